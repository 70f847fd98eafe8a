import type { Scope } from './predicate.ts';
import { appears, questionsOfRun, runOf, variantOf } from './predicate.ts';
import type { Reason } from './reason.ts';
import { reasonFor } from './reason.ts';
import type { Flow, Note, Option } from './schema.ts';
import type { Walk } from './walk.ts';
import type { Label, LineKind, Tone } from './vocabulary.ts';
import { TONES } from './vocabulary.ts';

export interface ShownNote {
  readonly id: string;
  /** The id of its words, shared by notes that say the same. */
  readonly text: string;
  /** Which of its words, where they vary with the answers. */
  readonly variant: string | null;
  readonly tone: Tone;
  readonly takenNow: boolean;
  readonly listsAnswers: boolean;
  readonly facts: readonly string[];
  readonly reason: Reason;
}

export interface ShownOption {
  readonly id: string;
  readonly group: string;
  readonly label: Label;
  readonly notes: readonly ShownNote[];
}

export interface ShownRedFlag {
  readonly id: string;
  readonly variant: string | null;
  readonly interrupts: boolean;
  readonly blocks: boolean;
  readonly acts: readonly string[];
  readonly lineKinds: readonly LineKind[];
  readonly facts: readonly string[];
  readonly reason: Reason;
}

/** How many questions of a run were answered yes, and how many are open; `of` is how many were asked. */
export interface Count {
  readonly run: string;
  readonly yes: number;
  readonly open: number;
  readonly of: number;
  /** Whether the bands that clinicians use are named beside it. */
  readonly bands: boolean;
  /** Whether the flow has more of them than were asked. */
  readonly fewer: boolean;
}

export interface Summary {
  readonly redFlags: readonly ShownRedFlag[];
  readonly counts: readonly Count[];
  /** All options, always, in the flow's order. */
  readonly options: readonly ShownOption[];
}

/** The red flags that hold, in the flow's order. @source evidence file 10.1 */
export function redFlagsOf(flow: Flow, { path, live }: Walk): readonly ShownRedFlag[] {
  const scope: Scope = { flow, path, live, known: new Map() };
  return flow.redFlags
    .filter((flag) => appears(flag, scope))
    .map((flag) => ({
      id: flag.id,
      variant: variantOf(flag, scope),
      interrupts: flag.interrupts,
      blocks: flag.blocks,
      acts: flag.acts,
      lineKinds: flag.lineKinds,
      facts: flag.facts,
      reason: reasonFor(flag.when, scope),
    }));
}

/** The id of the words of a note, which several notes may share. */
export const textOf = (option: Pick<Option, 'id'>, note: Pick<Note, 'id' | 'text'>): string =>
  note.text ?? `${option.id}-${note.id}`;

function show(option: Option, note: Note, scope: Scope): ShownNote {
  return {
    id: note.id,
    text: textOf(option, note),
    variant: variantOf(note, scope),
    tone: note.tone,
    takenNow: note.takenNow,
    listsAnswers: note.listsAnswers,
    facts: note.facts,
    reason: reasonFor(note.when, scope),
  };
}

type Told = Pick<ShownNote, 'tone' | 'takenNow'>;

/** The label that these notes give. @source evidence file 11.1, steps 2 and 5 */
export function labelOf(notes: readonly Told[]): Label {
  for (const tone of ['not-now', 'ask-first', 'consider'] as const) {
    if (notes.some((note) => note.tone === tone)) return tone;
  }
  return notes.some((note) => note.takenNow) ? 'taken-now' : 'exists';
}

/** Whether a note is a reason for how its option is marked; the others are good to know. */
export const isReason = ({ tone, takenNow }: Told): boolean => takenNow || tone !== 'caution';

/** Whether this note gives its option this label. */
export const gives = ({ tone, takenNow }: Told, label: Label): boolean =>
  label === 'taken-now' ? takenNow : tone === label;

/** What is had now comes first, then by tone; consider reasons are not shown under not-now. @source evidence file 11.1, steps 3 to 5 */
function arrange(notes: readonly ShownNote[], label: Label): readonly ShownNote[] {
  const kept = label === 'not-now' ? notes.filter((note) => note.tone !== 'consider') : notes;
  const rank = (note: ShownNote) => (note.takenNow ? -1 : TONES.indexOf(note.tone));
  return [...kept].sort((a, b) => rank(a) - rank(b));
}

function showOption(option: Option, scope: Scope): ShownOption {
  const notes = option.notes
    .filter((note) => appears(note, scope))
    .map((note) => show(option, note, scope));
  const label = labelOf(notes);
  return { id: option.id, group: option.group, label, notes: arrange(notes, label) };
}

/** Left out when none was answered: then there is nothing to count. @source evidence file 9.1, INV-38 */
function countsOf(scope: Scope): readonly Count[] {
  return scope.flow.runs
    .filter((run) => run.counted)
    .map((run) => {
      const { yes, open, of } = runOf(scope, run.id);
      const bands = run.bandsFrom !== undefined && yes >= run.bandsFrom;
      return {
        run: run.id,
        yes,
        open,
        of,
        bands,
        fewer: of < questionsOfRun(scope.flow, run.id).length,
      };
    })
    .filter((count) => count.of > 0 && count.open < count.of);
}

/** Turns the answers that count into the summary: red flags, counts, and all options with their notes and reasons. */
export function summarise(flow: Flow, walk: Walk): Summary {
  const scope: Scope = { flow, path: walk.path, live: walk.live, known: new Map() };
  return {
    redFlags: redFlagsOf(flow, walk),
    counts: countsOf(scope),
    options: flow.options.map((option) => showOption(option, scope)),
  };
}

import {
  detailKey,
  groupKey,
  noteKey,
  optionKey,
  promptKey,
  redFlagKey,
  slotKey,
} from '../content/keys.ts';
import type { Note, Option, RedFlag } from '../flow/schema.ts';
import { textOf } from '../flow/summarise.ts';
import type { DocumentSource, Lines } from './document.ts';
import { LABEL_KEYS } from './labels.ts';
import { factLinks, plain, under, variantLines, whenLines } from './markdownText.ts';
import type { Tone } from '../flow/vocabulary.ts';
import { TONES } from '../flow/vocabulary.ts';

const factsLine = (facts: readonly string[]): string => `- Facts: ${factLinks(facts)}`;

/** A text on one line, or its variants below. */
function toldAs(label: string, lines: Lines): Lines {
  const [first = ''] = lines;
  if (lines.length === 1 && !first.startsWith('- ')) return [`- ${label}: “${first}”`];
  return [`- ${label}:`, ...under(lines)];
}

function flagLines(flag: RedFlag, { flow, reader }: DocumentSource): Lines {
  const key = (what: 'act' | 'about' | 'block' | `acts.${string}`) => (variant: string | null) =>
    reader.t(redFlagKey(flow, flag.id, variant, what));
  const manner = flag.blocks
    ? 'stops everything until it is dealt with'
    : flag.interrupts
      ? 'interrupts at once, and stands first in the summary'
      : 'stands first in the summary';
  const says = (label: string, what: Parameters<typeof key>[0]): Lines =>
    toldAs(label, variantLines(flag, key(what), flow, reader));
  return [
    `### ${flag.id.replaceAll('-', ' ')}`,
    '',
    `\`${flag.id}\`${flag.evidence ? ` (${flag.evidence})` : ''}: ${manner}. Lines: ${flag.lineKinds.join(', ') || 'none'}.`,
    '',
    ...whenLines('Raised', flag.when, flow, reader),
    ...says('Heading', 'act'),
    ...(flag.interrupts ? says('What it is about', 'about') : []),
    ...flag.acts.flatMap((act) => says(`Act \`${act}\``, `acts.${act}`)),
    ...says('In the summary', 'block'),
    factsLine(flag.facts),
    '',
  ];
}

/** All red flags, in the order in which they stand. */
export function redFlagsSection(source: DocumentSource): Lines {
  const { redFlags } = source.flow;
  if (redFlags.length === 0) return [];
  return [
    '## Red flags',
    '',
    'What comes before everything else, in this order.',
    '',
    ...redFlags.flatMap((flag) => flagLines(flag, source)),
  ];
}

function noteLines(option: Option, note: Note, { flow, reader }: DocumentSource): Lines {
  const text = variantLines(
    note,
    (variant) => reader.t(noteKey(flow, textOf(option, note), variant)),
    flow,
    reader,
  );
  const now = note.takenNow ? ', first in the block: it is taken now' : '';
  return [
    ...toldAs(`\`${note.id}\`${now}`, text),
    ...under(whenLines('Shown', note.when, flow, reader)),
    ...under([factsLine(note.facts)]),
  ];
}

function toneLines(option: Option, tone: Tone, source: DocumentSource): Lines {
  const notes = option.notes.filter((note) => note.tone === tone);
  if (notes.length === 0) return [];
  const key = tone === 'caution' ? 'ui:summary.know' : LABEL_KEYS[tone];
  return [
    `**${plain(source.reader.t(key).replace(/:$/, ''))}**`,
    '',
    ...notes.flatMap((note) => noteLines(option, note, source)),
    '',
  ];
}

function detailLines(option: Option, { flow, reader }: DocumentSource): Lines {
  if (option.details.length === 0) return [];
  return [
    '**Told in full**',
    '',
    ...option.details.flatMap((detail) => [
      ...toldAs(
        plain(reader.t(slotKey(flow, detail.slot))),
        variantLines(
          detail,
          (variant) => reader.t(detailKey(flow, option.id, detail.slot, variant)),
          flow,
          reader,
        ),
      ),
      ...under([factsLine(detail.facts)]),
    ]),
    '',
  ];
}

function optionLines(option: Option, source: DocumentSource): Lines {
  const { flow, reader, never } = source;
  const labels = never.find((each) => each.option === option.id)?.labels ?? [];
  const kind = option.kind === 'course' ? 'a course of care' : 'a support';
  const marks = labels.map((label) => `“${label}”`).join(', ');
  return [
    `#### ${plain(reader.t(optionKey(flow, option.id, 'name')))}`,
    '',
    `\`${option.id}\`${option.evidence ? ` (${option.evidence})` : ''}, ${kind}. ${plain(reader.t(optionKey(flow, option.id, 'about')))}`,
    ...(marks === '' ? [] : [`Nobody can ever see it marked ${marks}.`]),
    '',
    ...TONES.flatMap((tone) => toneLines(option, tone, source)),
    ...detailLines(option, source),
  ];
}

/** All options with their notes by tone, in the order in which everybody sees them. */
export function optionsSection(source: DocumentSource): Lines {
  const { flow, reader } = source;
  return [
    '## Options and notes',
    '',
    ...flow.groups.flatMap(({ id }) => [
      `### ${plain(reader.t(groupKey(flow, id, 'title')))}`,
      '',
      ...flow.options
        .filter((option) => option.group === id)
        .flatMap((option) => optionLines(option, source)),
    ]),
  ];
}

/** Things to ask a professional, with their conditions. */
export function promptsSection({ flow, reader }: DocumentSource): Lines {
  if (flow.prompts.length === 0) return [];
  return [
    '## Questions to ask a professional',
    '',
    ...flow.prompts.flatMap((prompt) => [
      `- “${plain(reader.t(promptKey(flow, prompt.id)))}”${prompt.general ? ' (for everybody)' : ''}`,
      ...(prompt.general ? [] : under(whenLines('Offered', prompt.when, flow, reader))),
    ]),
    '',
  ];
}

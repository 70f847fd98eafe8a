import type { Fact, Line, NumberRecord, Source } from '../flow/ledger.ts';
import type { Flow } from '../flow/schema.ts';
import type { Summary } from '../flow/summarise.ts';
import type { Walk } from '../flow/walk.ts';
import type { PaperWords } from './paperWords.ts';
import type { LineKind, Label } from '../flow/vocabulary.ts';

/** The sheet for the person, the note for the counselor, and the sheet to take to an appointment. @source ux 9 */
export type SheetKind = 'client' | 'record' | 'appointment';

/** A part of a sheet that can be chosen. */
export type Tick =
  | 'ask'
  | 'prompts'
  | 'matters'
  | 'answers'
  | 'signs'
  | 'conditions'
  | 'notes'
  | 'notice'
  | 'nameAndDate'
  | 'lines'
  | 'numbers'
  | 'compare';

/** What there is to choose on a sheet, in the order of the sheet, and what is chosen at first. */
export const TICKS: Readonly<Record<SheetKind, Readonly<Partial<Record<Tick, boolean>>>>> = {
  client: {
    ask: true,
    prompts: true,
    matters: false,
    answers: false,
    signs: false,
    lines: true,
    numbers: false,
    compare: true,
  },
  record: {
    ask: true,
    prompts: true,
    matters: false,
    answers: false,
    conditions: true,
    notes: false,
    notice: false,
    nameAndDate: false,
    lines: true,
    compare: true,
  },
  appointment: {
    ask: true,
    prompts: true,
    matters: false,
    answers: false,
    signs: false,
    lines: true,
    numbers: false,
    compare: true,
  },
};

/** A help line, with what it is for; null for a directory. */
export interface SheetLine {
  readonly kind: LineKind | null;
  readonly line: Line;
}

/** What can be called for some kinds of danger, where the person is. */
export interface SheetLines {
  readonly lines: readonly SheetLine[];
  /** Whether no emergency number is known. */
  readonly local: boolean;
  /** Whether to ask somebody to stay near. */
  readonly company: boolean;
}

/** What a sheet is made from. */
export interface SheetContent {
  readonly flow: Flow;
  readonly walk: Walk;
  readonly summary: Summary;
  readonly facts: readonly Pick<Fact, 'id' | 'sources'>[];
  readonly sources: readonly Source[];
  readonly numbers: readonly NumberRecord[];
  readonly linesFor: (kinds: readonly LineKind[]) => SheetLines;
  /** The emergency number where the person is, or null. */
  readonly emergency: string | null;
}

/** What was chosen for a sheet. */
export interface SheetWishes {
  readonly kind: SheetKind;
  readonly ticks: ReadonlySet<Tick>;
  /** The ids of the options to set side by side. */
  readonly picked: readonly string[];
  /** How many options one table holds at most; four unless type is large. */
  readonly columns?: number;
  /** The ids of the questions to ask, in the person's order. */
  readonly prompts: readonly string[];
  /** The counselor's notes and the clinic's notice, for the record. */
  readonly notes?: string;
  readonly notice?: string;
  /** Whether words of this language wait for their review. */
  readonly draft?: boolean;
}

/** A piece of a section. A page and a text are made from the same pieces, so their words are the same. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Questions, numbered, with room to write below each where `room` says so. */
  | { readonly kind: 'questions'; readonly items: readonly string[]; readonly room: boolean }
  /** Things to tick on paper. */
  | { readonly kind: 'boxes'; readonly items: readonly string[] }
  /** Empty lines to write on, each with its words before it. */
  | { readonly kind: 'ruled'; readonly labels: readonly string[] }
  | {
      readonly kind: 'rows';
      readonly rows: readonly { readonly term: string; readonly text: string }[];
    }
  | {
      readonly kind: 'study';
      readonly title: string;
      readonly groups: readonly SheetGroup[];
      /** What it was compared with, how sure we are, and what to know of it. */
      readonly about: string;
    }
  | { readonly kind: 'options'; readonly options: readonly SheetOption[] }
  | { readonly kind: 'calls'; readonly calls: readonly SheetCall[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      /** The words above the heads of the rows. */
      readonly corner: string;
      readonly columns: readonly string[];
      readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
    };

/** An option with its mark and what the answers say about it. */
export interface SheetOption {
  readonly name: string;
  /** For the shape beside its words; null where there is no mark. */
  readonly marking: Label | null;
  readonly label: string | null;
  readonly notes: readonly string[];
}

/** One group of a study: both sides in words, and a picture of the same counts. */
export interface SheetGroup {
  readonly name: string;
  readonly text: string;
  readonly picture: {
    readonly of: number;
    readonly filled: number;
    readonly half: number;
    /** What it shows, in words: for those who cannot see it. */
    readonly name: string;
  };
}

/** Whom to call: the number, or the name of a service that has none, and what to know before. */
export interface SheetCall {
  readonly number: string | null;
  readonly name: string | null;
  readonly about: readonly string[];
}

/** A part of a sheet, with its heading; the last line has none. */
export interface SheetSection {
  readonly id: Tick | 'head' | 'safety' | 'say' | 'bring' | 'sources' | 'last';
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

/** What every part of a sheet is made with. */
export interface SheetContext {
  readonly content: SheetContent;
  readonly wishes: SheetWishes;
  readonly words: PaperWords;
}

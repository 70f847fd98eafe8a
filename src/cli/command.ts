/** What a command is given by the terminal, and may do there. */
export interface Terminal {
  /** Written 2026-11-21. */
  readonly today: string;
  readonly print: (text: string) => void;
  /** For what is no result: wrong use. */
  readonly complain: (text: string) => void;
  /** For how far something has come, on work that takes longer than a second. */
  readonly progress?: (text: string) => void;
  /** The folder of the project; this one without. */
  readonly root?: string;
}

/** All flags that commands know; each takes some of them. */
export const FLAGS = {
  help: { type: 'boolean', short: 'h', default: false },
  json: { type: 'boolean', default: false },
  release: { type: 'boolean', default: false },
  due: { type: 'boolean', default: false },
  guard: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  today: { type: 'string' },
  flow: { type: 'string' },
  language: { type: 'string' },
  option: { type: 'string' },
  out: { type: 'string' },
  paper: { type: 'string' },
  large: { type: 'boolean', default: false },
} as const;

export interface Flags {
  readonly json: boolean;
  readonly release: boolean;
  readonly due?: boolean;
  readonly guard: boolean;
  readonly check: boolean;
  readonly today: string;
  readonly flow?: string | undefined;
  readonly language?: string | undefined;
  readonly option?: string | undefined;
  readonly out?: string | undefined;
  readonly paper?: string | undefined;
  readonly large?: boolean | undefined;
}

/** What the flags do, for the help of each command. */
export const FLAG_HELP: Readonly<Record<keyof typeof FLAGS, string>> = {
  help: '--help           this text',
  json: '--json           the result as JSON',
  release:
    '--release        what may wait in daily work fails: overdue dates, unsigned content, facts from memory',
  due: '--due            what is overdue fails',
  guard:
    '--guard          changes every condition once and says which changes no claim and no rule notices (some seconds)',
  check: '--check          writes nothing, and fails when a generated file is not fresh',
  today: '--today <day>    the day to compare dates with, such as 2026-11-21, instead of the clock',
  flow: '--flow <id>      the flow that the answers belong to, when the file does not say',
  language: '--language <tag> the language of the words; en without',
  option: '--option <id>    only this option',
  out: '--out <file>     the file to write, instead of the terminal',
  paper: '--paper <size>   a4 or letter; a4 without',
  large: '--large          letters of 16 pt',
};

/** Something that the desk can do. */
export interface Command {
  /** Its arguments, without its name and flags. */
  readonly takes: string;
  readonly about: string;
  readonly flags: readonly (keyof typeof FLAGS)[];
  /** How many arguments it takes, at least and at most. */
  readonly arguments: readonly [least: number, most: number];
  /** The exit code: 0 when all is well, 1 with findings. */
  readonly run: (flags: Flags, names: readonly string[], terminal: Terminal) => number;
}

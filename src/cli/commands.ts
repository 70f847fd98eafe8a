import { parseArgs } from 'node:util';
import { bookletCommand } from './bookletCommand.ts';
import type { Command, Terminal } from './command.ts';
import { FLAGS, FLAG_HELP } from './command.ts';
import { docsCommand } from './docsCommand.ts';
import { diagramCommand, statechartCommand } from './drawCommands.ts';
import { explainCommand } from './explainCommand.ts';
import { languages } from './files.ts';
import { fhirCommand } from './fhirCommand.ts';
import { newCommand } from './newCommand.ts';
import { proveCommand } from './proveCommand.ts';
import { readabilityCommand } from './readabilityCommand.ts';
import { schemaCommand } from './schemaCommand.ts';
import { hostsCommand, siteCommand } from './siteCommand.ts';
import { validateCommand } from './validateCommand.ts';
import { wordsCommand } from './wordsCommand.ts';

export type { Terminal } from './command.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  validate: validateCommand,
  prove: proveCommand,
  explain: explainCommand,
  docs: docsCommand,
  new: newCommand,
  schema: schemaCommand,
  diagram: diagramCommand,
  statechart: statechartCommand,
  words: wordsCommand,
  readability: readabilityCommand,
  booklet: bookletCommand,
  fhir: fhirCommand,
  site: siteCommand,
  hosts: hostsCommand,
};

const EXIT = 'Exit code: 0 without errors (warnings may be there), 1 with errors, 2 for wrong use.';

function usageOf(name: string, { takes, flags }: Command): string {
  const written = flags.filter((flag) => flag !== 'help').map((flag) => `[--${flag}]`);
  return [name, takes, ...written].filter((part) => part !== '').join(' ');
}

const helpOf = (name: string, command: Command): string =>
  [
    `npm run flow -- ${usageOf(name, command)}`,
    '',
    command.about,
    '',
    ...[...command.flags, 'help' as const].map((flag) => `  ${FLAG_HELP[flag]}`),
    '',
    EXIT,
  ].join('\n');

const HELP = [
  'npm run flow -- <command>',
  '',
  ...Object.entries(COMMANDS).flatMap(([name, command]) => [
    `  ${usageOf(name, command)}`,
    `      ${command.about}`,
  ]),
  '',
  '  --help after a command tells more about it.',
  '',
  EXIT,
].join('\n');

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Values = Exclude<ReturnType<typeof read>, string>['values'];

function refuse({ complain }: Terminal, why: string, help = HELP): number {
  complain(`${why}\n\n${help}`);
  return 2;
}

/** Which value of a flag is none that it can have, and why; null when all are. */
function misfit({ language, today }: Values, root: string | undefined): string | null {
  if (language !== undefined && !languages(root).includes(language)) {
    return `There is no language "${language}".`;
  }
  if (today === undefined || DAY.test(today)) return null;
  return `"${today}" is not a day written YYYY-MM-DD.`;
}

/** Why these arguments are no use of the command; null when they are one. */
function misuse(
  name: string,
  command: Command,
  values: Values,
  names: readonly string[],
  { root }: Terminal,
) {
  const strange = Object.entries(values).find(
    ([flag, value]) =>
      flag !== 'help' && value !== false && !command.flags.some((own) => own === flag),
  );
  if (strange) return `"${name}" takes no --${strange[0]}.`;
  const [least, most] = command.arguments;
  if (names.length < least) return `"${name}" needs ${command.takes}.`;
  if (names.length > most) return `"${name}" takes no "${names[most] ?? ''}".`;
  return misfit(values, root);
}

const commandNamed = (name: string | undefined): Command | undefined =>
  name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;

function help(name: string | undefined, command: Command | undefined, { print }: Terminal): number {
  print(name !== undefined && command ? helpOf(name, command) : HELP);
  return 0;
}

/** Runs the command that these arguments name, and answers the exit code of the process. */
export function run(args: readonly string[], terminal: Terminal): number {
  const parsed = read(args);
  if (typeof parsed === 'string') return refuse(terminal, parsed);
  const { values } = parsed;
  const [name, ...names] = parsed.positionals;
  const command = commandNamed(name);
  if (values.help) return help(name, command, terminal);
  if (name === undefined) return refuse(terminal, 'Which command?');
  if (!command) return refuse(terminal, `There is no command "${name}".`);
  const why = misuse(name, command, values, names, terminal);
  if (why !== null) return refuse(terminal, why, helpOf(name, command));
  return command.run({ ...values, today: values.today ?? terminal.today }, names, terminal);
}

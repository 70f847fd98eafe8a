import { errorAt } from '../flow/finding.ts';
import { idSchema } from '../flow/condition.ts';
import type { Command, Flags, Terminal } from './command.ts';
import { closed } from './desk.ts';
import { claimsFile, flowFile, readText, wordsFile, writeText } from './files.ts';
import { firstFlow } from './firstFlow.ts';
import { finish } from './report.ts';

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function run(flags: Flags, [id = '']: readonly string[], terminal: Terminal): number {
  const { root } = terminal;
  if (!idSchema.safeParse(id).success) {
    const message = `"${id}" is no id: use lower-case words joined by hyphens.`;
    const finding = errorAt('new/id', '', message, 'Try another, such as after-surgery.');
    return finish(closed(id, [finding]).reports, flags, terminal);
  }
  const first = firstFlow(id, terminal.today);
  const files = [
    [flowFile(id), first.flow],
    [claimsFile(id), first.claims],
    [wordsFile('en', id), first.words],
  ] as const;
  const taken = files.find(([file]) => readText(file, root) !== null);
  if (taken) {
    const finding = errorAt('new/exists', '', 'This file is there already.', 'Choose another id.');
    return finish(closed(taken[0], [finding]).reports, flags, terminal);
  }
  for (const [file, value] of files) {
    writeText(file, written(value), root);
    if (!flags.json) terminal.print(`wrote ${file}`);
  }
  return finish(
    [],
    flags,
    terminal,
    'Next: change its words and questions, then validate and prove',
  );
}

/** `new`: a small flow to start from. */
export const newCommand: Command = {
  takes: '<id>',
  about: 'Writes a small flow with its words and claims, which passes every check, to start from.',
  flags: ['json'],
  arguments: [1, 1],
  run,
};

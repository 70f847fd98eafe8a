import { booklet } from '../export/booklet.ts';
import type { Command, Flags, Terminal } from './command.ts';
import { openFlow } from './desk.ts';
import { writeText } from './files.ts';
import { finish } from './report.ts';
import { misused, paperWordsIn, wishOf } from './wish.ts';

const PAPERS = ['a4', 'letter'] as const;

const lettersFor = (large: boolean): 'large' | 'normal' => (large ? 'large' : 'normal');

function run(flags: Flags, names: readonly string[], terminal: Terminal): number {
  const { paper = 'a4', large, out } = flags;
  const size = PAPERS.find((each) => each === paper);
  if (!size) return misused(terminal, `"${paper}" is no paper; there are ${PAPERS.join(' and ')}.`);
  const wish = wishOf(flags, names, terminal);
  if (typeof wish === 'string') return misused(terminal, wish);
  const opened = openFlow(wish.id, terminal);
  if (!opened.ok) return finish(opened.reports, flags, terminal);
  const { flow, ledger } = opened.value;
  const html = booklet({ flow, ...ledger }, paperWordsIn(wish.language, terminal), {
    paper: size,
    letters: lettersFor(large === true),
  });
  if (out !== undefined) writeText(out, html, '');
  terminal.print(out === undefined ? html.trimEnd() : `wrote ${out}`);
  return 0;
}

/** `booklet`: a flow on paper, for those without a device. */
export const bookletCommand: Command = {
  takes: '[flow]',
  about:
    'Makes a booklet of a flow as a page to print: questions with where to go next, options, help lines.',
  flags: ['language', 'out', 'paper', 'large'],
  arguments: [0, 1],
  run,
};

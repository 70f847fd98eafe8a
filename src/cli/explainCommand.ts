import { errorAt } from '../flow/finding.ts';
import type { Summary } from '../flow/summarise.ts';
import { summarise } from '../flow/summarise.ts';
import { walk } from '../flow/walk.ts';
import { openAnswers } from './answers.ts';
import type { Command, Flags, Terminal } from './command.ts';
import { closed } from './desk.ts';
import { tellSummary } from './explainText.ts';
import { nameOf } from './files.ts';
import { readerFor } from './reader.ts';
import { finish } from './report.ts';

function only(summary: Summary, option: string | undefined): Summary {
  if (option === undefined) return summary;
  return { ...summary, options: summary.options.filter(({ id }) => id === option) };
}

function run(flags: Flags, [path = '']: readonly string[], terminal: Terminal): number {
  const opened = openAnswers(path, flags.flow, terminal);
  if (!opened.ok) return finish(opened.reports, flags, terminal);
  const { flow, answers } = opened.value;
  const walked = walk(flow, answers);
  if (walked.stop !== null) {
    const message = `"${walked.stop}" must be answered before there is a summary.`;
    const finding = errorAt(
      'answers/not-enough',
      'answers',
      message,
      `Add an answer to "${walked.stop}".`,
    );
    return finish(closed(nameOf(path), [finding]).reports, flags, terminal);
  }
  const summary = only(summarise(flow, walked), flags.option);
  if (summary.options.length === 0) {
    const finding = errorAt(
      'answers/unknown-option',
      '--option',
      `The flow has no option "${flags.option ?? ''}".`,
      'Mend the id.',
    );
    return finish(closed(nameOf(path), [finding]).reports, flags, terminal);
  }
  terminal.print(
    flags.json
      ? JSON.stringify({ flow: flow.id, path: walked.path, live: walked.live, ...summary }, null, 2)
      : tellSummary(flow, answers, walked, summary, readerFor(flags, terminal)).trimEnd(),
  );
  return 0;
}

/** `explain`: why these answers lead to this summary. */
export const explainCommand: Command = {
  takes: '<answers.json>',
  about:
    'Tells why answers lead to their summary: every label and note, its condition as a sentence, and the answers behind it.',
  flags: ['json', 'flow', 'option', 'language'],
  arguments: [1, 1],
  run,
};

import type { Reader } from '../content/explain.ts';
import { explain } from '../content/explain.ts';
import { answerKey, noteKey, optionKey, questionKey, redFlagKey } from '../content/keys.ts';
import { LABEL_KEYS } from '../export/labels.ts';
import type { Answers } from '../flow/answers.ts';
import type { Reason } from '../flow/reason.ts';
import type { Flow } from '../flow/schema.ts';
import type { ShownNote, ShownOption, ShownRedFlag, Summary } from '../flow/summarise.ts';
import type { Walk } from '../flow/walk.ts';
import { textOf } from '../flow/summarise.ts';
import { tellAnswers } from './person.ts';

const indent = (lines: readonly string[], by: string): readonly string[] =>
  lines.map((line) => `${by}${line}`);

/** Why something appears, from the answers that were given. */
function because(
  { because: given, notTold }: Reason,
  flow: Flow,
  { t }: Reader,
): readonly string[] {
  const answers = given.map(({ question, answers: ids }) => {
    const chosen = ids.map((id) => t(answerKey(flow, question, id)));
    return `said: ${t(questionKey(flow, question, 'title'))} -> ${chosen.join(' + ')}`;
  });
  const open = notTold.map((id) => `not known: ${t(questionKey(flow, id, 'title'))}`);
  return [...answers, ...open];
}

function tellNote(flow: Flow, option: string, shown: ShownNote, reader: Reader): readonly string[] {
  const own = flow.options.find(({ id }) => id === option);
  const note = own?.notes.find(({ id }) => id === shown.id);
  const text = own && note ? noteKey(flow, textOf(own, note), shown.variant) : shown.id;
  return [
    `[${shown.tone}] ${shown.id}: ${reader.t(text)}`,
    `  shown when: ${explain(note?.when, flow, reader)}`,
    ...indent(because(shown.reason, flow, reader), '  '),
  ];
}

function tellOption(flow: Flow, shown: ShownOption, reader: Reader): readonly string[] {
  const name = reader.t(optionKey(flow, shown.id, 'name'));
  return [
    `${name} (${shown.id}): ${reader.t(LABEL_KEYS[shown.label])}`,
    ...indent(
      shown.notes.flatMap((note) => tellNote(flow, shown.id, note, reader)),
      '  ',
    ),
  ];
}

function tellFlag(flow: Flow, shown: ShownRedFlag, reader: Reader): readonly string[] {
  const when = flow.redFlags.find(({ id }) => id === shown.id)?.when;
  return [
    `${shown.id}${shown.interrupts ? ' (interrupts)' : ''}: ${reader.t(redFlagKey(flow, shown.id, shown.variant, 'block'))}`,
    `  shown when: ${explain(when, flow, reader)}`,
    ...indent(because(shown.reason, flow, reader), '  '),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...indent(lines, '  '), ''];
}

/** Why these answers lead to this summary: every label and note with its condition, and the answers that made it hold. */
export function tellSummary(
  flow: Flow,
  answers: Answers,
  walk: Walk,
  summary: Summary,
  reader: Reader,
): string {
  const dropped = Object.fromEntries(Object.entries(answers).filter(([id]) => !(id in walk.live)));
  const open = walk.path.filter((id) => walk.live[id] === undefined);
  return [
    ...section('Answers that count', tellAnswers(flow, walk.live, reader.t)),
    ...section(
      'Answers to questions that are not asked then: not counted',
      tellAnswers(flow, dropped, reader.t),
    ),
    ...section(
      'Asked and left open',
      open.map((id) => reader.t(questionKey(flow, id, 'title'))),
    ),
    ...section(
      'Red flags',
      summary.redFlags.flatMap((flag) => tellFlag(flow, flag, reader)),
    ),
    ...section(
      'Options',
      summary.options.flatMap((option) => tellOption(flow, option, reader)),
    ),
  ].join('\n');
}

import type { Reader } from '../content/explain.ts';
import { explain } from '../content/explain.ts';
import { partKey, questionKey } from '../content/keys.ts';
import type { Flow } from '../flow/schema.ts';
import type { Next, Successors } from '../flow/successors.ts';

/** Marks that end a text in Mermaid, as it spells them. */
const escape = (text: string): string =>
  text.replaceAll('#', '#35;').replaceAll('"', '#quot;').replaceAll('<', '#lt;');

/** Ids of its own: names such as "end" mean something else there. */
function nodeId(flow: Flow, question: string | null, other: 'start' | 'summary'): string {
  return question === null ? other : `q${flow.questions.findIndex(({ id }) => id === question)}`;
}

function labelOf({ when }: Next, i: number, flow: Flow, reader: Reader): string | null {
  if (when) return explain(when, flow, reader);
  return i === 0 ? null : reader.t('explain:otherwise');
}

function arrows({ from, next }: Successors, flow: Flow, reader: Reader): readonly string[] {
  const source = nodeId(flow, from, 'start');
  return next.map((each, i) => {
    const label = labelOf(each, i, flow, reader);
    const order = next.length > 2 && label !== null ? `${i + 1}. ` : '';
    const text = label === null ? '' : `|"${escape(`${order}${label}`)}"|`;
    return `  ${source} -->${text} ${nodeId(flow, each.to, 'summary')}`;
  });
}

function boxes(flow: Flow, part: string, { t }: Reader): readonly string[] {
  const own = flow.questions.filter((question) => question.part === part);
  if (own.length === 0) return [];
  return [
    `  subgraph part${flow.parts.findIndex(({ id }) => id === part)} ["${escape(t(partKey(flow, part, 'title')))}"]`,
    ...own.map(({ id }) => {
      const title = escape(t(questionKey(flow, id, 'title')));
      return `    ${nodeId(flow, id, 'start')}["${title}"]`;
    }),
    '  end',
  ];
}

/**
 * The ways through a flow as a Mermaid flowchart: a box for each question, an arrow for each that can follow, with its condition
 * as a sentence. Where several arrows leave a box they are numbered: the first whose condition holds is taken.
 */
export function mermaid(flow: Flow, ways: readonly Successors[], reader: Reader): string {
  return [
    'flowchart TD',
    `  start(["${escape(reader.t('explain:start'))}"])`,
    ...flow.parts.flatMap(({ id }) => boxes(flow, id, reader)),
    `  summary(["${escape(reader.t('explain:end'))}"])`,
    ...ways.flatMap((each) => arrows(each, flow, reader)),
    '',
  ].join('\n');
}

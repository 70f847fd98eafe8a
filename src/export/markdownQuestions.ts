import { answerIdsOf, answerKey, partKey, questionKey } from '../content/keys.ts';
import type { Question } from '../flow/schema.ts';
import type { DocumentSource, Lines } from './document.ts';
import { factLinks, plain, whenLines } from './markdownText.ts';

const KINDS = {
  single: 'one answer',
  multiple: 'several answers',
  scale: 'a scale',
} as const;

function nature(question: Question): string {
  const parts = [
    KINDS[question.kind],
    question.required ? 'must be answered' : 'may be left open',
    ...(question.kind === 'single' && question.run ? [`one of the run \`${question.run}\``] : []),
    ...(question.kind === 'scale' ? [`weighs \`${question.attribute}\``] : []),
  ];
  return parts.join(', ');
}

function answerLines(question: Question, { flow, reader }: DocumentSource): Lines {
  const alone = question.kind === 'multiple' ? question.exclusive : [];
  return answerIdsOf(question).map((id) => {
    const text = plain(reader.t(answerKey(flow, question.id, id)));
    return `  - ${text} (\`${id}\`${alone.includes(id) ? ', stands alone' : ''})`;
  });
}

function questionLines(question: Question, source: DocumentSource): Lines {
  const { flow, reader } = source;
  const { t } = reader;
  const key = (what: 'title' | 'hint' | 'why' | 'short') => questionKey(flow, question.id, what);
  const hint = t(key('hint'));
  const facts = factLinks(question.facts);
  return [
    `#### ${plain(t(key('title')))}`,
    '',
    `\`${question.id}\`${question.evidence ? ` (${question.evidence})` : ''}, called “${plain(t(key('short')))}”: ${nature(question)}.`,
    '',
    ...(hint === key('hint') ? [] : [`- Hint: ${plain(hint)}`]),
    ...whenLines('Asked', question.when, flow, reader),
    `- Why we ask: ${plain(t(key('why')))}`,
    '- Answers:',
    ...answerLines(question, source),
    ...(facts === '' ? [] : [`- Facts: ${facts}`]),
    '',
  ];
}

/** All questions, part by part: words, answers, and who is asked. */
export function questionsSection(source: DocumentSource): Lines {
  const { flow, reader } = source;
  return [
    '## Questions',
    '',
    ...flow.parts.flatMap(({ id }, i) => [
      `### Part ${i + 1}: ${plain(reader.t(partKey(flow, id, 'title')))}`,
      '',
      plain(reader.t(partKey(flow, id, 'about'))),
      '',
      ...flow.questions
        .filter((question) => question.part === id)
        .flatMap((question) => questionLines(question, source)),
    ]),
  ];
}

/** The conditions that have names, each in words. */
export function conditionsSection({ flow, reader }: DocumentSource): Lines {
  if (flow.conditions.length === 0) return [];
  return [
    '## Named conditions',
    '',
    'Names in brackets stand for these conditions wherever they are met.',
    '',
    ...flow.conditions.flatMap(({ id, evidence, when }) => [
      `### Condition: ${id.replaceAll('-', ' ')}`,
      '',
      ...whenLines(evidence ? `Holds (${evidence})` : 'Holds', when, flow, reader),
      '',
    ]),
  ];
}

import { aboutFlowKey, titleKey } from '../content/keys.ts';
import type { DocumentSource, Lines } from './document.ts';
import { optionsSection, promptsSection, redFlagsSection } from './markdownOptions.ts';
import { conditionsSection, questionsSection } from './markdownQuestions.ts';
import {
  claimsSection,
  contradictionsSection,
  factsSection,
  linksSection,
  lossesSection,
  silencesSection,
  unguardedSection,
} from './markdownRest.ts';
import { plain, table } from './markdownText.ts';
import { mermaid } from './mermaid.ts';

function reviewLine({ flow }: DocumentSource): string {
  const { reviewed, reviewBy } = flow;
  if (reviewed === null) {
    return `**No clinician has reviewed this content yet.** It has to be reviewed by ${reviewBy}.`;
  }
  return `Reviewed by ${plain(reviewed.by)} on ${reviewed.on}: ${plain(reviewed.what)}. To be reviewed again by ${reviewBy}.`;
}

function head(source: DocumentSource): Lines {
  const { flow, reader, facts, combinations } = source;
  const notes = flow.options.flatMap((option) => option.notes).length;
  return [
    `# Flow ${flow.id}: ${plain(reader.t(titleKey(flow)))}`,
    '',
    '<!-- Written by `npm run flow -- docs`. Change the flow or its words, not this page. -->',
    '',
    plain(reader.t(aboutFlowKey(flow))),
    '',
    `Version ${flow.version}. ${reviewLine(source)}`,
    '',
    ...table(
      ['What', 'How many'],
      [
        ['Questions', String(flow.questions.length)],
        ['Options, shown to everybody in the same order', String(flow.options.length)],
        ['Notes on options', String(notes)],
        ['Red flags', String(flow.redFlags.length)],
        ['Facts that they rest on', String(facts.length)],
        ['Sets of answers that lead to a summary', combinations],
      ],
    ),
    '',
  ];
}

const HOW_TO_READ: Lines = [
  '## How to read this page',
  '',
  '- Everybody sees every option, in the same order. Notes say why an option is marked, for whom.',
  '- An option is marked by the strongest of its notes that hold: “not usually available or needed”, then “ask a clinician first”, then “worth asking about”. “Good to know” notes change no mark. If none of the three holds, the option “also exists”.',
  '- “Not known” means that a question was asked and left open, or answered “not sure” or “rather not say”.',
  '- A question that was not asked satisfies no condition.',
  '- Names in [brackets](#named-conditions) stand for conditions that are told once; capitals such as MET-01 for facts.',
  '',
];

function contents(sections: readonly Lines[]): Lines {
  const titles = sections.flatMap((lines) => lines.filter((line) => line.startsWith('## ')));
  return [
    '## Contents',
    '',
    ...titles.map((line) => {
      const title = line.slice(3);
      return `- [${title}](#${title.toLowerCase().replaceAll(' ', '-')})`;
    }),
    '',
  ];
}

function waysSection({ flow, ways, reader }: DocumentSource): Lines {
  return [
    '## Ways through the questions',
    '',
    'After part 1 a person may ask for the summary at any question.',
    '',
    '```mermaid',
    mermaid(flow, ways, reader).trimEnd(),
    '```',
    '',
  ];
}

/** A flow as a page that a clinician can read: questions, conditions, notes, facts, and what was proved. */
export function flowDocument(source: DocumentSource): string {
  const sections = [
    HOW_TO_READ,
    waysSection(source),
    questionsSection(source),
    conditionsSection(source),
    contradictionsSection(source),
    redFlagsSection(source),
    optionsSection(source),
    promptsSection(source),
    claimsSection(source),
    silencesSection(source),
    unguardedSection(source),
    lossesSection(source),
    factsSection(source),
  ];
  return [...head(source), ...contents(sections), ...sections.flat(), ...linksSection(source)].join(
    '\n',
  );
}

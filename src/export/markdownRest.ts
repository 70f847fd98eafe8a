import { contradictionKey } from '../content/keys.ts';
import type { Claim } from '../flow/claims.ts';
import { conditionalsOf } from '../flow/conditionals.ts';
import type { Fact, Source } from '../flow/ledger.ts';
import type { Flow } from '../flow/schema.ts';
import type { DocumentSource, Lines } from './document.ts';
import { fhirLosses, lossesAsMarkdown } from './fhirLosses.ts';
import { factLinks, plain, sentence, table, whenLines } from './markdownText.ts';

function heldBy({ id, proof, lints, tests }: Claim, proved: ReadonlySet<string>): string {
  const verdict = proved.has(id) ? 'proved for all answers' : '**not proved**';
  return [
    ...(proof.length > 0 ? [verdict] : []),
    ...lints.map((name) => `lint \`${name}\``),
    ...tests.map((name) => `tests named ${name}`),
  ].join('; ');
}

/** What must hold for everybody, and what sees to it. */
export function claimsSection({ claims, proved }: DocumentSource): Lines {
  const rules = claims.rules.length;
  return [
    '## Safety claims',
    '',
    'Each claim holds for every set of answers that anybody can give, or is held by a check of the words and data, or by a test of the pages.',
    '',
    ...table(
      ['Claim', 'What must hold', 'Held by', 'Facts'],
      claims.claims.map((claim) => [
        claim.id,
        plain(claim.sentence),
        heldBy(claim, proved),
        factLinks(claim.facts),
      ]),
    ),
    '',
    `Beside them, ${rules} notes, red flags and conditions are written down a second time, as in book-keeping: each is proved to appear exactly when its second entry says so.`,
    '',
  ];
}

const KINDS: Readonly<Record<string, string>> = {
  conditions: 'condition',
  questions: 'question',
  contradictions: 'contradiction',
  redFlags: 'red flag',
  options: 'option',
  details: 'detail',
  notes: 'note',
  variants: 'variant',
  prompts: 'prompt',
};

function within(at: unknown, name: string): unknown {
  return typeof at === 'object' && at !== null
    ? Object.entries(at).find(([key]) => key === name)?.[1]
    : undefined;
}

/** What a place in the JSON is, as people name it: an option and its note, each with its id. */
function placeOf(where: string, flow: Flow): string {
  let at: unknown = flow;
  const steps = [...where.matchAll(/(\w+)\[(\d+)\]/g)].map(([, list = '', index = '']) => {
    at = within(within(at, list), index);
    const id = [within(at, 'id'), within(at, 'slot')].find((name) => typeof name === 'string');
    return `${KINDS[list] ?? list} \`${typeof id === 'string' ? id : index}\``;
  });
  return steps.join(', ');
}

/** Where an answer that was not given counts as one, with the reason why that falls on the careful side. */
export function silencesSection({ flow, reader }: DocumentSource): Lines {
  const silent = conditionalsOf(flow).filter(({ silence }) => silence !== null);
  if (silent.length === 0) return [];
  return [
    '## Where silence counts',
    '',
    'These conditions also hold when a question was left open. A reviewer has to agree that this falls on the careful side.',
    '',
    ...silent.flatMap(({ where, when, silence }) => [
      `- ${placeOf(where, flow)}: ${plain(sentence(silence ?? ''))}`,
      ...whenLines('Holds', when ?? undefined, flow, reader).map((line) => `  ${line}`),
    ]),
    '',
  ];
}

/** Conditions that no claim and no second entry guards fully, with the reason why that is acceptable. */
export function unguardedSection({ claims }: DocumentSource): Lines {
  if (claims.unguarded.length === 0) return [];
  return [
    '## Not guarded',
    '',
    'The conditions of these notes could be changed without any claim noticing. Each line says why that is acceptable.',
    '',
    ...claims.unguarded.map(
      ({ of, reason }) => `- ${plain(reason)} (${of.map((name) => `\`${name}\``).join(', ')})`,
    ),
    '',
  ];
}

/** What of the flow its FHIR Questionnaire does not carry. */
export function lossesSection({ flow }: DocumentSource): Lines {
  return [
    '## What FHIR does not carry',
    '',
    'The file for a clinic and the Questionnaire hold the questions and answers. Of the rest, this is left out, or stands in an extension that few programs read:',
    '',
    ...lossesAsMarkdown(fhirLosses(flow)).split('\n'),
    '',
  ];
}

/** Answers that contradict each other. */
export function contradictionsSection({ flow, reader }: DocumentSource): Lines {
  if (flow.contradictions.length === 0) return [];
  return [
    '## Answers that contradict each other',
    '',
    ...flow.contradictions.flatMap(({ id, when }) => [
      `- “${plain(reader.t(contradictionKey(flow, id)))}”`,
      ...whenLines('Shown', when, flow, reader).map((line) => `  ${line}`),
    ]),
    '',
  ];
}

function factLines(fact: Fact): Lines {
  const group = [fact.population, fact.comparator, fact.time].filter((part) => part !== '');
  return [
    `### ${fact.id}`,
    '',
    `${plain(fact.statement)} *(${fact.certainty} certainty, ${fact.status})*`,
    ...(group.length > 0 ? ['', `Who, compared with what, when: ${plain(group.join('; '))}.`] : []),
    ...(fact.note === '' ? [] : ['', `Note: ${plain(fact.note)}`]),
    ...(fact.checkBy ? ['', `To be checked again by ${fact.checkBy}.`] : []),
    '',
    `Sources: ${fact.sources.map((id) => `[${id}]`).join(' ')}`,
    '',
  ];
}

const sourceLine = ({ id, authors, title, publisher, year, url, status }: Source): string => {
  const place = [publisher, year === null ? '' : String(year)].filter((part) => part !== '');
  const link = /^https?:/.test(url) ? ` <${url}>` : '';
  const by = authors === '' ? '' : `${plain(authors)}. `;
  return `- <a id="source-${id.toLowerCase()}"></a>\`${id}\`: ${by}*${plain(title)}.* ${plain(place.join(', '))}.${link} (${status})`;
};

/** The facts that the flow rests on, and their sources. */
export function factsSection({ facts, sources }: DocumentSource): Lines {
  return [
    '## Facts',
    '',
    ...facts.flatMap(factLines),
    '## Sources',
    '',
    ...sources.map(sourceLine),
    '',
  ];
}

/** Where the names in brackets lead. */
export function linksSection({ flow, facts, sources }: DocumentSource): Lines {
  return [
    ...flow.conditions.map(({ id }) => `[${id.replaceAll('-', ' ')}]: #condition-${id}`),
    ...facts.map(({ id }) => `[${id}]: #${id.toLowerCase()}`),
    ...sources.map(({ id }) => `[${id}]: #source-${id.toLowerCase()}`),
    '',
  ];
}

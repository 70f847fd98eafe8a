import type { Finding } from './finding.ts';
import { errorAt } from './finding.ts';
import type { Ledger } from './ledger.ts';
import type { Flow, Option } from './schema.ts';

type Named = { readonly id: string };
type Group = readonly [where: string, ids: readonly string[]];

const idsOf = (things: readonly Named[] | undefined): readonly string[] =>
  (things ?? []).map((thing) => thing.id);

function answerGroups(flow: Flow): readonly Group[] {
  return flow.questions.flatMap((question, i): Group[] =>
    question.kind === 'scale'
      ? []
      : [
          [`questions[${i}].answerOptions`, question.answerOptions],
          [`questions[${i}].exclusive`, question.exclusive],
        ],
  );
}

function optionGroups({ details, notes }: Option, where: string): readonly Group[] {
  const variants = (of: Option['details'] | Option['notes'], at: string): Group[] =>
    of.map((each, i) => [`${at}[${i}].variants`, idsOf(each.variants)]);
  return [
    [`${where}.details`, details.map((detail) => detail.slot)],
    ...variants(details, `${where}.details`),
    [`${where}.notes`, idsOf(notes)],
    ...variants(notes, `${where}.notes`),
  ];
}

function groupsOf(flow: Flow, ledger: Ledger): readonly Group[] {
  return [
    ['parts', idsOf(flow.parts)],
    ['runs', idsOf(flow.runs)],
    ['attributes', idsOf(flow.attributes)],
    ['conditions', idsOf(flow.conditions)],
    ['questions', idsOf(flow.questions)],
    ...answerGroups(flow),
    ['contradictions', idsOf(flow.contradictions)],
    ['redFlags', idsOf(flow.redFlags)],
    ...flow.redFlags.flatMap((flag, i): Group[] => [
      [`redFlags[${i}].acts`, flag.acts],
      [`redFlags[${i}].variants`, idsOf(flag.variants)],
    ]),
    ['groups', idsOf(flow.groups)],
    ['slots', idsOf(flow.slots)],
    ['options', idsOf(flow.options)],
    ...flow.options.flatMap((option, i) => optionGroups(option, `options[${i}]`)),
    ['prompts', idsOf(flow.prompts)],
    ['facts', idsOf(ledger.facts)],
    ['sources', idsOf(ledger.sources)],
    ['places.lines', idsOf(ledger.places.lines)],
    ['places.places', idsOf(ledger.places.places)],
  ];
}

/** Where an id stands twice among its like (`flow/duplicate-id`). */
export function checkIds(flow: Flow, ledger: Ledger): readonly Finding[] {
  return groupsOf(flow, ledger).flatMap(([where, ids]) =>
    ids.flatMap((id, i) => {
      const first = ids.indexOf(id);
      if (first === i) return [];
      const message = `The id "${id}" is already taken, by ${where}[${first}].`;
      const hint = 'Remove one of the two, or give one an id of its own.';
      return [errorAt('flow/duplicate-id', `${where}[${i}]`, message, hint)];
    }),
  );
}

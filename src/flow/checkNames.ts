import { allNodes } from './conditionals.ts';
import type { Finding } from './finding.ts';
import { errorAt, list } from './finding.ts';
import type { Flow } from './schema.ts';

/** What a name may stand for, and which of them a flow has. */
interface Kind {
  readonly code: string;
  readonly what: string;
  readonly known: readonly string[];
}
type Use = readonly [where: string, kind: Kind, name: string | undefined];

const idsOf = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id);

function unknown([where, { code, what, known }, name]: Use): readonly Finding[] {
  if (name === undefined || known.includes(name)) return [];
  const message = `There is no ${what} "${name}".`;
  const near = known.filter((id) => id.includes(name) || name.includes(id));
  const hint =
    near.length > 0
      ? `Perhaps ${list(near)} was meant.`
      : `Mend the name, or add this ${what} to the flow.`;
  return [errorAt(code, where, message, hint)];
}

function usesInConditions(flow: Flow): readonly Use[] {
  const questions = {
    code: 'flow/unknown-question',
    what: 'question',
    known: idsOf(flow.questions),
  };
  const conditions = {
    code: 'flow/unknown-condition',
    what: 'condition',
    known: idsOf(flow.conditions),
  };
  const runs = { code: 'flow/unknown-run', what: 'run', known: idsOf(flow.runs) };
  return allNodes(flow).flatMap(({ condition, where }): Use[] => {
    if ('question' in condition) return [[where, questions, condition.question]];
    if ('condition' in condition) return [[where, conditions, condition.condition]];
    return 'run' in condition ? [[where, runs, condition.run]] : [];
  });
}

function usesInQuestions(flow: Flow): readonly Use[] {
  const parts = { code: 'flow/unknown-part', what: 'part', known: idsOf(flow.parts) };
  const runs = { code: 'flow/unknown-run', what: 'run', known: idsOf(flow.runs) };
  const attributes = {
    code: 'flow/unknown-attribute',
    what: 'attribute',
    known: idsOf(flow.attributes),
  };
  return flow.questions.flatMap((question, i): Use[] => {
    const at = `questions[${i}]`;
    const part: Use = [`${at}.part`, parts, question.part];
    if (question.kind === 'scale') {
      return [part, [`${at}.attribute`, attributes, question.attribute]];
    }
    if (question.kind === 'multiple') return [part];
    const between = (question.between ?? []).map((name, j): Use => [
      `${at}.between[${j}]`,
      attributes,
      name,
    ]);
    return [part, [`${at}.run`, runs, question.run], ...between];
  });
}

function otherUses(flow: Flow): readonly Use[] {
  const questions = {
    code: 'flow/unknown-question',
    what: 'question',
    known: idsOf(flow.questions),
  };
  const groups = { code: 'flow/unknown-group', what: 'group', known: idsOf(flow.groups) };
  return [
    ...flow.options.map((option, i): Use => [`options[${i}].group`, groups, option.group]),
    ...flow.contradictions.flatMap((each, i) =>
      each.questions.map((id, j): Use => [`contradictions[${i}].questions[${j}]`, questions, id]),
    ),
  ];
}

function usesInSlots(flow: Flow): readonly Use[] {
  const attributes = {
    code: 'flow/unknown-attribute',
    what: 'attribute',
    known: idsOf(flow.attributes),
  };
  const named = flow.slots.map(({ attribute }, i): Use => [
    `slots[${i}].attribute`,
    attributes,
    attribute,
  ]);
  const details = flow.options.flatMap((option, i) => {
    const known = idsOf(flow.slots.filter((slot) => slot.kinds.includes(option.kind)));
    const slots = { code: 'flow/unknown-slot', what: `slot of a ${option.kind}`, known };
    return option.details.map(({ slot }, j): Use => [
      `options[${i}].details[${j}].slot`,
      slots,
      slot,
    ]);
  });
  return [...named, ...details];
}

function everybody(flow: Flow): readonly Finding[] {
  const { everybody: id } = flow;
  if (id === undefined || idsOf(flow.options).includes(id)) return [];
  const message = `The option for everybody, "${id}", is not among the options.`;
  const hint = 'Name an option of this flow, or leave "everybody" out.';
  return [errorAt('flow/unknown-everybody', 'everybody', message, hint)];
}

/** Whatever is named and is not there (`flow/unknown-question`, `-condition`, `-run`, `-part`, `-group`, `-attribute`, `-slot`, `-everybody`). */
export function checkNames(flow: Flow): readonly Finding[] {
  const uses = [
    ...usesInConditions(flow),
    ...usesInQuestions(flow),
    ...usesInSlots(flow),
    ...otherUses(flow),
  ];
  return [...uses.flatMap(unknown), ...everybody(flow)];
}

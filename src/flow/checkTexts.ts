import type { Finding } from './finding.ts';
import { errorAt, warningAt } from './finding.ts';
import type { Flow, Note } from './schema.ts';

type Variants = Note['variants'];
type Thing = { readonly variants?: Variants };
type Placed<T> = { readonly where: string; readonly thing: T };

function notesOf(flow: Flow): readonly (Placed<Note> & { readonly option: string })[] {
  return flow.options.flatMap(({ id, notes }, i) =>
    notes.map((thing, j) => ({ where: `options[${i}].notes[${j}]`, thing, option: id })),
  );
}

function checkVariants({ where, thing }: Placed<Thing>): readonly Finding[] {
  const { variants } = thing;
  if (variants === undefined) return [];
  const free = variants.findIndex((variant) => variant.when === undefined);
  if (free >= 0 && free === variants.length - 1) return [];
  const message =
    free < 0
      ? 'There are answers for which none of the variants holds.'
      : `The variants behind "${variants[free]?.id ?? ''}" can never be shown.`;
  const hint = 'Let the last variant, and only the last, be without "when".';
  return [errorAt('flow/no-default-variant', `${where}.variants`, message, hint)];
}

const manner = ({ tone, takenNow, variants }: Note): string =>
  JSON.stringify([tone, takenNow, (variants ?? []).map((variant) => variant.id)]);

function checkShared(flow: Flow): readonly Finding[] {
  const notes = notesOf(flow);
  return notes.flatMap(({ where, thing }) => {
    const first = notes.find((each) => thing.text !== undefined && each.thing.text === thing.text);
    if (!first || manner(first.thing) === manner(thing)) return [];
    const message = `It shares the text "${thing.text ?? ''}" with ${first.where}, but differs in tone, takenNow or variants.`;
    const hint = 'Give it a text id of its own: words for one tone do not fit another.';
    return [errorAt('flow/shared-text', `${where}.text`, message, hint)];
  });
}

function checkForAll(flow: Flow): readonly Finding[] {
  return notesOf(flow).flatMap(({ where, thing, option }) => {
    const isMeant = thing.tone === 'consider' && option === flow.everybody;
    if (thing.when !== undefined || thing.tone === 'caution' || isMeant) return [];
    const message = `"${thing.tone}" labels "${option}" for everybody, whatever they answered.`;
    const hint = 'Give the note a "when", or the tone "caution".';
    return [warningAt('flow/label-for-all', `${where}.tone`, message, hint)];
  });
}

function checkGroups(flow: Flow): readonly Finding[] {
  return flow.groups.flatMap(({ id }, i) => {
    if (flow.options.some((option) => option.group === id)) return [];
    const message = `No option is in the group "${id}".`;
    return [warningAt('flow/empty-group', `groups[${i}]`, message, 'Take it out, or fill it.')];
  });
}

/** Notes, red flags and groups whose words would come out wrong (`flow/no-default-variant`, `shared-text`, `label-for-all`, `empty-group`). */
export function checkTexts(flow: Flow): readonly Finding[] {
  const flags = flow.redFlags.map((thing, i) => ({ where: `redFlags[${i}]`, thing }));
  const details = flow.options.flatMap((option, i) =>
    option.details.map((thing, j) => ({ where: `options[${i}].details[${j}]`, thing })),
  );
  return [
    ...[...flags, ...details, ...notesOf(flow)].flatMap(checkVariants),
    ...checkShared(flow),
    ...checkForAll(flow),
    ...checkGroups(flow),
  ];
}

import { RESERVED } from './answers.ts';
import type { Finding } from './finding.ts';
import { errorAt, list } from './finding.ts';
import type { Ledger, Line, Place, Places } from './ledger.ts';
import type { Flow } from './schema.ts';
import type { LineKind } from './vocabulary.ts';
import { LINE_KINDS } from './vocabulary.ts';

interface Listed {
  readonly where: string;
  readonly id: string;
  readonly line: Line | undefined;
  /** What the line is listed for; null for anywhere. */
  readonly kind: LineKind | null;
}

function listedIn(places: Places): readonly Listed[] {
  const find = (id: string) => places.lines.find((line) => line.id === id);
  const known = places.places.flatMap((place, i) =>
    LINE_KINDS.flatMap((kind) =>
      place.lines[kind].map((id, j) => ({
        where: `places.places[${i}].lines.${kind}[${j}]`,
        id,
        line: find(id),
        kind,
      })),
    ),
  );
  const anywhere = places.anywhere.map((id, j) => ({
    where: `places.anywhere[${j}]`,
    id,
    line: find(id),
    kind: null,
  }));
  return [...known, ...anywhere];
}

function checkListed({ where, id, line, kind }: Listed): readonly Finding[] {
  if (!line) {
    const message = `There is no help line "${id}".`;
    return [errorAt('place/unknown-line', where, message, 'Mend the id, or enter the line.')];
  }
  if (!line.sure) {
    const message = `The help line "${id}" is not sure, and would be shown.`;
    const hint = 'Call it and enter what was found, or take it off the list.';
    return [errorAt('place/unsure', where, message, hint)];
  }
  if (kind === null || line.kinds.includes(kind)) return [];
  const message = `"${id}" is listed for "${kind}", but is a line for ${list(line.kinds)}.`;
  const hint = 'List it for what it is, or add the kind to the line.';
  return [errorAt('place/wrong-kind', where, message, hint)];
}

/** @source evidence file 10.3: a line that is not open day and night never stands alone */
function checkLonely(place: Place, where: string, places: Places): readonly Finding[] {
  const isOpen = (id: string): boolean =>
    places.lines.some((line) => line.id === id && line.hours === 'always');
  if ([...place.lines.emergency, ...place.lines.suicide].some(isOpen)) return [];
  return LINE_KINDS.flatMap((kind) => {
    const ids = place.lines[kind];
    if (ids.length === 0 || ids.some(isOpen)) return [];
    const message = `In "${place.id}" nothing that is open day and night stands beside ${list(ids)}.`;
    const hint = 'Add an emergency number, or a suicide line that is always open.';
    return [errorAt('place/lonely', `${where}.lines.${kind}`, message, hint)];
  });
}

function checkPlace(place: Place, i: number, places: Places): readonly Finding[] {
  const where = `places.places[${i}]`;
  if (place.code !== null && place.lines.emergency.length === 0) {
    const message = `"${place.id}" has no emergency number.`;
    const hint = 'Add the line, or let "code" be null if it stands for many countries.';
    return [errorAt('place/no-line', `${where}.lines.emergency`, message, hint)];
  }
  return checkLonely(place, where, places);
}

/** Help lines that are missing, doubtful, or stand alone (`place/unknown-line`, `unsure`, `wrong-kind`, `no-line`, `lonely`). */
export function checkPlaces({ places }: Ledger): readonly Finding[] {
  return [
    ...listedIn(places).flatMap(checkListed),
    ...places.places.flatMap((place, i) => checkPlace(place, i, places)),
  ];
}

const CODE = 'flow/unknown-place';

/** A place question that is not there, or whose answers are not the places of the ledger (`flow/unknown-place`). */
export function checkPlaceQuestion(flow: Flow, { places }: Ledger): readonly Finding[] {
  if (flow.place === undefined) return [];
  const at = flow.questions.findIndex((question) => question.id === flow.place);
  const question = flow.questions[at];
  if (question?.kind !== 'single') {
    const message = `The place question "${flow.place}" is not a single question of this flow.`;
    return [errorAt(CODE, 'place', message, 'Name the question whose answers are places.')];
  }
  const answers = question.answerOptions.filter((id) => !RESERVED.includes(id));
  const known = places.places.map((place) => place.id);
  const strange = answers.filter((id) => !known.includes(id));
  const missing = known.filter((id) => !answers.includes(id));
  if (strange.length + missing.length === 0) return [];
  const message =
    strange.length > 0
      ? `The ledger of places does not have ${list(strange)}.`
      : `${list(missing)} of the ledger of places cannot be chosen.`;
  const hint = 'Let the answer options and the places of the ledger be the same.';
  return [errorAt(CODE, `questions[${at}].answerOptions`, message, hint)];
}

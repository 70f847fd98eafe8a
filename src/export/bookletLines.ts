import { answerKey, lineKindKey, placeNameKey } from '../content/keys.ts';
import type { Line, Places } from '../flow/ledger.ts';
import type { BookletContext } from './bookletTerms.ts';
import type { Html } from './html.ts';
import { tag } from './html.ts';
import { aboutLine } from './sheetLines.ts';
import type { LineKind } from '../flow/vocabulary.ts';
import { LINE_KINDS } from '../flow/vocabulary.ts';

type Place = Places['places'][number];

function nameOf({ flow, words }: BookletContext, place: string): string {
  const { place: question } = flow;
  return words.words(
    question === undefined ? placeNameKey(place) : answerKey(flow, question, place),
  );
}

/** The lines of a place for one kind, but those that nobody is sure of. */
function linesOf(places: Places, place: Place, kind: LineKind): readonly Line[] {
  const ids = place.lines[kind] ?? [];
  return places.lines.filter(({ id, sure }) => sure && ids.includes(id));
}

/** A number that no line break parts. */
const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0');

const numbersIn = (lines: readonly Line[]): string =>
  lines.flatMap(({ number }) => (number === null ? [] : unbroken(number))).join(' · ');

/** The numbers that are needed first, by place. */
export function placeRows(
  context: BookletContext,
  places: Places,
): readonly { readonly name: string; readonly emergency: string; readonly talk: string }[] {
  const { words } = context.words;
  return places.places.map((place) => {
    const emergency = numbersIn(linesOf(places, place, 'emergency'));
    const talk = numbersIn(linesOf(places, place, 'suicide'));
    return {
      name: nameOf(context, place.id),
      emergency: emergency === '' ? words('paper:booklet.noNumber') : emergency,
      talk: talk === '' ? words('paper:booklet.noLine') : talk,
    };
  });
}

function lineItem({ words }: BookletContext, line: Line, kinds: readonly LineKind[]): Html {
  const isNamed = line.number === null || line.name !== line.number;
  const told = [
    ...kinds.map((kind) => `${words.words(lineKindKey(kind))}.`),
    ...aboutLine(line, words),
  ];
  return tag(
    'li',
    line.number === null ? '' : tag('b.call', line.number),
    isNamed ? tag('b', line.name) : '',
    tag('span', told.join(' ')),
    line.site === null ? '' : tag('span.site', line.site.replace(/^https?:\/\/|\/$/g, '')),
  );
}

/** The lines of a place, each once with all that it is for. */
function placeBlock(context: BookletContext, places: Places, place: Place): Html {
  const kinds = LINE_KINDS.flatMap((kind) =>
    linesOf(places, place, kind).map((line) => ({ kind, line })),
  );
  const once = kinds.filter(({ line }, i) => kinds.findIndex((each) => each.line === line) === i);
  const items = once.map(({ line }) =>
    lineItem(
      context,
      line,
      kinds.filter((each) => each.line === line).map(({ kind }) => kind),
    ),
  );
  const local = linesOf(places, place, 'emergency').length === 0;
  return tag(
    'section.place',
    tag('h3', nameOf(context, place.id)),
    local ? tag('p', context.words.words('ui:lines.local')) : '',
    tag('ul.lines', ...items),
  );
}

/** The help lines of all places, and the directory for all others. */
export function lineSection(context: BookletContext, places: Places): readonly Html[] {
  const { words, month } = context.words;
  const [seen] = places.lines.map((line) => line.seen).sort();
  const anywhere = places.lines.filter(({ id }) => places.anywhere.includes(id));
  return [
    tag('h2.page', words('paper:booklet.lines')),
    seen === undefined ? tag('p') : tag('p', words('ui:lines.compared', { month: month(seen) })),
    tag(
      'div.columns',
      ...places.places.map((place) => placeBlock(context, places, place)),
      tag(
        'section.place',
        tag('h3', words('paper:booklet.linesElse')),
        tag('ul.lines', ...anywhere.map((line) => lineItem(context, line, []))),
      ),
    ),
  ];
}

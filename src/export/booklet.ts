import { titleKey } from '../content/keys.ts';
import type { Fact, Places, Source } from '../flow/ledger.ts';
import type { Flow } from '../flow/schema.ts';
import { boxesOf } from './bookletBoxes.ts';
import { lineSection } from './bookletLines.ts';
import { boxSection, optionSections, promptSection } from './bookletOptions.ts';
import { questionSections } from './bookletQuestions.ts';
import { dangersOf, readSection, safetySection } from './bookletSafety.ts';
import type { Letters, Paper } from './bookletStyle.ts';
import { styleFor } from './bookletStyle.ts';
import { shortCitation } from './citation.ts';
import type { Html } from './html.ts';
import { escaped, tag } from './html.ts';
import type { PaperWords } from './paperWords.ts';

/** What a booklet is made from. */
export interface BookletContent {
  readonly flow: Flow;
  readonly places: Places;
  readonly facts: readonly Pick<Fact, 'id' | 'sources'>[];
  readonly sources: readonly Source[];
}

/** How a booklet is to be printed: on A4 with letters of 12 pt, unless said otherwise. */
export interface BookletWishes {
  readonly paper?: Paper;
  readonly letters?: Letters;
}

function cover({ flow }: BookletContent, { words, month }: PaperWords): readonly Html[] {
  const how = ['howTick', 'howCodes', 'howBoxes', 'howKeep', 'howNot'].map((key) =>
    tag('li', words(`paper:booklet.${key}`)),
  );
  const version = { version: flow.version, month: month(flow.reviewBy) };
  return [
    tag('h1', words('ui:welcome.title')),
    tag('p', tag('b', words(titleKey(flow)))),
    tag('p', words('paper:booklet.lead')),
    flow.reviewed ? tag('p') : tag('p', tag('b', words('ui:unreviewed'))),
    tag('p', words('paper:sheet.version', version)),
    tag('h2', words('paper:booklet.howTitle')),
    tag('ul', ...how),
  ];
}

/** The sources of what stands in the booklet: red flags, notes and prompts. */
function sourceSection(content: BookletContent, { words }: PaperWords): readonly Html[] {
  const { flow, facts, sources } = content;
  const things = [...flow.redFlags, ...flow.options.flatMap(({ notes }) => notes), ...flow.prompts];
  const cited = new Set(things.flatMap((thing) => thing.facts));
  const named = new Set(facts.filter(({ id }) => cited.has(id)).flatMap((fact) => fact.sources));
  const shown = sources.filter(({ id }) => named.has(id)).map(shortCitation);
  if (shown.length === 0) return [];
  const list = [...new Set(shown)].sort().join(words('paper:sheet.between'));
  return [
    tag('h2', words('paper:booklet.sources')),
    tag('p', words('paper:sheet.inShort')),
    tag('p.sources', list),
  ];
}

/** Languages that are written from right to left. */
const FROM_RIGHT: readonly string[] = ['ar', 'fa', 'he', 'ku', 'ps', 'ur', 'yi'];

const directionOf = (language: string): 'rtl' | 'ltr' =>
  FROM_RIGHT.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

function page(body: readonly Html[], language: string, style: string): string {
  const attributes = `lang="${escaped(language)}" dir="${directionOf(language)}"`;
  const meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  const head = `${meta}<title>Guide</title><style>${style}</style>`;
  const text = body.map(({ html }) => html).join('\n');
  return `<!doctype html>\n<html ${attributes}>\n<head>${head}</head>\n<body>\n${text}\n</body>\n</html>\n`;
}

/**
 * A flow on paper, for those without a device: a page that is printed as it is, with no script and nothing from elsewhere. Safety
 * comes first; then the questions, numbered, with where to go next; then boxes that stand for several answers at once; then all
 * options, with what to read of each after which answers; help lines of all places; the fixed last line.
 */
export function booklet(
  content: BookletContent,
  words: PaperWords,
  { paper = 'a4', letters = 'normal' }: BookletWishes = {},
): string {
  const { flow, places } = content;
  const boxes = boxesOf(flow, words);
  const { context } = boxes;
  const body = [
    ...cover(content, words),
    ...safetySection(context, places),
    tag('h2.page', words.words('paper:booklet.questions')),
    ...questionSections(context, dangersOf(flow)),
    ...boxSection(boxes),
    ...readSection(boxes),
    ...optionSections(boxes),
    ...promptSection(boxes),
    ...lineSection(context, places),
    ...sourceSection(content, words),
    tag('p.last', words.words('ui:lastLine')),
  ];
  return page(body, words.language, styleFor(paper, letters));
}

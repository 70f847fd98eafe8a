import type { BookletContext, Told } from './bookletTerms.ts';
import type { Html, Inner } from './html.ts';
import { tag } from './html.ts';

/** The words around a condition: one key for a phrase, and the same with `All` and `Any` for lists. */
export type Around = 'gate' | 'boxIf' | 'if' | 'andIf';

/** The parts of a condition as a list; lists within it say what must be true of them. */
function partList(context: BookletContext, parts: readonly Told[]): Html {
  const { words } = context.words;
  const items = parts.map((part) =>
    'phrase' in part
      ? tag('li', part.phrase)
      : tag('li', words(`paper:booklet.${part.kind}`), partList(context, part.parts)),
  );
  return tag('ul.parts', ...items);
}

function phraseIn(
  { words }: BookletContext,
  around: Around,
  phrase: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return words.words(`paper:booklet.${around}`, { ...values, phrase });
}

/** A condition with the words around it: a line, and a list below it where it has many parts. */
export function toldIn(
  context: BookletContext,
  around: Around,
  told: Told,
  values: Readonly<Record<string, string>> = {},
): readonly Html[] {
  const { words } = context.words;
  if ('phrase' in told) {
    return [tag('p.if', phraseIn(context, around, told.phrase, values))];
  }
  const key = `paper:booklet.${around}${told.kind === 'all' ? 'All' : 'Any'}`;
  return [tag('p.if', words(key, values)), partList(context, told.parts)];
}

/** Words with the condition that they need before them: in the same line where it is short. */
export function toldBefore(
  context: BookletContext,
  around: Around,
  told: Told,
  inner: Inner,
): readonly Html[] {
  if (!('phrase' in told)) return [...toldIn(context, around, told), tag('p', inner)];
  return [tag('p', tag('b', phraseIn(context, around, told.phrase)), ' ', inner)];
}

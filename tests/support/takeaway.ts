import type { Page } from 'playwright-core';
import type { GivenAnswers, Person } from './person.ts';
import { nameOf } from './summary.ts';
import { text } from './words.ts';

/** Somebody in the United States who has much to ask about, and a red flag. */
export const SOMEBODY: GivenAnswers = {
  'for-whom': 'me',
  'right-now': ['suicide-sometimes'],
  country: 'us',
  age: 'a26-plus',
  'opioids-used': ['heroin', 'fentanyl'],
  'days-of-use': 'd20-30',
  'last-opioid': 'today',
  'also-uses': ['alcohol'],
  pregnancy: 'no',
  'matters-fewer-visits': 4,
};

/** Goes to the summary with these answers, and ticks these options for the comparison. */
export async function toSummaryWith(
  person: Person,
  page: Page,
  ticked: readonly string[] = ['methadone', 'buprenorphine'],
  answers: GivenAnswers = SOMEBODY,
): Promise<void> {
  await person.start();
  await person.toReview(answers);
  await person.toSummary();
  for (const id of ticked) {
    const name = text('decide:compare.pickName').replace('{{name}}', nameOf(id));
    await page.getByRole('checkbox', { name, exact: true }).check();
  }
}

/** Where two texts part, with a bit of each; empty when they are the same. Compared as a whole, a difference would fill pages. */
export function differs(one: string, other: string): string {
  const at = Array.from(one).findIndex((letter, i) => letter !== other[i]);
  if (at < 0) return other.slice(one.length);
  return `${one.slice(at, at + 60)} | ${other.slice(at, at + 60)}`;
}

/** The words of a text, without the marks that stand for shapes on paper, and without spaces. */
export const bare = (words: string): string =>
  words
    .replace(/^(- |\d+\. )/gm, '')
    .replace(/(: )?____/g, '')
    .replace(/ \| /g, '')
    .replace(/\s+/g, '');

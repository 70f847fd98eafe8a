import type { Source } from '../flow/ledger.ts';

/** A source as it is cited on paper: authors, title, publisher and year, without its address. */
export function citation({ authors, title, publisher, year }: Source): string {
  const rest = [publisher, year === null ? '' : String(year)].filter((part) => part !== '');
  const parts = [
    ...(authors === '' ? [] : [authors.endsWith('.') ? authors : `${authors}.`]),
    `${title}.`,
    ...(rest.length > 0 ? [rest.join(', ')] : []),
  ];
  return parts.join(' ');
}

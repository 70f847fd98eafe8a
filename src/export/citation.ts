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

/** The name that a source goes by: the family name of its first author, or whoever made it, without what stands in brackets. */
function shortName({ authors, title, publisher }: Source): string {
  const [first = ''] = (authors || publisher || title).split(/[(;,/]/);
  return first.trim().replace(/^(\S*[a-z]\S*) [A-Z]{1,3}( Jr)?$/, '$1');
}

/** A source in short, such as "Mattick 2009", where the full one stands elsewhere. */
export function shortCitation(source: Source): string {
  const name = shortName(source);
  const [year = ''] = /\d{4}(-\d{4})?/.exec(String(source.year)) ?? [];
  return name.includes(year) ? name : `${name} ${year}`;
}

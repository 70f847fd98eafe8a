import type { Source } from '../flow/ledger.ts';

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

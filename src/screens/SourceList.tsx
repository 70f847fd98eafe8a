import type { Source } from '../flow/ledger.ts';
import { LinkOut } from '../ui/LinkOut.tsx';
import { useWords } from './useWords.ts';

const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
const given = (parts: readonly string[]): string => parts.filter((each) => each !== '').join(', ');

/** The sources that the content cites, as they are cited: names and titles stay in their own language. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { words } = useWords();
  return (
    <ul className="sources">
      {sources.map(({ id, authors, title, publisher, year, url }) => (
        <li key={id}>
          {authors === '' ? null : `${ended(authors)} `}
          {url === '' ? (
            ended(title)
          ) : (
            <LinkOut inline href={url} newTab={words('frame.newTab')}>
              {ended(title)}
            </LinkOut>
          )}{' '}
          {given([publisher, year === null ? '' : String(year)])}
        </li>
      ))}
    </ul>
  );
}

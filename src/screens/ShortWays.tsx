import { JumpLink } from '../ui/JumpLink.tsx';
import { HELP } from './HelpBlock.tsx';
import { useWords } from './useWords.ts';

interface ShortWaysProps {
  /** The ids, in the page, of the list of all options and of the questions to ask. */
  readonly listId: string;
  readonly askId: string;
}

/** From the top of a long page to what somebody tired looks for: all options, the questions to ask, whom to call. */
export function ShortWays({ listId, askId }: ShortWaysProps) {
  const { words } = useWords();
  const ways = [
    { to: listId, word: words('summary.glance') },
    { to: askId, word: words('decide:ask.title') },
    { to: HELP, word: words('lines.title') },
  ];
  return (
    <nav className="off-paper" aria-label={words('summary.onPage')}>
      <ul className="ways">
        {ways.map(({ to, word }) => (
          <li key={to}>
            <JumpLink to={to} className="link">
              {word}
            </JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { linesFor } from '../content/lines.ts';
import { Button } from '../ui/Button.tsx';
import { useContent } from './Content.ts';
import { HelpLine } from './HelpLine.tsx';
import { usePlaceNames } from './usePlaceNames.ts';
import { useWords } from './useWords.ts';

/** The id of its heading, to which long screens lead. The same everywhere: it tells nothing. */
export const HELP = 'help';

interface HelpBlockProps {
  readonly place: string | null;
  /** Leads to the lines of all countries; left out where it can lead nowhere. */
  readonly onOthers?: () => void;
}

/** Whom to call now: on every screen, in the same place. */
export function HelpBlock({ place, onOthers }: HelpBlockProps) {
  const { words, month } = useWords();
  const { places } = useContent();
  const nameOf = usePlaceNames();
  const { lines, local } = linesFor(places, place, ['emergency', 'suicide']);
  const [seen] = lines.map(({ line }) => line.seen).sort();
  return (
    <aside className="help inner" aria-labelledby={HELP}>
      <h2 id={HELP} tabIndex={-1}>
        {words('lines.title')}
      </h2>
      {local ? <p>{words('lines.local')}</p> : null}
      <ul className="lines">
        {lines.map((shown) => (
          <li key={shown.line.id}>
            <HelpLine
              shown={shown}
              withKind
              full={lines.some((each) => each !== shown && each.kind === shown.kind)}
            />
          </li>
        ))}
        <li>
          {onOthers ? (
            <Button look="link" onPress={onOthers}>
              {words('lines.others')}
            </Button>
          ) : null}
          {place === null ? null : <p className="small">{nameOf(place)}</p>}
          {seen === undefined ? null : (
            <p className="small">{words('lines.compared', { month: month(seen) })}</p>
          )}
        </li>
      </ul>
    </aside>
  );
}

import type { ShownLine } from '../content/lines.ts';
import { linesFor } from '../content/lines.ts';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { HelpLine } from './HelpLine.tsx';
import { useWords } from './useWords.ts';
import type { LineKind } from '../flow/vocabulary.ts';

interface RedFlagLinesProps {
  readonly kinds: readonly LineKind[];
  /** Whether the words before say already to call the local emergency number. */
  readonly callIsSaid: boolean;
  /** Whether the numbers are large: on a screen of their own. The first one is the dark one. */
  readonly large?: boolean;
}

/** Whom to call in this danger, where the person is; and what to do where no line is known. */
export function RedFlagLines({ kinds, callIsSaid, large = false }: RedFlagLinesProps) {
  const { words } = useWords();
  const { places } = useContent();
  const { place } = useBeside();
  const { lines, local, company } = linesFor(places, place, kinds);
  const first = lines.find(({ line }) => line.number !== null);
  const sizeOf = (shown: ShownLine) => (shown === first ? 'night' : 'large');
  return (
    <>
      {local && !callIsSaid ? <p>{words('lines.local')}</p> : null}
      {company ? <p>{words('lines.company')}</p> : null}
      {lines.length > 0 ? (
        <ul className="lines">
          {lines.map((shown) => (
            <li key={shown.line.id}>
              <HelpLine
                shown={shown}
                withKind={lines.length > 1}
                full={lines.some((each) => each !== shown && each.kind === shown.kind)}
                look={large ? sizeOf(shown) : 'line'}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

import { lineKindKey } from '../content/keys.ts';
import type { ShownLine } from '../content/lines.ts';
import { linesFor } from '../content/lines.ts';
import { Section } from '../ui/Section.tsx';
import { Title } from '../ui/Title.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { CountryChoice } from './CountryChoice.tsx';
import { HelpLine } from './HelpLine.tsx';
import { SiteServices } from './SiteServices.tsx';
import { useWords } from './useWords.ts';
import type { LineKind } from '../flow/vocabulary.ts';
import { LINE_KINDS } from '../flow/vocabulary.ts';

/** The help lines of any country (S12), by what they are for; and what to do where there is none. */
export function FindHelpScreen() {
  const { words, month } = useWords();
  const { places } = useContent();
  const { place } = useBeside();
  const all = linesFor(places, place, LINE_KINDS);
  const own = LINE_KINDS.filter((kind) => !all.missing.includes(kind));
  const [seen] = all.lines.map(({ line }) => line.seen).sort();
  return (
    <>
      <div className="hang">
        <Title>{words('findHelp.title')}</Title>
        <p>{words('findHelp.about')}</p>
        <CountryChoice />
        {all.local ? <p>{words('lines.local')}</p> : null}
        {seen === undefined ? null : (
          <p className="small">{words('lines.compared', { month: month(seen) })}</p>
        )}
        <p className="small">{words('findHelp.unknown')}</p>
      </div>
      {own.map((kind) => (
        <Section key={kind} title={words(lineKindKey(kind))}>
          <Lines lines={linesFor(places, place, [kind]).lines} of={kind} />
        </Section>
      ))}
      <Missing kinds={all.missing} />
      <SiteServices />
    </>
  );
}

/** Lines as a list; those that stand in for, or beside, the kind asked for say what they are. */
function Lines({ lines, of }: { readonly lines: readonly ShownLine[]; readonly of?: LineKind }) {
  return (
    <ul className="lines">
      {lines.map((shown) => (
        <li key={shown.line.id}>
          <HelpLine shown={shown} full withKind={shown.kind !== of} />
        </li>
      ))}
    </ul>
  );
}

/** What this place has no line of its own for, and what there is instead. */
function Missing({ kinds }: { readonly kinds: readonly LineKind[] }) {
  const { words } = useWords();
  const { places } = useContent();
  const { place } = useBeside();
  if (kinds.length === 0) return null;
  const { lines, company } = linesFor(places, place, kinds);
  return (
    <div className="hang group">
      <p>{words('findHelp.missing')}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{words(lineKindKey(kind))}</li>
        ))}
      </ul>
      {company ? <p>{words('lines.company')}</p> : null}
      {lines.length > 0 ? (
        <div>
          <p>{words('findHelp.instead')}</p>
          <Lines lines={lines} />
        </div>
      ) : null}
    </div>
  );
}

import { COST_KEYS, HOURS_KEYS, lineDetailKey, lineKindKey } from '../content/keys.ts';
import type { ShownLine } from '../content/lines.ts';
import type { Line } from '../flow/ledger.ts';
import type { CallLook } from '../ui/CallLink.tsx';
import { CallLink } from '../ui/CallLink.tsx';
import { LinkOut } from '../ui/LinkOut.tsx';
import { CallWords, TextWords } from './CallWords.tsx';
import { useWords } from './useWords.ts';

interface HelpLineProps {
  readonly shown: ShownLine;
  /** Whether to say what it is for, where lines of several kinds stand together. */
  readonly withKind?: boolean;
  /** Whether to say all that is known of it. */
  readonly full?: boolean;
  readonly look?: CallLook;
}

/** One help line: its number, or its site, and what there is to know before calling. */
export function HelpLine({ shown, withKind = false, full = false, look = 'line' }: HelpLineProps) {
  const { line, kind } = shown;
  const { words } = useWords();
  const named = line.number !== null && line.name !== line.number;
  return (
    <>
      <Way line={line} look={look} />
      {named ? <p className="small">{line.name}</p> : null}
      {withKind && kind ? <p className="small">{words(lineKindKey(kind))}</p> : null}
      <About line={line} full={full} />
    </>
  );
}

/** The number to call, or the site of a line that is only a site. */
function Way({ line, look }: { readonly line: Line; readonly look: CallLook }) {
  return line.dial === null ? (
    <Site line={line} label={line.name} />
  ) : (
    <CallLink dial={line.dial} look={look}>
      <CallWords line={line} />
    </CallLink>
  );
}

/** A link to the site of a line, if it has one. */
function Site({ line, label }: { readonly line: Line; readonly label: string }) {
  const { words } = useWords();
  if (line.site === null) return null;
  return (
    <LinkOut href={line.site} newTab={words('frame.newTab')}>
      {label}
    </LinkOut>
  );
}

/** What there is to know before calling, one short sentence each: hours, cost, languages. */
function useFacts({ number, hours, cost, languages }: Line): readonly string[] {
  const { words, list, languageName } = useWords();
  const costs = COST_KEYS[cost];
  return [
    ...(number === null ? [] : [words(HOURS_KEYS[hours])]),
    ...(costs === null ? [] : [words(costs)]),
    ...(languages.length === 0
      ? []
      : [words('lines.languages', { list: list(languages.map(languageName)) })]),
  ];
}

/** The facts about a line, then how to text it, what is particular about it, and its site. */
function About({ line, full }: { readonly line: Line; readonly full: boolean }) {
  const { words } = useWords();
  const facts = useFacts(line);
  const told = line.detail && (full || line.number === null);
  return (
    <>
      <p className="small">
        {facts.join(' ')} <TextWords line={line} /> {told ? words(lineDetailKey(line.id)) : null}
      </p>
      {full && line.dial !== null ? (
        <Site line={line} label={words('lines.site', { name: line.name })} />
      ) : null}
    </>
  );
}

import { countKey } from '../content/keys.ts';
import type { Count } from '../flow/summarise.ts';
import { Section } from '../ui/Section.tsx';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

/**
 * How many signs were marked: as a range while some are open, with the bands that clinicians use from their number on, and with
 * the sentence that only a clinician can tell.
 */
export function CountBlock({ count }: { readonly count: Count }) {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  const { run, yes, open, of } = count;
  const tell = (what: 'marked' | 'range' | 'bands' | 'clinician' | 'fewer') =>
    words(countKey(flow, run, what), { count: yes, of, open, most: yes + open });
  return (
    <Section title={words(countKey(flow, run, 'title'))}>
      <p>
        <span>{tell('marked')}</span> {open > 0 ? <span>{tell('range')}</span> : null}
      </p>
      {count.fewer ? <p>{tell('fewer')}</p> : null}
      <p>
        {count.bands ? <span>{tell('bands')} </span> : null}
        <span>{tell('clinician')}</span>
      </p>
    </Section>
  );
}

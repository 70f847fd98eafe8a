import { termKey } from '../content/keys.ts';
import { Title } from '../ui/Title.tsx';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

/** All words that are explained (S14), in the order of the reader's alphabet. */
export function WordsScreen() {
  const { words, sorted } = useWords();
  const { terms } = useContent().bundle;
  const named = terms.map(({ id }) => ({ id, term: words(termKey(id, 'term')) }));
  return (
    <div className="hang">
      <Title>{words('decide:terms.title')}</Title>
      <p>{words('decide:terms.about')}</p>
      <dl className="terms">
        {sorted(named, ({ term }) => term).map(({ id, term }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{words(termKey(id, 'text'))}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

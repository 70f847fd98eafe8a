import { CountryChoice } from './CountryChoice.tsx';
import { useWords } from './useWords.ts';

/** The choice of the country where numbers are needed and not known yet. */
export function CountryInPlace() {
  const { words } = useWords();
  return (
    <div>
      <p>{words('redFlag.where')}</p>
      <CountryChoice />
    </div>
  );
}

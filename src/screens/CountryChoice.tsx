import { Select } from '../ui/Select.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { usePlaceNames } from './usePlaceNames.ts';
import { useWords } from './useWords.ts';

/** The choice of the country whose help lines are shown. It serves the lines only; it is not an answer. */
export function CountryChoice() {
  const { places } = useContent();
  const { place, choosePlace } = useBeside();
  const { words } = useWords();
  const nameOf = usePlaceNames();
  return (
    <Select
      label={words('lines.country')}
      empty={words('lines.choose')}
      choices={places.places.map(({ id }) => ({ id, label: nameOf(id) }))}
      chosen={place}
      onChoose={choosePlace}
    />
  );
}

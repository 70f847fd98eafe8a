import type { Appearance } from './Beside.ts';
import { useBeside } from './Beside.ts';
import { useWords } from './useWords.ts';

type Choices<T> = readonly { readonly id: T; readonly key: string }[];

const TEXT_SIZES: Choices<Appearance['textSize']> = [
  { id: '100', key: 'frame.textSize100' },
  { id: '125', key: 'frame.textSize125' },
  { id: '150', key: 'frame.textSize150' },
];
const LOOKS: Choices<Appearance['look']> = [
  { id: 'auto', key: 'frame.lookAuto' },
  { id: 'light', key: 'frame.lookLight' },
  { id: 'dark', key: 'frame.lookDark' },
  { id: 'contrast', key: 'frame.lookContrast' },
];

/** Something about how the page looks, with what there is to choose. */
export interface LookSetting {
  readonly title: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string | null) => void;
}

/** The size of the text and the colors of the page, to be chosen on any screen. */
export function useLookSettings(): readonly [textSize: LookSetting, look: LookSetting] {
  const { words } = useWords();
  const { appearance, setAppearance } = useBeside();
  const setting = <T extends string>(
    title: string,
    choices: Choices<T>,
    chosen: T,
    onChoose: (id: T) => void,
  ): LookSetting => ({
    title: words(title),
    choices: choices.map(({ id, key }) => ({ id, label: words(key) })),
    chosen,
    onChoose: (wanted) =>
      choices.filter(({ id }) => id === wanted).forEach(({ id }) => onChoose(id)),
  });
  return [
    setting('frame.textSize', TEXT_SIZES, appearance.textSize, (textSize) =>
      setAppearance({ textSize }),
    ),
    setting('frame.look', LOOKS, appearance.look, (look) => setAppearance({ look })),
  ];
}

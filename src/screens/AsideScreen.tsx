import { AboutScreen } from './AboutScreen.tsx';
import { AccessibilityScreen } from './AccessibilityScreen.tsx';
import { AskScreen } from './AskScreen.tsx';
import type { Aside } from './Beside.ts';
import { CompareScreen } from './CompareScreen.tsx';
import { OpenedScreen } from './OpenedScreen.tsx';
import { OpenScreen } from './OpenScreen.tsx';
import { OptionScreen } from './OptionScreen.tsx';
import { PrintScreen } from './PrintScreen.tsx';
import { PrivacyScreen } from './PrivacyScreen.tsx';
import { SaveScreen } from './SaveScreen.tsx';
import { WordsScreen } from './WordsScreen.tsx';

const SCREENS = {
  about: AboutScreen,
  privacy: PrivacyScreen,
  accessibility: AccessibilityScreen,
  words: WordsScreen,
  ask: AskScreen,
  compare: CompareScreen,
  print: PrintScreen,
  save: SaveScreen,
  open: OpenScreen,
  opened: OpenedScreen,
} as const;

const isNamed = (aside: Aside): aside is keyof typeof SCREENS => Object.hasOwn(SCREENS, aside);

/** A screen that stands beside the session; Back leads to where the person was. */
export function AsideScreen({ aside }: { readonly aside: Exclude<Aside, 'panel' | 'find-help'> }) {
  if (!isNamed(aside)) return <OptionScreen id={aside.slice('option/'.length)} />;
  const Screen = SCREENS[aside];
  return <Screen />;
}

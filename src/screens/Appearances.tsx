import type { ReactNode } from 'react';
import { createContext, useContext, useState } from 'react';
import { useRootAttribute } from '../ui/useRootAttribute.ts';
import type { Appearance } from './Beside.ts';
import { useContent } from './Content.ts';

/** How the page looks now, and the way to change it. */
export interface AppearanceState {
  readonly appearance: Appearance;
  readonly setAppearance: (change: Partial<Appearance>) => void;
}

const AppearanceContext = createContext<AppearanceState | null>(null);

/** How the page looks. @throws outside of `Appearances` */
export function useAppearance(): AppearanceState {
  const state = useContext(AppearanceContext);
  if (!state) throw new Error('This needs to stand inside Appearances');
  return state;
}

/** Keeps how the page looks for as long as it is open, whichever session is shown in it, and puts it on the page. */
export function Appearances({ children }: { readonly children: ReactNode }) {
  const [appearance, set] = useState(useContent().appearance);
  useRootAttribute('data-text', appearance.textSize);
  useRootAttribute('data-look', appearance.look === 'auto' ? null : appearance.look);
  useRootAttribute('data-discreet', appearance.plain ? '' : null);
  const setAppearance = (change: Partial<Appearance>) =>
    set((before) => ({ ...before, ...change }));
  return <AppearanceContext value={{ appearance, setAppearance }}>{children}</AppearanceContext>;
}

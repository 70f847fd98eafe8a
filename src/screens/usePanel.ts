import { useState } from 'react';
import { focusOn } from '../ui/focusOn.ts';
import { useIsWide } from '../ui/useIsWide.ts';
import type { PanelPlace, PanelState } from './PanelPlace.ts';
import { useSession } from './SessionContext.ts';

/** From this width on, in rem, the panel stands beside the question: 64, of which a scroll bar takes one. */
const SPLIT = 63;

/** Where the panel is, and how it is opened and closed. */
export function usePanel(atFirst: PanelState) {
  const hasBegun = !useSession().matches('welcome');
  const [page, isWide] = useIsWide<HTMLDivElement>(SPLIT);
  const [changed, setState] = useState<PanelState | null>(null);
  const beside: PanelPlace = isWide ? (changed ?? atFirst) : 'screen';
  return {
    /** For what is as wide as the page. */
    page,
    place: hasBegun ? beside : 'none',
    enter: () => setState('entered'),
    close: () => {
      setState('closed');
      focusOn('main h1');
    },
  } as const;
}

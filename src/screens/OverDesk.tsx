import type { RefObject } from 'react';
import { TryingBanner } from './TryingBanner.tsx';
import type { PanelPlace } from './PanelPlace.ts';
import { usePanelKeys } from './usePanelKeys.ts';

interface OverDeskProps {
  /** As wide as the page, to tell how wide that is. */
  readonly page: RefObject<HTMLDivElement | null>;
  readonly place: PanelPlace;
  readonly onEnter: () => void;
}

/** Over every screen of a session for two: that something is only tried out. Listens for the keys of the panel. */
export function OverDesk({ page, place, onEnter }: OverDeskProps) {
  usePanelKeys(place, onEnter);
  return (
    <div className="over" ref={page}>
      <TryingBanner />
    </div>
  );
}

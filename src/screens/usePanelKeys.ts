import { useRef } from 'react';
import { focusOn, isFocusIn } from '../ui/focusOn.ts';
import { useKeys } from '../ui/useKeys.ts';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useCounselor } from './Counselor.ts';
import type { PanelPlace } from './PanelPlace.ts';
import { isBeside } from './PanelPlace.ts';

/** F6 goes from the question to the panel and back, to where each was left; single letters only where they were switched on. */
export function usePanelKeys(place: PanelPlace, onEnter: () => void): void {
  const { aside, open } = useBeside();
  const { letters } = useCounselor();
  const { door } = useContent();
  const left = useRef<HTMLElement | null>(null);
  const cross = (there: string) => {
    const here = document.activeElement;
    const back = left.current;
    left.current = here instanceof HTMLElement ? here : null;
    if (back?.isConnected && back.closest(there)) back.focus();
    else focusOn(`${there} :is(h1, h2)`);
  };
  const enter = () => (place === 'screen' ? open('panel') : onEnter());
  const goTo = (what: string) => {
    if (isBeside(place) || aside === 'panel') focusOn(what);
    else enter();
  };
  const f6 = () => {
    if (aside === 'panel') open(null);
    else if (!isBeside(place)) enter();
    else cross(isFocusIn('.panel') ? 'main' : '.panel');
  };
  useKeys({
    ...(place === 'none' ? {} : { F6: f6 }),
    ...(letters
      ? { h: door.hide, n: () => goTo('.panel textarea'), p: () => goTo('.panel .path-title') }
      : {}),
  });
}

import { exitWith } from './exits.ts';
import type { GuideLoader } from './host.ts';
import { startLoader } from './host.ts';

declare global {
  interface Window {
    guide?: GuideLoader;
  }
}

/** In place of the page, without a way back to it; the outermost page if this one may take it along. */
function goTo(exit: string | null): void {
  const url = exitWith(exit);
  try {
    (top ?? window).location.replace(url);
  } catch {
    location.replace(url);
  }
}

function start(script: HTMLScriptElement): void {
  const loader = startLoader({ self: window, guide: new URL(script.src).origin, go: goTo });
  window.guide = {
    exit: loader.exit,
    destroy: () => {
      loader.destroy();
      delete window.guide;
    },
  };
}

/** Anything may stand under the name: an element with this id is found there too. */
const isThere = (): boolean => typeof window.guide?.destroy === 'function';

if (document.currentScript instanceof HTMLScriptElement && !isThere()) {
  start(document.currentScript);
}

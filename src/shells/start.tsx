import type { ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { loadFlow, loadPlaces } from '../content/flows.ts';
import { createWords } from '../content/i18n.ts';
import { bestLanguage, languages, loadWords } from '../content/locales.ts';
import type { Content, Stoppable } from '../screens/Content.ts';
import { Guide } from '../screens/Guide.tsx';
import { pressedEarly } from './early.ts';
import { exitWith } from './exits.ts';
import { leave } from './leave.ts';
import { parametersOf } from './parameters.ts';

const FLOW = 'opioids';

/** The language that the address asks for if there is it, else the one that fits the browser's. */
function languageFor(asked: string | null): string {
  return asked !== null && languages.includes(asked) ? asked : bestLanguage(navigator.languages);
}

/** Whether the page was loaded again: then answers that were there are gone. */
function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}

/** Shows this in the element: in what the page brought along if that is the same, else in its place. */
function show(element: Element, guide: ReactNode, brought: boolean): Root {
  if (brought && element.firstElementChild) return hydrateRoot(element, guide);
  const root = createRoot(element);
  root.render(guide);
  return root;
}

/** What every door does first: reads the address, loads words, flow and places, and shows the first screen in this element. */
export async function start(element: Element): Promise<void> {
  const asked = parametersOf(location.search);
  const language = languageFor(asked.lang);
  const [words, bundle, places] = await Promise.all([
    loadWords(language).then((files) => createWords(language, files)),
    loadFlow(FLOW),
    loadPlaces(),
  ]);
  const page = document.documentElement;
  const exit = exitWith(asked.exit);
  const cleared = wasReloaded();
  const wipe = (session: Stoppable | null) => {
    session?.stop();
    root.unmount();
  };
  const content: Content = {
    bundle,
    places,
    exit,
    cleared,
    started: pressedEarly(),
    leave: (session) => leave({ exit, word: words.t('frame.loading'), wipe: () => wipe(session) }),
  };
  const brought = page.lang === language && exit === exitWith(null) && !cleared;
  page.lang = language;
  page.dir = words.dir(language);
  const root = show(element, <Guide words={words} content={content} />, brought);
}

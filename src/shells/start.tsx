import { bestLanguage, firstWords, languages, loadWords } from '../content/locales.ts';
import { allPlaces, firstOfFlow, flowIds } from '../content/flows.ts';
import { ContentError } from '../content/error.ts';
import { createWords } from '../content/i18n.ts';
import type { Site } from '../content/site.ts';
import { NO_SITE, readSite } from '../content/site.ts';
import { EXITS, USUAL_EXIT, exitWith } from '../embed/exits.ts';
import type { Rest, RestState } from '../screens/Rest.ts';
import { showAlone } from './alone.ts';
import { pressedEarly } from './early.ts';
import { handsOf, waysOut } from './hands.ts';
import type { Doorway, Furniture, House } from './house.ts';
import { buildHouse } from './house.ts';
import { bringRest } from './later.ts';
import { appearanceFor, idleFor, putOn } from './look.ts';
import type { Parameters } from './parameters.ts';
import { createStore } from './store.ts';

/** The languages that this copy offers. */
function offered(site: Site): readonly string[] {
  const named = languages.filter((each) => site.languages.includes(each));
  return named.length > 0 ? named : languages;
}

/** The language that the address asks for if it is offered, else the one that fits the browser's. */
const languageFor = (asked: string | null, among: readonly string[]): string =>
  bestLanguage(asked === null ? navigator.languages : [asked, ...navigator.languages], among);

/** Whether the page was loaded again: then answers that were there are gone. */
function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}

/** What the page says of its site. */
export function siteHere(): Site {
  return readSite(document.getElementById('site')?.textContent ?? '');
}

/** Shows a link that opens the page by itself, instead of the program. */
export async function refuse(asked: Parameters, address: string): Promise<void> {
  const language = languageFor(asked.lang, languages);
  const words = await firstWords(language).then((files) => createWords(language, files));
  document.documentElement.lang = language;
  document.documentElement.dir = words.dir(language);
  showAlone(document, words, `${address}?lang=${language}`);
}

/** The words that the first screen of a door is shown with: with the rest of the program comes the rest of the words. */
const wordsFor = (language: string, { rest, words }: Doorway) =>
  rest ? loadWords(language, words) : firstWords(language);

const newsOf = (rest?: Rest) =>
  createStore<RestState>(rest ? { at: 'there', rest } : { at: 'coming' });

/** What every door does first: reads the address, loads words, and shows the first screen in this element; then brings the rest. */
export async function start(
  element: Element,
  { doorway, asked, site }: { doorway: Doorway; asked: Parameters; site: Site },
): Promise<House> {
  const language = languageFor(asked.lang, offered(site));
  const words = await createWords(language, await wordsFor(language, doorway));
  const rest = newsOf(doorway.rest);
  const flows = flowIds.map((id) => {
    const first = firstOfFlow(id);
    return doorway.rest?.whole(first) ?? first;
  });
  const [bundle] = flows;
  if (!bundle) throw new ContentError('There is no flow');
  const page = document.documentElement;
  const furniture: Furniture = {
    flows,
    bundle,
    places: allPlaces(),
    rest,
    site,
    hands: handsOf(window),
    ways: waysOut(asked),
    exit: exitWith(asked.exit, site.exit),
    appearance: appearanceFor(
      { ...asked, text: asked.text ?? doorway.text ?? null },
      site.discreet,
    ),
    cleared: wasReloaded(),
    started: pressedEarly(),
  };
  // Who pressed Start early is past the first screen.
  const brought = page.lang === language && !furniture.started && isAsBuilt(furniture, doorway);
  page.lang = language;
  page.dir = words.dir(language);
  putOn(page, asked);
  const house = buildHouse({ doorway, words, furniture, idle: idleFor(asked) });
  house.show(element, brought);
  if (doorway.rest) page.dataset['whole'] = '';
  else void bringRest(document, words, rest);
  return house;
}

/** Whether the first screen is the one that the build has put into the page. */
function isAsBuilt(
  { site, exit, appearance, cleared }: Furniture,
  { framed, guide }: Doorway,
): boolean {
  const plainly = appearance.plain || appearance.textSize !== '100' || appearance.look !== 'auto';
  const own = JSON.stringify(site) !== JSON.stringify(NO_SITE);
  return !framed && !guide && !plainly && !own && !cleared && exit === EXITS[USUAL_EXIT];
}

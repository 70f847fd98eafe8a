import { renderToString } from 'react-dom/server';
import { allPlaces, firstOfFlow, flowIds } from '../content/flows.ts';
import { ContentError } from '../content/error.ts';
import { createWords } from '../content/i18n.ts';
import { firstWords } from '../content/locales.ts';
import { Guide } from '../screens/Guide.tsx';
import { NO_SITE } from '../content/site.ts';
import { exitWith } from '../embed/exits.ts';
import { STILL } from '../screens/Door.ts';
import { ALL_WAYS, IDLE_HANDS } from '../screens/Hands.ts';
import { NO_NEWS } from '../screens/Rest.ts';
import { appearanceFor } from './look.ts';
import { parametersOf } from './parameters.ts';

async function render(): Promise<string> {
  const words = await createWords('en', await firstWords('en'));
  const flows = flowIds.map(firstOfFlow);
  const [bundle] = flows;
  if (!bundle) throw new ContentError('There is no flow');
  const content = {
    flows,
    bundle,
    places: allPlaces(),
    rest: NO_NEWS,
    site: NO_SITE,
    appearance: appearanceFor(parametersOf(''), false),
    door: STILL,
    hands: IDLE_HANDS,
    ways: ALL_WAYS,
    exit: exitWith(null),
    cleared: false,
    started: false,
    leave: () => {},
  };
  return renderToString(<Guide words={words} content={content} />);
}

/**
 * The first screen as HTML, in English: what stands in the page before the program is there, and without it. Only the build imports
 * this; the program takes its place.
 */
export const firstScreen: string = await render();

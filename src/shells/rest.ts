import { flowIds } from '../content/flows.ts';
import { wholeFlow } from '../content/flowsRest.ts';
import { AsideScreen } from '../screens/AsideScreen.tsx';
import type { Rest } from '../screens/Rest.ts';
import { ReviewScreen } from '../screens/ReviewScreen.tsx';
import { SummaryScreen } from '../screens/SummaryScreen.tsx';

const flows = new Map(flowIds.map((id) => [id, wholeFlow(id)]));

/** What comes after the first screens, in one file: its imports are what is late. */
export const REST: Rest = {
  Review: ReviewScreen,
  Summary: SummaryScreen,
  Beside: AsideScreen,
  whole: (bundle) => flows.get(bundle.flow.id) ?? bundle,
};

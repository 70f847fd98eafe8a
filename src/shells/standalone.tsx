import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/frame.css';
import '../ui/page.css';
import '../ui/controls.css';
import '../ui/content.css';
import '../ui/door.css';
import '../ui/decide.css';
import '../ui/sheet.css';
import '../ui/counselor.css';
import { isBeingLeft, showTrouble } from './early.ts';
import type { Doorway } from './house.ts';
import { openEntries } from './history.ts';
import { replacePage } from './leave.ts';
import { isFramed } from './framing.ts';
import { askForNamed } from './later.ts';
import { parametersOf } from './parameters.ts';
import { refuse, siteHere, start } from './start.tsx';

const doorway: Doorway = {
  framed: false,
  go: replacePage,
  tell: () => {},
  onScreen: () => {},
  entries: (onBack) => openEntries({ self: window, onBack }),
};

const asked = parametersOf(location.search);

/** The way in: for one, or for two with what that needs, which comes now or never. */
async function doorFor({ mode }: typeof asked): Promise<Doorway> {
  if (mode !== 'session') return doorway;
  askForNamed(document);
  const { forTwo } = await import('./counselor.ts');
  return forTwo(doorway);
}

async function open(root: Element): Promise<void> {
  await start(root, { doorway: await doorFor(asked), asked, site: siteHere() });
}

const root = document.getElementById('root');
// Nothing is awaited at the top: what is loaded here waits for this file to be done.
if (isBeingLeft()) document.body.replaceChildren();
else if (isFramed(window)) void refuse(asked, location.pathname);
else if (root) {
  open(root).catch((error: unknown) => {
    showTrouble();
    throw error;
  });
}

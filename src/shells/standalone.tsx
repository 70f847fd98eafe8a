import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/frame.css';
import '../ui/page.css';
import '../ui/controls.css';
import '../ui/content.css';
import '../ui/door.css';
import '../ui/decide.css';
import '../ui/sheet.css';
import { isBeingLeft } from './early.ts';
import type { Doorway } from './house.ts';
import { openEntries } from './history.ts';
import { replacePage } from './leave.ts';
import { isFramed } from './framing.ts';
import { parametersOf } from './parameters.ts';
import { refuse, siteHere, start } from './start.tsx';

const doorway: Doorway = {
  framed: false,
  go: replacePage,
  tell: () => {},
  onScreen: () => {},
  entries: (onBack) => openEntries({ self: window, onBack }),
};

const root = document.getElementById('root');
const asked = parametersOf(location.search);
if (isBeingLeft()) document.body.replaceChildren();
else if (isFramed(window)) await refuse(asked, location.pathname);
else if (root) await start(root, { doorway, asked, site: siteHere() });

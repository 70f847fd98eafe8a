import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/frame.css';
import '../ui/controls.css';
import '../ui/content.css';
import '../ui/door.css';
import '../ui/decide.css';
import '../ui/sheet.css';
import '../ui/embed.css';
import { openChannel } from '../embed/channel.ts';
import { showTrouble } from './early.ts';
import { isOpenToParent } from './framing.ts';
import type { Doorway, House } from './house.ts';
import { replacePage } from './leave.ts';
import { parametersOf } from './parameters.ts';
import { watchSize } from './size.ts';
import { watchSlice } from './slice.ts';
import { refuse, siteHere, start } from './start.tsx';

const asked = parametersOf(location.search);
const site = siteHere();
const follows = asked.height !== 'fixed';
let house: House | null = null;

const channel = openChannel({
  self: window,
  ancestors: site.hosts,
  onHello: () => size?.tell(),
  onBlank: () => house?.blank(),
});

/** Takes the page around this one along; where that is not allowed, what is left is a page with a link out. */
function leaveHost(exit: string): void {
  try {
    (top ?? window).location.replace(exit);
  } catch {
    replacePage(new URL('blank.html', location.href).href);
  }
}

const doorway: Doorway = {
  framed: true,
  go: leaveHost,
  tell: () => channel.post({ type: 'exit' }),
  onScreen: () => {
    scrollTo(0, 0);
    if (follows) channel.post({ type: 'top' });
  },
  entries: () => null,
};

const size = follows
  ? watchSize(window, document.body, (h) => channel.post({ type: 'size', h }))
  : null;

const root = document.getElementById('root');
if (isOpenToParent(window) && !site.allowSameOrigin) await refuse(asked, '../');
else if (root) {
  watchSlice(window, (from) => {
    const offset = Math.max(0, from - scrollY);
    document.documentElement.style.setProperty('--slice', `${offset}px`);
  });
  try {
    house = await start(root, { doorway, asked, site });
  } catch (error) {
    showTrouble();
    throw error;
  }
  channel.ready();
}

import type { Inside } from './frames.ts';
import { frameIn } from './frames.ts';
import type { HostPage } from './hosts.ts';
import { frameTag, hostPage, loaderTag } from './hosts.ts';
import type { Lab } from './lab.ts';
import { READY, openLab } from './lab.ts';
import { servePages } from './servers.ts';
import type { Tab } from './tab.ts';
import { newTab } from './tab.ts';
import { CHOICES, start } from './walker.ts';

interface TabWishes {
  /** CSS px. */
  readonly width?: number;
  readonly calm?: boolean;
}

/** A clinic with a page of its own, on another site than the guide that its page holds. */
export interface Clinic {
  readonly lab: Lab;
  readonly address: string;
  /** The address of a page on a third site that holds the guide. */
  readonly middle: string;
  /** A tab with this page of the clinic. */
  readonly open: (page: HostPage, wishes?: TabWishes) => Promise<Tab>;
  /** A tab with a page that holds these frames and the loader, or no loader. */
  readonly hold: (
    frames: string,
    more?: Parameters<typeof hostPage>[1] & { readonly loader?: boolean },
  ) => Promise<Tab>;
  /** Takes back what a test has changed. */
  readonly tidy: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** What another frame on the page of the clinic says, to the page and to its neighbours. */
const NEIGHBOUR = `<script>setInterval(() => {
  for (const said of [{ type: 'exit' }, { type: 'top' }, { type: 'size', h: 5000 }, { type: 'ready', ns: 'guide', v: 1 }]) parent.postMessage(said, '*');
  for (let i = 0; i < parent.frames.length; i += 1) { parent.frames[i].postMessage({ type: 'hello', v: 1 }, '*'); parent.frames[i].postMessage({ type: 'blank' }, '*'); }
}, 10);</script>`;

/** Opens a clinic, and a lab with the guide that it shows. */
export async function openClinic(folder?: string): Promise<Clinic> {
  const rules = 'MAP middle.test 127.0.0.1';
  const lab = await openLab({ rules, ...(folder !== undefined && { folder }) });
  let page: HostPage = { html: '' };
  let tabs: string[] = [];
  const host = await servePages((path) => {
    if (path === '/') return page;
    if (path === '/middle') return { html: hostPage(frameTag(lab.address)) };
    if (path === '/neighbour') return { html: NEIGHBOUR };
    return path === '/elsewhere' ? { html: '<title>Other</title><p>Other</p>' } : null;
  });
  const address = `http://localhost:${host.port}/`;
  const open: Clinic['open'] = async (wanted, { width = 1280, calm = false } = {}) => {
    page = wanted;
    const tab = await newTab(lab.chrome);
    tabs.push(tab.target);
    const size = { width, height: 800, deviceScaleFactor: 1, mobile: false };
    await tab.send('Emulation.setDeviceMetricsOverride', size);
    if (calm) {
      const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
      await tab.send('Emulation.setEmulatedMedia', { features });
    }
    await tab.open(address);
    return tab;
  };
  return {
    lab,
    address,
    middle: `http://middle.test:${host.port}/`,
    open,
    hold: (frames, { loader = true, below = '', ...more } = {}) => {
      const rest = `${loader ? loaderTag(lab.address) : ''}${below}`;
      return open({ html: hostPage(frames, { ...more, below: rest }) });
    },
    tidy: async () => {
      lab.recorder.empty(false);
      for (const targetId of tabs) {
        await lab.chrome.send('Target.closeTarget', { targetId }).catch(() => null);
      }
      tabs = [];
    },
    end: async () => {
      await lab.end();
      await host.stop();
    },
  };
}

/** The frame with the program, ready; through the frames that these selectors find. */
export async function ready(tab: Tab, path: readonly string[] = ['iframe']): Promise<Inside> {
  const [outer = 'iframe', ...inner] = path;
  let frame = await frameIn(tab, outer);
  for (const selector of inner) frame = await frame.frame(selector);
  await frame.until(READY);
  return frame;
}

/** Starts and answers the first question. */
export async function answer(frame: Inside): Promise<void> {
  await start(frame);
  await frame.click(`${CHOICES}[1]`);
  await frame.until(`${CHOICES}[1].checked`);
}

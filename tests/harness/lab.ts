import type { Chrome } from './cdp.ts';
import { startChrome } from './cdp.ts';
import type { Fault, Recorder, Served } from './servers.ts';
import { DIST, serveSite, startRecorder } from './servers.ts';
import type { Tab } from './tab.ts';
import { newTab } from './tab.ts';

/** A browser, the pages it opens, and somebody who listens to everything else. */
export interface Lab {
  readonly chrome: Chrome;
  readonly site: Served;
  readonly recorder: Recorder;
  /** The address of the page of its own. */
  readonly address: string;
  /** A new tab with the page, ready. */
  readonly visit: (query?: string) => Promise<Tab>;
  readonly end: () => Promise<void>;
}

interface LabWishes {
  readonly folder?: string;
  readonly fault?: Fault;
  readonly profile?: string;
  readonly args?: readonly string[];
  /** Names of hosts that lead to this machine, besides the loopback ones, as Chromium is told of them. */
  readonly rules?: string;
}

/** True once all of the program is there, and has heard of it: nothing is asked for any more. */
export const READY = `document.documentElement.dataset.whole !== undefined && document.querySelector('#root h1') !== null`;

/** Opens a lab of its own. */
export async function openLab(wishes: LabWishes = {}): Promise<Lab> {
  const recorder = await startRecorder();
  const site = await serveSite(wishes.folder ?? DIST, undefined, wishes.fault);
  const chrome = await startChrome({
    args: [recorder.rules(wishes.rules), '--ignore-certificate-errors', ...(wishes.args ?? [])],
    ...(wishes.profile !== undefined && { profile: wishes.profile }),
  });
  const address = `http://127.0.0.1:${site.port}/`;
  return {
    chrome,
    site,
    recorder,
    address,
    visit: async (query = '') => {
      const tab = await newTab(chrome);
      await tab.open(`${address}${query}`);
      await tab.until(READY);
      return tab;
    },
    end: async () => {
      await chrome.end();
      await site.stop();
      await recorder.stop();
    },
  };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Canary } from './canary.ts';
import { buildCanary } from './canary.ts';
import type { Lab } from './lab.ts';
import { READY, openLab } from './lab.ts';
import { residueIn } from './residue.ts';
import type { Tab } from './tab.ts';
import { openTab } from './tab.ts';
import { CHOICES, LEAVE, start, walk } from './walker.ts';

let canary: Canary;

beforeAll(async () => {
  canary = await buildCanary();
});

const newProfile = () => mkdtempSync(join(tmpdir(), 'residue-'));
const forget = (profile: string) => {
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
};

/** Goes the whole way and back into it, in a profile that stays. */
async function journey(profile: string): Promise<{ lab: Lab; tab: Tab }> {
  const lab = await openLab({ folder: canary.folder, profile });
  const tab = await lab.visit();
  await walk(tab, 2);
  await tab.click(`document.querySelector('.back-row button')`);
  await tab.until(`document.querySelector('main dl') !== null`);
  return { lab, tab };
}

async function closeRest({ site, recorder }: Lab): Promise<void> {
  await site.stop();
  await recorder.stop();
}

describe('what is left in a profile', () => {
  it('is found by the scan in every form', () => {
    const profile = newProfile();
    const forms = {
      plain: 'before zqabcdef12 after',
      wide: Buffer.from('before zqabcdef12 after', 'utf16le'),
      one: Buffer.from('zqabcdef12').toString('base64'),
      two: Buffer.from('1zqabcdef12 2').toString('base64'),
      three: Buffer.from('12zqabcdef12 3').toString('base64'),
      none: 'nothing',
    };
    for (const [name, text] of Object.entries(forms)) writeFileSync(join(profile, name), text);
    const found = residueIn(profile, 'zqabcdef12');
    expect(found.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'one',
      'plain',
      'three',
      'two',
      'wide',
    ]);
    forget(profile);
  });

  it('P-6, P-7: (a) after the browser was closed is nothing', async () => {
    const profile = newProfile();
    const { lab } = await journey(profile);
    await lab.chrome.close();
    expect(residueIn(profile, canary.mark)).toEqual([]);
    await closeRest(lab);
    forget(profile);
  });

  it('F-24, P-9: (b) after it was killed is nothing; the session that is restored is at the first screen', async () => {
    const profile = newProfile();
    const { lab } = await journey(profile);
    await lab.chrome.kill();
    expect(residueIn(profile, canary.mark)).toEqual([]);
    const again = await openLab({
      folder: canary.folder,
      profile,
      args: ['--restore-last-session', '--hide-crash-restore-bubble'],
    });
    const tab = await openTab(again.chrome, () => true);
    await tab.open(again.address);
    await tab.until(READY);
    expect(await tab.eval(`document.querySelector('main fieldset') === null`)).toBe(true);
    await again.chrome.close();
    expect(residueIn(profile, canary.mark)).toEqual([]);
    await closeRest(lab);
    await closeRest(again);
    forget(profile);
  });

  it('X-8: (c) after leaving is nothing, on the disk, in the entries, the title and the page', async () => {
    const profile = newProfile();
    const { lab, tab } = await journey(profile);
    await tab.click(LEAVE);
    await tab.until(`document.title === 'Elsewhere'`);
    expect(JSON.stringify(await tab.entries())).not.toContain(canary.mark);
    expect(await tab.eval('document.documentElement.outerHTML')).not.toContain(canary.mark);
    await lab.chrome.close();
    expect(residueIn(profile, canary.mark)).toEqual([]);
    await closeRest(lab);
    forget(profile);
  });

  it('F-15: a private window is no different', async () => {
    const profile = newProfile();
    const lab = await openLab({ folder: canary.folder, profile, args: ['--incognito'] });
    const tab = await lab.visit();
    expect((await walk(tab, 2)).length).toBeGreaterThan(3);
    await lab.chrome.close();
    expect(residueIn(profile, canary.mark)).toEqual([]);
    await closeRest(lab);
    forget(profile);
  });

  it('F-36: the browser offers and fills nothing', async () => {
    const profile = newProfile();
    const { lab } = await journey(profile);
    const tab = await lab.visit();
    await start(tab);
    const found = await tab.eval(`${CHOICES}.map((each) => each.autocomplete + each.checked)`);
    expect(new Set(Array.isArray(found) ? found : [])).toEqual(new Set(['offfalse']));
    await lab.chrome.close();
    expect(residueIn(profile, canary.mark)).toEqual([]);
    await closeRest(lab);
    forget(profile);
  });
});

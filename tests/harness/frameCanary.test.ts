import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Canary } from './canary.ts';
import { buildCanary } from './canary.ts';
import type { Clinic } from './clinic.ts';
import { answer, openClinic, ready } from './clinic.ts';
import type { Inside } from './frames.ts';
import { heapOf } from './heap.ts';
import { ROWS, frameTag } from './hosts.ts';
import { READY } from './lab.ts';
import { walk } from './walker.ts';

let canary: Canary;
let clinic: Clinic;

beforeAll(async () => {
  canary = await buildCanary();
  clinic = await openClinic(canary.folder);
});
afterAll(() => clinic.end());
afterEach(() => clinic.tidy());

/** What the heap of a frame keeps as the answer to the first question. */
async function keptIn(frame: Inside): Promise<readonly string[]> {
  const { chrome } = clinic.lab;
  const page = {
    session: frame.session,
    send: (method: string, params = {}) => chrome.send(method, params, frame.session),
  };
  const [first = ''] = canary.byQuestion.keys();
  return (await heapOf(chrome, page)).kept(first);
}

it('P-4, F-63: a host with a recorder of visits hears and sees no answer, of many walks', async () => {
  const row = ROWS['a host with a recorder of visits'];
  const tab = await clinic.open(row?.page(clinic.lab.address, '') ?? { html: '' });
  const frame = await ready(tab);
  for (const seed of [1, 2, 3]) {
    await walk(frame, seed);
    await frame.eval('location.reload(), 0').catch(() => null);
    await frame.until(`${READY} && document.querySelector('[data-start]') !== null`);
  }
  expect(Number(await tab.eval('tape.length'))).toBeGreaterThan(20);
  const told = String(await tab.eval('JSON.stringify([tape, heard])'));
  expect(told).toContain('"size"');
  expect(told).not.toContain(canary.mark);
  expect(clinic.lab.site.asked.filter((path) => path.includes(canary.mark))).toEqual([]);
});

it('P-8, F-27: a frame that comes back with its host is at the first screen, and its memory holds no answer', async () => {
  const tab = await clinic.hold(frameTag(clinic.lab.address));
  const frame = await ready(tab);
  await answer(frame);
  expect((await keptIn(frame)).join()).toContain(canary.mark);
  await tab.open(`${clinic.address}elsewhere`);
  await tab.go(-1);
  await tab.until(`document.querySelector('iframe') !== null`);
  const back = await ready(tab);
  await back.until(`document.querySelector('[data-start]') !== null`);
  expect(await back.eval(`document.querySelectorAll('fieldset :checked').length`)).toBe(
    Number(await back.eval(`document.querySelectorAll('footer :checked').length`)),
  );
  expect(await keptIn(back)).toEqual([]);
});

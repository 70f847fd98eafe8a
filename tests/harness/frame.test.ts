import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Clinic } from './clinic.ts';
import { answer, openClinic, ready } from './clinic.ts';
import type { Row } from './hosts.ts';
import { ROWS } from './hosts.ts';
import { LEAVE } from './walker.ts';

const EXIT = 'https://www.wikipedia.org/';
const LEFT = `location.href.startsWith('${EXIT}')`;
const BLANK = `location.pathname.endsWith('/embed/blank.html') && document.readyState === 'complete'`;

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.end());
afterEach(() => clinic.tidy());

const openRow = (row: Row) =>
  clinic.open(row.page(clinic.lab.address, `${clinic.middle}middle`), row);

describe.each(Object.entries(ROWS))('X-12, F-68: %s', (_name, row) => {
  it('leaves on a press, and nothing of the program is left', async () => {
    const tab = await openRow(row);
    const before = await tab.entries();
    const frame = await ready(tab, row.path);
    await answer(frame);
    expect((await tab.entries()).urls).toEqual(before.urls);
    await frame.click(LEAVE);
    if (row.press === 'blank') return frame.until(BLANK);
    await tab.until(LEFT);
    expect((await tab.entries()).urls).toEqual([...before.urls.slice(0, -1), EXIT]);
    return undefined;
  });

  it('leaves on keys, and nothing of the program is left', async () => {
    const tab = await openRow(row);
    const frame = await ready(tab, row.path);
    await answer(frame);
    if (row.keys !== row.press) await frame.until('!navigator.userActivation.isActive');
    for (let i = 0; i < 3; i += 1) await tab.key('Escape');
    if (row.keys === 'left') return tab.until(LEFT);
    await frame.until(BLANK);
    expect(await frame.eval(`document.querySelector('h1 a').href`)).toBe(EXIT);
    expect(await frame.eval(`document.querySelector('h1 a').target`)).toBe('_top');
    return undefined;
  });
});

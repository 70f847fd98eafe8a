import { describe, expect, it } from 'vitest';
import { appearanceFor, contrast, idleFor, putOn } from '../../../src/shells/look.ts';
import { parametersOf } from '../../../src/shells/parameters.ts';

describe('what the address says of the look', () => {
  it('P-17: how long nobody may be there, by the mode when no minutes are said', () => {
    const minutes = (search: string) => idleFor(parametersOf(search));
    expect(['', '?mode=private', '?mode=session', '?mode=kiosk'].map(minutes)).toEqual([
      20, 20, 10, 10,
    ]);
    expect(['?idle=2', '?idle=60&mode=kiosk', '?idle=61&mode=kiosk'].map(minutes)).toEqual([
      2, 60, 10,
    ]);
  });

  it('P-32: whether it is plain, before what the site says of it', () => {
    const plain = (search: string, site: boolean) =>
      appearanceFor(parametersOf(search), site).plain;
    expect([plain('', false), plain('', true)]).toEqual([false, true]);
    expect([plain('?look=discreet', false), plain('?look=normal', true)]).toEqual([true, false]);
  });

  it('E-21: takes a color only if it can be read on the ground, and changes nothing else by it', () => {
    const brandOf = (search: string) => {
      const root = document.createElement('div');
      putOn(root, parametersOf(search));
      return [root.style.cssText, root.hasAttribute('data-brand')];
    };
    expect(contrast('000000', 'ffffff')).toBeCloseTo(21);
    expect(brandOf('?accent=254685')).toEqual(['--brand: #254685;', true]);
    expect(brandOf('?accent=fbf7f0')).toEqual(['', false]);
    expect(brandOf('?accent=999999')).toEqual(['', false]);
    expect(brandOf('?accent=254685;color:red')).toEqual(['', false]);
    expect(brandOf('?radius=16')).toEqual(['--radius: 16px;', false]);
  });
});

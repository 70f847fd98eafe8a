import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/content/i18n.ts';
import { firstWords } from '../../../src/content/locales.ts';
import { firstOfFlow, flowIds } from '../../../src/content/flows.ts';
import type { RestState } from '../../../src/screens/Rest.ts';
import { askForNamed, bringRest } from '../../../src/shells/later.ts';
import { createStore } from '../../../src/shells/store.ts';

const coming = () => createStore<RestState>({ at: 'coming' });
const page = () => document.implementation.createHTMLDocument();

describe('askForNamed', () => {
  it('S-8: turns the tags that name a file for later into scripts, which say what the file must hold', () => {
    const here = page();
    const tag = here.createElement('script');
    Object.assign(tag, { type: 'later', src: './a.js', integrity: 'sha384-x' });
    here.body.append(tag);
    askForNamed(here);
    const [asked] = here.head.querySelectorAll('script');
    expect(asked).toMatchObject({ type: 'module', integrity: 'sha384-x' });
    expect(here.querySelectorAll('script[type="later"]').length).toBe(0);
  });
});

describe('bringRest', () => {
  it('brings the other screens, the ledgers and the words, and says so', async () => {
    const words = await createWords('en', await firstWords('en'));
    const state = coming();
    expect(words.exists('opioids:options.methadone.name')).toBe(false);
    const here = page();
    await bringRest(here, words, state);
    expect(words.exists('opioids:options.methadone.name')).toBe(true);
    expect(words.exists('opioids:title')).toBe(true);
    expect(here.documentElement.dataset['whole']).toBe('');
    const now = state.read();
    for (const id of flowIds) {
      const first = firstOfFlow(id);
      expect(first.facts).toEqual([]);
      const whole = now.at === 'there' ? now.rest.whole(first) : first;
      expect(whole.flow).toBe(first.flow);
      expect(whole.facts.length).toBeGreaterThan(10);
    }
  });

  it('F-5: says that it cannot be had when a part of it is missing', async () => {
    const words = await createWords('tlh', {});
    const state = coming();
    await bringRest(page(), words, state);
    expect(state.read()).toEqual({ at: 'missing' });
  });
});

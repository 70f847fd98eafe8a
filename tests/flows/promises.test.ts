import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/proof/readability.ts';
import { rowsOf } from '../support/tables.ts';
import { idsAt, text } from '../support/words.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const words = readdirSync(join(ROOT, 'locales/en'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => read(`locales/en/${name}`))
  .join('\n');

/** What the screen before the first question says, but for its buttons. */
const before = [
  ...['stay', 'leave', 'cover', 'hideTitle', 'hide', 'history', 'watched'].map(
    (key) => `ui:before.${key}`,
  ),
  'ui:frame.idle_other',
].map((key) =>
  text(key)
    .replaceAll(/<[^>]*>/g, '')
    .replace('{{count}}', '20'),
);

describe('P-31: the screen before the first question', () => {
  it('has at most 120 words, which somebody of 11 years can read', () => {
    const grade = gradeOf('before', before, { language: 'en', syllables: syllable, terms: [] });
    expect(grade?.words).toBeLessThanOrEqual(120);
    expect(grade?.words).toBeGreaterThan(80);
    expect(grade?.adjusted).toBeLessThanOrEqual(6);
  });

  it.each([
    ['how to leave', /“?Leave now”? clears.*Shift three times/],
    ['what leaving cannot do', /does not clear your history/],
    ['that the device may be watched', /device be watched/],
    ['what is safer', /phone that only you use is safer/],
    ['when answers are cleared', /After 20 minutes without a touch/],
  ])('says %s', (_what, said) => {
    expect(before.join(' ')).toMatch(said);
  });
});

describe('X-18: what leaving does', () => {
  it('is never said to hide or clear the history', () => {
    const claims = words.match(
      /(hide|clear|erase|delete|remove|wipe)s? (your|the|all) (browser |browsing )?(history|tracks|traces)/gi,
    );
    expect(claims).toEqual(['clear your history']);
    expect(text('ui:before.history')).toMatch(/^Leaving does not clear your history/);
    expect(text('ui:privacy.history')).toMatch(/^Leaving does not clear/);
  });

  it('P-33: is never said to erase memory', () => {
    expect(words).not.toMatch(/(erase|wipe|clear)s? (the |your )?memory/i);
  });
});

describe('the page about privacy', () => {
  it('P-20: says that the browser’s own translation may send the words away', () => {
    expect(text('ui:privacy.translate')).toMatch(/browser translates.*may send/);
  });

  it('promises what docs/privacy.md promises, word for word', () => {
    const promised = rowsOf(read('docs/privacy.md'), 'promise').map(([promise]) => promise);
    expect(promised).toEqual(
      ['stay', 'kept', 'noAccount', 'leave'].map((key) => text(`ui:privacy.${key}`)),
    );
  });

  it('says what cannot be hidden beside what is promised', () => {
    const ids = idsAt('ui:privacy');
    for (const id of ['address', 'history', 'watched', 'shoulder']) expect(ids).toContain(id);
  });

  it('never says what nobody can promise', () => {
    // The words of the flows name groups such as Narcotics Anonymous.
    const own = ['ui', 'out', 'static', 'counselor'].map((name) => read(`locales/en/${name}.json`));
    expect(own.join('\n')).not.toMatch(
      /\banonymous|100 ?%|HIPAA|fully private|completely (safe|private)/i,
    );
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseFlow } from '../../src/flow/parse.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const jsonIn = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));

/** All texts in a value, with the way to each. */
function textsOf(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${at}.${key}`));
}

const words = readdirSync(join(ROOT, 'locales'))
  .flatMap((language) => jsonIn(`locales/${language}`))
  .flatMap((file) => textsOf(JSON.parse(read(file)), file));
const flows = jsonIn('flows');

/** What texts may mark up: each is put on the screen by a part of ours, never as HTML. */
const MARKS = /<\/?(strong|num)>/g;

describe('S-22: the pack', () => {
  it('has no markup in its words but two marks, and no character that could begin some', () => {
    expect(words.length).toBeGreaterThan(1000);
    const marked = words.filter(([, text]) => /[<>]|&\w+;|&#/.test(text.replaceAll(MARKS, '')));
    expect(marked).toEqual([]);
  });

  it('has no address in its words: those stand in the data alone', () => {
    expect(words.filter(([, text]) => /\b[a-z]+:\/\/|javascript:|\bdata:/i.test(text))).toEqual([]);
  });

  it('has no address but of web pages in its data', () => {
    const data = jsonIn('flows/data').flatMap((file) => textsOf(JSON.parse(read(file)), file));
    const addresses = data.filter(([at]) => /\.(url|site|page|link)$/.test(at));
    expect(addresses.length).toBeGreaterThan(50);
    const strange = addresses.filter(
      ([, text]) => text !== '' && !/^https?:\/\/[\w.-]+(:\d+)?(\/\S*)?$/.test(text),
    );
    expect(strange).toEqual([]);
    const hidden = data.filter(([, text]) => /javascript:|data:text|<script/i.test(text));
    expect(hidden).toEqual([]);
  });

  it.each(flows)('has no key that the program does not know: %s', (file) => {
    const flow = z.record(z.string(), z.unknown()).parse(JSON.parse(read(file)));
    expect(parseFlow(flow).ok).toBe(true);
    for (const key of ['script', 'onload', 'html', '$ref']) {
      expect([key, parseFlow({ ...flow, [key]: 'alert(1)' }).ok]).toEqual([key, false]);
    }
  });
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openLanguage } from '../../src/cli/languages.ts';
import { textOf } from '../../src/flow/summarise.ts';
import { coverageTable } from '../../src/export/coverage.ts';
import { lint } from '../../src/proof/lints.ts';
import { textsOf } from '../../src/proof/texts.ts';
import { readJson, realFlow, realTerms } from '../support/fixtures.ts';
import { text } from '../support/words.ts';

const ROOT = join(import.meta.dirname, '../..');
const rows = z
  .array(z.strictObject({ row: z.int(), name: z.string().min(1), places: z.array(z.string()) }))
  .parse(readJson(join(ROOT, 'flows/data/coverage.json')));
const never = z
  .array(
    z.strictObject({
      statement: z.int(),
      says: z.array(z.string().min(1)),
      rules: z.array(z.string()).min(1),
      right: z.array(z.string()).min(1),
    }),
  )
  .parse(readJson(join(ROOT, 'locales/en/rules/never.json')))
  .map((each) => ({ ...each, statement: `W${each.statement}` }));
const flow = realFlow('opioids');
const english = openLanguage('en');

/** Every place that there is, spelled as the rows spell it. */
const there = new Set([
  ...flow.options.map(({ id }) => `option:${id}`),
  ...flow.options.flatMap((option) => option.notes.map((note) => `note:${textOf(option, note)}`)),
  ...flow.options.flatMap(({ id, details }) => details.map(({ slot }) => `slot:${id}.${slot}`)),
  ...flow.questions.map(({ id }) => `question:${id}`),
  ...realTerms().map(({ id }) => `glossary:${id}`),
]);

describe('what the content has to reach', () => {
  it('is 63 things, each once', () => {
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 63 }, (_, i) => i + 1));
  });

  it.each(rows)('row $row, $name, stands in places that exist', ({ places }) => {
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => !there.has(place))).toEqual([]);
  });

  it('names the rows that an option says it covers', () => {
    const known = rows.map(({ row }) => row);
    for (const { coverage } of flow.options) {
      expect(coverage.filter((row) => !known.includes(row))).toEqual([]);
    }
  });

  // vitest -u writes it anew.
  it('is what docs/coverage.md says', async () => {
    await expect(coverageTable(flow, rows, never, text)).toMatchFileSnapshot(
      join(ROOT, 'docs/coverage.md'),
    );
  });
});

/** The rules that a sentence breaks, wherever it stands. */
const broken = (sentence: string): readonly string[] =>
  lint(textsOf({ ui: { said: sentence } }).texts, 'en', english.lints)
    .filter(({ where }) => where === 'ui:said')
    .map(({ message }) => /\(([\w-]+): /.exec(message)?.[1] ?? '');

describe('what must not be said', () => {
  it('is 40 statements, each once', () => {
    expect(never.map(({ statement }) => statement)).toEqual(
      Array.from({ length: 40 }, (_, i) => `W${i + 1}`),
    );
  });

  it.each(never)('$statement is caught by its rules: $says', ({ says, rules }) => {
    const caught = says.flatMap(broken);
    expect(says.filter((each) => !broken(each).some((rule) => rules.includes(rule)))).toEqual([]);
    // A rule that catches none of it says what must stand in some text instead.
    const others = rules.filter((rule) => !caught.includes(rule));
    const known = english.lints.filter(({ always }) => always !== undefined).map(({ id }) => id);
    expect(others.filter((rule) => !known.includes(rule))).toEqual([]);
  });

  it.each(never)('$statement stands right in texts that exist', ({ right }) => {
    expect(right.filter((key) => !english.words.texts.has(key))).toEqual([]);
  });
});

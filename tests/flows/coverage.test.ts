import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { textOf } from '../../src/content/keys.ts';
import { coverageTable } from '../../src/export/coverage.ts';
import { readJson, realFlow, realTerms } from '../support/fixtures.ts';
import { text } from '../support/words.ts';

const ROOT = join(import.meta.dirname, '../..');
const rows = z
  .array(z.strictObject({ row: z.int(), name: z.string().min(1), places: z.array(z.string()) }))
  .parse(readJson(join(ROOT, 'flows/data/coverage.json')));
const flow = realFlow('opioids');

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
    await expect(coverageTable(flow, rows, text)).toMatchFileSnapshot(
      join(ROOT, 'docs/coverage.md'),
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../src/cli/site.ts';
import { EXITS } from '../../../src/embed/exits.ts';
import { rowsOf } from '../../support/tables.ts';

const ROOT = join(import.meta.dirname, '../../..');
const page = readFileSync(join(ROOT, 'docs/site.md'), 'utf8');
const code = ['site', 'siteCommand']
  .map((name) => readFileSync(join(ROOT, `src/cli/${name}.ts`), 'utf8'))
  .join('\n');

/** What stands in the first column of the table with this head. */
const firstOf = (head: string): readonly string[] =>
  rowsOf(page, head).map(([first = '']) => first.replaceAll('`', ''));

describe('docs/site.md', () => {
  it('tells every key that the file of a site can have, and no other', () => {
    expect(firstOf('key')).toEqual(Object.keys(siteSchema.shape));
  });

  it('tells every finding', () => {
    const codes = [...code.matchAll(/'(site\/\w+)'/g)].map(([, each = '']) => each);
    expect(firstOf('finding').toSorted()).toEqual([...new Set(codes)].toSorted());
  });

  it('tells every exit', () => {
    for (const id of Object.keys(EXITS)) expect(page).toContain(`\`${id}\``);
  });
});

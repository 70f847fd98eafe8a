import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../support/tables.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const textsIn = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));

const documents = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'deploy/README.md',
  ...textsIn('docs', /\.md$/),
];
const tests = textsIn('tests', /\.test\.tsx?$/)
  .map(read)
  .join('\n');

const rulesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\b[PXESDF]-\d+\b/g)].map(([rule]) => rule)),
];

describe('a document', () => {
  it.each(documents)('leads to files that there are: %s', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)/g)];
    const dead = links
      .map(([, to = '']) => to)
      .filter((to) => !existsSync(join(ROOT, dirname(file), to)));
    expect(dead).toEqual([]);
  });

  it.each(['SECURITY.md', 'docs/threat-model.md', 'docs/privacy.md', 'docs/verify.md'])(
    'S-21: can be found from README.md: %s',
    (file) => {
      expect(read('README.md')).toContain(`](${file})`);
    },
  );

  it.each(['docs/threat-model.md', 'docs/privacy.md'])(
    'names rules that tests hold: %s',
    (file) => {
      const rules = rulesIn(read(file));
      expect(rules.length).toBeGreaterThan(10);
      expect(rules.filter((rule) => !new RegExp(`\\b${rule}\\b`).test(tests))).toEqual([]);
    },
  );

  it('names commands and files that there are: docs/verify.md', () => {
    const text = read('docs/verify.md');
    const files = [...text.matchAll(/\b(?:tests|src)\/[\w/.-]+\.tsx?\b/g)].map(([file]) => file);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    const scripts = [...text.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
    expect(scripts.filter((name) => !read('package.json').includes(`"${name}":`))).toEqual([]);
  });
});

describe('docs/threat-model.md', () => {
  const rows = rowsOf(read('docs/threat-model.md'), 'id');

  it('S-21: has each of the fourteen, with what is left', () => {
    expect(rows.map(([id]) => id)).toEqual(Array.from({ length: 14 }, (_, i) => `TM-${i + 1}`));
    for (const row of rows) expect(row.every((cell) => cell !== '')).toBe(true);
  });
});

describe('docs/privacy.md', () => {
  const rows = rowsOf(read('docs/privacy.md'), 'promise');

  it('has a rule for each promise, and says where it ends', () => {
    expect(rows).toHaveLength(4);
    for (const [, held = '', ends = ''] of rows) {
      expect(rulesIn(held).length).toBeGreaterThan(1);
      expect(ends.length).toBeGreaterThan(40);
    }
  });

  it('promises nothing that cannot be kept', () => {
    const promised = rows.map(([promise]) => promise).join(' ');
    expect(promised).not.toMatch(/anonym|100\s?%|hipaa|guarantee|hide/i);
  });
});

describe('deploy/README.md', () => {
  const page = read('deploy/README.md');

  it.each(['nginx', 'Caddy', 'Cloudflare Pages', 'Netlify', 'S3', 'GitHub Pages'])(
    'P-28: says what to mind on %s',
    (host) => {
      const row = rowsOf(page, 'host').find(([name]) => name === host);
      expect(row?.at(-1)?.length).toBeGreaterThan(20);
    },
  );

  it.each([
    ['P-28', /no log of accesses.*24 hours/is],
    ['P-28', /no robot.*Tor works/is],
    ['S-14', /origin holds nothing else/i],
    ['S-9', /404.*never a page of ours/is],
  ])('%s: is a list to go through before people use a copy: %s', (_rule, what) => {
    expect(page).toMatch(what);
  });
});

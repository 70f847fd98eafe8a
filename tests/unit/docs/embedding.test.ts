import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXITS } from '../../../src/embed/exits.ts';
import { readFromFrame, readFromHost } from '../../../src/embed/protocol.ts';
import { parametersOf } from '../../../src/shells/parameters.ts';
import { rowsOf } from '../../support/tables.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const page = read('docs/embedding.md');

const ticked = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, each = '']) => each);

const said = (name: string, value: string) =>
  Object.entries(parametersOf(`?${name}=${value}`)).find(([each]) => each === name)?.[1];

describe('what docs/embedding.md says of the address', () => {
  const rows = rowsOf(page, 'parameter').map(([name = '', values = '']) => ({
    name: name.replaceAll('`', ''),
    values: ticked(values),
    range: values.includes(' to '),
  }));

  it('E-26: names every parameter, and no other', () => {
    expect(rows.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(parametersOf('')).toSorted(),
    );
  });

  it.each(rows)('names values that are taken: $name', ({ name, values, range }) => {
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect([value, said(name, value)]).toEqual([value, value]);
    if (!range) return;
    const [least = 0, most = 0] = values.map(Number);
    expect([said(name, `${least - 1}`), said(name, `${most + 1}`)]).toEqual([null, null]);
  });

  it('names every exit', () => {
    expect(rows.find(({ name }) => name === 'exit')?.values).toEqual(Object.keys(EXITS));
  });
});

describe('what docs/embedding.md says of messages', () => {
  const rows = rowsOf(page, 'direction').map(([direction = '', message = '']) => ({
    direction,
    message: ticked(message)[0] ?? '',
  }));
  const typesIn = (reader: string): readonly string[] => {
    const code = read('src/embed/protocol.ts').split(`export function ${reader}(`)[1] ?? '';
    const body = code.split('\n}', 1)[0] ?? '';
    return [...body.matchAll(/case '(\w+)'/g)].map(([, type = '']) => type);
  };

  it.each(rows)(
    '$direction: $message is understood, by one side only',
    ({ direction, message }) => {
      const data: unknown = JSON.parse(message);
      const [heard, other] =
        direction === 'frame to page'
          ? [readFromFrame(data), readFromHost(data)]
          : [readFromHost(data), readFromFrame(data)];
      expect(heard).toMatchObject(typeof data === 'object' && data ? data : {});
      expect(other).toBeNull();
    },
  );

  it.each([
    ['frame to page', 'readFromFrame'],
    ['page to frame', 'readFromHost'],
  ])('E-26: names all that go from %s', (wanted, reader) => {
    const types = rows
      .filter(({ direction }) => direction === wanted)
      .map(({ message }) => /"type": "(\w+)"/.exec(message)?.[1]);
    expect(types).toEqual(typesIn(reader));
    expect(types.length).toBeGreaterThan(1);
  });
});

describe('the snippet', () => {
  const tag = (text: string, name: string): string =>
    new RegExp(`<${name}[^>]*>`).exec(text)?.[0] ?? '';
  const [frame, script] = [tag(page, 'iframe'), tag(page, 'script')];
  const attributes = (text: string) =>
    new Map(
      [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );

  it('E-26: is what the made-up clinic uses, and has the version of this program', () => {
    const demo = read('demo/index.html');
    const own = attributes(tag(demo, 'iframe'));
    for (const [name, value] of attributes(frame)) {
      if (name === 'style' || name === 'src') continue;
      expect([name, own.get(name)]).toEqual([name, value]);
    }
    const { version } = /"version": "(?<version>[^"]+)"/.exec(read('package.json'))?.groups ?? {};
    expect(attributes(script).get('src')).toBe(
      `https://guide.example/embed/${version ?? ''}/loader.js`,
    );
    expect(attributes(script).get('crossorigin')).toBe('anonymous');
  });

  it('E-26: has a place for each of these builders', () => {
    expect(rowsOf(page, 'builder').map(([name]) => name)).toEqual([
      'plain HTML',
      'WordPress',
      'Drupal',
      'Wix',
      'Squarespace',
      'SharePoint',
      'Google Sites',
    ]);
    for (const row of rowsOf(page, 'builder')) {
      expect(row.every((cell) => cell !== '')).toBe(true);
      expect(row.at(-1)).toMatch(/[ABC]/);
    }
  });
});

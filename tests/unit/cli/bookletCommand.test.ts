import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { call as callDesk } from '../../support/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'booklet-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command says and answers. */
const call = (...args: readonly string[]) => callDesk(['booklet', ...args]);

describe('booklet', () => {
  it('prints the page of a flow', () => {
    const { code, said } = call('opioids');
    expect(code).toBe(0);
    expect(said.startsWith('<!doctype html>')).toBe(true);
    expect(said).toContain('to be checked again by May 2027');
    expect(said.endsWith('</html>')).toBe(true);
  });

  it('writes it to a file, in the size that was asked for', () => {
    const file = join(folder, 'family.html');
    const asked = ['family', '--out', file, '--paper', 'letter', '--large'];
    expect(call(...asked)).toMatchObject({ code: 0, said: `wrote ${file}`, complaint: '' });
    const html = readFileSync(file, 'utf8');
    expect(html).toContain('size: letter;');
    expect(html).toContain('font-size: 16pt;');
  });

  it('asks which flow, where there are several', () => {
    expect(call()).toMatchObject({ code: 2, said: '' });
    expect(call().complaint).toContain('Which flow?');
  });

  it.each([
    [['opioids', '--paper', 'a5'], 'There are a4 and letter'],
    [['opioids', '--language', 'xx'], 'There is no language "xx"'],
  ])('answers 2 to %j', (args, why) => {
    const { code, complaint } = call(...args);
    expect(code).toBe(2);
    expect(complaint.toLowerCase()).toContain(why.toLowerCase());
  });

  it('answers 1 to a flow that there is not', () => {
    expect(call('nope')).toMatchObject({ code: 1 });
  });
});

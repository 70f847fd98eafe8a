import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEDGER_FILES, flowFiles, nameOf, readJson } from '../../../src/cli/files.ts';
import { fileWith } from '../../support/folder.ts';

function findingIn(path: string) {
  const json = readJson(path);
  return json.ok ? null : json.findings[0];
}

describe('flowFiles', () => {
  it('names every flow of the project from its root, and no ledger', () => {
    expect(flowFiles()).toContain('flows/opioids.json');
    expect(flowFiles().every((name) => /^flows\/[a-z-]+\.json$/.test(name))).toBe(true);
  });
});

describe('nameOf', () => {
  it('names files of the project from its root, and others as they were given', () => {
    expect(nameOf('flows/opioids.json')).toBe('flows/opioids.json');
    expect(nameOf(`${process.cwd()}/flows/opioids.json`)).toBe('flows/opioids.json');
    expect(nameOf('/nowhere/flow.json')).toBe('/nowhere/flow.json');
  });
});

describe('readJson', () => {
  it('gives what the file holds', () => {
    expect(readJson(fileWith('{"a": [1]}'))).toEqual({ ok: true, value: { a: [1] } });
    expect(readJson(LEDGER_FILES.facts).ok).toBe(true);
  });

  it('says where a file stops being JSON', () => {
    expect(findingIn(fileWith('{\n  "a": [1, 2,]\n}'))).toMatchObject({
      code: 'file/not-json',
      severity: 'error',
      where: 'line 2, column 14',
      message: "Not JSON: ']' cannot stand here.",
    });
    expect(findingIn(fileWith('{"a": '))?.message).toBe('Not JSON: it ends too early.');
    expect(findingIn(fileWith(''))?.where).toBe('line 1, column 1');
  });

  it('names a character that cannot be seen by its number', () => {
    expect(findingIn(fileWith('\uFEFF{}'))?.message).toContain('U+FEFF');
    expect(findingIn(fileWith(new Uint8Array([0, 1, 2])))?.message).toContain('U+0000');
  });

  it('says when there is no such file, or when it is none', () => {
    expect(findingIn('nowhere/flow.json')?.code).toBe('file/not-found');
    expect(findingIn(dirname(fileWith('{}')))?.code).toBe('file/not-a-file');
    expect(findingIn('/dev/zero')?.code).toBe('file/not-a-file');
  });

  it('says when the system does not let it look', () => {
    expect(findingIn('a\0b.json')?.code).toBe('file/not-readable');
  });

  it('does not read a file of more than 5 MB', () => {
    const path = fileWith(`"${'a'.repeat(10 * 1024 * 1024)}"`);
    expect(findingIn(path)?.code).toBe('file/too-big');
  });

  it('reads JSON that is nested very deeply', () => {
    expect(readJson(fileWith('['.repeat(50_000) + ']'.repeat(50_000))).ok).toBe(true);
  });
});

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileWith } from '../../support/folder.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Runs the command as a terminal does. */
function call(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('npm run flow', { timeout: 60_000 }, () => {
  it('prints findings and answers with the exit code', () => {
    const good = call('validate', 'tests/fixtures/flows/single.json', '--today', '2026-11-21');
    expect(good).toMatchObject({ status: 0, stderr: '' });
    expect(good.stdout).toContain('0 findings');
    const broken = call('validate', fileWith('{"id": ]'));
    expect(broken).toMatchObject({ status: 1, stderr: '' });
    expect(broken.stdout).toContain('file/not-json at line 1, column 8');
  });

  it('complains on the error stream', () => {
    const wrong = call('valid');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('There is no command "valid".');
    expect(wrong.stderr).not.toMatch(/^\s+at /m);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A file with this text in a folder of its own, which is gone after the test. */
export function fileWith(text: string | Uint8Array, name = 'flow.json'): string {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

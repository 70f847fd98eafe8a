import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Named } from '../../src/cli/site.ts';
import { parseSite } from '../../src/cli/site.ts';
import { namedIn } from '../../src/cli/siteCommand.ts';
import type { Site } from '../../src/content/site.ts';
import { readSite } from '../../src/content/site.ts';

/** The file that a clinic can start from. */
export const EXAMPLE_SITE = join(import.meta.dirname, '../../deploy/site.example.json');

/** What the files of sites can name. */
export const NAMED: Named = { ...namedIn(), languages: ['en'] };

export const exampleJson = (): unknown => JSON.parse(readFileSync(EXAMPLE_SITE, 'utf8'));

/** A site as the program reads it from its page, from what a clinic wrote. */
export function siteFrom(json: unknown = exampleJson()): Site {
  const read = parseSite(json, NAMED);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return readSite(JSON.stringify(read.file.site));
}

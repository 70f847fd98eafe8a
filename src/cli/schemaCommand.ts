import { z } from 'zod';
import { claimsSchema } from '../flow/claims.ts';
import { errorAt } from '../flow/finding.ts';
import { flowSchema } from '../flow/schema.ts';
import type { Command, Flags, Terminal } from './command.ts';
import { readText, schemaFile, writeText } from './files.ts';
import type { FileReport } from './report.ts';
import { finish } from './report.ts';
import { siteSchema } from './site.ts';

const SCHEMAS = [
  ['flow', flowSchema, 'A Signpost flow'],
  ['claims', claimsSchema, 'The claims about a Signpost flow'],
  ['site', siteSchema, 'What a clinic says of its own copy of Signpost'],
] as const;

/** The shape of a file as a JSON Schema, in the form in which it is kept. */
function schemaText(schema: z.ZodType, title: string): string {
  // What has a default may be left out by an author: the schema is that of the file, not of what is read from it.
  const made = z.toJSONSchema(schema, { io: 'input', reused: 'inline' });
  return `${JSON.stringify({ title, ...made }, null, 2)}\n`;
}

function run(flags: Flags, _names: readonly string[], terminal: Terminal): number {
  const { root } = terminal;
  const reports = SCHEMAS.flatMap(([name, schema, title]): FileReport[] => {
    const file = schemaFile(name);
    const text = schemaText(schema, title);
    if (readText(file, root) === text) return [];
    if (!flags.check) {
      writeText(file, text, root);
      if (!flags.json) terminal.print(`wrote ${file}`);
      return [];
    }
    const finding = errorAt(
      'schema/stale',
      '',
      'It is not what the program accepts now.',
      'Run `npm run flow -- schema`.',
    );
    return [{ file, counts: null, findings: [finding] }];
  });
  return finish(reports, flags, terminal, `${SCHEMAS.length} schemas`);
}

/** `schema`: JSON Schemas for the editors of authors. */
export const schemaCommand: Command = {
  takes: '',
  about: `Writes the JSON Schemas for editors, such as ${schemaFile('flow')}, from what the program accepts.`,
  flags: ['json', 'check'],
  arguments: [0, 0],
  run,
};

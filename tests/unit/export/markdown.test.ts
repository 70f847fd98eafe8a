import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flowDocument } from '../../../src/export/markdown.ts';
import { SOURCE } from '../../support/documentSource.ts';
import { flowIds } from '../../support/fixtures.ts';

const page = flowDocument(SOURCE);

/** The names in brackets that a page uses, but for links that carry their own address. */
const namesIn = (text: string): readonly string[] =>
  [...text.replace(/```mermaid[\s\S]*?```/g, '').matchAll(/(?<!\])\[([^\]]+)\](?![(:])/g)].map(
    ([, name = '']) => name,
  );

const anchorsIn = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    ),
    ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id),
  ]);

describe('flowDocument', () => {
  it('says first which version it is and who has reviewed it', () => {
    expect(page).toContain('Version 1.0.0. **No clinician has reviewed this content yet.**');
    const reviewed = { by: 'Dr. A', on: '2026-11-01', what: 'all texts' };
    const signed = flowDocument({ ...SOURCE, flow: { ...SOURCE.flow, reviewed } });
    expect(signed).toContain('Reviewed by Dr. A on 2026-11-01: all texts.');
  });

  it('has a drawing of the ways, and every part', () => {
    expect(page).toContain('```mermaid\nflowchart TD');
    for (const title of [
      'Questions',
      'Named conditions',
      'Red flags',
      'Options and notes',
      'Safety claims',
      'Facts',
      'Sources',
    ]) {
      expect(page).toContain(`\n## ${title}\n`);
    }
    expect(page).toContain('| Sets of answers that lead to a summary | 1,234 |');
  });

  it.each(flowIds())('leads every link of the page about %s somewhere', (id) => {
    const text = readFileSync(join(import.meta.dirname, `../../../docs/flows/${id}.md`), 'utf8');
    const defined = new Map(
      [...text.matchAll(/^\[([^\]]+)\]: #(.+)$/gm)].map(([, name = '', to = '']) => [name, to]),
    );
    const anchors = anchorsIn(text);
    expect(namesIn(text).filter((name) => !defined.has(name))).toEqual([]);
    expect([...defined.values()].filter((to) => !anchors.has(to))).toEqual([]);
    const own = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, to = '']) => to);
    expect(own.filter((to) => !anchors.has(to))).toEqual([]);
  });
});

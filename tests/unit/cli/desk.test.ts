import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { closed, openClaims, openFlow, openJson, parsedClaims } from '../../../src/cli/desk.ts';
import { fileWith } from '../../support/folder.ts';
import { copyOfProject } from '../../support/project.ts';

const codesOf = (
  opened: ReturnType<typeof openFlow> | ReturnType<typeof parsedClaims>,
): readonly string[] =>
  opened.ok ? [] : opened.reports.flatMap(({ findings }) => findings.map(({ code }) => code));

describe('openFlow', () => {
  it('opens a flow by its id or its file', () => {
    expect(openFlow('opioids', {})).toMatchObject({
      ok: true,
      value: { file: 'flows/opioids.json' },
    });
    expect(openFlow('tests/fixtures/flows/single.json', {}).ok).toBe(true);
  });

  it('says which flows there are to somebody who names another', () => {
    const opened = openFlow('weather', {});
    expect(codesOf(opened)).toEqual(['file/unknown-flow']);
    expect(opened.ok ? '' : opened.reports[0]?.findings[0]?.hint).toContain('opioids');
  });

  it('opens no flow whose conditions mean nothing', () => {
    expect(codesOf(openFlow('tests/fixtures/broken/flow-condition-cycle.json', {}))).toEqual([
      'flow/condition-cycle',
    ]);
    expect(codesOf(openFlow('tests/fixtures/broken/flow-shape.json', {}))[0]).toBe('flow/shape');
    expect(codesOf(openFlow(fileWith('{'), {}))).toEqual(['file/not-json']);
    expect(codesOf(openFlow('nowhere.json', {}))).toEqual(['file/not-found']);
  });

  it('opens no flow while the ledger is broken', () => {
    const project = copyOfProject();
    project.write('flows/data/facts.json', '{"a": 1}');
    expect(codesOf(openFlow('opioids', project))).toEqual(['ledger/shape']);
    project.write('flows/data/facts.json', '');
    expect(codesOf(openFlow('opioids', project))).toEqual(['file/not-json']);
  });
});

describe('openClaims', () => {
  it('opens the claims beside a flow, if they name what it has', () => {
    const project = copyOfProject();
    const flow = openFlow('family', project);
    if (!flow.ok) throw new Error('The flow is not right');
    expect(openClaims(flow.value, project).ok).toBe(true);
    project.replace('flows/claims/family.json', '"option": "naloxone"', '"option": "nalaxone"');
    expect(codesOf(openClaims(flow.value, project))).toContain('claims/unknown-option');
    expect(parsedClaims('family', project.root).ok).toBe(true);
    project.write('flows/claims/family.json', '{"flow": "family", "claim": []}');
    expect(codesOf(parsedClaims('family', project.root))).toContain('claims/shape');
    expect(codesOf(parsedClaims('nobody', project.root))).toEqual(['file/not-found']);
  });
});

describe('openJson', () => {
  it('gives a value of the shape that is asked for', () => {
    const project = copyOfProject();
    project.write('a.json', '{"a": 1}');
    expect(openJson('a.json', z.object({ a: z.number() }), 'a/shape', project.root)).toEqual({
      ok: true,
      value: { a: 1 },
    });
    expect(openJson('a.json', z.object({ a: z.string() }), 'a/shape', project.root)).toMatchObject({
      ok: false,
      reports: [{ file: 'a.json', findings: [{ code: 'a/shape', where: 'a' }] }],
    });
    expect(openJson('b.json', z.object({}), 'a/shape', project.root).ok).toBe(false);
  });
});

describe('closed', () => {
  it('is a report about one file', () => {
    expect(closed('a.json', [])).toEqual({
      ok: false,
      reports: [{ file: 'a.json', counts: null, findings: [] }],
    });
  });
});

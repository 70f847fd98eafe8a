import { describe, expect, it } from 'vitest';
import { firstFlow } from '../../../src/cli/firstFlow.ts';
import { check } from '../../../src/flow/check.ts';
import { parseClaims, parseFlow } from '../../../src/flow/parse.ts';
import { prove } from '../../../src/proof/prove.ts';
import { realLedger } from '../../support/fixtures.ts';

const first = firstFlow('tiny-one', '2026-11-21');
const flow = parseFlow(first.flow);
const claims = parseClaims(first.claims);

describe('firstFlow', () => {
  it('has the id, and is to be reviewed within a year', () => {
    expect(flow).toMatchObject({
      ok: true,
      flow: { id: 'tiny-one', reviewBy: '2027-11-21', reviewed: null },
    });
    expect(claims).toMatchObject({ ok: true, claims: { flow: 'tiny-one' } });
  });

  it('has no findings, and its claims are proved', () => {
    if (!flow.ok || !claims.ok) throw new Error('The template has not the shape of a flow');
    expect(check(flow.flow, realLedger(), { today: '2026-11-21' })).toEqual([]);
    expect(prove(flow.flow, claims.claims).verdicts.filter(({ proved }) => !proved)).toEqual([]);
  });
});

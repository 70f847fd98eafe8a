import { describe, expect, it } from 'vitest';
import { checkDates } from '../../../src/flow/checkDates.ts';
import { buildFlow } from '../../support/buildFlow.ts';
import { fixtureLedger } from '../../support/fixtures.ts';

const ledger = fixtureLedger('place');
const reviewed = { by: 'Somebody', on: '2026-01-01', what: 'All of it.' };
const found = (today: string, release = false, more = {}) =>
  checkDates(buildFlow({ reviewBy: '2027-05-21', ...more }), ledger, { today, release }).map(
    (each) => `${each.severity} ${each.code}`,
  );

describe('checkDates', () => {
  it('finds nothing more than a month ahead', () => {
    expect(found('2027-04-20')).toEqual([]);
    expect(found('2026-12-31', false, { reviewBy: '2027-02-01' })).toEqual([]);
  });

  it('warns from a month ahead to the last day, whatever fails', () => {
    expect(found('2027-04-21')).toEqual(['warning flow/due']);
    expect(found('2027-05-21', true, { reviewed })).toEqual(['warning flow/due']);
    expect(found('2026-12-31', false, { reviewBy: '2027-01-31' })).toEqual(['warning flow/due']);
  });

  it('warns from the day after, and refuses in a strict release', () => {
    expect(found('2027-05-22')).toEqual(['warning flow/overdue']);
    expect(found('2027-05-22', true, { reviewed })).toEqual(['error flow/overdue']);
  });

  it('refuses where somebody asks what is overdue', () => {
    const flow = buildFlow({ reviewBy: '2027-05-21' });
    expect(checkDates(flow, ledger, { today: '2027-05-22', due: true })).toMatchObject([
      { code: 'flow/overdue', severity: 'error' },
    ]);
  });

  it('looks at the date of every help line', () => {
    expect(found('2031-01-01').filter((each) => each.endsWith('place/overdue'))).toHaveLength(
      ledger.places.lines.length,
    );
  });

  it('looks at the dates of cited facts, and of no others', () => {
    const facts = ledger.facts.flatMap((fact) => [
      { ...fact, checkBy: '2026-01-01' },
      { ...fact, id: 'OTHER-01', checkBy: '2026-01-01' },
    ]);
    const flow = buildFlow({ reviewBy: '2027-05-21' });
    expect(checkDates(flow, { ...ledger, facts }, { today: '2026-01-02' })).toMatchObject([
      { code: 'ledger/overdue', severity: 'warning', where: 'facts[0].checkBy' },
    ]);
  });

  it('says that nobody has signed the content only in a strict release', () => {
    expect(found('2026-11-21')).toEqual([]);
    expect(found('2026-11-21', true)).toEqual(['error flow/unreviewed']);
    expect(found('2026-11-21', true, { reviewed })).toEqual([]);
  });
});

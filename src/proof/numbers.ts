import { NUMBER_WORDS, numberKey } from '../content/keys.ts';
import type { Finding } from '../flow/finding.ts';
import { errorAt } from '../flow/finding.ts';
import type { Fact, NumberRecord } from '../flow/ledger.ts';
import type { Lookup } from './balance.ts';

type Check = (record: NumberRecord, all: readonly NumberRecord[], fact: Fact) => string | null;

/** The whole numbers that a fact has, as a picture shows them. */
function valuesOf(fact: Fact): readonly number[] {
  return fact.numbers.flatMap((each) =>
    Object.values(each).flatMap((value) => {
      if (typeof value === 'number')
        return [Math.round(value), Math.floor(value), Math.ceil(value)];
      return Array.isArray(value) ? value.filter((v) => typeof v === 'number').map(Math.round) : [];
    }),
  );
}

const isDrawable: Check = (_record, _all, fact) =>
  fact.drawable && fact.status === 'verified' ? null : 'Its fact is not marked for pictures.';

const agrees: Check = ({ arms }, _all, fact) => {
  const known = valuesOf(fact);
  const off = arms.filter(
    ({ n, range }) => !known.includes(n) && !range?.every((v) => known.includes(v)),
  );
  return off.length === 0
    ? null
    : `${off.map(({ id }) => id).join(', ')}: not a number of ${fact.id}.`;
};

const fitsDenominator: Check = ({ arms, of }) =>
  arms.every(({ n, range }) => n <= of && (range?.[1] ?? 0) <= of)
    ? null
    : 'A number is larger than what it is out of.';

const tellsSmallGroups: Check = ({ arms, small }) =>
  small || arms.every(({ group, real }) => (group ?? real?.of ?? Infinity) >= 50)
    ? null
    : 'A group is under 50 people and the record is not marked small.';

/** Deaths with methadone and with buprenorphine never stand in one picture. @source evidence 11.5, INV-23 */
const oneMedicine: Check = ({ fact, options }) =>
  !fact.startsWith('MORT-') || options.length === 1
    ? null
    : 'Deaths are shown for one medicine at a time.';

/** @source evidence 11.5, INV-24 */
const bothPairs: Check = ({ fact, set }, all) =>
  fact !== 'NTX-06' || all.filter((each) => each.fact === 'NTX-06' && each.set === set).length === 2
    ? null
    : 'All assigned and those who started are shown together.';

/** @source evidence 11.5, INV-25 */
const bothTimes: Check = ({ fact, set }, all) =>
  fact !== 'BUP-05' || (set !== undefined && all.some((r) => r.fact === 'BUP-06' && r.set === set))
    ? null
    : 'The results of 30 days and of 6 months are shown together.';

const CHECKS: Readonly<Record<string, Check>> = {
  'numbers/drawable': isDrawable,
  'numbers/agree': agrees,
  'numbers/denominator': fitsDenominator,
  'numbers/small': tellsSmallGroups,
  'numbers/one-picture': oneMedicine,
  'numbers/both-pairs': bothPairs,
  'numbers/both-times': bothTimes,
};

function incomplete(record: NumberRecord, lookup: Lookup): string | null {
  const keys = [
    ...NUMBER_WORDS.map((what) => numberKey(record.id, what)),
    ...record.arms.map(({ id }) => numberKey(record.id, `arms.${id}`)),
  ];
  const without = keys.filter((key) => !lookup(key));
  return without.length === 0 ? null : `It has no words for ${without.join(', ')}.`;
}

function ofRecord(
  record: NumberRecord,
  all: readonly NumberRecord[],
  facts: ReadonlyMap<string, Fact>,
  lookup: Lookup,
): Finding[] {
  const say = (code: string, message: string | null): Finding[] =>
    message === null
      ? []
      : [errorAt(code, `numbers.${record.id}`, message, 'Take it from the fact, or leave it out.')];
  const fact = facts.get(record.fact);
  if (!fact) return say('numbers/complete', `There is no fact ${record.fact}.`);
  return [
    ...say('numbers/complete', incomplete(record, lookup)),
    ...Object.entries(CHECKS).flatMap(([code, check]) => say(code, check(record, all, fact))),
  ];
}

/** What is wrong with records of numbers: not from the ledger, not complete, or drawn where it must not be (INV-20 to INV-25). */
export function wrongNumbers(
  records: readonly NumberRecord[],
  facts: readonly Fact[],
  lookup: Lookup,
): readonly Finding[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return records.flatMap((record) => ofRecord(record, records, byId, lookup));
}

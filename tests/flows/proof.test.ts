import { describe, expect, it } from 'vitest';
import type { Claims } from '../../src/flow/claims.ts';
import { parseClaims } from '../../src/flow/parse.ts';
import type { Flow } from '../../src/flow/schema.ts';
import { survivorsOf } from '../../src/proof/guard.ts';
import type { Meaning } from '../../src/proof/meaning.ts';
import { meaningFor, prove } from '../../src/proof/prove.ts';
import { reachOf } from '../../src/proof/reach.ts';
import { witness } from '../../src/proof/witness.ts';
import { summaryOf } from '../../src/session/selectors.ts';
import { homes } from '../../src/cli/homes.ts';
import { openLanguages } from '../../src/cli/languages.ts';
import { tellAnswers } from '../../src/cli/person.ts';
import { checkHomes } from '../../src/flow/checkHomes.ts';
import { flowIds, readJson, realFlow } from '../support/fixtures.ts';
import { reader } from '../support/reader.ts';
import { answered } from '../support/session.ts';
import type { Label } from '../../src/flow/vocabulary.ts';

const LABELS: readonly Label[] = ['not-now', 'ask-first', 'consider', 'taken-now', 'exists'];

function realClaims(id: string): Claims {
  const parsed = parseClaims(readJson(`flows/claims/${id}.json`));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.claims;
}

/** Labels that the session gives somebody who should have them, by option; a wrong one says so. */
function replay(flow: Flow, meaning: Meaning): readonly string[] {
  return flow.options.flatMap(({ id }, i) =>
    LABELS.flatMap((label) => {
      const answers = witness(meaning.labelled(id, label), meaning);
      if (answers === null) return [];
      const { session } = answered(flow, answers);
      const shown = summaryOf(session).options[i];
      return [`${id} ${label}${shown?.label === label ? '' : ` but ${shown?.label ?? ''}`}`];
    }),
  );
}

describe.each(flowIds())('the proof of %s', (id) => {
  const flow = realFlow(id);
  const claims = realClaims(id);
  const meaning = meaningFor(flow, claims);

  it('holds every claim and every rule for everybody', () => {
    const { verdicts } = prove(flow, claims);
    expect(verdicts.length).toBeGreaterThan(30);
    expect(verdicts.filter(({ proved }) => !proved)).toEqual([]);
  });

  it('leaves nothing in the flow that nobody can meet', () => {
    expect(reachOf(meaning)).toMatchObject({
      neverAsked: [],
      neverShown: [],
      neverFlagged: [],
      alwaysShown: [],
      changesNothing: [],
    });
  });

  it('is right about every label that an option can have: somebody in a real session has it', () => {
    const told = replay(flow, meaning);
    const never = reachOf(meaning).neverLabelled.reduce(
      (sum, { labels }) => sum + labels.length,
      0,
    );
    expect(told).toHaveLength(flow.options.length * LABELS.length - never);
    expect(told.filter((each) => each.includes(' but '))).toEqual([]);
  });

  it('is right about every note and red flag: somebody in a real session sees it', () => {
    const missed = flow.options.flatMap((option, i) =>
      option.notes
        .map((note) => ({ note, answers: witness(meaning.shows(option.id, note.id), meaning) }))
        .filter(({ note, answers }) => {
          const notes = answers ? summaryOf(answered(flow, answers).session).options[i]?.notes : [];
          return !notes?.some((shown) => shown.id === note.id);
        })
        .map(({ note }) => `${option.id}/${note.id}`),
    );
    const unflagged = flow.redFlags.filter((flag) => {
      const answers = witness(meaning.flagged(flag.id), meaning);
      const { redFlags } = summaryOf(answered(flow, answers ?? {}).session);
      return !redFlags.some((shown) => shown.id === flag.id);
    });
    expect([missed, unflagged]).toEqual([[], []]);
  });

  it(
    'guards every condition, but for those that are listed with a reason',
    { timeout: 240_000 },
    () => {
      const listed = new Set(claims.unguarded.flatMap(({ of }) => of));
      const survivors = survivorsOf(flow, claims);
      expect(survivors.filter(({ of }) => !listed.has(of))).toEqual([]);
      const alive = new Set(survivors.map(({ of }) => of));
      expect([...listed].filter((of) => !alive.has(of))).toEqual([]);
    },
  );
});

describe('a rule of naltrexone that is broken on purpose', () => {
  const claims = realClaims('opioids');
  const flow = realFlow('opioids');
  const broken: Flow = {
    ...flow,
    options: flow.options.map((option) => ({
      ...option,
      notes: option.notes.filter(
        ({ id }) => option.id !== 'naltrexone-injection' || id !== 'cannot',
      ),
    })),
  };

  it('is found, with a person for whom a real session then goes wrong', () => {
    const verdict = prove(broken, claims).verdicts.find(({ claim }) => claim === 'INV-01');
    expect(verdict?.proved).toBe(false);
    const answers = verdict?.counterexample ?? {};
    expect(tellAnswers(flow, answers, reader().t)).toEqual([
      'Is any of this happening right now? -> I’d rather not say',
      'Where are you? -> I’d rather not say',
      'How old are you? -> I’d rather not say',
    ]);
    const labelIn = (own: Flow) =>
      summaryOf(answered(own, answers).session).options.find(
        ({ id }) => id === 'naltrexone-injection',
      )?.label;
    expect(labelIn(flow)).toBe('not-now');
    expect(labelIn(broken)).not.toBe('not-now');
  });
});

describe('the condition that keeps naltrexone away, weakened by any one of its parts', () => {
  const claims = realClaims('opioids');
  const flow = realFlow('opioids');
  const part = (id: string) => ({ condition: id });
  const parts = [part('opioid-in-10-days'), part('agonist-in-14-days'), part('pain-opioid')];

  it.each(parts)('is found by INV-01 itself, not by its double entry only: $condition', (gone) => {
    const weaker: Flow = {
      ...flow,
      conditions: flow.conditions.map((each) =>
        each.id === 'naltrexone-cannot-start'
          ? { ...each, when: { any: parts.filter((kept) => kept !== gone) } }
          : each,
      ),
    };
    const failed = prove(weaker, claims).verdicts.filter(({ proved }) => !proved);
    expect(failed.map(({ claim }) => claim)).toContain('INV-01');
  });
});

describe('the safety claims of the dossier', () => {
  const { claims } = realClaims('opioids');

  it('are all there, INV-01 to INV-52', () => {
    const wanted = Array.from({ length: 52 }, (_, i) => `INV-${String(i + 1).padStart(2, '0')}`);
    expect(claims.map(({ id }) => id)).toEqual(wanted);
  });

  it.each(flowIds())('of %s have each a proof, a lint or a test that is there', (id) => {
    expect(checkHomes(realClaims(id), homes(openLanguages()))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../src/flow/schema.ts';
import { walkOf } from '../../../src/session/selectors.ts';
import { buildFlow, is, multiple, redFlag, single } from '../../support/buildFlow.ts';
import type { Edge, Snapshot } from '../../support/explore.ts';
import { canReach, explore } from '../../support/explore.ts';
import { fixtureFlow, fixtureNames } from '../../support/fixtures.ts';
import { at, begun, go, welcome } from '../../support/session.ts';

const plain = buildFlow({
  questions: [
    single('in-pain', { required: true }),
    single('since', { when: is('in-pain', 'yes') }),
    single('sleeps'),
  ],
});

describe('a session that goes on with a file', () => {
  const answers = { 'in-pain': 'yes', since: 'yes', sleeps: 'no' };

  it('D-3, U-65: comes to the summary with the answers of the file', () => {
    const there = go(welcome(plain), { open: answers, again: [] });
    expect(at(there)).toBe('summary');
    expect(walkOf(there).live).toEqual(answers);
  });

  it('F-40: asks again what changed, in order, and then comes to the summary', () => {
    const { since, 'in-pain': pain } = answers;
    const asked = go(welcome(plain), { open: { 'in-pain': pain, since }, again: ['sleeps'] });
    expect(at(asked)).toBe('amending: sleeps');
    expect(at(go(asked, ['sleeps', 'yes'], 'next'))).toBe('summary');
    expect(at(go(asked, 'back'))).toBe('summary');
  });

  it('F-40: holds up at what must be answered', () => {
    const held = go(welcome(plain), { open: { sleeps: 'no' }, again: ['in-pain'] });
    expect(at(held)).toBe('amending: in-pain');
    expect(at(go(held, 'next'))).toBe('amending: in-pain');
  });

  it('shows what is dangerous first, and takes no file once it has begun', () => {
    const urgent = buildFlow({
      questions: [single('in-pain')],
      redFlags: [redFlag('pain', { when: is('in-pain', 'yes'), interrupts: true })],
    });
    const opened = go(welcome(urgent), { open: { 'in-pain': 'yes' }, again: [] });
    expect(at(opened)).toBe('flagged');
    expect(at(go(opened, 'dismiss'))).toBe('summary');
    expect(at(go(begun(plain), { open: answers, again: [] }))).toBe('inOrder: in-pain');
  });
});

describe('a session in order', () => {
  it('goes from the welcome screen over the preparation to the first question, and back', () => {
    expect(at(welcome(plain))).toBe('welcome');
    expect(at(go(welcome(plain), 'start'))).toBe('preparing');
    expect(at(begun(plain))).toBe('inOrder: in-pain');
    expect(at(begun(plain, 'back'))).toBe('preparing');
    expect(at(begun(plain, 'back', 'back'))).toBe('welcome');
  });

  it('asks the questions on the path, then shows the review, then the summary', () => {
    const toSleep = begun(plain, ['in-pain', 'no'], 'next');
    expect(at(toSleep)).toBe('inOrder: sleeps');
    expect(at(go(toSleep, 'next'))).toBe('reviewing');
    expect(at(go(toSleep, 'next', 'confirm'))).toBe('summary');
    expect(at(go(toSleep, 'next', 'confirm', 'back'))).toBe('reviewing');
  });

  it('refuses to go on from a required question without an answer', () => {
    const refused = begun(plain, 'next');
    expect(at(refused)).toBe('inOrder: in-pain');
    expect(refused.context.refused).toBe(true);
    expect(go(refused, ['in-pain', 'no'], 'next').context.refused).toBe(false);
  });

  it('goes on from an optional question without an answer', () => {
    expect(at(begun(plain, ['in-pain', 'yes'], 'next', 'next'))).toBe('inOrder: sleeps');
  });

  it('goes back to the question before on today’s path', () => {
    const there = begun(plain, ['in-pain', 'yes'], 'next', 'next');
    expect(at(go(there, 'back'))).toBe('inOrder: since');
    const other = go(there, 'back', 'back', ['in-pain', 'no'], 'next');
    expect(at(go(other, 'back'))).toBe('inOrder: in-pain');
  });

  it('takes an answer only to the question on the screen, and only one that fits', () => {
    for (const deed of [
      ['sleeps', 'yes'],
      ['in-pain', 'maybe'],
      ['in-pain', ['yes']],
    ] as const) {
      expect(begun(plain, deed).context.answers).toEqual({});
    }
    expect(go(welcome(plain), ['in-pain', 'yes']).context.answers).toEqual({});
  });

  it('takes an answer away', () => {
    expect(begun(plain, ['in-pain', 'yes'], ['in-pain', null]).context.answers).toEqual({});
  });

  it('F-74: keeps answers that stopped counting until the question is left, then drops and tells them', () => {
    const answered = begun(
      plain,
      ['in-pain', 'yes'],
      'next',
      ['since', 'no'],
      'next',
      'back',
      'back',
    );
    const touched = go(answered, ['in-pain', 'no']);
    expect(touched.context.answers).toHaveProperty('since');
    expect(go(touched, ['in-pain', 'yes'], 'next').context.answers).toHaveProperty('since');
    const left = go(touched, 'next');
    expect(left.context.answers).toEqual({ 'in-pain': 'no' });
    expect(left.context.justDropped).toBe(1);
    expect(left.context.dropped).toEqual(['since']);
  });

  it('F-74: drops them also when the first question is left backwards', () => {
    const touched = begun(plain, ['in-pain', 'yes'], 'next', ['since', 'no'], 'back', [
      'in-pain',
      'no',
    ]);
    expect(go(touched, 'back').context.answers).toEqual({ 'in-pain': 'no' });
  });

  it('forgets what was dropped when the review is confirmed', () => {
    const dropped = begun(
      plain,
      ['in-pain', 'yes'],
      'next',
      ['since', 'no'],
      'back',
      ['in-pain', 'no'],
      'next',
      'next',
    );
    expect(dropped.context.dropped).toEqual(['since']);
    expect(go(dropped, 'confirm').context).toMatchObject({ dropped: [], justDropped: 0 });
  });

  it('begins with the answers that were given before and still count', () => {
    const again = welcome(plain, { 'in-pain': 'no', since: 'yes', other: 'x' });
    expect(again.context.answers).toEqual({ 'in-pain': 'no' });
  });

  it('forgets everything when it starts over, from anywhere', () => {
    for (const now of [
      begun(plain, ['in-pain', 'yes'], 'next'),
      begun(plain, ['in-pain', 'no'], 'next', 'next', 'confirm'),
    ]) {
      expect(go(now, 'restart').context).toEqual(welcome(plain).context);
      expect(at(go(now, 'restart'))).toBe('welcome');
    }
  });
});

describe('jumping', () => {
  const reviewed = begun(plain, ['in-pain', 'no'], 'next', 'next');

  it('opens any question on the path, and none off it', () => {
    expect(at(go(reviewed, { goTo: 'sleeps' }))).toBe('amending: sleeps');
    expect(at(go(reviewed, { goTo: 'since' }))).toBe('reviewing');
    expect(at(go(reviewed, 'confirm', { goTo: 'in-pain' }))).toBe('amending: in-pain');
  });

  it('opens nothing behind a required question without an answer', () => {
    expect(at(begun(plain, { goTo: 'sleeps' }))).toBe('inOrder: in-pain');
    expect(at(begun(plain, ['in-pain', 'no'], { goTo: 'sleeps' }))).toBe('inOrder: sleeps');
  });
});

const amending = fixtureFlow('amending');
/** The review of somebody who asks for themselves. */
const reviewOfMe = begun(
  amending,
  ['for-whom', 'me'],
  'next',
  ['my-age', 'adult'],
  'next',
  ['sleeps', 'yes'],
  'next',
);

describe('amending', () => {
  it('returns to the review when nothing new is on the path', () => {
    expect(at(reviewOfMe)).toBe('reviewing');
    const changing = go(reviewOfMe, { goTo: 'my-age' }, ['my-age', 'child']);
    expect(at(go(changing, 'next'))).toBe('reviewing');
    expect(at(go(changing, 'back'))).toBe('reviewing');
  });

  it('visits what a change has put on the path, an optional question too, then returns', () => {
    const changed = go(reviewOfMe, { goTo: 'sleeps' }, ['sleeps', 'no'], 'next');
    expect(at(changed)).toBe('amending: eats');
    expect(at(go(changed, 'next'))).toBe('reviewing');
    expect(at(go(changed, 'next', { goTo: 'sleeps' }, 'next'))).toBe('reviewing');
  });

  it('visits several new questions one after the other', () => {
    const other = go(
      reviewOfMe,
      { goTo: 'for-whom' },
      ['for-whom', 'someone-else'],
      'next',
      ['their-age', 'adult'],
      'next',
    );
    expect(at(other)).toBe('reviewing');
    const back = go(other, { goTo: 'for-whom' }, ['for-whom', 'me'], 'next');
    expect(at(back)).toBe('amending: my-age');
    expect(at(go(back, ['my-age', 'adult'], 'next'))).toBe('amending: sleeps');
    expect(at(go(back, ['my-age', 'adult'], 'next', 'next'))).toBe('reviewing');
  });

  it('does not let a required question stay open', () => {
    const held = go(reviewOfMe, { goTo: 'for-whom' }, ['for-whom', 'someone-else'], 'next');
    expect(at(held)).toBe('amending: their-age');
    expect(at(go(held, 'next'))).toBe('amending: their-age');
    expect(go(held, 'next').context.refused).toBe(true);
  });

  it('goes back from such a question to the one before it, so that the change can be undone', () => {
    const held = go(reviewOfMe, { goTo: 'for-whom' }, ['for-whom', 'someone-else'], 'next');
    const undone = go(held, 'back', ['for-whom', 'me'], 'next');
    expect(at(go(held, 'back'))).toBe('amending: for-whom');
    expect(at(undone)).toBe('amending: my-age');
  });

  it('refuses to go back from the first question when it must be answered', () => {
    const first = begun(plain, ['in-pain', 'no'], 'next', 'next', { goTo: 'in-pain' }, [
      'in-pain',
      null,
    ]);
    const refused = go(first, 'back');
    expect(at(refused)).toBe('amending: in-pain');
    expect(refused.context.refused).toBe(true);
  });

  it('lets somebody jump on while changing', () => {
    const jumped = go(reviewOfMe, { goTo: 'for-whom' }, { goTo: 'sleeps' });
    expect(at(jumped)).toBe('amending: sleeps');
    expect(at(go(jumped, 'next'))).toBe('reviewing');
  });

  it('begins at the open required question when a review is asked for too early', () => {
    const early = go(reviewOfMe, { goTo: 'my-age' }, ['my-age', null], 'toReview');
    expect(at(early)).toBe('amending: my-age');
  });
});

const weighed = buildFlow({
  questions: [single('in-pain', { required: true }), single('sleeps'), single('eats')],
});
const summaryOfWeighed = begun(
  weighed,
  ['in-pain', 'no'],
  'next',
  ['sleeps', 'yes'],
  'next',
  'next',
  'confirm',
);

describe('revisiting', () => {
  it('asks the named questions again, one after the other, and comes back to the summary', () => {
    const again = go(summaryOfWeighed, { revisit: ['sleeps', 'eats'] });
    expect(at(again)).toBe('amending: sleeps');
    expect(at(go(again, 'next'))).toBe('amending: eats');
    expect(at(go(again, 'next', 'next'))).toBe('summary');
    expect(at(go(again, 'back'))).toBe('summary');
  });

  it('does nothing when none of them is on the path', () => {
    expect(at(go(summaryOfWeighed, { revisit: ['unknown'] }))).toBe('summary');
  });

  it('is for the summary alone; a change in the review returns there', () => {
    const review = go(summaryOfWeighed, 'back');
    expect(at(go(review, { revisit: ['sleeps'] }))).toBe('reviewing');
    const back = go(summaryOfWeighed, { revisit: ['sleeps'] }, 'next', 'back', { goTo: 'eats' });
    expect(at(go(back, 'next'))).toBe('reviewing');
  });
});

const parted = fixtureFlow('early-parts');
const painless = begun(parted, ['in-pain', 'no'], 'next');
const inPain = begun(parted, ['in-pain', 'yes'], 'next');

describe('parts', () => {
  it('announces a part of more than one question, and none of one', () => {
    expect(at(painless)).toBe('inOrder: sleeps');
    expect(at(inPain)).toBe('inOrder: part of sleeps');
    expect(at(go(inPain, 'next'))).toBe('inOrder: sleeps');
    expect(at(go(painless, 'next'))).toBe('inOrder: house');
  });

  it('goes back from the start of a part to the question before it, and from a question to the start', () => {
    expect(at(go(inPain, 'back'))).toBe('inOrder: in-pain');
    expect(at(go(inPain, 'next', 'back'))).toBe('inOrder: part of sleeps');
  });

  it('takes no answer at the start of a part', () => {
    expect(go(inPain, ['sleeps', 'no']).context.answers).not.toHaveProperty('sleeps');
  });

  it('skips a part to the start of the next, or to its only question', () => {
    expect(at(go(inPain, 'skipPart'))).toBe('inOrder: house');
    expect(at(go(inPain, 'skipPart', 'next'))).toBe('inOrder: part of worries');
    expect(at(go(inPain, 'skipPart', 'next', 'skipPart'))).toBe('reviewing');
  });

  it('skips a part only from its start', () => {
    expect(at(go(inPain, 'next', 'skipPart'))).toBe('inOrder: sleeps');
  });

  it('leads early to the review, once nothing required is open', () => {
    expect(at(go(inPain, 'toReview'))).toBe('reviewing');
    expect(at(go(inPain, 'next', 'toReview', 'confirm'))).toBe('summary');
    expect(at(begun(parted, 'toReview'))).toBe('inOrder: in-pain');
  });

  it('goes back from an early review to where it was left', () => {
    expect(at(go(inPain, 'next', 'toReview', 'back'))).toBe('inOrder: sleeps');
  });

  it('resumes at the first question without an answer, over the start of its part', () => {
    const early = go(inPain, 'next', ['sleeps', 'no'], 'toReview', 'confirm');
    expect(at(go(early, 'resume'))).toBe('inOrder: eats');
    expect(at(go(early, 'back', 'resume'))).toBe('inOrder: eats');
    const earlier = go(inPain, 'toReview', 'confirm', 'resume');
    expect(at(earlier)).toBe('inOrder: part of sleeps');
  });

  it('does not resume when everything is answered', () => {
    const done = begun(buildFlow(), ['in-pain', 'yes'], 'next', 'confirm');
    expect(at(go(done, 'resume'))).toBe('summary');
  });

  it('has no starts of parts while something is changed', () => {
    const changed = go(painless, 'toReview', { goTo: 'in-pain' }, ['in-pain', 'yes'], 'next');
    expect(at(changed)).toBe('amending: eats');
  });
});

const flagged = fixtureFlow('red-flag');
const overdose = begun(flagged, ['right-now', ['overdose']], 'next');
const unsafe = begun(flagged, ['right-now', ['unsafe']], 'next');

describe('red flags', () => {
  it('interrupt on Continue, not when the answer is touched', () => {
    expect(at(begun(flagged, ['right-now', ['unsafe']]))).toBe('inOrder: right-now');
    expect(at(unsafe)).toBe('flagged');
  });

  it('lead on to where the person was going', () => {
    expect(at(go(unsafe, 'dismiss'))).toBe('inOrder: age');
  });

  it('come one after the other', () => {
    const both = begun(flagged, ['right-now', ['unsafe', 'overdose']], 'next');
    expect(at(go(both, 'dismiss'))).toBe('flagged');
    expect(go(both, 'dismiss').context.dismissed).toEqual(['overdose']);
    expect(at(go(both, 'dismiss', 'dismiss'))).toBe('inOrder: age');
  });

  it('let the person back to the question, and come again on Continue', () => {
    expect(at(go(unsafe, 'back'))).toBe('inOrder: right-now');
    expect(at(go(unsafe, 'back', 'next'))).toBe('flagged');
    expect(at(go(unsafe, 'back', ['right-now', ['none']], 'next'))).toBe('inOrder: age');
  });

  it('block everything but dismissing and starting over when it is an overdose', () => {
    for (const deed of [
      'back',
      'next',
      'toReview',
      'confirm',
      'skipPart',
      { goTo: 'age' },
    ] as const) {
      expect(at(go(overdose, deed))).toBe('flagged');
    }
    expect(overdose.can({ type: 'back' })).toBe(false);
    expect(overdose.can({ type: 'dismiss' })).toBe(true);
    expect(at(go(overdose, 'restart'))).toBe('welcome');
  });

  it('block only while the overdose itself is on the screen', () => {
    const both = begun(flagged, ['right-now', ['unsafe', 'overdose']], 'next', 'dismiss');
    expect(at(go(both, 'back'))).toBe('inOrder: right-now');
  });

  it('do not come again once dismissed', () => {
    const done = go(unsafe, 'dismiss', 'next');
    expect(at(done)).toBe('reviewing');
    expect(at(go(done, { goTo: 'right-now' }, 'next'))).toBe('reviewing');
    expect(
      at(
        go(done, { goTo: 'right-now' }, ['right-now', ['none']], ['right-now', ['unsafe']], 'next'),
      ),
    ).toBe('reviewing');
  });

  it('come again when the answer was taken away and given anew', () => {
    const removed = go(
      unsafe,
      'dismiss',
      'next',
      { goTo: 'right-now' },
      ['right-now', ['none']],
      'next',
    );
    expect(at(removed)).toBe('reviewing');
    const renewed = go(removed, { goTo: 'right-now' }, ['right-now', ['unsafe']], 'next');
    expect(at(renewed)).toBe('flagged');
    expect(at(go(renewed, 'dismiss'))).toBe('reviewing');
  });

  it('interrupt when a change in the review or the summary adds one, and lead back there', () => {
    const done = begun(flagged, ['right-now', ['none']], 'next', 'next', 'confirm');
    const changed = go(done, { goTo: 'right-now' }, ['right-now', ['unsafe']], 'next');
    expect(at(changed)).toBe('flagged');
    expect(at(go(changed, 'back'))).toBe('amending: right-now');
    expect(at(go(changed, 'dismiss'))).toBe('reviewing');
  });

  it('interrupt on the way to an early review and on a jump', () => {
    const now = begun(flagged, ['right-now', ['unsafe']]);
    expect(at(go(now, 'toReview', 'dismiss'))).toBe('reviewing');
    expect(at(go(now, { goTo: 'age' }, 'dismiss'))).toBe('inOrder: age');
  });

  it('do not interrupt for an answer that tells nothing, or a flag that is only shown', () => {
    expect(at(begun(flagged, ['right-now', ['rather-not-say']], 'next'))).toBe('inOrder: age');
    expect(at(begun(flagged, ['right-now', ['none']], 'next', ['age', 'child'], 'next'))).toBe(
      'reviewing',
    );
  });

  it('leave the start of a part behind when the person goes back from one', () => {
    const late = buildFlow({
      parts: [{ id: 'now' }, { id: 'later' }],
      questions: [
        multiple('right-now'),
        single('sleeps', { part: 'later' }),
        single('eats', { part: 'later' }),
      ],
      redFlags: [
        redFlag('drinks', {
          interrupts: true,
          when: { question: 'right-now', includes: 'alcohol' },
        }),
      ],
    });
    const now = begun(late, ['right-now', ['alcohol']], 'next');
    expect(at(go(now, 'back'))).toBe('inOrder: right-now');
    expect(at(go(now, 'dismiss'))).toBe('inOrder: part of sleeps');
  });
});

const isAsking = ({ value }: Snapshot): boolean => typeof value === 'object';

const when = (fault: string, isThere: boolean): readonly string[] => (isThere ? [fault] : []);

function faultsOf(snapshot: Snapshot): readonly string[] {
  const { path, live, stop } = walkOf(snapshot);
  const { current, answers } = snapshot.context;
  const isDead = Object.keys(answers).some((id) => !(id in live));
  const isDone = snapshot.value === 'reviewing' || snapshot.value === 'summary';
  return [
    ...when('the current question is off the path', !path.includes(current)),
    ...when('an answer does not count', !isAsking(snapshot) && isDead),
    ...when('something must be answered', isDone && stop !== null),
    ...when('it stays between two screens', snapshot.value === 'leaving'),
  ].map((fault) => `${at(snapshot)}: ${fault}`);
}

/** Moves after which answers are left over that do not count. */
function deadAfter(
  flow: Flow,
  snapshots: readonly Snapshot[],
  edges: readonly Edge[],
): readonly Edge[] {
  return edges.filter(({ from, event, to }) => {
    const next = snapshots[to];
    if (from === to || event.type === 'answer' || !next) return false;
    const { live } = walkOf(next);
    return flow.questions.some(({ id }) => id in next.context.answers && !(id in live));
  });
}

describe.each(fixtureNames('flows'))('every snapshot of %s', (name) => {
  const flow = fixtureFlow(name);
  const { snapshots, edges } = explore(flow);

  it('F-71: keeps the invariants', () => {
    expect(snapshots.flatMap(faultsOf)).toEqual([]);
  });

  it('has only answers that count after every move', () => {
    expect(deadAfter(flow, snapshots, edges)).toEqual([]);
  });

  it('can come to the summary, and to the start again', () => {
    for (const goal of ['summary', 'welcome']) {
      const reach = canReach({ snapshots, edges }, ({ value }) => value === goal);
      expect(snapshots.filter((_, i) => !reach[i]).map(at)).toEqual([]);
    }
  });

  it('tells what Continue did: it moved, or it refused', () => {
    const silent = edges.filter(({ from, event, to }) => {
      const [before, after] = [snapshots[from], snapshots[to]];
      return event.type === 'next' && before && after && isAsking(before) && from === to;
    });
    const required = new Set(flow.questions.filter((each) => each.required).map((each) => each.id));
    for (const { from } of silent) expect(required).toContain(snapshots[from]?.context.current);
  });
});

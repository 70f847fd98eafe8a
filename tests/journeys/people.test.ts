import { describe, expect, it } from 'vitest';
import { axeFinds } from '../support/axe.ts';
import type { GivenAnswers } from '../support/person.ts';
import { personAt } from '../support/person.ts';
import type { SummaryPage } from '../support/summary.ts';
import { blockOf, markWord, nameOf, namesInOrder, summaryOn } from '../support/summary.ts';
import { idsAt, text } from '../support/words.ts';
import { visits } from '../support/visits.ts';

/** @source evidence file 11, rules per option and invariants, 2026-11-21 */

const site = visits();

/** Goes from the welcome screen to the summary by keyboard alone. Every screen on the way is looked at by axe. */
async function walkThrough(answers: GivenAnswers): Promise<SummaryPage> {
  const { page } = await site.openPage();
  const found: string[] = [];
  const person = personAt(page, 'keyboard', async (heading) => {
    found.push(...(await axeFinds(page)).map((each) => `${heading}: ${each}`));
  });
  await person.start();
  await person.toReview(answers);
  await person.toSummary();
  expect(found).toEqual([]);
  return summaryOn(page);
}

const signs = (yes: number): GivenAnswers =>
  Object.fromEntries(
    idsAt('opioids:questions')
      .filter((id) => id.startsWith('sign-'))
      .map((id, i) => [id, i < yes ? 'yes' : 'no']),
  );

/** What holds for everybody, whatever was answered. */
async function expectWhole(summary: SummaryPage): Promise<void> {
  // INV-18: all options, always, in one order.
  expect(await summary.names()).toEqual(namesInOrder());
  // INV-08: naloxone as nose spray or injection; INV-09: the fixed line ends it.
  expect(nameOf('naloxone')).toMatch(/nose spray or injection/);
  expect((await summary.end()).endsWith(text('ui:lastLine'))).toBe(true);
  // What always stands: INV-03, INV-04, INV-30, INV-32, INV-39, INV-12.
  expect(await summary.missing('naltrexone-injection', ['overdose'])).toEqual([]);
  expect(await summary.missing('naltrexone-tablets', ['overdose'])).toEqual([]);
  expect(await summary.missing('detox', ['alone'])).toEqual([]);
  expect(await summary.missing('narcotics-anonymous', ['medicine-note'])).toEqual([]);
  expect(await summary.missing('residential', ['medicine'])).toEqual([]);
  expect(await summary.missing('methadone', ['stop', 'storage'])).toEqual([]);
  expect(await summary.missing('buprenorphine', ['stop'])).toEqual([]);
  expect(await summary.missing('heroin-assisted', ['countries'])).toEqual([]);
}

const CONSIDER = 'consider';
const ASK_FIRST = 'askFirst';
const NOT_NOW = 'notNow';

async function expectMarks(
  summary: SummaryPage,
  wanted: Readonly<Record<string, string>>,
): Promise<void> {
  const found: Record<string, string> = {};
  const words: Record<string, string> = {};
  for (const [option, mark] of Object.entries(wanted)) {
    found[option] = await summary.mark(option);
    words[option] = markWord(mark);
  }
  expect(found).toEqual(words);
}

describe('F-37: somebody who uses fentanyl daily and tried buprenorphine', () => {
  it('is told of sudden withdrawal, of methadone, and why naltrexone cannot be started', async () => {
    const summary = await walkThrough({
      'for-whom': 'me',
      'right-now': ['none'],
      country: 'us',
      age: 'a26-plus',
      'opioids-used': ['fentanyl'],
      'how-taken': ['smoke-snort'],
      'days-of-use': 'd20-30',
      'last-opioid': 'today',
      'last-methadone-or-buprenorphine': 'over-14',
      ...signs(6),
      'also-uses': ['alone'],
      supply: 'yes',
      'overdose-before': 'no',
      'treatment-now': ['none'],
      'treatment-not-enough': ['buprenorphine'],
    });
    await expectWhole(summary);
    await expectMarks(summary, {
      methadone: CONSIDER,
      buprenorphine: ASK_FIRST,
      'naltrexone-injection': NOT_NOW,
      'naltrexone-tablets': NOT_NOW,
      'heroin-assisted': NOT_NOW,
      'slow-release-morphine': NOT_NOW,
      'safer-use': CONSIDER,
      'test-strips': CONSIDER,
      'not-alone-lines': CONSIDER,
    });
    expect(await summary.missing('methadone', ['signs', 'days', 'bup'])).toEqual([]);
    expect(
      await summary.missing('buprenorphine', [
        'fentanyl',
        'signs',
        'days',
        'fentanyl-note',
        'nothelp',
      ]),
    ).toEqual([]);
    expect(await summary.missing('buprenorphine-injection', ['fentanyl', 'fentanyl-note'])).toEqual(
      [],
    );
    expect(await summary.missing('heroin-assisted', ['us'])).toEqual([]);
    expect(await summary.missing('detox', ['supply'])).toEqual([]);
    expect(await summary.safety()).toBeNull();
    const marked = text('opioids:counts.signs.marked_other')
      .replace('{{count}}', '6')
      .replace('{{of}}', '11');
    expect(await summary.end()).toContain(marked);
    expect(await summary.end()).toContain(text('opioids:counts.signs.clinician'));
  });
});

describe('somebody who is pregnant and uses', () => {
  it('is told first not to stop suddenly, and sees medicine in pregnancy', async () => {
    const summary = await walkThrough({
      'for-whom': 'me',
      'right-now': ['none'],
      country: 'uk',
      age: 'a18-25',
      'opioids-used': ['heroin'],
      'how-taken': ['inject'],
      'days-of-use': 'd10-19',
      'last-opioid': 'd1-3',
      'last-methadone-or-buprenorphine': 'never',
      ...signs(3),
      'treatment-now': ['none'],
      pregnancy: 'pregnant',
      support: ['nobody'],
    });
    await expectWhole(summary);
    const safety = (await summary.safety()) ?? '';
    expect(safety).toContain(blockOf('pregnant', 'may-be-using'));
    // INV-10: the number of the country, never another's.
    expect(safety).toContain('999');
    expect(safety).not.toContain('911');
    await expectMarks(summary, {
      methadone: CONSIDER,
      buprenorphine: CONSIDER,
      'buprenorphine-injection': ASK_FIRST,
      'naltrexone-injection': NOT_NOW,
      'heroin-assisted': NOT_NOW,
      detox: NOT_NOW,
      'symptom-medicines': ASK_FIRST,
      'peer-worker': CONSIDER,
    });
    expect(await summary.missing('methadone', ['preg', 'inject', 'preg-note'])).toEqual([]);
    expect(await summary.missing('buprenorphine', ['preg', 'preg-note'])).toEqual([]);
    expect(await summary.missing('buprenorphine-injection', ['preg:pregnant'])).toEqual([]);
    expect(await summary.missing('naltrexone-injection', ['preg:pregnant', 'place'])).toEqual([]);
    expect(await summary.missing('detox', ['preg:pregnant'])).toEqual([]);
    expect(await summary.missing('not-now', ['preg'])).toEqual([]);
    expect(await summary.missing('syringe-services', ['inject'])).toEqual([]);
  });
});

describe('somebody 12 days after a detox', () => {
  it('is warned of lost tolerance before all else, and told that naltrexone needs a clinician', async () => {
    const summary = await walkThrough({
      'for-whom': 'me',
      'right-now': ['none'],
      country: 'us',
      age: 'a26-plus',
      'opioids-used': ['heroin'],
      'how-taken': ['smoke-snort'],
      'days-of-use': 'd10-19',
      'last-opioid': 'd11-14',
      'last-methadone-or-buprenorphine': 'never',
      ...signs(5),
      'overdose-before': 'over-year',
      'treatment-now': ['none'],
      'treatment-not-enough': ['detox'],
      'recent-break': ['left-place'],
      goal: 'stop-all',
      'medicine-views': ['not-opioid'],
    });
    await expectWhole(summary);
    expect(await summary.safety()).toContain(blockOf('lost-tolerance', 'may-be-low'));
    await expectMarks(summary, {
      methadone: ASK_FIRST,
      buprenorphine: ASK_FIRST,
      'naltrexone-injection': ASK_FIRST,
      'naltrexone-tablets': ASK_FIRST,
      detox: ASK_FIRST,
      aftercare: CONSIDER,
    });
    expect(await summary.missing('methadone', ['tolerance', 'signs', 'od'])).toEqual([]);
    expect(await summary.missing('naltrexone-injection', ['d11'])).toEqual([]);
    expect(await summary.missing('detox', ['wish', 'od', 'past', 'nothelp'])).toEqual([]);
    expect(await summary.missing('aftercare', ['after'])).toEqual([]);
  });
});

describe('a parent who asks for a daughter of 16', () => {
  it('gets help for families, the line for young people, and no count of signs', async () => {
    const summary = await walkThrough({
      'for-whom': 'someone-else',
      'right-now-other': ['none'],
      country: 'canada',
      'age-other': 'a16-17',
      'naloxone-at-hand': 'no',
    });
    await expectWhole(summary);
    const safety = (await summary.safety()) ?? '';
    expect(safety).toContain(blockOf('youth', 'someone-else'));
    expect(safety).toContain('1-800-668-6868');
    await expectMarks(summary, {
      naloxone: CONSIDER,
      'family-groups': CONSIDER,
      craft: CONSIDER,
      'naltrexone-injection': NOT_NOW,
      'naltrexone-tablets': NOT_NOW,
    });
    // INV-48: for someone else nothing else is worth asking about, and no signs are counted.
    expect(await summary.marked(CONSIDER)).toBe(3);
    expect(await summary.missing('naloxone', ['all', 'get'])).toEqual([]);
    expect(await summary.missing('naltrexone-injection', ['cannot:someone-else'])).toEqual([]);
    expect(await summary.end()).not.toContain(text('opioids:counts.signs.title'));
  });
});

describe('somebody who answers only what has to be answered', () => {
  it('gets a whole summary of general help, with no reason to prefer anything', async () => {
    const summary = await walkThrough({
      'right-now': ['none'],
      country: 'rather-not-say',
      age: 'rather-not-say',
    });
    await expectWhole(summary);
    expect(await summary.safety()).toBeNull();
    // INV-36: consider for naloxone alone, ask-first for none, not-now for naltrexone.
    expect(await summary.marked(CONSIDER)).toBe(1);
    expect(await summary.marked(ASK_FIRST)).toBe(0);
    expect(await summary.marked(NOT_NOW)).toBe(2);
    await expectMarks(summary, {
      naloxone: CONSIDER,
      'naltrexone-injection': NOT_NOW,
      'naltrexone-tablets': NOT_NOW,
    });
    expect(
      await summary.missing('methadone', ['heart-unknown', 'mix-unknown', 'tolerance-unknown']),
    ).toEqual([]);
    expect(await summary.missing('detox', ['preg-unknown', 'mix-unknown'])).toEqual([]);
    expect(await summary.missing('methadone', ['signs', 'heart'])).toEqual(['signs', 'heart']);
    expect(await summary.end()).not.toContain(text('opioids:counts.signs.title'));
  });
});

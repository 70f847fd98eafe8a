import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/flow/answers.ts';
import { promptsOf } from '../../src/flow/details.ts';
import type { ShownOption } from '../../src/flow/summarise.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { walk } from '../../src/flow/walk.ts';
import { realFlow } from '../support/fixtures.ts';

const flow = realFlow('opioids');

/** What this person sees. Every answer must be asked for on their way, so that none of it is left out unseen. */
function seenBy(answers: Answers) {
  const now = walk(flow, answers);
  const unasked = Object.keys(answers).filter((question) => !now.path.includes(question));
  if (unasked.length > 0) throw new Error(`Never asked: ${unasked.join(', ')}`);
  const { options, redFlags, counts } = summarise(flow, now);
  const find = (id: string): ShownOption => {
    const option = options.find((each) => each.id === id);
    if (!option) throw new Error(`There is no option ${id}`);
    return option;
  };
  return {
    path: now.path,
    flags: redFlags.map(({ id }) => id),
    counts,
    prompts: promptsOf(flow, now),
    all: options.length,
    label: (id: string) => find(id).label,
    /** Note ids of an option, with the variant after a colon. */
    notes: (id: string) =>
      find(id).notes.map((note) => (note.variant ? `${note.id}:${note.variant}` : note.id)),
    labelled: (label: ShownOption['label']) =>
      options.filter((option) => option.label === label).map(({ id }) => id),
  };
}

const START = { 'right-now': ['none'], country: 'us', age: 'a26-plus' } as const;
const signs = (many: number): Answers =>
  Object.fromEntries(
    flow.questions
      .filter((question) => question.kind === 'single' && question.run === 'signs')
      .map(({ id }, i) => [id, i < many ? 'yes' : 'no']),
  );

const FREE: Answers = {
  ...START,
  'opioids-used': ['heroin'],
  'how-taken': ['smoke-snort'],
  'days-of-use': 'd0',
  'last-opioid': 'over-14',
  'last-methadone-or-buprenorphine': 'never',
  ...signs(4),
  'treatment-now': ['none'],
  'treatment-helped': ['none'],
  'treatment-not-enough': ['none'],
  'treatment-went-badly': ['none'],
  'recent-break': ['none'],
  health: ['none'],
  'mental-health': ['none'],
  'medicine-views': ['not-opioid'],
};

describe('Rosa, four weeks without opioids, who wants a medicine that is none', () => {
  it('sees that the naltrexone injection is worth asking about', () => {
    const seen = seenBy(FREE);
    expect(seen.label('naltrexone-injection')).toBe('consider');
    expect(seen.notes('naltrexone-injection')).toContain('wish');
    expect(seen.notes('naltrexone-injection')).toContain('overdose');
    expect(seen.flags).toEqual(['lost-tolerance']);
    expect(seen.prompts).toContain('opioid-free');
  });

  it('sees no reason for anything else, and no text that says it cannot be started', () => {
    const seen = seenBy(FREE);
    expect(seen.labelled('consider')).toEqual(['naltrexone-injection', 'naloxone']);
    expect(seen.notes('naltrexone-injection').filter((id) => id.startsWith('cannot'))).toEqual([]);
    expect(seen.labelled('not-now')).toContain('detox');
    expect(seen.prompts).not.toContain('detox-after');
  });

  it.each([
    'opioids-used',
    'days-of-use',
    'last-opioid',
    'treatment-now',
    'recent-break',
    'health',
  ])('does not see it so when she leaves %s open', (question) => {
    const { [question]: _left, ...rest } = FREE;
    expect(seenBy(rest).label('naltrexone-injection')).not.toBe('consider');
  });
});

const YEARS: Answers = {
  ...START,
  country: 'uk',
  'opioids-used': ['heroin'],
  'how-taken': ['inject'],
  'days-of-use': 'd20-30',
  'last-opioid': 'today',
  'last-methadone-or-buprenorphine': 'over-14',
  'years-of-use': 'y5-plus',
  'treatment-not-enough': ['methadone'],
  hurdles: ['none'],
};

describe('Alan, in the UK, who has injected for years and whom methadone did not help enough', () => {
  it('sees that heroin-assisted treatment is worth asking about', () => {
    const seen = seenBy(YEARS);
    expect(seen.label('heroin-assisted')).toBe('consider');
    expect(seen.notes('heroin-assisted')).toEqual(['fits', 'countries']);
    expect(seen.notes('buprenorphine')).toContain('methadone');
    expect(seen.notes('methadone')).toContain('nothelp');
    expect(seen.label('naltrexone-injection')).toBe('not-now');
    expect(seen.notes('naltrexone-injection')).toContain('cannot:recent');
  });

  it('sees neither what holds in the United States, nor a line that his country has not', () => {
    const seen = seenBy(YEARS);
    expect(seen.notes('heroin-assisted')).not.toContain('us');
    expect(seen.label('not-alone-lines')).toBe('not-now');
    expect(seen.flags).toEqual([]);
    expect(seen.labelled('consider')).toEqual([
      'methadone',
      'buprenorphine',
      'heroin-assisted',
      'naloxone',
      'safer-use',
      'syringe-services',
      'tests-and-wound-care',
    ]);
  });
});

describe('Alan, if he lived in the United States', () => {
  it('sees that heroin-assisted treatment is not there, and all else as before', () => {
    const seen = seenBy({ ...YEARS, country: 'us' });
    expect(seen.label('heroin-assisted')).toBe('not-now');
    expect(seen.notes('heroin-assisted')).toContain('us');
    expect(seen.notes('heroin-assisted')).not.toContain('fits');
    expect(seen.all).toBe(flow.options.length);
    const atHome = seenBy(YEARS).labelled('consider');
    expect(seen.labelled('consider')).toEqual(atHome.filter((id) => id !== 'heroin-assisted'));
  });
});

describe('Dee, who uses fentanyl and drinks every day', () => {
  it('is warned of mixing first, and told to ask before medicines that slow breathing', () => {
    const seen = seenBy({
      ...START,
      'opioids-used': ['fentanyl'],
      'days-of-use': 'd20-30',
      'last-opioid': 'today',
      'also-uses': ['alcohol'],
    });
    expect(seen.flags).toEqual(['mixing']);
    expect(seen.notes('methadone')).toContain('breathing');
    expect(seen.notes('buprenorphine')).toContain('breathing');
    expect(seen.notes('detox')).toContain('alcohol');
    expect(seen.label('methadone')).toBe('ask-first');
    expect(seen.prompts).toContain('mixing');
    expect(seen.notes('methadone')).not.toContain('mix-unknown');
    expect(seen.labelled('consider')).toEqual(['hospital', 'naloxone', 'safer-use']);
    expect(seen.label('outpatient')).toBe('ask-first');
    expect(seen.label('detox')).toBe('ask-first');
  });
});

describe('Jo, who is 17', () => {
  it('gets the line for young people, buprenorphine as worth asking about, methadone with a question first', () => {
    const seen = seenBy({
      ...START,
      age: 'a16-17',
      'opioids-used': ['pills'],
      'days-of-use': 'd20-30',
      'last-opioid': 'd1-3',
      ...signs(4),
    });
    expect(seen.flags).toContain('youth');
    expect(seen.notes('buprenorphine')).toContain('signs');
    expect(seen.notes('methadone')).toContain('young');
    expect(seen.notes('methadone')).not.toContain('signs');
    expect(seen.label('methadone')).toBe('ask-first');
    expect(seen.label('heroin-assisted')).toBe('not-now');
    expect(seen.notes('buprenorphine-injection')).toContain('young');
    expect(seen.prompts).toContain('young');
    expect(seen.labelled('consider')).toEqual(['buprenorphine', 'naloxone', 'safer-use']);
    expect(seen.notes('naltrexone-injection')).not.toContain('wish');
  });
});

describe('Ray, who leaves jail next week', () => {
  it('is warned of lost tolerance, and sees what can start before he leaves', () => {
    const seen = seenBy({
      ...START,
      'opioids-used': ['heroin'],
      'days-of-use': 'd0',
      'last-opioid': 'over-14',
      'recent-break': ['leaving-soon'],
      ...signs(4),
    });
    expect(seen.flags).toContain('lost-tolerance');
    expect(seen.notes('methadone')).toContain('tolerance');
    expect(seen.label('methadone')).toBe('ask-first');
    expect(seen.label('jail-treatment')).toBe('consider');
    expect(seen.label('naloxone')).toBe('consider');
    expect(seen.prompts).toEqual(expect.arrayContaining(['tolerance', 'leaving']));
    expect(seen.labelled('consider')).toEqual(['jail-treatment', 'naloxone', 'aftercare']);
    expect(seen.label('naltrexone-injection')).toBe('ask-first');
    expect(seen.notes('naltrexone-injection').filter((id) => id.startsWith('cannot'))).toEqual([]);
    expect(seen.notes('methadone')).not.toContain('tolerance-unknown');
  });
});

describe('Ana, who is pregnant and uses heroin', () => {
  it('sees methadone and buprenorphine as worth asking about, and detox as not now', () => {
    const seen = seenBy({
      ...START,
      'opioids-used': ['heroin'],
      'days-of-use': 'd20-30',
      'last-opioid': 'today',
      pregnancy: 'pregnant',
    });
    expect(seen.flags).toEqual(['pregnant']);
    expect(seen.label('naltrexone-injection')).toBe('not-now');
    expect(seen.notes('detox')).not.toContain('preg-unknown');
    expect(seen.label('buprenorphine-injection')).not.toBe('consider');
    expect(seen.label('telehealth')).not.toBe('consider');
    expect(seen.notes('methadone')).toEqual(expect.arrayContaining(['preg', 'preg-note']));
    expect(seen.notes('buprenorphine')).toEqual(expect.arrayContaining(['preg', 'preg-note']));
    expect(seen.label('detox')).toBe('not-now');
    expect(seen.notes('detox')).toContain('preg:pregnant');
    expect(seen.notes('not-now')).toContain('preg');
    expect(seen.prompts).toContain('pregnancy');
  });
});

describe('Maria, who asks for a daughter of 16', () => {
  it('sees what families can do, and nothing that only the daughter could decide', () => {
    const seen = seenBy({
      'for-whom': 'someone-else',
      'right-now-other': ['none'],
      country: 'canada',
      'age-other': 'a16-17',
      'naloxone-at-hand': 'no',
    });
    expect(seen.labelled('consider')).toEqual(['naloxone', 'family-groups', 'craft']);
    expect(seen.flags).toContain('youth');
    expect(seen.counts).toEqual([]);
    expect(seen.path).not.toContain('opioids-used');
    expect(seen.notes('naltrexone-injection')).toContain('cannot:someone-else');
    expect(seen.labelled('ask-first')).toEqual([]);
    expect(seen.labelled('taken-now')).toEqual([]);
    expect(seen.notes('methadone')).not.toContain('young');
  });
});

describe('somebody who tells nothing', () => {
  it('sees every option, naloxone as worth asking about, and no reason of theirs', () => {
    const seen = seenBy({
      'right-now': ['rather-not-say'],
      country: 'rather-not-say',
      age: 'rather-not-say',
    });
    expect(seen.all).toBe(flow.options.length);
    expect(seen.labelled('consider')).toEqual(['naloxone']);
    expect(seen.flags).toEqual(['right-now-unknown']);
    expect(seen.counts).toEqual([]);
    expect(seen.labelled('not-now')).toEqual(['naltrexone-injection', 'naltrexone-tablets']);
    expect(seen.notes('methadone')).not.toContain('heart');
    expect(seen.notes('detox')).not.toContain('preg:pregnant');
    expect(seen.notes('methadone')).toEqual(
      expect.arrayContaining(['heart-unknown', 'mix-unknown', 'tolerance-unknown']),
    );
    expect(seen.prompts).toEqual(['options', 'good-and-bad', 'how-likely']);
  });
});

describe('Sam, who takes methadone now and does well', () => {
  it('is told not to stop suddenly, and not told to start what is taken', () => {
    const seen = seenBy({
      ...START,
      'opioids-used': ['methadone'],
      'only-as-prescribed': 'yes',
      'last-opioid': 'today',
      'last-methadone-or-buprenorphine': 'within-14',
      'treatment-now': ['methadone'],
      'treatment-helped': ['methadone'],
    });
    expect(seen.notes('methadone')).toEqual(expect.arrayContaining(['now', 'helped', 'stop']));
    expect(seen.label('methadone')).toBe('taken-now');
    expect(seen.labelled('consider')).toEqual(['naloxone']);
    expect(seen.notes('methadone')).not.toContain('nothelp');
    expect(seen.notes('buprenorphine')).toContain('from-methadone');
    expect(seen.notes('naltrexone-injection')).toContain('cannot:agonist');
    expect(seen.label('naltrexone-injection')).toBe('not-now');
    expect(seen.notes('detox')).toContain('agonist');
    expect(seen.flags).toEqual([]);
  });

  it('reads of methadone, and not of some last use, why naltrexone cannot be started', () => {
    const free = { ...START, 'treatment-now': ['methadone'] } as const;
    const cannot = (more: Answers) =>
      seenBy({ ...free, ...more })
        .notes('naltrexone-injection')
        .find((id) => id.startsWith('cannot'));
    expect(cannot({ 'opioids-used': ['methadone'], 'last-opioid': 'd1-3' })).toBe('cannot:agonist');
    expect(cannot({ 'opioids-used': ['heroin'], 'last-opioid': 'today' })).toBe('cannot:agonist');
    expect(
      cannot({ 'opioids-used': ['heroin'], 'last-opioid': 'today', 'treatment-now': ['none'] }),
    ).toBe('cannot:recent');
  });
});

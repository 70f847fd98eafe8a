import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLanguages } from '../../../src/cli/languages.ts';
import { lintsSchema } from '../../../src/cli/wordRules.ts';
import { MEASURED, lint } from '../../../src/proof/lints.ts';
import { textsOf } from '../../../src/proof/texts.ts';

const RULES = lintsSchema.parse(
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../locales/en/rules/lints.json'), 'utf8'),
  ),
);

/** The lints, with the ids of their rules, that a text breaks; rules about keys that are not there are left out. */
function broken(key: string, text: string): readonly string[] {
  const [file = '', path = ''] = key.split(':');
  const words = path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), text);
  const found = lint(textsOf({ [file]: words }).texts, 'en', RULES);
  return found
    .filter(({ code }) => code !== 'words/idle')
    .map(({ code, message }) => `${code} ${/\(([\w-]+): /.exec(message)?.[1] ?? ''}`.trim());
}

const at = (text: string): readonly string[] => broken('ui:test', text);

/** A sentence that each rule forbids, and one that it must let pass. */
const SENTENCES: readonly (readonly [rule: string, bad: string, good: string])[] = [
  ['addict', 'Help for an addict.', 'Help for a person with opioid use disorder.'],
  ['user', 'This is for heroin users.', 'This is for people who use heroin.'],
  ['abuse', 'Opioid abuse is common.', 'A line for child abuse.'],
  ['junkie', 'Some junkies go there.', 'Some people go there.'],
  ['habit', 'It can end your drug habit.', 'It can end your drug use.'],
  ['problem', 'Do you have a drug problem?', 'Do you use drugs?'],
  ['heart-problem', 'Tell them of a heart problem.', 'Tell them of heart disease.'],
  ['clean', 'She is clean and happy.', 'Ask for clean water.'],
  ['dirty', 'A dirty test.', 'A positive test.'],
  ['sober', 'Stay sober.', 'Stay safe.'],
  ['straight', 'He went straight.', 'Go straight to a clinic.'],
  ['failed', 'When treatment fails.', 'In heart failure, ask first.'],
  ['compliance', 'They were non-compliant.', 'They stopped.'],
  ['addicted-baby', 'Born addicted.', 'A newborn with withdrawal symptoms.'],
  ['offender', 'For offenders.', 'For people in jail.'],
  ['victim', 'A victim of drugs.', 'A person who was hurt.'],
  [
    'substitution',
    'It is replacing one drug with another.',
    'It is not replacing one drug with another.',
  ],
  ['mat', 'Ask about MAT.', 'Medicine (you may know it as MAT).'],
  ['best', 'The best option is this.', 'Bring a good friend.'],
  ['recommended', 'This is recommended.', 'It is not recommended.'],
  ['right-for-you', 'This is right for you.', 'This is worth asking about.'],
  ['should', 'You should take it.', 'You do not need to take it.'],
  ['try', 'Try methadone.', 'What you have tried.'],
  ['diagnosis', 'You have a severe opioid use disorder.', 'You have this now.'],
  ['diagnose', 'We diagnose you.', 'It does not diagnose.'],
  ['asam', 'You need ASAM level 3.1.', 'You live at home.'],
  ['score', 'Your score is high.', 'It gives no scores.'],
  ['one-in', 'It helps 1 in 3 people.', 'It helps 33 of 100 people.'],
  ['percent', 'It helps 33% of people.', 'It helps 33 of 100 people.'],
  ['certain-percent', 'It is completely safe.', 'We are fairly sure.'],
  ['click', 'Click here.', 'Choose a name.'],
  ['position', 'Use the button on the left.', 'Germs can reach the left lung.'],
  ['idiom', 'Do not go cold turkey.', 'Do not stop suddenly.'],
  ['praise', 'A proven, innovative method.', 'It is not a proven length.'],
  ['promise', 'It promises a new life.', 'This shows a link, not a promise.'],
  ['root-causes', 'It treats the root causes.', 'It treats trauma too.'],
  ['brain-talk', 'It rewires the brain.', 'It steadies the body.'],
  ['first-step-detox', 'Detox is the first step.', 'Detox alone is not advised.'],
  ['clear-the-body', 'It clears the body of toxins.', 'It leaves the body slowly.'],
  ['comfortable-detox', 'A comfortable detox.', 'A detox with care.'],
  ['naltrexone-eases', 'Naltrexone eases withdrawal.', 'Naltrexone does not ease withdrawal.'],
  [
    'weeks-before-withdrawal',
    'Withdrawal begins after weeks.',
    'After an injection, withdrawal begins weeks later.',
  ],
  ['heroin-therapy', 'Ask about heroin therapy.', 'Ask about heroin-assisted treatment.'],
  ['heroin-helps', 'The use of heroin helps.', 'Heroin is an opioid.'],
  ['old-methods', 'Traditional methods fall short.', 'Methadone has been studied most.'],
  ['rehab-days', 'The program takes 28 days.', 'A stay of 28 days is a custom.'],
  ['family-disease', 'It is a family disease.', 'Families can help.'],
  ['innocent', 'It begins innocently.', 'It can begin with pain pills.'],
  ['impossible-alone', 'You cannot recover alone.', 'Some people stop without treatment.'],
  ['organ-damage', 'It causes permanent brain changes.', 'It can harm the liver.'],
  ['no-high', 'They do not give a high.', 'Most people on a right dose do not feel high.'],
  ['heroin-for-trauma', 'Heroin is a treatment for trauma.', 'There is therapy for trauma.'],
  ['for-tolerance', 'A medicine for tolerance.', 'Methadone can raise tolerance.'],
  ['prevents', 'It prevents relapse.', 'Fewer people returned to use.'],
  [
    'early-only',
    'Medicine helps in the early stages of recovery.',
    'Medicine can go on as long as it helps.',
  ],
  [
    'severe-rehab',
    'For severe addictions, go to rehab.',
    'In severe liver disease, ask what the hospital can do.',
  ],
  ['away-from-life', 'You are removed from life stressors.', 'Care goes on while life goes on.'],
  ['manageable-detox', 'Detox gets more manageable.', 'Heroin-assisted treatment is not a detox.'],
  ['vague-history', 'It began in the early 20th century.', 'Sites were known in November 2026.'],
  ['stories', 'Read success stories.', 'This guide tells no success stories.'],
  ['unproven-works', 'Yoga reduces craving.', 'Yoga does not take the place of medicine.'],
  ['complete-detox', 'You complete the detox.', 'Ask what goes on after detox.'],
  ['advertising', 'Call us today.', 'Call a help line.'],
  ['threat', 'The police will come.', 'Call for help.'],
  ['naloxone-route', 'Take naloxone by mouth.', 'Naloxone hardly works when swallowed.'],
  ['dose', 'Start with 16 mg.', 'A clinician chooses the dose.'],
  ['taper', 'Lower your dose by half each week.', 'A clinician can lower your dose slowly.'],
  [
    'waiting-steps',
    'Wait for 12 hours, then take it.',
    'Naltrexone needs 7 to 10 days without opioids.',
  ],
  [
    'pregnant-stop',
    'If you are pregnant, stop. Quit now.',
    'If you are pregnant, do not stop suddenly.',
  ],
  [
    'refused',
    'With alcohol, you are refused methadone.',
    'Alcohol is not a reason to be refused methadone.',
  ],
  [
    'counseling-required',
    'Counseling is required before medicine.',
    'Counseling is not required for medicine.',
  ],
  ['sudden-stop', 'Stop your methadone today.', 'Talk with your clinic before you stop methadone.'],
  ['wait-and-see', 'With a fever, wait and see.', 'Do not wait a few days.'],
  ['ultra-rapid', 'Ask about rapid detox.', 'Rapid detox is not recommended.'],
];

/** Texts that must say something, by the key that they stand at. */
const MUST: readonly (readonly [rule: string, key: string, bad: string, good: string])[] = [
  [
    'pregnancy-flag',
    'opioids:redFlags.pregnant.may-be-using.act',
    'Ask for help',
    'Do not stop opioids suddenly',
  ],
  [
    'pregnancy-no-restart',
    'opioids:redFlags.pregnant.no-withdrawal-left.block',
    'Ask for help.',
    'You do not need to start using again.',
  ],
  [
    'pregnancy-notes',
    'opioids:notes.pregnancy-care',
    'Plan this with a clinician.',
    'Do not stop suddenly.',
  ],
  [
    'not-refused',
    'opioids:notes.breathing',
    'Ask a clinician first.',
    'This is not a reason to be refused.',
  ],
  [
    'counseling-free',
    'opioids:notes.not-required',
    'It can help.',
    'This is not required for medicine.',
  ],
  [
    'talk-first',
    'opioids:notes.talk-before-change',
    'It can help.',
    'Talk with your clinic before you change or stop.',
  ],
  [
    'detox-warning',
    'opioids:notes.detox-alone',
    'Detox alone is not advised.',
    'After detox, tolerance is low and an amount from before can kill.',
  ],
  ['prescribed', 'opioids:notes.detox-rx', 'Talk with them.', 'Do not stop them suddenly.'],
  [
    'same-day',
    'family:redFlags.infection-or-heart.act',
    'Go to a clinic soon',
    'Go to an emergency room today',
  ],
];

describe('the rules about English words', () => {
  it.each(SENTENCES)('%s forbids "%s" and lets "%s" pass', (rule, bad, good) => {
    expect(at(bad).map((found) => found.split(' ')[1])).toContain(rule);
    expect(at(good)).toEqual([]);
  });

  it.each(MUST)(
    '%s misses something at %s in "%s", and nothing in "%s"',
    (rule, key, bad, good) => {
      expect(broken(key, bad).map((found) => found.split(' ')[1])).toContain(rule);
      expect(broken(key, good)).toEqual([]);
    },
  );

  it('U-28, U-45: have each a sentence here that breaks it', () => {
    const tried = [...SENTENCES, ...MUST].map(([rule]) => rule);
    expect(RULES.map(({ id }) => id).filter((id) => !tried.includes(id))).toEqual([]);
    expect(new Set(tried).size).toBe(RULES.length);
  });

  it('are as many lints as claims name', () => {
    expect([...new Set(RULES.map((rule) => rule.lint))].sort()).toEqual([
      'words/ban',
      'words/counseling',
      'words/detox',
      'words/doses',
      'words/naloxone',
      'words/not-refused',
      'words/pregnancy',
      'words/same-day',
      'words/stopping',
      'words/ultra-rapid',
    ]);
  });
});

const words = (n: number): string => `${Array.from({ length: n }, () => 'Word').join(' ')}.`;
const textsOfLengths = (...lengths: number[]) =>
  textsOf({ ui: Object.fromEntries(lengths.map((n, i) => [`t${i}`, words(n)])) }).texts;

const tooLong = (...lengths: number[]) =>
  lint(textsOfLengths(...lengths), 'en', []).map(({ where }) => where);

describe('lint', () => {
  it('finds sentences of more than 20 words', () => {
    expect(at(`${words(3)} ${words(20)}`)).toEqual([]);
    expect(at(`${words(3)} ${words(21)}`)).toEqual(['words/sentence-length']);
  });

  it('finds headings of more than 12 words, in two sentences too', () => {
    expect(broken('ui:welcome.title', words(12))).toEqual([]);
    expect(broken('ui:welcome.title', `${words(6)} ${words(7)}`)).toEqual(['words/heading-length']);
    expect(broken('ui:welcome.getTitle', words(13))).toEqual(['words/heading-length']);
  });

  it('finds files whose sentences have more than 15 words on average', () => {
    expect(tooLong(18, 12)).toEqual([]);
    expect(tooLong(18, 14)).toEqual(['ui:']);
  });

  it('finds rules about texts that are not there any more', () => {
    const rule = {
      id: 'a',
      lint: 'words/ban',
      why: 'w',
      instead: 'i',
      in: '^ui:gone$',
      always: 'x',
    };
    expect(lint(textsOf({ ui: { here: 'x' } }).texts, 'en', [rule])).toMatchObject([
      { code: 'words/idle', where: 'a' },
    ]);
  });

  it('names the sentence, the rule, why, and what to say', () => {
    const [finding] = lint(textsOf({ ui: { a: 'All is well. Click here.' } }).texts, 'en', RULES);
    expect(finding).toMatchObject({
      code: 'words/ban',
      where: 'ui:a',
      message: '"Click here." (click: Not everybody uses a mouse.)',
      hint: 'Say: choose.',
    });
  });

  it.each(openLanguages().map(({ tag, ...more }) => [tag, more] as const))(
    'finds nothing in the words of %s but what is exempt',
    (tag, { words: { texts }, lints, reading }) => {
      const found = lint(texts, tag, lints).filter(
        ({ code, where }) =>
          !reading.exempt.some(({ key, from }) => key === where && from === code),
      );
      expect(found).toEqual([]);
    },
  );

  it('measures what it says it measures', () => {
    expect(MEASURED).toEqual(['words/sentence-length', 'words/heading-length']);
  });
});

import type { Words } from '../../src/content/locales.ts';
import { flowSchema } from '../../src/flow/schema.ts';

const facts = ['CARE-01'];
const detail = (slot: string) => ({ slot, facts });
const cost = {
  slot: 'cost',
  facts,
  variants: [{ id: 'uk', when: { question: 'country', is: 'uk' } }, { id: 'elsewhere' }],
};
const prompt = (id: string, more: object) => ({ id, facts, ...more });
const yesNo = ['yes', 'no', 'not-sure', 'rather-not-say'];

/** A small flow with one of each thing that a screen shows, for tests of screens. */
export const EXAMPLE = flowSchema.parse({
  id: 'example',
  version: '1.2.3',
  reviewed: null,
  reviewBy: '2027-05-21',
  parts: [{ id: 'now' }, { id: 'use' }, { id: 'matters' }],
  runs: [{ id: 'signs', counted: true, bandsFrom: 2, facts }],
  attributes: [{ id: 'visits' }],
  place: 'country',
  questions: [
    {
      id: 'danger',
      kind: 'multiple',
      part: 'now',
      required: true,
      answerOptions: ['overdose', 'unsafe', 'none', 'rather-not-say'],
      exclusive: ['none', 'rather-not-say'],
    },
    {
      id: 'country',
      kind: 'single',
      part: 'now',
      required: true,
      answerOptions: [
        'us',
        'canada',
        'uk',
        'ireland',
        'australia',
        'new-zealand',
        'mexico',
        'spain',
        'france',
        'germany',
        'switzerland',
        'austria',
        'netherlands',
        'belgium',
        'luxembourg',
        'denmark',
        'norway',
        'eu-other',
        'other',
        'rather-not-say',
      ],
    },
    { id: 'uses', kind: 'single', part: 'use', answerOptions: yesNo },
    {
      id: 'kinds',
      kind: 'multiple',
      part: 'use',
      answerOptions: ['alcohol', 'pills', 'none', 'rather-not-say'],
      exclusive: ['none', 'rather-not-say'],
      when: { question: 'uses', is: 'yes' },
    },
    { id: 'sign-more', kind: 'single', part: 'use', run: 'signs', answerOptions: yesNo },
    { id: 'sign-urges', kind: 'single', part: 'use', run: 'signs', answerOptions: yesNo },
    { id: 'visits', kind: 'scale', part: 'matters', min: 0, max: 2, attribute: 'visits' },
    { id: 'goal', kind: 'single', part: 'matters', answerOptions: ['stop', 'rather-not-say'] },
  ],
  contradictions: [
    {
      id: 'use-and-urges',
      questions: ['uses', 'sign-urges'],
      when: {
        all: [
          { question: 'uses', is: 'no' },
          { question: 'sign-urges', is: 'yes' },
        ],
      },
    },
  ],
  redFlags: [
    {
      id: 'overdose',
      interrupts: true,
      blocks: true,
      lineKinds: ['emergency'],
      acts: ['call', 'stay'],
      facts,
      when: { question: 'danger', includes: 'overdose' },
    },
    {
      id: 'unsafe',
      interrupts: true,
      blocks: false,
      lineKinds: ['emergency', 'violence'],
      acts: ['leave'],
      facts,
      when: { question: 'danger', includes: 'unsafe' },
    },
    {
      id: 'mixing',
      interrupts: false,
      blocks: false,
      lineKinds: ['not-alone'],
      facts,
      when: { question: 'kinds', includes: 'alcohol' },
    },
  ],
  groups: [{ id: 'medicines' }, { id: 'safer-use' }],
  slots: [
    { id: 'what', kinds: ['course', 'support'], balanced: false },
    { id: 'cost', kinds: ['course'] },
    { id: 'where', kinds: ['course'], attribute: 'visits' },
    { id: 'downsides', kinds: ['course', 'support'], safety: true },
  ],
  options: [
    {
      id: 'methadone',
      kind: 'course',
      group: 'medicines',
      details: [detail('downsides'), cost, detail('where'), detail('what')],
      notes: [
        {
          id: 'kinds',
          tone: 'ask-first',
          facts,
          listsAnswers: true,
          when: { question: 'kinds', includes: 'pills' },
        },
        { id: 'uses', tone: 'consider', facts, when: { question: 'uses', is: 'yes' } },
        { id: 'storage', tone: 'caution', facts },
      ],
    },
    {
      id: 'detox',
      kind: 'course',
      group: 'medicines',
      details: [detail('what'), detail('where'), cost, detail('downsides')],
      notes: [],
    },
    {
      id: 'naloxone',
      kind: 'support',
      group: 'safer-use',
      details: [detail('what'), detail('downsides')],
      notes: [
        { id: 'all', tone: 'consider', facts },
        { id: 'keep', tone: 'caution', facts },
        { id: 'show', tone: 'caution', facts },
      ],
    },
  ],
  everybody: 'naloxone',
  prompts: [
    ...['choices', 'good-and-bad', 'how-likely'].map((id) => prompt(id, { general: true })),
    ...['one', 'two', 'three', 'four', 'five', 'six'].map((id) =>
      prompt(id, { when: { question: 'uses', is: 'yes' } }),
    ),
  ],
});

const answers = {
  yes: 'Yes',
  no: 'No',
  'not-sure': 'I’m not sure',
  'rather-not-say': 'I’d rather not say',
};

/** The words of the example flow, in English. */
export const EXAMPLE_WORDS: Words = {
  title: 'An example',
  about: 'You answer a few questions.',
  parts: {
    now: { title: 'Right now', about: 'First, danger.' },
    use: { title: 'Your use', about: 'What you use.' },
    matters: { title: 'What matters', about: 'What you want.' },
  },
  questions: {
    danger: {
      title: 'Is anybody in danger?',
      hint: 'Mark all that apply.',
      short: 'Danger now',
      why: 'Danger comes first.',
      answers: {
        overdose: 'Someone will not wake up',
        unsafe: 'I do not feel safe',
        none: 'None of these',
        'rather-not-say': 'I’d rather not say',
      },
    },
    country: {
      title: 'Where are you?',
      short: 'Country',
      why: 'Help lines differ.',
      answers: {
        us: 'United States',
        canada: 'Canada',
        uk: 'United Kingdom',
        ireland: 'Ireland',
        australia: 'Australia',
        'new-zealand': 'New Zealand',
        mexico: 'Mexico',
        spain: 'Spain',
        france: 'France',
        germany: 'Germany',
        switzerland: 'Switzerland',
        austria: 'Austria',
        netherlands: 'Netherlands',
        belgium: 'Belgium',
        luxembourg: 'Luxembourg',
        denmark: 'Denmark',
        norway: 'Norway',
        'eu-other': 'Another country in the European Union',
        other: 'Somewhere else',
        'rather-not-say': 'I’d rather not say',
      },
    },
    uses: { title: 'Do you use?', short: 'Use', why: 'It changes the warnings.', answers },
    kinds: {
      title: 'What else do you take?',
      short: 'Other things',
      why: 'Mixing is risky.',
      answers: {
        alcohol: 'Alcohol',
        pills: 'Sleeping pills',
        none: 'None of these',
        'rather-not-say': 'I’d rather not say',
      },
    },
    'sign-more': { title: 'More than planned?', short: 'More', why: 'A sign.', answers },
    'sign-urges': { title: 'Strong urges?', short: 'Urges', why: 'A sign.', answers },
    visits: {
      title: 'How much do visits matter?',
      short: 'Visits',
      why: 'It changes the order.',
      answers: { '0': 'Not at all', '1': 'Some', '2': 'A lot' },
    },
    goal: {
      title: 'What do you want?',
      short: 'Goal',
      why: 'It changes some words.',
      answers: { stop: 'To stop', 'rather-not-say': 'I’d rather not say' },
    },
  },
  contradictions: { 'use-and-urges': 'You said that you do not use, and that you have urges.' },
  attributes: { visits: { name: 'Fewer visits' } },
  redFlags: {
    overdose: {
      act: 'Call your local emergency number now',
      actWithNumber: 'Call {{number}} now',
      about: 'This can be an overdose.',
      block: 'Someone needs help now.',
      acts: { call: 'Call now.', stay: 'Stay with them.' },
    },
    unsafe: {
      act: 'You deserve to be safe',
      about: 'You said that you do not feel safe.',
      block: 'Talk in private.',
      acts: { leave: 'Use “Leave now”.' },
    },
    mixing: { act: 'Do not mix', block: 'Mixing can stop breathing.' },
  },
  counts: {
    signs: {
      title: 'The signs you marked',
      marked_one: 'You marked {{count}} of {{of}} signs.',
      marked_other: 'You marked {{count}} of {{of}} signs.',
      range: 'Open: {{open}}. So it may be {{count}} to {{most}}.',
      bands: 'Many call 2 signs mild.',
      clinician: 'Only a clinician can tell.',
      fewer: 'Fewer signs count.',
      place: 'sign {{number}} of {{of}}',
    },
  },
  groups: {
    medicines: { title: 'Medicines', about: 'These steady the body.' },
    'safer-use': { title: 'Staying safer' },
  },
  options: {
    methadone: {
      name: 'Methadone',
      about: 'A medicine once a day.',
      details: {
        what: 'It settles craving for a day.',
        cost: { uk: 'Free on the NHS.', elsewhere: 'Ask what you would pay.' },
        where: 'At a clinic, and craving is watched.',
        downsides: 'With alcohol, breathing can stop.',
      },
    },
    detox: {
      name: 'Detox',
      about: 'Help to come off.',
      details: {
        what: 'Days without.',
        cost: { uk: 'Paid for.', elsewhere: 'Prices differ.' },
        where: 'In a house.',
        downsides: 'After it, an amount from before can kill.',
      },
    },
    naloxone: {
      name: 'Naloxone',
      about: 'A nose spray or injection.',
      details: { what: 'It wakes.', downsides: 'It wears off.' },
    },
  },
  slots: {
    what: 'What it is',
    cost: 'What it costs',
    where: 'Where and how often',
    downsides: 'Downsides and risks',
  },
  prompts: {
    choices: 'What can I do?',
    'good-and-bad': 'What is good and what is bad?',
    'how-likely': 'How likely is that?',
    one: 'One?',
    two: 'Two?',
    three: 'Three?',
    four: 'Four?',
    five: 'Five?',
    six: 'Six?',
  },
  notes: {
    'methadone-uses': 'Because you said you use, this is worth asking about.',
    'methadone-kinds': 'Because of what else you take, ask first.',
    'methadone-storage': 'Lock it away.',
    'naloxone-all': 'It is for everybody.',
    'naloxone-keep': 'Keep it near.',
    'naloxone-show': 'Show it to someone.',
  },
};

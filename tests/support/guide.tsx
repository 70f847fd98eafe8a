import { render, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import type { ComponentType, ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import type { FlowBundle } from '../../src/content/flows.ts';
import { createWords } from '../../src/content/i18n.ts';
import { loadWords } from '../../src/content/locales.ts';
import { NO_SITE } from '../../src/content/site.ts';
import type { Answers } from '../../src/flow/answers.ts';
import type { Flow } from '../../src/flow/schema.ts';
import type { Beside } from '../../src/screens/Beside.ts';
import { BesideContext } from '../../src/screens/Beside.ts';
import type { Content } from '../../src/screens/Content.ts';
import { ContentContext } from '../../src/screens/Content.ts';
import { STILL } from '../../src/screens/Door.ts';
import type { Hands } from '../../src/screens/Hands.ts';
import { ALL_WAYS, IDLE_HANDS } from '../../src/screens/Hands.ts';
import { DecisionContext } from '../../src/screens/Decision.ts';
import type { GuideProps } from '../../src/screens/Guide.tsx';
import { Guide } from '../../src/screens/Guide.tsx';
import type { RestNews } from '../../src/screens/Rest.ts';
import { SessionContext } from '../../src/screens/SessionContext.ts';
import { useDecisionState } from '../../src/screens/useDecisionState.ts';
import { REST } from '../../src/shells/rest.ts';
import { realFlow, realLedger, realNumbers, realTerms } from './fixtures.ts';
import { EXAMPLE, EXAMPLE_WORDS } from './exampleFlow.ts';

/** The words of the pages in English, with those of the example flow; a text that is missing fails the test. */
export async function exampleWords() {
  const files = await loadWords('en', ['counselor']);
  return createWords('en', { ...files, example: EXAMPLE_WORDS }, (key) => {
    throw new Error(`There are no words for ${key}`);
  });
}

const bundleOf = (flow: Flow): FlowBundle => ({
  flow,
  facts: [
    { id: 'CARE-01', certainty: 'high', status: 'verified', sources: ['a_page'] },
    { id: 'CARE-02', certainty: 'very low', status: 'recalled', sources: ['a_book'] },
  ],
  sources: [
    {
      id: 'a_page',
      authors: 'Ames J, et al.',
      title: 'A page on care',
      publisher: 'Health Office',
      year: 2020,
      url: 'https://example.org/care',
      status: 'verified',
    },
    {
      id: 'a_book',
      authors: '',
      title: 'A book',
      publisher: '',
      year: null,
      url: '',
      status: 'recalled',
    },
  ],
  numbers: [],
  terms: [{ id: 'craving', facts: ['CARE-01'] }],
});

/** The real flow with all its numbers and explained words, for what only the real ones can show. */
export function realBundle(): FlowBundle {
  return {
    ...bundleOf(realFlow('opioids')),
    facts: realLedger().facts,
    sources: realLedger().sources,
    numbers: realNumbers(),
    terms: realTerms(),
  };
}

/** That the rest of the program has come. Flows have their ledgers already. */
const ALL_THERE = {
  at: 'there',
  rest: { ...REST, whole: (bundle: FlowBundle) => bundle },
} as const;
const THERE: RestNews = { read: () => ALL_THERE, subscribe: () => () => {} };

/** A door that refuses everything but what is given here. */
export const exampleHands = (change: Partial<Hands> = {}): Hands => ({ ...IDLE_HANDS, ...change });

/** What a door would hand over for the example flow. */
export const exampleContent = (change: Partial<Content> = {}): Content => ({
  flows: [bundleOf(EXAMPLE)],
  bundle: bundleOf(EXAMPLE),
  places: realLedger().places,
  rest: THERE,
  site: NO_SITE,
  appearance: { textSize: '100', look: 'auto', plain: false },
  door: STILL,
  hands: IDLE_HANDS,
  ways: ALL_WAYS,
  exit: 'https://example.org/out',
  leave: vi.fn<Content['leave']>(),
  cleared: false,
  started: false,
  ...change,
});

/** What stands beside a session for one part of a screen. */
export const exampleBeside = (change: Partial<Beside> = {}): Beside => ({
  open: vi.fn<Beside['open']>(),
  aside: null,
  last: null,
  say: vi.fn<Beside['say']>(),
  place: 'us',
  choosePlace: vi.fn<Beside['choosePlace']>(),
  appearance: { textSize: '100', look: 'auto', plain: false },
  setAppearance: vi.fn<Beside['setAppearance']>(),
  changing: null,
  setChanging: vi.fn<Beside['setChanging']>(),
  ...change,
});

/** What is picked and chosen, as the program keeps it. */
function Deciding({ children }: { readonly children: ReactNode }) {
  return <DecisionContext value={useDecisionState()}>{children}</DecisionContext>;
}

/** Shows one part of a screen by itself. */
export async function show(
  part: ReactNode,
  change: { content?: Partial<Content>; beside?: Partial<Beside>; answers?: Answers } = {},
) {
  const words = await exampleWords();
  const content = exampleContent(change.content);
  const beside = exampleBeside(change.beside);
  const { answers = {} } = change;
  const within = (node: ReactNode) => (
    <I18nextProvider i18n={words}>
      <ContentContext value={content}>
        <SessionContext.Provider options={{ input: { flow: content.bundle.flow, answers } }}>
          <BesideContext value={beside}>
            <Deciding>{node}</Deciding>
          </BesideContext>
        </SessionContext.Provider>
      </ContentContext>
    </I18nextProvider>
  );
  return { ...render(within(part)), content, beside, user: userEvent.setup() };
}

/** Somebody at the screen, who knows it by what it says. */
export interface Person {
  readonly user: UserEvent;
  readonly content: Content;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly choose: (...labels: readonly string[]) => Promise<void>;
  readonly goOn: () => Promise<void>;
  readonly heading: () => string;
}

/** Opens the whole program with the example flow: that for one, or another. */
export async function open(
  change: Partial<Content> = {},
  Program: ComponentType<GuideProps> = Guide,
): Promise<Person> {
  const user = userEvent.setup();
  const words = await exampleWords();
  const content = exampleContent(change);
  render(<Program words={words} content={content} />);
  const press = async (name: string | RegExp) => {
    await user.click(screen.getByRole('button', { name }));
  };
  return {
    user,
    content,
    press,
    choose: async (...labels) => {
      for (const label of labels) await user.click(screen.getByLabelText(label));
    },
    goOn: () => press('Continue'),
    heading: () => screen.getByRole('heading', { level: 1 }).textContent,
  };
}

/** Opens the program and goes to the first question. */
export async function openQuestions(change: Partial<Content> = {}): Promise<Person> {
  const person = await open(change);
  await person.press('Start');
  await person.goOn();
  return person;
}

/** Opens the program and goes behind what must be answered, in this country. */
export async function openPartTwo(
  country = 'United States',
  change: Partial<Content> = {},
): Promise<Person> {
  const person = await openQuestions(change);
  await person.choose('None of these');
  await person.goOn();
  await person.choose(country);
  await person.goOn();
  return person;
}

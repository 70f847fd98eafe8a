import { render, screen, within } from '@testing-library/react';
import { useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { wholeFlow } from '../../../src/content/flowsRest.ts';
import { createWords } from '../../../src/content/i18n.ts';
import { loadWords } from '../../../src/content/locales.ts';
import type { Answers } from '../../../src/flow/answers.ts';
import { Appearances } from '../../../src/screens/Appearances.tsx';
import { ContentContext } from '../../../src/screens/Content.ts';
import { Screens } from '../../../src/screens/Screens.tsx';
import { SessionContext } from '../../../src/screens/SessionContext.ts';
import { exampleContent } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

/** Presses through to the summary, with answers that were given before. */
function ToSummary() {
  const actor = SessionContext.useActorRef();
  useEffect(() => {
    // Where no red flag is on the screen there is nothing to dismiss, and nothing happens.
    for (const type of ['start', 'next', 'toReview', 'dismiss', 'confirm'] as const) {
      actor.send({ type });
    }
  }, [actor]);
  return <Screens />;
}

/** The summary of the real flow, as a person with these answers sees it. */
async function summary(answers: Answers) {
  const bundle = wholeFlow('opioids');
  const words = await createWords('en', await loadWords('en'), (key) => {
    throw new Error(`There are no words for ${key}`);
  });
  const told = { 'right-now': ['none'], country: 'us', age: 'a26-plus', ...answers };
  render(
    <I18nextProvider i18n={words}>
      <ContentContext value={exampleContent({ bundle, flows: [bundle] })}>
        <Appearances>
          <SessionContext.Provider options={{ input: { flow: bundle.flow, answers: told } }}>
            <ToSummary />
          </SessionContext.Provider>
        </Appearances>
      </ContentContext>
    </I18nextProvider>,
  );
  return within(screen.getByRole('main'));
}

const signs = (yes: number, of: number): Answers =>
  Object.fromEntries(
    [
      'sign-more-than-planned',
      'sign-cut-down',
      'sign-time',
      'sign-craving',
      'sign-duties',
      'sign-people',
      'sign-gave-up',
      'sign-risky-places',
      'sign-harm',
      'sign-tolerance',
      'sign-withdrawal',
    ]
      .slice(0, of)
      .map((id, i) => [id, i < yes ? 'yes' : 'no']),
  );

describe('the summary of the real flow', () => {
  it('INV-08: names naloxone as a nose spray or an injection', async () => {
    const main = await summary({});
    expect(main.getAllByText(/naloxone \(nose spray or injection\)/iu).length).toBeGreaterThan(0);
  });

  it('INV-09: ends with the line that sends to a professional', async () => {
    await summary({});
    const { textContent } = screen.getByRole('main');
    expect(textContent.endsWith(text('ui:lastLine'))).toBe(true);
    expect(text('ui:lastLine')).toMatch(/Consult a professional/u);
  });

  it('INV-28: leaves the way out in sight for somebody who is not safe', async () => {
    await summary({ 'right-now': ['unsafe'], support: ['family'] });
    expect(screen.getByRole('link', { name: text('ui:frame.leave') })).toBeVisible();
    expect(screen.getByText(text('opioids:redFlags.unsafe.block'))).toBeVisible();
  });

  it('INV-38: counts signs with the sentence about clinicians, and bands from two on', async () => {
    const main = await summary(signs(4, 11));
    expect(main.getByText('You marked 4 of 11 signs.')).toBeVisible();
    expect(main.getByText(/Only a clinician can tell what applies to you/u)).toBeVisible();
    expect(main.getByText(/4 or 5 moderate/u)).toBeVisible();
  });

  it('INV-38: says nothing of bands for one sign, and shows a range while some are open', async () => {
    const main = await summary(signs(1, 9));
    expect(main.queryByText(/moderate/u)).toBeNull();
    expect(main.getByText(/between 1 and 3|1 to 3/u)).toBeVisible();
  });

  it('INV-38: counts 9 signs, and says why, for opioids taken only as prescribed', async () => {
    const main = await summary({
      ...signs(2, 9),
      'opioids-used': ['prescribed'],
      'only-as-prescribed': 'yes',
    });
    expect(main.getByText('You marked 2 of 9 signs.')).toBeVisible();
    expect(main.getByText(text('opioids:counts.signs.fewer'))).toBeVisible();
  });
});

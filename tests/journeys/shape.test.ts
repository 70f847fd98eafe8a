import { describe, expect, it } from 'vitest';
import { axeFinds } from '../support/axe.ts';
import type { PageWishes } from '../support/browser.ts';
import type { GivenAnswers } from '../support/person.ts';
import { personAt } from '../support/person.ts';
import { smallTargets, squeezed, sticksOut } from '../support/shape.ts';
import { text } from '../support/words.ts';
import { visits } from '../support/visits.ts';

const site = visits();

type Look = (heading: string) => Promise<readonly string[]>;

/** Goes all the way and to the screens beside it; what is found on a screen is told with its heading. */
async function findOn(wishes: PageWishes, answers: GivenAnswers, look: Look) {
  const { page } = await site.openPage(wishes);
  const found: string[] = [];
  const person = personAt(page, 'pointer', async (heading) => {
    found.push(...(await look(heading)).map((each) => `${heading}: ${each}`));
  });
  await person.start();
  await person.toReview(answers);
  await person.toSummary();
  for (const aside of ['about', 'privacy', 'accessibility'] as const) {
    await person.go(
      page.getByRole('contentinfo').getByRole('button', { name: text(`ui:${aside}.title`) }),
    );
  }
  return found;
}

const IN_DANGER: GivenAnswers = {
  'for-whom': 'me',
  'right-now': ['overdose', 'suicide-now', 'unsafe'],
  country: 'us',
  age: 'a16-17',
  'opioids-used': ['heroin', 'fentanyl'],
  'also-uses': ['alcohol', 'sedatives'],
  'overdose-before': 'd30',
  'recent-break': ['left-place'],
  pregnancy: 'pregnant',
  'matters-fewer-visits': 4,
  'matters-check-ins': 4,
};

const FOR_ANOTHER: GivenAnswers = {
  'for-whom': 'someone-else',
  'right-now-other': ['they-suicide'],
  country: 'spain',
  'age-other': 'a13-15',
  'naloxone-at-hand': 'not-sure',
};

describe('on a narrow phone', () => {
  it('F-28: nothing is too small to press, and nothing sticks out, on any screen', async () => {
    const found = await findOn({ width: 320, height: 568 }, IN_DANGER, async () => [
      ...(await smallTargets(site.opened.page)),
      ...(await sticksOut(site.opened.page)),
    ]);
    expect(found).toEqual([]);
  });

  it('P-32, U-38: without its drawings, in the discreet look, nothing is squeezed', async () => {
    const { page } = await site.openPage({ width: 360, height: 640, query: '?look=discreet' });
    const person = personAt(page);
    await person.start();
    await person.toReview(FOR_ANOTHER);
    await person.toSummary();
    expect(await squeezed(page)).toEqual([]);
  });

  it('F-28, U-38: text of twice the size fits too, and what stands beside it leaves it room', async () => {
    const found = await findOn({ width: 320, height: 568 }, FOR_ANOTHER, async () => {
      await site.opened.page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      return [...(await sticksOut(site.opened.page)), ...(await squeezed(site.opened.page))];
    });
    expect(found).toEqual([]);
  });
});

describe('axe finds nothing on any screen', () => {
  const looks: readonly (readonly [string, PageWishes])[] = [
    ['in danger, on a phone', { width: 360, height: 640 }],
    ['in the dark', { dark: true }],
    ['with strong contrast', { look: 'contrast' }],
    ['F-29: with forced colors', { forcedColors: true, dark: true }],
  ];
  it.each(looks)('%s', async (_name, wishes) => {
    const answers = wishes.width === undefined ? FOR_ANOTHER : IN_DANGER;
    const found = await findOn(wishes, answers, () => axeFinds(site.opened.page));
    expect(found).toEqual([]);
  });
});

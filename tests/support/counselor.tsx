import type { BoundFunctions, queries } from '@testing-library/react';
import { screen, within } from '@testing-library/react';
import { CounselorGuide } from '../../src/screens/CounselorGuide.tsx';
import type { Content } from '../../src/screens/Content.ts';
import type { Person } from './guide.tsx';
import { open } from './guide.tsx';
import { pretendWidth } from './width.ts';
import { text } from './words.ts';

/** Two people at one screen, who know it by what it says. */
export interface Two extends Person {
  /** The panel where it stands beside the question. */
  readonly panel: () => BoundFunctions<typeof queries>;
  readonly resize: (width: number) => void;
}

export const PANEL = text('counselor:panel.name');

/** Opens the program for two in a page that is this wide, in CSS px. */
export async function openForTwo(
  change: Partial<Content> = {},
  width: number = 1280,
): Promise<Two> {
  const resize = pretendWidth(width);
  const person = await open(change, CounselorGuide);
  return {
    ...person,
    resize,
    panel: () => within(screen.getByRole('complementary', { name: PANEL })),
  };
}

/** Opens it and goes to a question of the second part, in this country. */
export async function openTwoAsking(width?: number, change: Partial<Content> = {}): Promise<Two> {
  const two = await openForTwo(change, width);
  await two.press(text('counselor:start.start'));
  await two.goOn();
  await two.choose('None of these');
  await two.goOn();
  await two.choose('United States');
  await two.goOn();
  await two.goOn();
  return two;
}

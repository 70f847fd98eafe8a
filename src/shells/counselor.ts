import { CounselorGuide } from '../screens/CounselorGuide.tsx';
import type { Doorway } from './house.ts';
import { REST } from './rest.ts';

/** The door of a page of its own, for two people at one screen: with the panel, its words, and large text at first. */
export const forTwo = (doorway: Doorway): Doorway => ({
  ...doorway,
  guide: CounselorGuide,
  words: ['counselor'],
  rest: REST,
  text: '125',
});

import type { Label } from '../flow/vocabulary.ts';

/** The keys of the words on the labels of options. */
export const LABEL_KEYS: Readonly<Record<Label, string>> = {
  consider: 'ui:marks.consider',
  'ask-first': 'ui:marks.askFirst',
  'not-now': 'ui:marks.notNow',
  'taken-now': 'ui:marks.takenNow',
  exists: 'ui:marks.exists',
};

import { LABEL_KEYS } from '../export/labels.ts';
import type { IconName } from '../ui/Icon.tsx';
import { Label } from '../ui/Label.tsx';
import { useWords } from './useWords.ts';
import type { Label as Marking } from '../flow/vocabulary.ts';

/** The marks that an option can have, with their shapes and what they mean, in the order of their key. */
export const MARKS: readonly {
  readonly marking: Marking;
  readonly shape: IconName;
  readonly means: string;
}[] = [
  {
    marking: 'consider',
    shape: 'speech',
    means: 'marks.considerMeans',
  },
  { marking: 'ask-first', shape: 'hand', means: 'marks.askFirstMeans' },
  { marking: 'not-now', shape: 'crossed', means: 'marks.notNowMeans' },
  { marking: 'taken-now', shape: 'bookmark', means: 'marks.takenNowMeans' },
  { marking: 'exists', shape: 'dot', means: 'marks.existsMeans' },
];

interface MarkProps {
  readonly marking: Marking;
  /** The name that stands between shape and word, in a list of many. */
  readonly of?: string;
}

/** How an option is marked, as a shape and a word. */
export function Mark({ marking, of }: MarkProps) {
  const { words } = useWords();
  const found = MARKS.find((each) => each.marking === marking);
  return found ? (
    <Label shape={found.shape} word={words(LABEL_KEYS[marking])} {...(of && { of })} />
  ) : null;
}

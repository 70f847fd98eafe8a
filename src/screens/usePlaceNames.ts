import { answerKey, placeNameKey } from '../content/keys.ts';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

/** The name of a place as it stands alone: the answer to the question about it, if the flow asks. */
export function usePlaceNames(): (place: string) => string {
  const { flow } = useContent().bundle;
  const { words } = useWords();
  const { place: question } = flow;
  return (place) =>
    words(question === undefined ? placeNameKey(place) : answerKey(flow, question, place));
}

import { createContext, useContext } from 'react';
import type { QuestionId } from '../flow/answers.ts';
import type { SessionSnapshot } from '../session/selectors.ts';

export type RulerName = 'importance' | 'confidence';
export type RulerValues = Readonly<Record<RulerName, number | null>>;

/** What a session for two has beside the answers. All of it goes with the page. */
export interface Counselor {
  readonly notes: string;
  readonly write: (notes: string) => void;
  readonly rulers: RulerValues;
  readonly setRuler: (name: RulerName, value: number | null) => void;
  /** Opens a question of the path. */
  readonly jump: (question: QuestionId) => void;
  /** Leads back to where the first jump was made; null when there was none, or no way back now. */
  readonly goBack: (() => void) | null;
  /** How the session stands that counts, while something else is tried; null while nothing is. */
  readonly counted: SessionSnapshot | null;
  readonly tryOut: () => void;
  readonly keep: () => void;
  readonly drop: () => void;
  /** Whether single letters do something. */
  readonly letters: boolean;
  readonly setLetters: (on: boolean) => void;
  /** Closes the panel. */
  readonly close: () => void;
}

export const CounselorContext = createContext<Counselor | null>(null);

/** What this session for two has. @throws at a door for one */
export function useCounselor(): Counselor {
  const counselor = useContext(CounselorContext);
  if (!counselor) throw new Error('This needs a session for two');
  return counselor;
}

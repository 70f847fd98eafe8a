import type { ReactNode } from 'react';
import { Title } from '../ui/Title.tsx';
import type { Rest } from './Rest.ts';
import { useRest } from './useRest.ts';
import { useWords } from './useWords.ts';

interface WithRestProps {
  readonly children: (rest: Rest) => ReactNode;
}

/** A screen out of the rest; until that is there, or if it cannot be had, what is the matter. Whatever was pressed is kept. */
export function WithRest({ children }: WithRestProps) {
  const state = useRest();
  const { words } = useWords();
  if (state.at === 'there') return children(state.rest);
  return (
    <div className="hang">
      <Title>{words(`rest.${state.at}.title`)}</Title>
      <p>{words(`rest.${state.at}.about`)}</p>
    </div>
  );
}

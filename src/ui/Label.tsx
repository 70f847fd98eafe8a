import type { IconName } from './Icon.tsx';
import { Icon } from './Icon.tsx';

interface LabelProps {
  readonly shape: IconName;
  readonly word: string;
  /** The name of what is marked, where many stand in a list. */
  readonly of?: string;
}

/** A mark: a shape and a word, the same size for all. */
export function Label({ shape, word, of }: LabelProps) {
  return (
    <span className="label">
      <Icon name={shape} />
      {of === undefined ? null : <span className="of">{of}</span>}
      <span>{word}</span>
    </span>
  );
}

import type { IconName } from './Icon.tsx';
import { Icon } from './Icon.tsx';

interface ToolProps {
  readonly icon: IconName;
  readonly children: string;
  readonly onPress: () => void;
}

/** A tool at the end of the strip: plain words, no block, so that it is not taken for the way out. */
export function Tool({ icon, children, onPress }: ToolProps) {
  return (
    <button type="button" className="tool" onClick={onPress}>
      <Icon name={icon} />
      <span>{children}</span>
    </button>
  );
}

import { Tool } from '../ui/Tool.tsx';
import { useBeside } from './Beside.ts';
import type { PanelPlace } from './PanelPlace.ts';
import { useWords } from './useWords.ts';

interface PanelToolProps {
  readonly place: PanelPlace;
  readonly onEnter: () => void;
}

/** Opens the panel where it is closed: beside the question, or as a screen of its own. */
export function PanelTool({ place, onEnter }: PanelToolProps) {
  const { words } = useWords();
  const { open } = useBeside();
  if (place !== 'closed' && place !== 'screen') return null;
  return (
    <Tool icon="panel" onPress={place === 'screen' ? () => open('panel') : onEnter}>
      {words('counselor:panel.open')}
    </Tool>
  );
}

import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { EndSession } from './EndSession.tsx';
import { useWords } from './useWords.ts';

/** The end of the panel: cover the page, put it on paper, and end the session. */
export function PanelActions({ prints }: { readonly prints: boolean }) {
  const { words } = useWords();
  const { door, ways } = useContent();
  const { open } = useBeside();
  const [ends, setEnds] = useState(false);
  return (
    <>
      <p className="actions panel-actions">
        <Button look="quiet" onPress={door.hide}>
          {words('frame.hide')}
        </Button>
        {prints && ways.print ? (
          <Button look="quiet" onPress={() => open('print')}>
            {words('counselor:end.print')}
          </Button>
        ) : null}
        <Button look="quiet" onPress={() => setEnds(true)}>
          {words('counselor:end.button')}
        </Button>
      </p>
      {ends ? <EndSession onKeep={() => setEnds(false)} /> : null}
    </>
  );
}

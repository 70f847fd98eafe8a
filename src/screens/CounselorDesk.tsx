import { useState } from 'react';
import { ContentContext, useContent } from './Content.ts';
import type { RulerValues } from './Counselor.ts';
import { CounselorContext } from './Counselor.ts';
import { CounselorPanel } from './CounselorPanel.tsx';
import type { Setup } from './CounselorStart.tsx';
import { CounselorStart } from './CounselorStart.tsx';
import type { WaysOut } from './Hands.ts';
import { OverDesk } from './OverDesk.tsx';
import { isBeside } from './PanelPlace.ts';
import { PanelTool } from './PanelTool.tsx';
import type { Paper } from './Paper.ts';
import { PaperContext } from './Paper.ts';
import { Screens } from './Screens.tsx';
import { SessionContext } from './SessionContext.ts';
import { useJump } from './useJump.ts';
import { usePanel } from './usePanel.ts';
import { useTrial } from './useTrial.ts';

/** The sheets for two: the record too, with the notes where they are ticked. */
const KINDS: Paper['kinds'] = ['client', 'record', 'appointment'];
/** What is only tried out goes on no paper and into no file. */
const NO_WAYS: WaysOut = { print: false, save: false, copy: false };
const NO_RULERS: RulerValues = { importance: null, confidence: null };

interface DeskProps {
  readonly setup: Setup;
  readonly onSetup: (change: Partial<Setup>) => void;
  /** Whether the first screen was left with Start, or with a file. */
  readonly begun: boolean;
  readonly onBegin: () => void;
}

/** The session on the screen: the one that counts, or a copy of it in which something is tried. */
export function CounselorDesk(props: DeskProps) {
  const trial = useTrial();
  const content = useContent();
  return (
    <ContentContext value={trial.waiting ? { ...content, ways: NO_WAYS } : content}>
      <SessionContext.Given actor={trial.shown}>
        <AtDesk {...props} {...trial} />
      </SessionContext.Given>
    </ContentContext>
  );
}

function AtDesk({
  setup,
  onSetup,
  begun,
  onBegin,
  shown: _shown,
  waiting,
  ...trial
}: DeskProps & ReturnType<typeof useTrial>) {
  const [notes, write] = useState('');
  const [rulers, setRulers] = useState(NO_RULERS);
  const [letters, setLetters] = useState(false);
  const { notice, part2 } = useContent().site;
  const atFirst = begun && setup.driver === 'client' ? 'closed' : 'open';
  const { page, place, enter, close } = usePanel(atFirst);
  return (
    <CounselorContext
      value={{
        notes,
        write,
        rulers,
        setRuler: (name, value) => setRulers((before) => ({ ...before, [name]: value })),
        ...useJump(),
        counted: waiting?.getSnapshot() ?? null,
        ...trial,
        letters,
        setLetters,
        close,
      }}
    >
      <PaperContext value={{ kinds: KINDS, notes, notice: notice ?? '', part2 }}>
        <Screens
          desk={{
            first: <CounselorStart setup={setup} onSetup={onSetup} onStart={onBegin} />,
            above: <OverDesk page={page} place={place} onEnter={enter} />,
            tools: <PanelTool place={place} onEnter={enter} />,
            beside: isBeside(place) ? <CounselorPanel enters={place === 'entered'} /> : null,
            panel: <CounselorPanel alone />,
          }}
        />
      </PaperContext>
    </CounselorContext>
  );
}

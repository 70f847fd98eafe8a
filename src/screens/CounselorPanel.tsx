import { useEffect, useRef } from 'react';
import { spotOf } from '../session/spot.ts';
import { Button } from '../ui/Button.tsx';
import { Title } from '../ui/Title.tsx';
import { useCounselor } from './Counselor.ts';
import { KeysBlock } from './KeysBlock.tsx';
import { NotesBlock } from './NotesBlock.tsx';
import { PanelActions } from './PanelActions.tsx';
import { PathBlock } from './PathBlock.tsx';
import { RulersBlock } from './RulersBlock.tsx';
import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';
import { WaysBlock } from './WaysBlock.tsx';
import { WhatIfBlock } from './WhatIfBlock.tsx';
import { WhyBlock } from './WhyBlock.tsx';

interface PanelProps {
  /** Whether it is a screen of its own. */
  readonly alone?: boolean;
  /** Whether the focus goes to it when it comes. */
  readonly enters?: boolean;
}

/** What two people have beside the question; what would be different comes first while it is tried. Both can read all of it. */
export function CounselorPanel({ alone = false, enters = false }: PanelProps) {
  const { words } = useWords();
  const { close, counted } = useCounselor();
  // Before the questions, and where something must be done at once, there is nothing to weigh.
  const isTalk = spotOf(useSession()) !== null;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (enters) panel.current?.querySelector('h2')?.focus();
  }, [enters]);
  const blocks = (
    <>
      {counted ? <WhatIfBlock /> : null}
      <PathBlock />
      <WhyBlock />
      <WaysBlock />
      {isTalk ? <RulersBlock /> : null}
      {counted ? null : <WhatIfBlock />}
      <NotesBlock />
      <PanelActions prints={isTalk} />
      <KeysBlock />
    </>
  );
  if (alone) {
    return (
      <div className="panel alone">
        <Title>{words('counselor:panel.name')}</Title>
        {blocks}
      </div>
    );
  }
  return (
    <aside className="panel" aria-label={words('counselor:panel.name')} ref={panel}>
      <p className="flush">
        <Button look="link" onPress={close}>
          {words('counselor:panel.close')}
        </Button>
      </p>
      {blocks}
    </aside>
  );
}

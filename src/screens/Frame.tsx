import type { ReactNode } from 'react';
import { Layout } from '../ui/Layout.tsx';
import { Tool } from '../ui/Tool.tsx';
import type { Stoppable } from './Content.ts';
import { useContent } from './Content.ts';
import type { Desk } from './Desk.ts';
import { PRESSES } from './Door.ts';
import { useDoor } from './useDoor.ts';
import { useWords } from './useWords.ts';

interface FrameProps {
  readonly screen: string;
  readonly session: Stoppable | null;
  readonly onBack: (() => void) | null;
  readonly help: ReactNode;
  readonly footer?: ReactNode;
  readonly status: string;
  /** What a door for two adds; null at a door for one. */
  readonly desk?: Desk | null;
  readonly children: ReactNode;
}

/** The frame of every screen, in words and with its way out. */
export function Frame({ session, status, desk, children, ...rest }: FrameProps) {
  const { above, beside, tools } = desk ?? {};
  const { words } = useWords();
  const { door, exit, leave } = useContent();
  const { presses } = useDoor();
  const keyName = words(presses?.key === 'Escape' ? 'frame.keyEscape' : 'frame.keyShift');
  return (
    <Layout
      {...rest}
      wide={rest.screen === 'compare' || Boolean(beside)}
      above={above}
      beside={beside}
      words={{
        skip: words('frame.skip'),
        leave: words('frame.leave'),
        back: words('frame.back'),
      }}
      exit={exit}
      onLeave={() => leave(session)}
      presses={presses && { done: PRESSES - presses.left, of: PRESSES }}
      status={presses ? words('frame.pressMore', { count: presses.left, key: keyName }) : status}
      tools={
        <>
          {tools}
          <Tool icon="hide" onPress={door.hide}>
            {words('frame.hide')}
          </Tool>
        </>
      }
    >
      {children}
    </Layout>
  );
}

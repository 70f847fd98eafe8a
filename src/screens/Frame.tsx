import type { ReactNode } from 'react';
import { Layout } from '../ui/Layout.tsx';
import type { Stoppable } from './Content.ts';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

interface FrameProps {
  readonly screen: string;
  readonly session: Stoppable | null;
  readonly onBack: (() => void) | null;
  readonly help: ReactNode;
  readonly footer?: ReactNode;
  readonly status: string;
  readonly children: ReactNode;
}

/** The frame of every screen, in words and with its way out. */
export function Frame({ session, children, ...rest }: FrameProps) {
  const { words } = useWords();
  const { exit, leave } = useContent();
  return (
    <Layout
      {...rest}
      words={{
        skip: words('frame.skip'),
        leave: words('frame.leave'),
        back: words('frame.back'),
      }}
      exit={exit}
      onLeave={() => leave(session)}
    >
      {children}
    </Layout>
  );
}

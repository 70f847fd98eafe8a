import type { ReactNode } from 'react';
import { useId, useRef } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { Dots } from './Dots.tsx';
import { JumpLink } from './JumpLink.tsx';
import { LeaveLink } from './LeaveLink.tsx';
import { useArrival } from './useArrival.ts';

interface LayoutProps {
  /** Differs for each screen; a change brings the focus to the new heading. */
  readonly screen: string;
  /** Whether it takes more of a wide page than a text needs: a table does. */
  readonly wide?: boolean;
  readonly words: { readonly skip: string; readonly leave: string; readonly back: string };
  /** The address that "Leave now" leads to, also without scripts. */
  readonly exit: string;
  readonly onLeave: () => void;
  /** How often a key that leaves has been pressed, of how often it must be; null at rest. */
  readonly presses?: { readonly done: number; readonly of: number } | null;
  /** Null where nothing lies behind. */
  readonly onBack: (() => void) | null;
  /** What stands at the other end of the strip. */
  readonly tools?: ReactNode;
  /** What stands over the screen, and beside it where there is room: null for nothing now, left out where there never is. */
  readonly above?: ReactNode;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
  readonly help: ReactNode;
  readonly footer?: ReactNode;
  /** The message of the one voice: an output has the role of a status. Empty at rest. */
  readonly status: string;
}

/** The frame of every screen: the same parts in the same order, wherever a person is. */
export function Layout(props: LayoutProps) {
  const { screen, wide = false, words, exit, onLeave, presses, onBack, tools } = props;
  const { above, beside, children, help, footer, status } = props;
  const main = useRef<HTMLElement>(null);
  const mainId = useId();
  useArrival(screen, main);
  const shown = (
    <main id={mainId} className="inner" ref={main}>
      {children}
    </main>
  );
  return (
    <div className={wide ? 'page wide' : 'page'}>
      <JumpLink to={mainId} inside="h1" className="skip">
        {words.skip}
      </JumpLink>
      <header className={onBack ? 'top with-back' : 'top'}>
        <div className="strip inner">
          <LeaveLink exit={exit} onLeave={onLeave}>
            {words.leave}
          </LeaveLink>
          {presses ? <Dots of={presses.of} filled={presses.done} /> : null}
        </div>
        {tools ? <div className="tools inner">{tools}</div> : null}
        {onBack ? (
          <div className="back-row inner">
            <Button look="back" onPress={onBack}>
              <Icon name="back" />
              {words.back}
            </Button>
          </div>
        ) : null}
      </header>
      {above}
      <Row beside={beside}>{shown}</Row>
      {help}
      {footer}
      <output className="vh">{status}</output>
    </div>
  );
}

/** The screen by itself, or in one row with what stands beside it. */
function Row({ beside, children }: Pick<LayoutProps, 'beside' | 'children'>) {
  if (beside === undefined) return children;
  return (
    <div className={beside === null ? undefined : 'desk inner'}>
      {children}
      {beside}
    </div>
  );
}

import type { ReactNode } from 'react';
import { Component } from 'react';
import { TroubleScreen } from './TroubleScreen.tsx';

interface TroubleProps {
  readonly children: ReactNode;
}

interface TroubleState {
  readonly code: string | null;
}

/** Catches what breaks below it. What was below is gone then, with all answers. */
export class Trouble extends Component<TroubleProps, TroubleState> {
  override readonly state: TroubleState = { code: null };

  static getDerivedStateFromError(error: unknown): TroubleState {
    return { code: error instanceof Error ? error.name : 'Error' };
  }

  override render() {
    const { code } = this.state;
    if (code === null) return this.props.children;
    return <TroubleScreen code={code} />;
  }
}

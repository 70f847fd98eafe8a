import type { SessionSnapshot } from '../session/selectors.ts';
import { redFlagNow } from '../session/selectors.ts';

/** Which screen a session shows, as a name that differs for each: never shown, and never in the address. */
export function screenOf(snapshot: SessionSnapshot): string {
  if (snapshot.matches('flagged')) return `flag ${redFlagNow(snapshot)?.id ?? ''}`;
  if (snapshot.matches('asking')) {
    const { atPart, current } = snapshot.context;
    return `${atPart ? 'part' : 'question'} ${current}`;
  }
  const [name = ''] = (['welcome', 'preparing', 'reviewing', 'summary'] as const).filter((state) =>
    snapshot.matches(state),
  );
  return name;
}

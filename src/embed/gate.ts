/** Messages that are looked at in one second; more are dropped unread. */
export const MOST_IN_A_SECOND = 50;

/** Answers whether another message may be looked at now. */
export function createGate(now: () => number, most = MOST_IN_A_SECOND): () => boolean {
  let began = Number.NEGATIVE_INFINITY;
  let seen = 0;
  return () => {
    const at = now();
    if (at - began >= 1000 || at < began) {
      began = at;
      seen = 0;
    }
    seen += 1;
    return seen <= most;
  };
}

/** Words that stand side by side and had the same fate. */
export interface Piece {
  readonly text: string;
  readonly kind: 'same' | 'removed' | 'added';
}

/** The old and the new text, each in full, with what differs marked. */
export interface WordDiff {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => word !== '');

/** How many words two texts have in common from each pair of places on. */
function commonFrom(old: readonly string[], fresh: readonly string[]): readonly number[][] {
  const common = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: fresh.length + 1 }, () => 0),
  );
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = common[i] ?? [];
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      row[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return common;
}

/** Neighbours of one kind as one piece. */
function joined(words: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { text, kind } of words) {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces.splice(-1, 1, { text: `${last.text} ${text}`, kind });
    else pieces.push({ text, kind });
  }
  return pieces;
}

/** Which words went and which came, keeping as many as possible. A language without spaces is compared by its sentences. */
export function wordDiff(before: string, after: string): WordDiff {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  const common = commonFrom(old, fresh);
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  const left: Piece[] = [];
  const right: Piece[] = [];
  let j = 0;
  const add = (until: number) => {
    right.push(...fresh.slice(j, until).map((text) => ({ text, kind: 'added' as const })));
    j = until;
  };
  for (const [i, text] of old.entries()) {
    const found = fresh.indexOf(text, j);
    const isKept = found >= 0 && at(i, j) === at(i + 1, found + 1) + 1;
    if (isKept) {
      add(found);
      right.push({ text, kind: 'same' });
      j = found + 1;
    }
    left.push({ text, kind: isKept ? 'same' : 'removed' });
  }
  add(fresh.length);
  return { before: joined(left), after: joined(right) };
}

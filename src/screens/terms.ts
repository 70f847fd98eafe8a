/** A word that is explained, as it stands in the language of the reader. */
export interface NamedTerm {
  readonly id: string;
  readonly word: string;
}

export interface FoundTerm {
  readonly id: string;
  readonly before: string;
  /** As it is written in the text. */
  readonly word: string;
  readonly after: string;
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const patterns = new Map<string, RegExp>();

/** Finds this word where it stands as a whole word. Made once, since a page looks for the same words in each of its texts. */
function patternOf(word: string): RegExp {
  const known =
    patterns.get(word) ??
    new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(word)}(?![\p{L}\p{N}])`, 'iu');
  patterns.set(word, known);
  return known;
}

/** The first of these words that stands in the text as a whole word; of two at the same place the longer one. Null if none. */
export function firstTerm(text: string, terms: readonly NamedTerm[]): FoundTerm | null {
  let best: (FoundTerm & { readonly at: number }) | null = null;
  for (const { id, word } of terms) {
    const match = patternOf(word).exec(text);
    if (!match) continue;
    const [written] = match;
    const isBetter =
      best === null ||
      match.index < best.at ||
      (match.index === best.at && written.length > best.word.length);
    if (isBetter) {
      const after = text.slice(match.index + written.length);
      best = { id, at: match.index, before: text.slice(0, match.index), word: written, after };
    }
  }
  return best;
}

/** For each text the terms explained in the texts before it, so that each word is a button once on a screen. */
export function explainedBefore(
  texts: readonly string[],
  terms: readonly NamedTerm[],
): readonly ReadonlySet<string>[] {
  const known = new Set<string>();
  return texts.map((text) => {
    const before = new Set(known);
    const found = firstTerm(
      text,
      terms.filter((term) => !known.has(term.id)),
    );
    if (found) known.add(found.id);
    return before;
  });
}

/** A sentence on the page, and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly place: Range;
}

const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, td, th, label, legend, caption, figcaption, summary';
const UNREAD =
  'button, select, textarea, nav, .pick, [aria-hidden], .vh, details:not([open]) > :not(summary)';

interface Run {
  readonly block: Element;
  readonly nodes: Text[];
}

/** The pieces of text that are read together: those of one paragraph, item or heading. */
function runsIn(root: Element): readonly Run[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest(UNREAD)) continue;
    const block = parent.closest(BLOCKS) ?? parent;
    const last = runs.at(-1);
    if (last?.block === block) last.nodes.push(node);
    else runs.push({ block, nodes: [node] });
  }
  return runs;
}

/** Where sentences begin in a text, as the language parts them. */
function startsIn(text: string, language: string): readonly number[] {
  if (typeof Intl.Segmenter === 'undefined') return [0];
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index }) => index);
}

function rangeOf(nodes: readonly Text[], from: number, to: number): Range {
  const range = document.createRange();
  let passed = 0;
  let isOpen = false;
  for (const node of nodes) {
    const end = passed + node.data.length;
    if (!isOpen && from < end) {
      range.setStart(node, from - passed);
      isOpen = true;
    }
    if (isOpen) range.setEnd(node, Math.min(to, end) - passed);
    if (to <= end) break;
    passed = end;
  }
  return range;
}

/** The sentences within an element, in the order in which they stand; controls and what only others hear are left out. */
export function sentencesIn(root: Element, language: string): readonly Sentence[] {
  return runsIn(root).flatMap(({ nodes }) => {
    const whole = nodes.map(({ data }) => data).join('');
    const starts = startsIn(whole, language);
    return starts.flatMap((from, i) => {
      const to = starts[i + 1] ?? whole.length;
      const text = whole.slice(from, to).replace(/\s+/g, ' ').trim();
      return text === '' ? [] : [{ text, place: rangeOf(nodes, from, to) }];
    });
  });
}

const NAME = 'spoken';

/** Marks a place on the page without touching it; nothing where a browser cannot, or for null. */
export function markSpoken(place: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (place) CSS.highlights.set(NAME, new Highlight(place));
  else CSS.highlights.delete(NAME);
}

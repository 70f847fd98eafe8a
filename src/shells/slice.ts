/** Marks stand this far apart, in px. */
const APART = 40;

/** The top of what can be seen of a page, though a page in a frame cannot know where its frame is. */
export interface SliceWatch {
  readonly stop: () => void;
}

function addMarks(page: Document, column: HTMLElement, height: number): readonly Element[] {
  const wanted = Math.ceil(height / APART);
  const made: Element[] = [];
  for (let at = column.childElementCount; at < wanted; at += 1) {
    const mark = page.createElement('span');
    mark.style.top = `${at * APART}px`;
    column.append(mark);
    made.push(mark);
  }
  return made;
}

/** Watches a column of marks beside the page: the first that is seen tells where the seen part begins. */
export function watchSlice(self: Window, onTop: (top: number) => void): SliceWatch {
  const page = self.document;
  const column = page.createElement('div');
  column.className = 'slices';
  column.setAttribute('aria-hidden', 'true');
  const seen = new Set<Element>();
  const marks = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) seen.add(target);
      else seen.delete(target);
    }
    const first = [...column.children].findIndex((mark) => seen.has(mark));
    if (first >= 0) onTop(first * APART);
  });
  const size = new ResizeObserver(() => {
    if (!column.isConnected) page.body.append(column);
    for (const mark of addMarks(page, column, page.body.offsetHeight)) marks.observe(mark);
  });
  size.observe(page.body);
  return {
    stop: () => {
      marks.disconnect();
      size.disconnect();
      column.remove();
    },
  };
}

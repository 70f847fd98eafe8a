/** Where each full circle of a path stands: it begins at its left edge. */
function circles(path: string): readonly string[] {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)a([\d.]+)/g)].map(
    ([, x, y, r]) => `${Math.round(Number(x) + Number(r))} ${y}`,
  );
}

const starts = (path: string): number => path.split('M').length - 1;

/** How many marks of each shape an icon array draws, counted from the commands of its paths. */
export function drawnMarks(array: Element) {
  const [full = '', half = '', rest = ''] = [...array.querySelectorAll('path')].map(
    (path) => path.getAttribute('d') ?? '',
  );
  return {
    full: starts(full),
    half: starts(half),
    rest: starts(rest),
    places: { full: circles(full) },
    box: array.getAttribute('viewBox'),
  };
}

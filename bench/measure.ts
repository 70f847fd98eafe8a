/** Measuring and telling: what the benchmarks share. */

/** The middle of several values. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How long this takes, in ms: by the clock, or by what the processor did for it if that is less, as when others use the machine. */
function costOf(work: () => void): number {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

/**
 * How long one call takes, in µs: the best of some rounds of about `ms` milliseconds each, after one that warms up. The best, because
 * whatever else the machine does can only add to it.
 */
export function timeOf(call: () => unknown, { rounds = 40, ms = 8 } = {}): number {
  let calls = 1;
  const round = () => {
    for (let i = 0; i < calls; i += 1) call();
  };
  while (costOf(round) < ms) calls *= 2;
  const each = Array.from({ length: rounds }, () => (costOf(round) / calls) * 1000);
  return Math.min(...each);
}

const objects = Array.from({ length: 2000 }, (_, i) => ({ id: `thing-${i % 97}`, at: i }));

/** A fixed piece of work of the kind that flows make: looking through lists of objects, and filling maps. */
function work(): number {
  const seen: Record<string, number> = {};
  for (const { id, at } of objects) seen[id] = (seen[id] ?? 0) + at;
  return objects.filter(({ id }) => id in seen).length + Object.keys(seen).length;
}

/** What `work` took where the budgets were set, in µs. */
const REFERENCE = 85;

/** How much slower than there this machine is just now. A time is compared with its budget times this. */
export const slowness = (): number => timeOf(work) / REFERENCE;

let over = false;

const round = (each: number): string => each.toFixed(Math.abs(each) < 10 ? 2 : 0);

/** Prints one line, and remembers whether it was over its budget. No budget: the line only tells. */
export function tell(name: string, value: number, unit: string, budget?: number, note = ''): void {
  const isOver = budget !== undefined && !(value <= budget);
  over ||= isOver;
  const columns = [
    budget === undefined ? '    ' : isOver ? 'over' : 'ok  ',
    name.padEnd(52),
    `${round(value)} ${unit}`.padStart(12),
    budget === undefined ? '' : `of ${round(budget)}`,
    note,
  ];
  console.log(columns.join('  ').trimEnd());
}

/** Ends the benchmark with a code that says whether all budgets were kept. */
export function finish(): void {
  process.exitCode = over ? 1 : 0;
}

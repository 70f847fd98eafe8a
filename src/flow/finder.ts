interface Named {
  readonly id: string;
}

/**
 * Makes a function that finds things by id in a list that does not change. Each list is looked through once: a long flow is asked for
 * its questions many times for every answer.
 */
export function finder<T extends Named>(): (list: readonly T[], id: string) => T | undefined {
  const known = new WeakMap<readonly T[], ReadonlyMap<string, T>>();
  return (list, id) => {
    const before = known.get(list);
    if (before) return before.get(id);
    const made = new Map(list.toReversed().map((each) => [each.id, each]));
    known.set(list, made);
    return made.get(id);
  };
}

export interface Toggled {
  /** What is chosen now, in the order in which it is shown. */
  readonly chosen: readonly string[];
  /** What was taken away because it does not go with the new choice. */
  readonly cleared: readonly string[];
}

/** What is chosen after this was pressed: "none" and its like stand alone, and clear the others both ways. */
export function toggle(
  order: readonly string[],
  exclusive: readonly string[],
  before: readonly string[],
  pressed: string,
): Toggled {
  if (before.includes(pressed)) {
    return { chosen: before.filter((id) => id !== pressed), cleared: [] };
  }
  const stays = (id: string) => !exclusive.includes(pressed) && !exclusive.includes(id);
  const kept = before.filter(stays);
  return {
    chosen: order.filter((id) => id === pressed || kept.includes(id)),
    cleared: before.filter((id) => !stays(id)),
  };
}

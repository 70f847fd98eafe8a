import type { Rule } from '../flow/claims.ts';
import type { Node } from './diagram.ts';
import { NEVER } from './diagram.ts';
import type { Meaning } from './meaning.ts';

/** Something of a flow that has a condition: a note, a red flag or a named condition. */
export type Thing = Rule['of'];

/** Its name in lists: `option/note`, `red flag <id>` or `condition <id>`. */
export function nameOf(thing: Thing): string {
  if ('option' in thing) return `${thing.option}/${thing.note}`;
  return 'redFlag' in thing ? `red flag ${thing.redFlag}` : `condition ${thing.condition}`;
}

/** For which answers its condition holds; a note under not-now holds even if it is not shown. */
export function holdsThing(thing: Thing, meaning: Meaning): Node {
  if ('redFlag' in thing) return meaning.flagged(thing.redFlag);
  if ('condition' in thing) return meaning.holds(thing);
  const option = meaning.flow.options.find((each) => each.id === thing.option);
  const note = option?.notes.find((each) => each.id === thing.note);
  return note ? meaning.appears(note) : NEVER;
}

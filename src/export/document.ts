import type { Reader } from '../content/explain.ts';
import type { Claims } from '../flow/claims.ts';
import type { Fact, Source } from '../flow/ledger.ts';
import type { Flow } from '../flow/schema.ts';
import type { Successors } from '../flow/successors.ts';

/** What a document about a flow is made of. */
export interface DocumentSource {
  readonly flow: Flow;
  /** The facts that it cites, with their sources. */
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly ways: readonly Successors[];
  readonly claims: Claims;
  readonly reader: Reader;
  /** How many different sets of answers can lead to a summary, as text. */
  readonly combinations: string;
  /** The ids of the claims and rules that were proved. */
  readonly proved: ReadonlySet<string>;
  /** The labels that nobody can ever see, by option. */
  readonly never: readonly { readonly option: string; readonly labels: readonly string[] }[];
}

/** A part of a document: its lines. */
export type Lines = readonly string[];

import type { Answers, QuestionId } from '../flow/answers.ts';
import { reconcile } from '../flow/response.ts';
import type { Flow } from '../flow/schema.ts';
import type { Sealed, WebCrypto } from './crypto.ts';
import { importResponse } from './fhirImport.ts';
import type { Notes, Unreadable } from './sessionFile.ts';
import { openSealed, readFile } from './sessionFile.ts';

/** Answers from a file, as a flow of today can take them. */
export interface Opened {
  /** The id of the flow. */
  readonly flow: string;
  readonly answers: Answers;
  /** What is to be asked again, in the order of the path. */
  readonly again: readonly QuestionId[];
  /** How many answers were left out for good. */
  readonly left: number;
}

export type FileAsOpened =
  | { readonly kind: 'opened'; readonly opened: Opened }
  /** It needs its passphrase. */
  | { readonly kind: 'sealed'; readonly sealed: Sealed }
  /** `fresh`: the questions are so much others now that no answer can be taken over. */
  | { readonly kind: 'refused'; readonly code: Unreadable | 'file/fresh' };

const NOT_OURS: FileAsOpened = { kind: 'refused', code: 'file/not-ours' };

function fromNotes(flows: readonly Flow[], { response }: Notes): FileAsOpened {
  const flow = flows.find(({ id }) => id === response.flow);
  if (!flow) return NOT_OURS;
  const read = reconcile(flow, response);
  if (!read.ok) return read.why === 'newer' ? { kind: 'refused', code: 'file/newer' } : NOT_OURS;
  if (read.fresh) return { kind: 'refused', code: 'file/fresh' };
  const { answers, again, changes } = read;
  const left = changes.length - changes.filter(({ question }) => again.includes(question)).length;
  return { kind: 'opened', opened: { flow: flow.id, answers, again, left } };
}

/** A response that a clinic's system holds; the first flow that knows its questionnaire says what it is. */
function fromResponse(flows: readonly Flow[], bytes: Uint8Array): FileAsOpened {
  const read = flows.map((flow) => ({ flow, found: importResponse(flow, bytes) }));
  const newer = read.some(({ found }) => !found.ok && found.code === 'file/newer');
  if (newer) return { kind: 'refused', code: 'file/newer' };
  for (const { flow, found } of read) {
    if (found.ok && found.fresh) return { kind: 'refused', code: 'file/fresh' };
    if (found.ok) {
      const { answers, again, findings } = found;
      const left = Math.max(0, findings.length - again.length);
      return { kind: 'opened', opened: { flow: flow.id, answers, again, left } };
    }
  }
  return NOT_OURS;
}

/**
 * What a file holds that somebody opens, whichever of our kinds it is: all of it, or the reason why nothing. What is wrong with a file
 * that is none of ours is not told.
 *
 * @source rule D-3; faults F-38 to F-43
 */
export function openFile(flows: readonly Flow[], bytes: Uint8Array): FileAsOpened {
  const file = readFile(bytes);
  if (file.kind === 'notes') return fromNotes(flows, file.notes);
  if (file.kind === 'sealed' || file.code === 'file/newer') return file;
  return fromResponse(flows, bytes);
}

/** What a sealed file holds, for who knows its passphrase. */
export async function openWithPhrase(
  flows: readonly Flow[],
  sealed: Sealed,
  phrase: string,
  crypto: WebCrypto,
): Promise<FileAsOpened> {
  const file = await openSealed(sealed, phrase, crypto);
  return file.kind === 'notes' ? fromNotes(flows, file.notes) : file;
}

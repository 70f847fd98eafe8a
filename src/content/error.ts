/** What the product itself can throw; each has a name of its own. */
export class AidError extends Error {
  override readonly name: string = 'AidError';
}

/** There is no such flow or language. */
export class ContentError extends AidError {
  override readonly name = 'ContentError';
}

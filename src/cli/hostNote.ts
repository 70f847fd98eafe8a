/** What the first line of every file that is made from the headers says. */
export const HOST_NOTE = 'Made from deploy/headers.json by `npm run flow -- hosts`. Do not edit.';

/** Where the addresses of built files for frames begin: of the program, and of each version of the loader. */
export const EMBED_FILES = '^/embed/(assets|[0-9.]+)/';

/** The one address that begins with a dot and is served: it says whom to tell of a fault. */
export const CONTACT = '/.well-known/security.txt';

/** What differs from one place to the next. */
export interface HostWishes {
  /** Origins that may hold the frame. */
  readonly ancestors: readonly string[];
  /** The port at which the server listens. */
  readonly port: string;
  /** The folder of the built pages. */
  readonly root: string;
  /** A folder for what the server writes while it runs. */
  readonly state: string;
}

/** Lines as a file. */
export const fileOf = (...parts: readonly (string | readonly string[])[]): string =>
  `${parts.flat().join('\n')}\n`;

/** Where "Leave now" can lead: ordinary pages, the same for everybody. An address can name one by its id, never by its URL. */
export const EXITS = {
  encyclopedia: 'https://www.wikipedia.org/',
  weather: 'https://weather.com/',
  blank: 'about:blank',
} as const;

/** The id of the exit that is taken when nobody names another. */
export const USUAL_EXIT = 'encyclopedia';

const addresses: ReadonlyMap<string, string> = new Map(Object.entries(EXITS));

/** The address of the exit with this id, or of the one that a site prefers; that of the encyclopedia if there is neither. */
export function exitWith(id: string | null, preferred: string | null = null): string {
  return addresses.get(id ?? '') ?? addresses.get(preferred ?? '') ?? EXITS[USUAL_EXIT];
}

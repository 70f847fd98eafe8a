/** What the address may say; anything else, and anything said twice, is not read. */
const ALLOWED = ['lang', 'exit'] as const;

export type Parameters = Readonly<Record<(typeof ALLOWED)[number], string | null>>;

/** The parameters of an address that are allowed and said once. */
export function parametersOf(search: string): Parameters {
  const given = new URLSearchParams(search);
  const only = (name: string): string | null => {
    const values = given.getAll(name);
    return values.length === 1 ? (values[0] ?? null) : null;
  };
  return { lang: only('lang'), exit: only('exit') };
}

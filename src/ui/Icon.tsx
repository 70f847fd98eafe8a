const PATHS = {
  leave: ['M11 4H5v16h6', 'M10 12h10M16 8l4 4-4 4'],
  back: ['M15 5l-7 7 7 7'],
  hide: ['M3 12c2.5-4 5.5-6 9-6s6.5 2 9 6c-2.5 4-5.5 6-9 6s-6.5-2-9-6z', 'M4 20 20 4'],
  phone: [
    'M6 3h3l2 5-2.5 1.5c1 2.5 3.5 5 6 6L16 13l5 2v3c0 1.5-1.5 3-3 3C10.5 20.5 3.5 13.5 3 6c0-1.5 1.5-3 3-3z',
  ],
  error: ['M12 3 22 20H2z', 'M12 10v4.5M12 17v.1'],
  speech: ['M4 4.5h16v11.5h-8.5L7 20v-4H4z'],
  hand: [
    'M7.5 12V6.2a1.5 1.5 0 0 1 3 0V11M10.5 10.5V4.2a1.5 1.5 0 0 1 3 0V11M13.5 10.5V5.7a1.5 1.5 0 0 1 3 0V12M16.5 11V8.5a1.5 1.5 0 0 1 3 0V15c0 3.5-2.7 6-6 6-2.7 0-4.6-1.1-6-3.5L4.2 13.6c-.9-1.7 1.3-2.9 2.4-1.5l.9 1.3',
  ],
  crossed: ['M3.5 5.5h17v15h-17zM8 3v4M16 3v4M8.5 10l7 7M15.5 10l-7 7'],
  panel: ['M3 5h18v14H3z', 'M14.5 5v14'],
  bookmark: ['M7 4h10v16l-5-4.5L7 20z'],
  dot: ['M6 12a6 6 0 1 0 12 0a6 6 0 1 0-12 0z'],
} as const;

export type IconName = keyof typeof PATHS;

/** Arrows and chevrons point the other way where the text runs from right to left. */
const TURNS: readonly IconName[] = ['leave', 'back', 'panel'];

/** A mark or a tool on a 24 grid. It always stands beside its words, so it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={TURNS.includes(name) ? 'icon turns' : 'icon'}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
    >
      {PATHS[name].map((path) => (
        <path key={path} d={path} className={name === 'dot' ? 'solid' : undefined} />
      ))}
    </svg>
  );
}

import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';

const CLASSES = { main: 'btn', quiet: 'btn quiet', link: 'link', back: 'back' } as const;

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `main` is filled, and there is one on a screen; `quiet` has an outline; the others look like words in a line. */
  readonly look?: keyof typeof CLASSES;
  /** Whether this button gets the focus, instead of the heading, when its screen arrives. */
  readonly arrive?: boolean;
  /** Whether a press counts that comes before the program is there. */
  readonly early?: boolean;
}

/** A second click of a double click, and a held key, are the same press as the first. */
function isOnePress(event: MouseEvent): boolean {
  return event.detail <= 1;
}

function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}

/** A button of which one press does one thing, however long or often it is pressed at once. */
export function Button({
  children,
  onPress,
  look = 'main',
  arrive = false,
  early = false,
}: ButtonProps) {
  return (
    <button
      type="button"
      className={CLASSES[look]}
      data-arrive={arrive ? '' : undefined}
      data-start={early ? '' : undefined}
      onKeyDown={ignoreHeldKey}
      onClick={(event) => {
        if (isOnePress(event)) onPress();
      }}
    >
      {children}
    </button>
  );
}

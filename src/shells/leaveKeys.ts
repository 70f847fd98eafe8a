/** Keys that leave when they are pressed three times, each within this time of the last, in ms. */
const WITHIN = { Shift: 5000, Escape: 2000 } as const;
type LeaveKey = keyof typeof WITHIN;

/** What a key event tells that counts here. */
export interface KeyStroke {
  readonly key: string;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Counts lone presses of the keys that leave. */
export interface KeyCount {
  /** A key goes down. */
  readonly down: (stroke: KeyStroke) => void;
  /** A key comes up. @returns how often in a row it was pressed alone; 0 when it was not */
  readonly up: (stroke: KeyStroke, at: number, mayEscape: boolean) => number;
  /** Something else was pressed: counting begins anew. */
  readonly forget: () => void;
}

const isLeaveKey = (key: string): key is LeaveKey => Object.hasOwn(WITHIN, key);

function isAlone({ key, isComposing, ctrlKey, altKey, metaKey, shiftKey }: KeyStroke): boolean {
  return !isComposing && !ctrlKey && !altKey && !metaKey && (key === 'Shift' || !shiftKey);
}

/**
 * Begins to count. A press counts when the key comes up and nothing else happened while it was down, so that capital letters, shortcuts,
 * held keys and text that is being composed never leave.
 */
export function countKeys(): KeyCount {
  let pressed: LeaveKey | null = null;
  let row = { key: '', times: 0, at: Number.NEGATIVE_INFINITY };
  const forget = () => {
    pressed = null;
    row = { key: '', times: 0, at: Number.NEGATIVE_INFINITY };
  };
  return {
    forget,
    down: (stroke) => {
      if (stroke.repeat) return;
      const { key } = stroke;
      if (!isLeaveKey(key) || !isAlone(stroke) || pressed !== null) forget();
      else pressed = key;
    },
    up: (stroke, at, mayEscape) => {
      const { key } = stroke;
      if (pressed === null || pressed !== key || !isAlone(stroke)) return 0;
      if (pressed === 'Escape' && !mayEscape) {
        forget();
        return 0;
      }
      const goesOn = row.key === pressed && at - row.at <= WITHIN[pressed];
      row = { key: pressed, times: goesOn ? row.times + 1 : 1, at };
      pressed = null;
      return row.times;
    },
  };
}

/** For how long a press of this key is remembered, in ms. */
export const remembered = (key: string): number => (isLeaveKey(key) ? WITHIN[key] : 0);

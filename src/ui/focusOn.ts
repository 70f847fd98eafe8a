/** Brings the focus to the first thing that fits this selector; what scrolls into view with it may. */
export function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** Whether the focus is in something that fits this selector. */
export const isFocusIn = (selector: string): boolean =>
  Boolean(document.activeElement?.closest(selector));

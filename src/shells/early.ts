/** Whether this page is being left already: `public/boot.js` sends those on who come back to it after leaving. */
export const isBeingLeft = (page: HTMLElement = document.documentElement): boolean =>
  page.dataset['left'] !== undefined;

/** Whether Start was pressed before the program was there. `public/boot.js` keeps it; from now on the program hears presses itself. */
export function pressedEarly(page: HTMLElement = document.documentElement): boolean {
  const pressed = page.dataset['early'] === 'start';
  delete page.dataset['early'];
  page.dataset['loaded'] = '';
  return pressed;
}

/** Says that the program did not come, in the words that the page brought along. */
export function showTrouble(page: HTMLElement = document.documentElement): void {
  page.dataset['failed'] = '';
  document.getElementById('trouble')?.removeAttribute('hidden');
}

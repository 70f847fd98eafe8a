/** Whether Start was pressed before the program was there. `public/boot.js` keeps it; from now on the program hears presses itself. */
export function pressedEarly(page: HTMLElement = document.documentElement): boolean {
  const pressed = page.dataset['early'] === 'start';
  delete page.dataset['early'];
  page.dataset['loaded'] = '';
  return pressed;
}

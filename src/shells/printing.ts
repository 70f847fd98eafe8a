/** How long printing may take to begin, in ms, before it counts as refused. @source rule E-19 */
const BEGINS_WITHIN = 400;

/**
 * Opens the browser's printing. Some frames and pages within apps ignore it without a word: then no `beforeprint` comes.
 *
 * @returns whether printing began
 */
export function printPage(self: Window): Promise<boolean> {
  return new Promise((resolve) => {
    const began = () => resolve(true);
    self.addEventListener('beforeprint', began, { once: true });
    self.setTimeout(() => {
      self.removeEventListener('beforeprint', began);
      resolve(false);
    }, BEGINS_WITHIN);
    try {
      self.print();
    } catch {
      resolve(false);
    }
  });
}

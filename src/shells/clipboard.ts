/** How long a browser may think about a copy, in ms: it may ask somebody who does not answer. @source fault F-69 */
const PATIENCE = 800;

/** The older way, which works where a frame may not use the clipboard: a field that is selected and copied. */
function copyBySelection(page: Document, text: string): boolean {
  const field = page.createElement('textarea');
  field.className = 'vh';
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  const before = page.activeElement;
  page.body.append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- rule E-20 asks for it where the newer way is refused
    return page.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

/** Puts a text on the clipboard, and never reads it. @returns whether it is there */
export async function copyText(self: Window, text: string): Promise<boolean> {
  const { clipboard } = self.navigator;
  const late = new Promise<false>((resolve) => {
    self.setTimeout(() => resolve(false), PATIENCE);
  });
  const written = Promise.resolve(clipboard)
    .then((there) => there.writeText(text))
    .then(() => true)
    .catch(() => false);
  return (await Promise.race([written, late])) || copyBySelection(self.document, text);
}

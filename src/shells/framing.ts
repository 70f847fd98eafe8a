/** Whether this page is in a frame. */
export const isFramed = (self: Window): boolean => self.parent !== self;

/** Whether scripts of the page around this one could read what is in it. */
export function isOpenToParent(self: Window): boolean {
  try {
    return isFramed(self) && Boolean(self.parent.document);
  } catch {
    return false;
  }
}

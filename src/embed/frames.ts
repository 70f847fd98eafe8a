function addressOf(frame: HTMLIFrameElement): URL | null {
  try {
    return new URL(frame.src, frame.baseURI);
  } catch {
    return null;
  }
}

/** The frames of this origin that a page holds now. */
export function framesOf(page: Document, origin: string): readonly HTMLIFrameElement[] {
  return [...page.querySelectorAll('iframe')].filter((each) => addressOf(each)?.origin === origin);
}

/** The id of the exit that the address of a frame names, or null. */
export function exitIdOf(frame: HTMLIFrameElement | undefined): string | null {
  return (frame && addressOf(frame)?.searchParams.get('exit')) ?? null;
}

/** Whether a sandbox has taken the origin of a frame away. */
export function isOpaque(frame: HTMLIFrameElement): boolean {
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
}

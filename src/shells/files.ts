import { MOST_BYTES } from '../export/strictJson.ts';

/** Files that were given out, as long as the browser may still be taking them. */
export interface Files {
  readonly save: (name: string, text: string) => boolean;
  /** Takes back what the browser has not taken yet. */
  readonly drop: () => void;
}

/** How long the address of a file is kept, in ms, so that the browser can take it. */
const KEPT = 1000;

/** Gives files to keep, through addresses that are taken back at once. @source rule D-7 */
export function createFiles(self: Window): Files {
  const open = new Set<string>();
  const revoke = (address: string) => {
    open.delete(address);
    URL.revokeObjectURL(address);
  };
  return {
    save: (name, text) => {
      try {
        const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
        open.add(address);
        const link = self.document.createElement('a');
        link.href = address;
        link.download = name;
        link.click();
        self.setTimeout(() => revoke(address), KEPT);
        return true;
      } catch {
        return false;
      }
    },
    drop: () => {
      for (const address of open) revoke(address);
    },
  };
}

/** The bytes of a file; null for one that is larger than any of ours, before it is read, and for one that cannot be read. */
export async function readBytes(file: Blob): Promise<Uint8Array | null> {
  if (file.size > MOST_BYTES) return null;
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Keeps a file that is dropped on the page from taking its place. @source fault F-42 */
export function refuseDrops(self: Window): void {
  for (const type of ['dragover', 'drop']) {
    self.addEventListener(type, (event) => event.preventDefault());
  }
}

/** A day as the clock of this device has it, written 2026-11-22. */
export function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

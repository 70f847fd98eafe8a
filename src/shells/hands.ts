import { webCryptoHere } from '../export/crypto.ts';
import type { Hands, WaysOut } from '../screens/Hands.ts';
import { copyText } from './clipboard.ts';
import { createFiles, dayOf, readBytes, refuseDrops } from './files.ts';
import type { Parameters } from './parameters.ts';
import { printPage } from './printing.ts';
import { createSpeech } from './speech.ts';

/** What this browser can do for the screens. A page that goes takes its files back. */
export function handsOf(self: Window & typeof globalThis): Hands {
  const files = createFiles(self);
  refuseDrops(self);
  self.addEventListener('pagehide', files.drop);
  return {
    print: () => printPage(self),
    copy: (text) => copyText(self, text),
    save: files.save,
    read: readBytes,
    today: () => dayOf(new Date()),
    crypto: webCryptoHere(),
    speech: createSpeech(self),
  };
}

/** The ways out that the address leaves open. @source privacy 6.2 */
export function waysOut({ print, save, copy }: Parameters): WaysOut {
  return { print: print !== '0', save: save !== '0', copy: copy !== '0' };
}

import type { Hands, WaysOut } from '../screens/Hands.ts';
import { copyText } from './clipboard.ts';
import type { Parameters } from './parameters.ts';
import { printPage } from './printing.ts';

/** What this browser can do for the screens. */
export function handsOf(self: Window): Hands {
  return {
    print: () => printPage(self),
    copy: (text) => copyText(self, text),
  };
}

/** The ways out that the address leaves open. @source privacy 6.2 */
export function waysOut({ print, save, copy }: Parameters): WaysOut {
  return { print: print !== '0', save: save !== '0', copy: copy !== '0' };
}

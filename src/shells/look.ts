import type { Appearance } from '../screens/Beside.ts';
import type { Parameters } from './parameters.ts';

const TEXT_SIZES: readonly Appearance['textSize'][] = ['100', '125', '150'];
const LOOKS: readonly Appearance['look'][] = ['auto', 'light', 'dark', 'contrast'];

/** How the page looks at first: as its address asks, or as its site wants it. */
export function appearanceFor(asked: Parameters, discreet: boolean): Appearance {
  return {
    textSize: TEXT_SIZES.find((each) => each === asked.text) ?? '100',
    look: LOOKS.find((each) => each === asked.theme) ?? 'auto',
    plain: asked.look === null ? discreet : asked.look === 'discreet',
  };
}

/** The ground that a color of a site must be seen on. */
const PAPER = 'fbf7f0';
const LEAST_CONTRAST = 4.5;

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** How much two colors differ in lightness, by WCAG's measure. */
export function contrast(one: string, other: string): number {
  const both = [luminance(one), luminance(other)];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}

/** Puts what a site may choose of its own on the page: a color that can be read, and how round its corners are. */
export function putOn(root: HTMLElement, { accent, radius }: Parameters): void {
  if (accent !== null && contrast(accent, PAPER) >= LEAST_CONTRAST) {
    root.style.setProperty('--brand', `#${accent}`);
    root.setAttribute('data-brand', '');
  }
  if (radius !== null) root.style.setProperty('--radius', `${radius}px`);
}

/** Minutes without a touch after which everything is cleared. */
export function idleFor({ idle, mode }: Parameters): number {
  if (idle !== null) return Number(idle);
  return mode === 'session' || mode === 'kiosk' ? 10 : 20;
}

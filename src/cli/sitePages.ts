import { exitWith } from '../embed/exits.ts';
import type { SiteFile } from './site.ts';

/** As text in a page. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** As JSON in a page: nothing in it ends the element that it stands in. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const OWN = /(<script type="application\/json" id="site">)[\s\S]*?(<\/script>)/;
const TITLE = /<title>[^<]*<\/title>/;
const LEAVE = /(<a\b[^>]*\bclass="leave"[^>]*\bhref=")[^"]*(")/g;
const USUAL = /(\bdata-exit=")[^"]*(")/;
const LINK = /(<a\s+data-exit\s+href=")[^"]*("[^>]*>)[^<]*(<)/;
const ROOT = /<html([^>]*?)( data-discreet="")?>/;

/** A built page that says what a site wants it to; whatever it said before of another site is gone. */
export function withSite(html: string, { title, exit, site }: SiteFile): string {
  const url = exitWith(exit);
  const name = url.startsWith('https:') ? new URL(url).host : url;
  const discreet = site.discreet === true ? ' data-discreet=""' : '';
  return html
    .replace(OWN, (_, open: string, close: string) => `${open}${asData(site)}${close}`)
    .replace(TITLE, () => `<title>${escaped(title)}</title>`)
    .replace(USUAL, (_, open: string, close: string) => `${open}${exit}${close}`)
    .replace(LEAVE, (_, open: string, close: string) => `${open}${url}${close}`)
    .replace(
      LINK,
      (_, open: string, close: string, end: string) => `${open}${url}${close}${name}${end}`,
    )
    .replace(ROOT, (_, attributes: string) => `<html${attributes}${discreet}>`);
}

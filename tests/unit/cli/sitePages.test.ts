import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SiteFile } from '../../../src/cli/site.ts';
import { parseSite } from '../../../src/cli/site.ts';
import { withSite } from '../../../src/cli/sitePages.ts';
import { readSite } from '../../../src/content/site.ts';
import { NAMED } from '../../support/site.ts';

const page = readFileSync('embed/index.html', 'utf8').replace(
  '<!--welcome-->',
  '<a class="leave" href="https://www.wikipedia.org/" rel="noreferrer">Leave</a>',
);
const boot = '<script data-exits="weather https://weather.com/" data-exit="encyclopedia"></script>';
const blank = readFileSync('embed/blank.html', 'utf8');

function file(json: unknown): SiteFile {
  const read = parseSite(json, NAMED);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.file;
}

/** What the program reads from a page. */
const siteIn = (html: string) =>
  readSite(/<script type="application\/json" id="site">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '');

describe('a page with a site', () => {
  it('says what the site wants it to, once, however often it is put in', () => {
    const said = file({ name: 'A', exit: 'weather', title: 'Notes', discreet: true });
    const once = withSite(`${boot}${page}`, said);
    expect(once).toContain('<title>Notes</title>');
    expect(once).toContain('data-exit="weather"');
    expect(once).toContain('class="leave" href="https://weather.com/"');
    expect(once).toMatch(/<html [^>]*data-discreet=""/);
    expect(siteIn(once)).toMatchObject({ name: 'A', exit: 'weather', discreet: true });
    expect(withSite(once, said)).toBe(once);
  });

  it('says nothing of another site that was put in before', () => {
    const none = withSite(`${boot}${page}`, file({}));
    const other = withSite(
      `${boot}${page}`,
      file({ name: 'B', exit: 'weather', title: 'Notes', discreet: true }),
    );
    expect(withSite(other, file({}))).toBe(none);
  });

  it('leads out of the empty page of a frame to the same exit', () => {
    const html = withSite(blank, file({ exit: 'weather' }));
    expect(html).toContain('href="https://weather.com/"');
    expect(html).toMatch(/>\s*weather\.com<\/a/);
    expect(html).not.toContain('wikipedia');
  });

  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    "$& $1 $` $'",
    '" onload="alert(1)',
    'a\u2028b\u2029c',
  ])('S-22: takes markup for text: %j', (text) => {
    const html = withSite(page, file({ name: text, funding: text, title: text.slice(0, 40) }));
    expect(siteIn(html)).toMatchObject({ name: text.trim(), funding: text.trim() });
    expect(html.match(/<script/g)?.length).toBe(page.match(/<script/g)?.length);
    expect(html.match(/<title>[^<]*<\/title>/g)).toHaveLength(1);
  });
});

import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { namedIn } from '../../src/cli/siteCommand.ts';
import type { SiteFile } from '../../src/cli/site.ts';
import { readSiteFile } from '../../src/cli/site.ts';
import { withSite } from '../../src/cli/sitePages.ts';

function read(file: string): SiteFile {
  const found = readSiteFile(resolve(file), namedIn());
  if (found.ok) return found.file;
  const told = found.findings.map(({ where, message, hint }) => `${where}: ${message} ${hint}`);
  throw new Error([`${file} is not right:`, ...told].join('\n'));
}

/** Puts what a clinic says of its own copy into the pages of a build, when SIGNPOST_SITE names its file. */
export function site(): Plugin {
  const file = process.env['SIGNPOST_SITE'];
  return {
    name: 'signpost-site',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (file === undefined) return;
        const said = read(file);
        for (const [name, html] of Object.entries(bundle)) {
          if (html.type !== 'asset' || !name.endsWith('.html')) continue;
          html.source = withSite(String(html.source), said);
        }
      },
    },
  };
}

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './command.ts';
import { openFlow } from './desk.ts';
import { flowIds, nameOf } from './files.ts';
import { writeHosts } from './hosts.ts';
import { finish } from './report.ts';
import type { Named } from './site.ts';
import { readSiteFile } from './site.ts';
import { withSite } from './sitePages.ts';

/** The options and places that a site can name. */
export function namedIn(root?: string): Omit<Named, 'languages'> {
  const flows = flowIds(root).flatMap((id) => {
    const opened = openFlow(id, root === undefined ? {} : { root });
    return opened.ok ? [opened.value] : [];
  });
  return {
    options: flows.flatMap(({ flow }) => flow.options.map(({ id }) => id)),
    places: [...new Set(flows.flatMap(({ ledger }) => ledger.places.places.map(({ id }) => id)))],
  };
}

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** `site`: puts what a clinic says of its own copy into built pages. */
export const siteCommand: Command = {
  takes: '<site.json> <folder> [hosts-folder]',
  about:
    'Puts the file of a site into the built pages in a folder; writes the configurations of hosts that go with it, if told where.',
  flags: ['json'],
  arguments: [2, 3],
  run: (flags, [file = '', folder = '', hosts], terminal) => {
    const read = readSiteFile(file, namedIn(terminal.root));
    if (!read.ok) {
      return finish(
        [{ file: nameOf(file), counts: null, findings: read.findings }],
        flags,
        terminal,
      );
    }
    const pages = pagesIn(folder);
    for (const page of pages) {
      writeFileSync(page, withSite(readFileSync(page, 'utf8'), read.file));
    }
    if (hosts !== undefined) writeHosts(hosts, read.file.site.hosts);
    return finish([], flags, terminal, `${pages.length} pages`);
  },
};

/** `hosts`: writes the headers as each host reads them. */
export const hostsCommand: Command = {
  takes: '[folder]',
  about:
    'Writes the configuration of every host we know of, from deploy/headers.json; to deploy/ without a folder.',
  flags: ['json'],
  arguments: [0, 1],
  run: (flags, [folder], terminal) => {
    const files = writeHosts(folder);
    return finish([], flags, terminal, `${files.length} files`);
  },
};

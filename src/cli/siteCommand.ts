import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './command.ts';
import { warningAt } from '../flow/finding.ts';
import { openFlow } from './desk.ts';
import { flowIds, nameOf } from './files.ts';
import { writeHosts } from './hosts.ts';
import { finish } from './report.ts';
import type { Named, SiteFile } from './site.ts';
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

/** Frames are only kept to the hosts of a site by a server that says so. */
const UNSAID = warningAt(
  'site/hosts',
  'hosts',
  'The settings of the server do not name these hosts yet.',
  'Name a folder for the settings too, and use them; docs/site.md tells how.',
);

/** Puts a site into the pages in a folder, and writes the settings of hosts. @returns what was done, and what is left to do */
function putIn(said: SiteFile, folder: string, hosts: string | undefined) {
  const pages = pagesIn(folder);
  for (const page of pages) writeFileSync(page, withSite(readFileSync(page, 'utf8'), said));
  if (hosts !== undefined) writeHosts(hosts, said.site.hosts);
  const open = said.site.hosts !== undefined && hosts === undefined;
  return { summary: `${pages.length} pages`, findings: open ? [UNSAID] : [] };
}

/** `site`: checks what a clinic says of its own copy, and puts it into built pages. */
export const siteCommand: Command = {
  takes: '<site.json> [folder] [hosts-folder]',
  about:
    'Checks the file of a site. Puts it into the built pages in a folder, and writes the settings of hosts that go with it, if told where.',
  flags: ['json'],
  arguments: [1, 3],
  run: (flags, [file = '', folder, hosts], terminal) => {
    const read = readSiteFile(file, namedIn(terminal.root));
    const done =
      read.ok && folder !== undefined
        ? putIn(read.file, folder, hosts)
        : { summary: '', findings: read.ok ? [] : read.findings };
    const report = { file: nameOf(file), counts: null, findings: done.findings };
    return finish([report], flags, terminal, done.summary);
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

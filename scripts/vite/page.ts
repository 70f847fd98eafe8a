import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { minifySync, runnerImport } from 'vite';
import words from '../../locales/en/static.json' with { type: 'json' };
import { EXITS, USUAL_EXIT } from '../../src/embed/exits.ts';
import { FOR_TWO } from './chunks.ts';
import { content } from './content.ts';
import headers from '../../deploy/headers.json' with { type: 'json' };

type Bundle = Rolldown.OutputBundle;
type Contents = ReadonlyMap<string, string | Uint8Array>;

/** The policy for the page itself: what its server says, but for what a page cannot say of itself. */
function policyTag(): string {
  const policy = Object.entries(headers.policies.app)
    .filter(([directive]) => !headers.notInMeta.includes(directive))
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

const digest = (code: string | Uint8Array, kind: 'sha256' | 'sha384') =>
  createHash(kind)
    .update(code)
    .digest(kind === 'sha256' ? 'base64url' : 'base64');

/** What the files of a build hold, by name. */
function contentsOf(bundle: Bundle): Map<string, string | Uint8Array> {
  return new Map(
    Object.entries(bundle).map(([name, file]) => [
      name,
      file.type === 'chunk' ? file.code : file.source,
    ]),
  );
}

const TAG = /<(?:script|link)\b[^>]*\s(src|href)="(\.[^"]+\.(?:js|css))"[^>]*>/g;

/** Names beside each script and style sheet what it must hold, so that no other is taken for it. */
function withIntegrity(html: string, folder: string, files: Contents): string {
  return html.replace(TAG, (tag, key: string, path: string) => {
    const content = files.get(posix.join(folder, path));
    if (content === undefined) throw new Error(`The page names ${path}, which was not built`);
    const integrity = `sha384-${digest(content, 'sha384')}`;
    return tag.replace(`${key}="${path}"`, `${key}="${path}" integrity="${integrity}"`);
  });
}

/** The chunks of the rest of the program and of these words, which are asked for when the first screen stands. */
function neededLater(bundle: Bundle, language: string): readonly string[] {
  const wanted = new RegExp(
    `[\\\\/]locales[\\\\/]${language}[\\\\/]|[\\\\/]shells[\\\\/]rest\\.ts$`,
  );
  return Object.values(bundle)
    .filter((each) => each.type === 'chunk')
    .filter((chunk) => !chunk.isEntry && chunk.moduleIds.some((id) => wanted.test(id)))
    .filter((chunk) => !chunk.moduleIds.some((id) => FOR_TWO.test(id)))
    .map((chunk) => chunk.fileName)
    .sort();
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The first screen as HTML, from the same components that the program shows it with. */
async function firstScreen(root: string): Promise<string> {
  const { module } = await runnerImport<{ firstScreen: string }>('/src/shells/prerender.tsx', {
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'error',
    plugins: [content()],
    json: { stringify: true, namedExports: false },
  });
  return module.firstScreen;
}

/** Names a script with what it must hold, of a type that no browser knows: `src/shells/later.ts` asks for it. */
const laterTag = (file: string) => `<script type="later" crossorigin src="./${file}"></script>`;

/** The early script, with the exits that it may send somebody on to, by id. */
function earlyTag(file: string): string {
  const exits = Object.entries(EXITS).flat().join(' ');
  return `<script crossorigin data-exits="${exits}" data-exit="${USUAL_EXIT}" src="./${file}"></script>`;
}

/**
 * Puts what a page loads in the order in which it is to be on its way. The policy in the page keeps browsers from looking ahead, and a
 * plain script holds up whatever stands after it: so styles come first, and the early script last, when all else has been asked for.
 */
function inOrder(html: string, later: readonly string[], early: string): string {
  const styles = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const modules = html.match(/<script type="module"[^>]*><\/script>/g) ?? [];
  const last = [...styles, ...modules, ...later.map(laterTag), earlyTag(early)];
  const bare = [...styles, ...modules, /<script src="[^"]*boot\.js"><\/script>/].reduce(
    (left: string, tag) => left.replace(tag, ''),
    html,
  );
  return bare.replace(/\s*<\/head>/, `\n    ${last.join('\n    ')}\n  </head>`);
}

/** Puts the policy first, in a page that is finished or needs nothing else. */
export const withPolicy = (html: string): string =>
  html.replace(/(<meta charset="[^"]*"\s*\/?>)/, `$1\n    ${policyTag()}`);

/** The early script, as it is shipped. */
function earlyScript(root: string): string {
  const early = readFileSync(join(root, 'public/boot.js'), 'utf8');
  return minifySync('boot.js', early, { module: false }).code;
}

/**
 * Finishes the pages of a build: the policy first, the early script under a name that is a hash, the chunks that will be needed, and an
 * integrity beside every script and style sheet.
 */
export function page(): Plugin {
  let root = '';
  return {
    name: 'signpost-page',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    async transformIndexHtml(html) {
      const welcome = await firstScreen(root);
      return html
        .replace('<!--welcome-->', () => welcome)
        .replaceAll('<!--trouble-->', () => escaped(words.trouble));
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const code = earlyScript(root);
        for (const [name, html] of Object.entries(bundle)) {
          if (html.type !== 'asset' || !name.endsWith('index.html')) continue;
          const folder = posix.dirname(name);
          const early = `assets/${digest(code, 'sha256').slice(0, 8)}.js`;
          const fileName = posix.join(folder, early);
          this.emitFile({ type: 'asset', fileName, source: code });
          const later = neededLater(bundle, 'en').map((file) => posix.relative(folder, file));
          const finished = withPolicy(inOrder(String(html.source), later, early));
          html.source = withIntegrity(finished, folder, contentsOf(bundle).set(fileName, code));
        }
      },
    },
  };
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { minifySync, runnerImport } from 'vite';
import words from '../../locales/en/static.json' with { type: 'json' };
import { content } from './content.ts';
import headers from '../../deploy/headers.json' with { type: 'json' };

type Bundle = Rolldown.OutputBundle;

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

const TAG = /<(script|link)\b([^>]*?)\s(src|href)="\.\/(assets\/[^"]+)"([^>]*)>/g;

/** Names beside each script and style sheet what it must hold, so that no other is taken for it. */
function withIntegrity(html: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  return html.replace(TAG, (tag, name: string, before: string, key: string, file: string) => {
    const content = files.get(file);
    if (content === undefined) throw new Error(`The page names ${file}, which was not built`);
    const integrity = `sha384-${digest(content, 'sha384')}`;
    return tag.replace(`${key}="./${file}"`, `${key}="./${file}" integrity="${integrity}"`);
  });
}

/** The chunks of these words and of the flows, which the program asks for first of all: named, they come at the same time as it. */
function neededFirst(bundle: Bundle, language: string): readonly string[] {
  const wanted = new RegExp(`[\\\\/](locales[\\\\/]${language}|flows)[\\\\/]`);
  return Object.values(bundle)
    .filter((each) => each.type === 'chunk')
    .filter((chunk) => !chunk.isEntry && chunk.moduleIds.some((id) => wanted.test(id)))
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

const scriptTag = (file: string) => `<script type="module" crossorigin src="./${file}"></script>`;

/**
 * Finishes the page of a build: its policy first, the early script under a name that is a hash, the chunks it will need, and an
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
        const html = bundle['index.html'];
        if (html?.type !== 'asset') return;
        const early = readFileSync(join(root, 'public/boot.js'), 'utf8');
        const { code } = minifySync('boot.js', early, { module: false });
        const fileName = `assets/${digest(code, 'sha256').slice(0, 8)}.js`;
        this.emitFile({ type: 'asset', fileName, source: code });
        const needed = neededFirst(bundle, 'en').map(scriptTag).join('\n    ');
        const finished = String(html.source)
          .replace(/(<meta charset="[^"]*"\s*\/?>)/, `$1\n    ${policyTag()}`)
          .replace(/<script src="[^"]*boot\.js"/, `<script src="./${fileName}"`)
          .replace('</head>', `  ${needed}\n  </head>`);
        html.source = withIntegrity(finished, contentsOf(bundle).set(fileName, code));
      },
    },
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { build } from 'vite';
import { withPolicy } from './page.ts';

const PAGE = 'embed/index.html';
const name = (what: string) => `embed/assets/${what}`;

function versionOf(root: string): string {
  const found = /"version": "([^"]+)"/.exec(readFileSync(join(root, 'package.json'), 'utf8'));
  return found?.[1] ?? '0.0.0';
}

/** The loader as one classic script, for pages of others and the browsers that they still serve. */
async function loader(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2018',
      modulePreload: false,
      lib: { entry: 'src/embed/loader.ts', formats: ['iife'], name: 'loader', fileName: 'loader' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The loader could not be built');
  return chunk.code;
}

/** The page for frames: a build of its own, so that all it needs lies under its own address and has the headers of that address. */
async function embedPage({ root, mode, build: { outDir } }: ResolvedConfig): Promise<void> {
  await build({
    root,
    mode,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: PAGE,
        output: {
          entryFileNames: name('[hash].js'),
          chunkFileNames: name('[hash].js'),
          assetFileNames: name('[hash][extname]'),
        },
      },
    },
  });
}

/** Adds what is for pages of others, and what is shown for what is not found, to a build of the page of its own. */
export function embed(): Plugin {
  let config: ResolvedConfig | null = null;
  const isOwn = () => config !== null && config.build.rolldownOptions.input !== PAGE;
  return {
    name: 'signpost-embed',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      if (!config || !isOwn()) return;
      const { root } = config;
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit(`embed/${versionOf(root)}/loader.js`, await loader(root));
      emit('embed/blank.html', withPolicy(readFileSync(join(root, 'embed/blank.html'), 'utf8')));
      emit('404.html', withPolicy(readFileSync(join(root, 'public/404.html'), 'utf8')));
    },
    async closeBundle() {
      if (config && isOwn()) await embedPage(config);
    },
  };
}

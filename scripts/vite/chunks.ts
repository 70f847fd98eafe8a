import type { Plugin } from 'vite';

/** `import("../../locales/en/ui.json").then(m => m["default"])`, as Vite writes it for each file that a glob matches. */
const LAZY =
  /import\(\s*["'`]([^"'`]+\.json(?:\?rest)?)["'`]\s*\)\.then\(\(?(\w+)\)?\s*=>\s*\2(?:\.default|\["default"\])\)/g;

/** The words of the door for two, which nobody else waits for. */
export const FOR_TWO = /[\\/]counselor\.json(\?rest)?$/;

/** Which files come together: all words of a language, but for those of the door for two. */
function togetherWith(path: string): string {
  const [, language] = /[\\/]locales[\\/]([^\\/]+)[\\/]/.exec(path) ?? [];
  if (language === undefined) throw new Error(`${path} holds no words`);
  return FOR_TWO.test(path) ? `words-${language}-for-two` : `words-${language}`;
}

/** Vite's helper that adds links for what a chunk needs. Ours need nothing that the page does not name, and no link is to be added. */
const PRELOADER = '\0vite/preload-helper.js';

const PREFIX = '\0together:';

/**
 * Makes one chunk of all words of a language, so that it is one request and not one for each file. The file of `src/content` that loads
 * them knows nothing of it.
 */
export function chunks(): Plugin {
  const members = new Map<string, string[]>();
  return {
    name: 'signpost-chunks',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? id : null),
    load(id) {
      if (id === PRELOADER) return 'export const __vitePreload = (load) => load();';
      const files = members.get(id);
      return files?.map((file, i) => `export { default as file${i} } from '${file}';`).join('\n');
    },
    transform: {
      order: 'post',
      filter: { id: /[\\/]src[\\/]content[\\/]locales\.ts$/ },
      async handler(code, importer) {
        const found = new Map<string, string>();
        for (const [whole, path = ''] of code.matchAll(LAZY)) {
          const file = await this.resolve(path, importer);
          if (file) found.set(whole, file.id);
        }
        if (found.size === 0)
          throw new Error(`${importer} loads no file that could be put together`);
        const changed = [...found].reduce((text, [whole, file]) => {
          const id = `${PREFIX}${togetherWith(file)}`;
          const files = members.get(id) ?? [];
          members.set(id, [...files, file]);
          return text.replace(whole, `import('${id}').then((m) => m.file${files.length})`);
        }, code);
        return { code: changed, map: null };
      },
    },
  };
}

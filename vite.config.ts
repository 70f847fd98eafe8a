import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunks } from './scripts/vite/chunks.ts';
import { content } from './scripts/vite/content.ts';
import { embed } from './scripts/vite/embed.ts';
import { page } from './scripts/vite/page.ts';
import { site } from './scripts/vite/site.ts';

/** Rooms whose tests need a document. */
const IN_DOCUMENT = 'tests/unit/{ui,screens,shells,content}/**/*.test.{ts,tsx}';

export default defineConfig({
  base: './',
  plugins: [content(), react(), chunks(), page(), embed(), site()],
  json: { stringify: true, namedExports: false },
  build: {
    target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
    modulePreload: false,
    assetsInlineLimit: 0,
    copyPublicDir: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[hash].js',
        chunkFileNames: 'assets/[hash].js',
        assetFileNames: 'assets/[hash][extname]',
        minify: { compress: { dropConsole: true } },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,regression}/**/*.test.ts'],
          exclude: [IN_DOCUMENT],
          environment: 'node',
          // A busy machine is no failure: nothing here is a timed test.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-dom',
          include: [IN_DOCUMENT, 'tests/regression/**/*.test.tsx'],
          environment: 'jsdom',
          testTimeout: 60_000,
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'flows',
          include: ['tests/flows/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'harness',
          include: ['tests/harness/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/journeys/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

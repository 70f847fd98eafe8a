/** The floors: what each room may import, beside itself. One table; every rule below is made from it. */
const FLOORS = {
  flow: { rooms: [], packages: ['zod'] },
  session: { rooms: ['flow'], packages: ['xstate'] },
  content: { rooms: ['flow'], packages: ['i18next', 'react-i18next'] },
  proof: { rooms: ['flow', 'content/keys', 'content/explain'], packages: [] },
  export: { rooms: ['flow', 'content/keys', 'content/explain', 'content/outline'], packages: [] },
  ui: { rooms: [], packages: ['react'] },
  screens: {
    rooms: ['flow', 'session', 'content', 'export', 'ui'],
    packages: ['react', '@xstate/react', 'react-i18next'],
  },
  embed: { rooms: [], packages: [] },
  shells: {
    rooms: ['flow', 'session', 'content', 'export', 'ui', 'screens', 'embed'],
    packages: ['react', 'react-dom', 'xstate', '@xstate/react', 'react-i18next', 'i18next'],
  },
  cli: {
    rooms: [
      'flow',
      'proof',
      'export',
      'content/keys',
      'content/explain',
      'content/site',
      'embed/exits',
    ],
    packages: ['node', 'zod', 'syllable'],
  },
};

const names = Object.keys(FLOORS).join('|');
const room = (name) => (name.includes('/') ? `^src/${name}\\.tsx?$` : `^src/${name}/`);

const forbidden = Object.entries(FLOORS).flatMap(([name, { rooms, packages }]) => [
  {
    name: `floor-${name}-rooms`,
    comment: `The row "${name}" of the floors: may import ${rooms.join(', ') || 'no other room'}.`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: `^src/(${names})/`, pathNot: [`^src/${name}/`, ...rooms.map(room)] },
  },
  {
    name: `floor-${name}-packages`,
    comment: `The row "${name}" of the floors: may use ${packages.join(', ') || 'no package'}.`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'],
      pathNot: packages.map((each) =>
        each === 'node' ? '^(node:)?[a-z/_]+$' : `node_modules/(@types/)?${each}/`,
      ),
    },
  },
]);

export default {
  forbidden: [
    ...forbidden,
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or one of them is in the wrong room.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'Tests look at the product, never the other way round.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'default'] },
  },
};

// Who may import whom (ARCHITECTURE.md); every rule is an error. Run by `npm run check`.

const node = [
  '^node:',
  '^(assert|buffer|child_process|crypto|events|fs|os|path|stream|url|util|v8|worker_threads|zlib)(/|$)',
];
const ownFolders = '^(core|vault|ingest|export|db|electron|renderer|build|tests)/';

/**
 * @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule
 * @param {string} name @param {string} comment @param {object} from @param {object} to
 * @returns {Rule}
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A source folder may import only these other source folders. @param {string} folder @param {readonly string[]} allowed */
const onlyFrom = (folder, allowed) =>
  forbid(
    `${folder}-imports`,
    `${folder}/ imports no source folder but ${[folder, ...allowed].join(', ')}`,
    { path: `^${folder}/` },
    { path: ownFolders, pathNot: `^(${[folder, ...allowed].join('|')})/` },
  );

export default {
  forbidden: [
    forbid('no-cycles', 'Two files that need one another are one concept or three', {}, { circular: true }),
    forbid(
      'no-orphans',
      'A file that nothing imports is dead',
      {
        orphan: true,
        path: ownFolders,
        pathNot: ['^(build|tests)/', '\\.d\\.ts$', '^electron/(preload|document-preload)\\.ts$'],
      },
      {},
    ),
    forbid('no-unresolved', 'Every import leads somewhere', { path: ownFolders }, { couldNotResolve: true }),
    forbid(
      'core-is-pure',
      'core/ runs anywhere: no Node, no Electron, no React',
      { path: '^core/' },
      { path: [...node, '(^|/)node_modules/(electron|react|react-dom|better-sqlite3-multiple-ciphers)/'] },
    ),
    forbid(
      'renderer-without-node',
      'The window has no Node',
      { path: '^renderer/' },
      { path: [...node, '(^|/)node_modules/(electron|better-sqlite3-multiple-ciphers)/'] },
    ),
    forbid(
      'document-page-without-node',
      'Untrusted documents are parsed where there is no Node',
      { path: '^ingest/documents/page/' },
      { path: node },
    ),
    onlyFrom('core', []),
    onlyFrom('renderer', ['core']),
    onlyFrom('vault', ['core']),
    onlyFrom('ingest', ['core', 'vault']),
    onlyFrom('export', ['core']),
    onlyFrom('db', ['core', 'vault']),
    onlyFrom('electron', ['core', 'export', 'vault']),
    forbid(
      'sqlite-in-db-only',
      'SQL is written in db/ only',
      { path: ownFolders, pathNot: '^(db|tests)/' },
      { path: '(^|/)better-sqlite3-multiple-ciphers(/|$)' },
    ),
    forbid(
      'electron-in-electron-only',
      'Only electron/ knows Electron',
      { path: ownFolders, pathNot: '^(electron|tests)/' },
      { path: '(^|/)node_modules/electron/' },
    ),
    forbid(
      'features-apart',
      'A feature of the window never imports another one',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'command-line-apart',
      'Command-line code stays out of the window process and the other way round',
      { path: '^electron/(?!cli/)' },
      { path: '^electron/cli/' },
    ),
    forbid(
      'cli-without-electron',
      'The command line runs before and without Electron',
      { path: '^electron/cli/' },
      { path: '(^|/)node_modules/electron/' },
    ),
    forbid(
      'tests-stay-tests',
      'What ships does not import tests',
      { path: ownFolders, pathNot: '^tests/' },
      { path: '^tests/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out|test-results)/' },
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};

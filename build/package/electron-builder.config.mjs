// What a package holds and how it presents itself to each desktop. Read by electron-builder; `npm run package` prepares what it names.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { programOf, setFuses } from './fuses.mjs';
import { installLauncher } from './launcher.mjs';
import { packagedRuntime, packageVersion, targetPlatform } from './runtime.mjs';

const runtime = packagedRuntime(targetPlatform());
const version = packageVersion();
const note = runtime.official
  ? 'Import, search, tag, compare and export news coverage, offline.'
  : `Development build on an unofficial copy of Electron ${runtime.version}; not for release.`;
const displayName = runtime.official ? 'Marsad' : 'Marsad (development build)';
const bundles = ['electron', 'cli', 'db', 'ingest', 'table-preview', 'renderer', 'document-page'];

export default {
  appId: 'org.marsad.desk',
  productName: 'Marsad',
  copyright: 'Copyright The Marsad developers, Apache-2.0',
  directories: { output: 'out/package', buildResources: 'build/icons' },
  electronVersion: runtime.version,
  ...(runtime.folder === null ? {} : { electronDist: runtime.folder }),
  extraMetadata: { version, desktopName: 'marsad.desktop', homepage: 'https://marsad.invalid' },
  artifactName: 'marsad-${version}-${os}-${arch}.${ext}',
  // Nothing looks for updates: there is no network in this program.
  publish: null,

  files: [
    'package.json',
    ...bundles.map((name) => `dist/${name}/**`),
    '!**/*.map',
    '!node_modules/node-addon-api',
    '!node_modules/better-sqlite3-multiple-ciphers/{src,deps,binding.gyp,README.md}',
    `!node_modules/better-sqlite3-multiple-ciphers/prebuilds/!(${targetPlatform()}-${'${arch}'}).node`,
  ],
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  npmRebuild: false,
  electronLanguages: ['en-US', 'ar', 'he'],
  extraResources: [
    { from: 'build/sample', to: 'sample' },
    { from: 'LICENSE', to: 'LICENSE.txt' },
    { from: 'THIRD-PARTY-NOTICES.md', to: 'THIRD-PARTY-NOTICES.md' },
    { from: 'out/package/sbom.cdx.json', to: 'sbom.cdx.json' },
  ],

  linux: {
    target: ['dir', 'deb'],
    executableName: 'marsad',
    icon: 'build/icons/linux',
    category: 'Office',
    maintainer: 'The Marsad developers <developers@marsad.invalid>',
    synopsis: 'Offline desktop workbench for media monitoring',
    description: note,
    executableArgs: ['%f'],
    mimeTypes: ['application/vnd.marsad.archive'],
    syncDesktopName: true,
    desktop: {
      entry: {
        Name: displayName,
        'Name[ar]': runtime.official ? 'مرصد' : 'مرصد (نسخة تطوير)',
        'Name[he]': runtime.official ? 'מרצד' : 'מרצד (גרסת פיתוח)',
        GenericName: 'Media monitoring',
        Keywords: 'news;archive;search;tags;statements;',
      },
    },
  },
  deb: {
    packageCategory: 'news',
    priority: 'optional',
    depends: [
      'libgtk-3-0t64 | libgtk-3-0',
      'libnss3',
      'libasound2t64 | libasound2',
      'libgbm1',
      'libatspi2.0-0t64 | libatspi2.0-0',
    ],
    recommends: ['xdg-utils', 'xvfb'],
    appArmorProfile: 'build/package/linux/apparmor-profile.tpl',
    fpm: ['build/package/linux/marsad-archive.xml=/usr/share/mime/packages/marsad.xml'],
  },

  win: {
    target: ['zip', 'nsis'],
    icon: 'build/icons/marsad.ico',
  },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true, differentialPackage: false },

  mac: {
    target: ['zip', 'dmg'],
    icon: 'build/icons/marsad.icns',
    category: 'public.app-category.productivity',

    // Signed by whoever releases, with their own certificate in the environment; nothing asks for the network.
    hardenedRuntime: true,
  },
  dmg: { writeUpdateInfo: false },

  /** @param {Parameters<typeof programOf>[0]} context */
  async afterPack(context) {
    const { appOutDir, electronPlatformName } = context;
    if (electronPlatformName !== 'darwin') {
      // Electron's own welcome page, and our set-up's note that its copy is whole
      rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true });
      rmSync(path.join(appOutDir, '.complete'), { force: true });
    }
    const program = programOf(context);
    await setFuses(program);
    if (electronPlatformName === 'linux') installLauncher(program);
  },
};

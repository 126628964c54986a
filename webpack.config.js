/**
 * Two builds from one description:
 *   webpack                   → dist/            the add-in, ready for a web server
 *   webpack --env workbench   → .tmp/workbench/  the same add-in beside a page that plays Excel
 *
 * CAPAIAN_SITUS      address the add-in is served from (default https://localhost:3000)
 * CAPAIAN_OFFICE_JS  address of office.js, for an intranet without the internet (default Microsoft's CDN)
 */
const path = require('node:path');
const { URL } = require('node:url');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { publishedManifest } = require('./scripts/published-manifest');
const { version } = require('./package.json');
/** What the pages say before, or without, any script. */
const kata = require('./src/locales/halaman.json');

const DEVELOPMENT_SITE = 'https://localhost:3000';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_CDN_ORIGIN = new URL(OFFICE_CDN).origin;
/** Where the workbench's server answers with the files of @microsoft/office-js. */
const OFFICE_LOCAL = 'office-js/office.js';

const site = (process.env.CAPAIAN_SITUS ?? DEVELOPMENT_SITE).replace(/\/+$/, '');
const officeJs = process.env.CAPAIAN_OFFICE_JS ?? OFFICE_CDN;
const fromRoot = (...parts) => path.join(__dirname, ...parts);

/** What the page's policy must allow besides its own site; nothing for an address on that site. */
const originOf = (address) => (/^https?:/.test(address) ? new URL(address).origin : '');

/** Swaps the address of office.js in the pages and in their policy, and puts scripts before it that must run first. */
class OfficeScriptPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('OfficeScriptPlugin', (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('OfficeScriptPlugin', (page) => {
        const { office } = page.plugin.userOptions;
        if (office === undefined) return page;
        const { address, before = [] } = office;
        const tag = new RegExp(`<script[^>]*${OFFICE_CDN.replaceAll('.', '\\.')}[^>]*></script>`);
        if (!tag.test(page.html)) {
          throw new Error(`${page.outputName}: no <script src="${OFFICE_CDN}"> to take the place of.`);
        }
        const scripts = [...before, address].map((src) => `<script src="${src}"></script>`).join('');
        const policy = new RegExp(`((?:script|frame)-src 'self') ${OFFICE_CDN_ORIGIN.replaceAll('.', '\\.')}`, 'g');
        if (!page.html.includes(`script-src 'self' ${OFFICE_CDN_ORIGIN}`)) {
          throw new Error(`${page.outputName}: no Content-Security-Policy for office.js.`);
        }
        const allowed = (_all, own) => [own, originOf(address)].filter(Boolean).join(' ');
        return { ...page, html: page.html.replace(tag, () => scripts).replace(policy, allowed) };
      });
    });
  }
}

const daftar = (butir) => butir.map((satu) => `<li>${satu}</li>`).join('');

function addInPage(name, room, filename, office) {
  const template = fromRoot('src', room, `${name}.html`);
  return new HtmlPlugin({ template, filename, chunks: [name], office, templateParameters: { kata, daftar } });
}

/** A page without any script. */
function plainPage(name, room) {
  return addInPage(name, room, `${name}.html`, undefined);
}

function common(mode, output) {
  return {
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    target: ['web', 'es2020'],
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2020',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    output: { path: output, filename: '[name].js', publicPath: '' },
    cache: { type: 'filesystem', cacheDirectory: fromRoot('.tmp', 'webpack-cache') },
    performance: false,
    stats: 'errors-warnings',
  };
}

/** The add-in: what a ministry puts on its web server, and nothing else. */
function addIn(mode, output, pages) {
  return {
    ...common(mode, output),
    name: 'add-in',
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/commands.ts' },
    optimization: {
      // swc in the place of terser, which took three quarters of a build and gives nothing for it (decision 26).
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 2 } },
          parallel: false,
        }),
      ],
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          // Libraries change seldom: a new release of ours leaves them in the browser's cache.
          react: { test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: 'react', priority: 2 },
          fluent: {
            test: /[\\/]node_modules[\\/]/,
            name: 'fluent',
            priority: 1,
            chunks: (chunk) => chunk.name === 'taskpane',
          },
        },
      },
    },
    plugins: [
      ...pages,
      new OfficeScriptPlugin(),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets' },
          // The book of rules, linked from the pane.
          { from: 'docs/aturan', to: 'aturan' },
          { from: 'src/taskpane/web-view-lama.js' },
          { from: 'src/taskpane/muat-ulang.js' },
          { from: 'src/excel/kawat/pita-awal.js' },
          {
            from: 'manifest.xml',
            transform: (content) =>
              publishedManifest(content.toString(), { developmentSite: DEVELOPMENT_SITE, site, version }),
          },
        ],
      }),
    ],
  };
}

/** The page that plays Excel. `bridge` runs in the pane's frame before office.js does. */
function workbench(mode, output) {
  return {
    ...common(mode, output),
    name: 'workbench',
    entry: {
      workbench: './packages/workbench/page/main.tsx',
      bridge: './packages/stand-in/client/browser.ts',
    },
    // It never leaves this machine: a quick start counts for more than its size.
    optimization: { minimize: false },
    plugins: [
      new HtmlPlugin({
        template: fromRoot('packages', 'workbench', 'page', 'workbench.html'),
        filename: 'workbench.html',
        chunks: ['workbench'],
      }),
    ],
  };
}

module.exports = function configure(env = {}, { mode = 'production' } = {}) {
  const published = { address: officeJs };
  if (env.workbench) {
    const output = fromRoot('.tmp', 'workbench');
    const onBench = { address: OFFICE_LOCAL, before: ['bridge.js'] };
    const pages = [addInPage('taskpane', 'taskpane', 'workbench-pane.html', onBench)];
    return [addIn(mode, output, pages), workbench(mode, output)];
  }
  const pages = [
    addInPage('taskpane', 'taskpane', 'taskpane.html', published),
    addInPage('commands', 'commands', 'commands.html', published),
    plainPage('bantuan', 'taskpane'),
  ];
  const config = addIn(mode, fromRoot('dist'), pages);
  // A browser keeps a file as long as its name stays: every release of a file has a name of its own.
  Object.assign(config.output, { filename: '[name].[contenthash:8].js', clean: true });
  return config;
};

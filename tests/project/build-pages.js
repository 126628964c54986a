const webpack = require('webpack');
const configure = require('../../webpack.config.js');

/** `node build-pages.js FOLDER`: the pages as they are published; their scripts are next to nothing. */
const [, , folder] = process.argv;
const config = configure({}, { mode: 'production' });
webpack(
  {
    ...config,
    entry: { taskpane: './src/taskpane/muat-ulang.js', commands: './src/taskpane/muat-ulang.js' },
    output: { ...config.output, path: folder },
    cache: false,
  },
  (error, stats) => {
    if (!error && !stats.hasErrors()) return;
    console.error(error ?? stats.toString('errors-only'));
    process.exitCode = 1;
  },
);

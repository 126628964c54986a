import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import configure from '../../../webpack.config.js';

/** Where the built pages lie. */
export const BUILT = path.resolve(__dirname, '../../../.tmp/workbench');

/**
 * Builds the workbench and the very pane that goes into Excel, in production mode.
 * Rejects with webpack's own report when something does not compile.
 */
export async function buildWorkbench(): Promise<void> {
  await build([configure({ workbench: true }, { mode: 'production' })].flat());
}

/** Builds what the configurations describe. Rejects with webpack's own report when something does not compile. */
export async function build(configurations: Configuration[]): Promise<void> {
  const compiler = webpack(configurations);
  try {
    const stats = await run(compiler);
    if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
  } finally {
    await close(compiler);
  }
}

function run(compiler: webpack.MultiCompiler): Promise<webpack.MultiStats> {
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (stats) resolve(stats);
      else reject(error ?? new Error('webpack gave no report.'));
    });
  });
}

/** Writes webpack's cache, so that the next start is quick. */
function close(compiler: webpack.MultiCompiler): Promise<void> {
  return new Promise((resolve, reject) => {
    compiler.close((error) => (error ? reject(error) : resolve()));
  });
}

import type { Configuration } from 'webpack';

interface BuildEnv {
  /** Build the page that plays Excel beside the add-in. */
  workbench?: boolean;
  WEBPACK_SERVE?: boolean;
}

declare function configure(
  env?: BuildEnv,
  options?: { mode?: 'production' | 'development' },
): Promise<Configuration | Configuration[]>;

export = configure;

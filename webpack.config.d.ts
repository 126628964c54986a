import type { Configuration } from 'webpack';

interface BuildEnv {
  /** Build the page that plays Excel beside the add-in. */
  workbench?: boolean;
}

declare function configure(
  env?: BuildEnv,
  options?: { mode?: 'production' | 'development' },
): Configuration | Configuration[];

export = configure;

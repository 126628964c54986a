const { projects, ...rest } = require('./jest.config.js');

/** Thousands of trials, and whole runs through Excel. */
const SLOW =
  '/tests/(?:input/(?:buku-lengkap|sifat)|report/lapisan|reviu/(?:kalimat-laporan|rumus|tanpa-alarm))\\.test\\.ts$';

/** The quick tier (`npm run test:cepat`, `scripts/mutasi.ts`): the rooms without what takes long. */
module.exports = {
  ...rest,
  projects: projects
    .filter(({ displayName }) => displayName === 'kamar')
    .map((kamar) => ({ ...kamar, testPathIgnorePatterns: ['/node_modules/', SLOW] })),
};

const { projects, ...rest } = require('./jest.config.js');

/** Rooms that know neither an Excel nor a page. */
const ROOMS = ['domain', 'input', 'locales', 'report', 'reviu'];

/** Thousands of trials, and whole runs through Excel. */
const SLOW =
  '/tests/(?:input/(?:buku-lengkap|sifat)|report/lapisan|reviu/(?:kalimat-laporan|rumus|tanpa-alarm))\\.test\\.ts$';

/** The quick tier (`npm run test:cepat`, `scripts/mutasi.ts`): the rooms without what takes long, or runs outside node. */
module.exports = {
  ...rest,
  projects: projects
    .filter(({ displayName }) => displayName === 'bersama')
    .map((bersama) => ({
      ...bersama,
      globalSetup: undefined,
      testMatch: ROOMS.map((room) => `<rootDir>/tests/${room}/**/*.test.ts`),
      testPathIgnorePatterns: ['/node_modules/', SLOW],
    })),
};

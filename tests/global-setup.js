const { randomUUID } = require('node:crypto');
const { toolsFolder } = require('@capaian/tools');
const { bundleFluent } = require('./fluent-bundle');

/** Names this run of jest to its workers: what one of them has built is not built again by the next. */
module.exports = () => {
  process.env.CAPAIAN_RUN = randomUUID();
  bundleFluent();
  // Before the workers start, which would fetch them all at once.
  toolsFolder('tests');
  toolsFolder('duckdb');
};

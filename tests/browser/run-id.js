const { randomUUID } = require('node:crypto');

/** Names this run of jest to its workers: what one of them has built is not built again by the next. */
module.exports = () => {
  process.env.CAPAIAN_RUN = randomUUID();
};

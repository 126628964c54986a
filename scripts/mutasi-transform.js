const swc = require('@swc/jest').default ?? require('@swc/jest');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');

/** As the tests' own transform, with one break put into one file; every other file comes from jest's cache. */
module.exports = {
  createTransformer(options) {
    const own = swc.createTransformer(options);
    const { file, start, end, before, after } = JSON.parse(process.env.CAPAIAN_MUTASI);
    const broken = (source, name) => {
      if (path.relative(ROOT, name).split(path.sep).join('/') !== file) return source;
      if (source.slice(start, end) !== before) throw new Error(`${file} is not what was broken.`);
      return source.slice(0, start) + after + source.slice(end);
    };
    return {
      ...own,
      process: (source, name, jest) => own.process(broken(source, name), name, jest),
      getCacheKey: (source, name, jest) => own.getCacheKey(broken(source, name), name, jest),
    };
  },
};

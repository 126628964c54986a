/** `npm run sifat [-- 20000]`: the hostile workbooks of `tests/sifat`, more of them than a run of all tests tries. */
process.env.CAPAIAN_KASUS = process.argv[2] ?? '5000';
require('jest').run(['tests/sifat']);

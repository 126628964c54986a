/** Jenis belanja by the first two digits of an account of the state's chart of accounts. */
export const JENIS_BELANJA: ReadonlyMap<string, string> = new Map([
  ['51', 'Belanja Pegawai'],
  ['52', 'Belanja Barang dan Jasa'],
  ['53', 'Belanja Modal'],
  ['54', 'Belanja Pembayaran Kewajiban Utang'],
  ['55', 'Belanja Subsidi'],
  ['56', 'Belanja Hibah'],
  ['57', 'Belanja Bantuan Sosial'],
  ['58', 'Belanja Lain-lain'],
  ['61', 'Transfer Dana Bagi Hasil'],
  ['62', 'Transfer Dana Alokasi Umum'],
  ['63', 'Transfer Dana Alokasi Khusus Fisik'],
  ['64', 'Transfer Dana Otonomi Khusus dan Keistimewaan'],
  ['65', 'Transfer lainnya'],
  ['66', 'Transfer Dana Desa'],
]);

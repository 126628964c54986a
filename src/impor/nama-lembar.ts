const PALING_PANJANG = 31;
const NAMA_BILA_KOSONG = 'Impor';

/** A sheet's name from a file's: without its extension and what Excel does not take, 31 characters at most. */
export function namaLembarBerkas(berkas: string): string {
  const nama = berkas
    .replace(/\.(xls[xmb]?|ods|csv|tsv|txt|html?)$/i, '')
    .replace(/[\\/?*[\]:\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, PALING_PANJANG)
    .replace(/^['\s]+|['\s]+$/g, '');
  if (nama === '') return NAMA_BILA_KOSONG;
  // Excel keeps this name for itself.
  return nama.toLowerCase() === 'history' ? `${nama}_` : nama;
}

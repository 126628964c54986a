import { POLA_BULAN } from '../../dasar/bulan';

/** A row whose first words are these holds the table's totals. */
export const BARIS_TOTAL: ReadonlySet<string> = new Set([
  'total',
  'jumlah',
  'grand total',
  'sub total',
  'subtotal',
  'jumlah total',
  'total jumlah',
  'total keseluruhan',
  'jumlah keseluruhan',
  'jumlah seluruhnya',
  'total anggaran',
  'jumlah anggaran',
  'nilai total',
  'total nilai',
  'rata rata',
  'rerata',
  'rata rata jumlah',
  'rata rata total',
  'jumlah rata rata',
  'total rata rata',
  'jumlah dan rata rata',
  'total dan rata rata',
]);

/** The whole of a row's first words, where they are no more than "jumlah" and which one. */
export const TOTAL =
  /^(?:grand |sub )?(?:jumlah|total|subtotal)(?: (?:total|jumlah|[ivx]+|\d{1,2}|[a-e]|seluruhnya|keseluruhan|seluruh|umum|besar|akhir|ini))*$/;
/** "Total Belanja Langsung"; "Jumlah pegawai yang dilatih" is an indicator. */
export const TOTAL_UANG =
  /^(?:grand |sub )?(?:jumlah|total|subtotal) (?:anggaran|belanja|pagu|pendapatan|pembiayaan|biaya|dana|realisasi|program)(?: (?:langsung|tidak|operasi|modal|daerah|pegawai|kegiatan|keseluruhan|program|dan))*$/;

/** What a form says of the rows above, where no row's name stands. */
export const RINGKASAN = /^(?:(?:total )?rata rata|rerata|predikat|faktor|tindak lanjut|usulan tindak lanjut)\b/;

/** "Sumber Data: …" under a table. */
export const SUMBER = /^\s*sumber(\s+data)?\s*[:=]\s*(.*)$/is;

/** `** : Realisasi menggunakan realisasi tahun 2022`: the mark, and what it means. */
export const CATATAN_KAKI = /^\s*(\*+)\s*\)?\s*[:=]?\s*(.*)$/s;

/** "Keterangan: …", "Catatan: …" end a table without belonging to a mark. */
export const KETERANGAN = /^\s*(keterangan|catatan|ket\.?|note|n\.?b\.?)\s*[:=]/i;

/** First words of a signature block. */
export const TANDA_TANGAN = new RegExp(
  String.raw`^\s*(mengetahui|menyetujui|disahkan|ditetapkan di|pihak (pertama|kedua)|a\.\s?n\.|nip\b|[a-z .]{3,30},\s+(\d{1,2}\s+)?(${POLA_BULAN})\s+\d{4})`,
  'i',
);

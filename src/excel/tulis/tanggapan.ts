import type { CatatanTemuan, StatusTemuan } from '../../reviu/catatan-hasil';
import type { Tanggapan } from '../../surat/surat';
import { bacaTemuanTertulis, tulisStatusTemuan } from './status-temuan';

/** What became of the replies of a letter. */
export interface TanggapanDicatat {
  dicatat: number;
  /** Replies to findings that this workbook does not have, or whose figure is another by now. */
  takDikenal: number;
}

/**
 * Makes the replies of a unit statuses and notes on LKj Reviu, all in one step. A reply never silences a finding: that
 * is the reviewer's to do. Throws as `tulisStatusTemuan`.
 */
export async function terapkanTanggapan(tanggapan: readonly Tanggapan[]): Promise<TanggapanDicatat> {
  const tertulis = await bacaTemuanTertulis();
  const perubahan = new Map<string, CatatanTemuan>();
  for (const satu of tanggapan) {
    const temuan = tertulis.get(satu.kunci);
    if (temuan && angkaSama(temuan.dilaporkan, satu.dilaporkan))
      perubahan.set(satu.kunci, gabung(temuan.catatan, satu));
  }
  await tulisStatusTemuan(perubahan);
  return { dicatat: perubahan.size, takDikenal: tanggapan.length - perubahan.size };
}

const STATUS: readonly (readonly [RegExp, StatusTemuan])[] = [
  [/^(akan|disepakati|sepakat|setuju|belum diperbaiki)/, 'diterima'],
  [/^(sudah|telah|selesai|diperbaiki)/, 'diperbaiki'],
  [/^bukan masalah/, 'bukanMasalah'],
];

/** The reply stands behind what the reviewer has noted; a second import of the same file adds nothing. */
function gabung(lama: CatatanTemuan, { tanggapan, tindakLanjut }: Tanggapan): CatatanTemuan {
  const kata = tindakLanjut.toLowerCase();
  const status = STATUS.find(([pola]) => pola.test(kata))?.[1];
  const isi = [tanggapan, status === undefined ? tindakLanjut : ''].filter(Boolean).join('; ');
  const kalimat = isi === '' ? '' : `Tanggapan unit: ${isi}`;
  const catatan = lama.catatan.includes(kalimat) ? lama.catatan : [lama.catatan, kalimat].filter(Boolean).join('; ');
  return { status: status ?? lama.status, catatan };
}

/** The sheet shows a figure in the notation of this Excel, and '####' in a column that is too narrow. */
function angkaSama(dilembar: string, disurat: string): boolean {
  if (dilembar === '' || /^#+$/.test(dilembar)) return true;
  const [satu, dua] = [dilembar, disurat].map((teks) => teks.replace(/\D/g, ''));
  return satu !== '' && dua !== '' ? satu === dua : dilembar.trim() === disurat.trim();
}

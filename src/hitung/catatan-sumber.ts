import type { CatatanTulis } from '../domain/catatan-tulis';
import type { HasilPotret } from '../excel/potret/potret';
import { berkasDirujuk, rumusDalam } from '../input/rumus-sumber';
import type { Bacaan } from '../input/tabel';

/** What a person should know of what was read: figures that come from other workbooks, and what of ours was damaged. */
export function catatanSumber({ buku, rusak }: HasilPotret, { tabel }: Bacaan): CatatanTulis[] {
  const tautan = tabel.flatMap(({ rentang }): CatatanTulis[] => {
    const lembar = buku.lembar.find(({ nama }) => nama === rentang.lembar);
    const berkas = lembar ? rumusDalam(lembar, rentang).flatMap(({ rumus }) => berkasDirujuk(rumus)) : [];
    return [...new Set(berkas)].map((rincian) => ({ kode: 'TAUTAN_BERKAS', lembar: rentang.lembar, rincian }));
  });
  return [...rusak.map((kode): CatatanTulis => ({ kode, lembar: '', rincian: '' })), ...tautan];
}

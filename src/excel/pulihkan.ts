import { bacaDaftarLembar } from './daftar-lembar';
import { BukuTerbuka, kirimLangkah, type Langkah, langkahBentuk } from './langkah';
import { langkahBersihkan } from './bentuk-lembar';
import { kunciNama } from './kepemilikan';
import type { SiapTulis } from './pemeriksaan-awal';
import { rencanaTerakhir } from './rencana-terakhir';
import { susunLangkah } from './susun-langkah';

/**
 * After a write that broke off: takes the sheets away that the run added, and writes into the others what this
 * session last wrote there. What an earlier session wrote is not known any more, so such a sheet is left empty
 * rather than half right. Gives the names of those; waits while the person edits a cell.
 */
export async function pulihkan(siap: SiapTulis): Promise<string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sekarang = (await bacaDaftarLembar(context)).lembar;
    const idSebelum = new Set(siap.sebelum.map(({ id }) => id));
    const namaBaru = new Set(siap.buat.map(({ nama }) => kunciNama(nama)));
    const hapus = sekarang
      .filter(({ id, nama }) => !idSebelum.has(id) && namaBaru.has(kunciNama(nama)))
      .map(({ nama }) => langkahBentuk((buku) => buku.lembar(nama).delete()));

    const lama = siap.tulisUlang.map(({ ada }) => ({
      nama: ada.nama,
      rencana: rencanaTerakhir(ada.id, ada.nama),
      bagan: sekarang.find(({ id }) => id === ada.id)?.bagan ?? [],
    }));
    const kembali = lama.flatMap(({ rencana, bagan }) => (rencana ? [{ rencana, bagan }] : []));
    const kosong = lama.filter(({ rencana }) => !rencana);
    const langkah: Langkah[] = [
      ...hapus,
      ...kosong.map(({ nama, bagan }) => langkahBersihkan(nama, bagan)),
      ...susunLangkah(kembali, new Map(siap.tulisUlang.map(({ rencana, ada }) => [rencana.kunci, ada.nama]))),
    ];
    await kirimLangkah(new BukuTerbuka(context), langkah);
    return kosong.map(({ nama }) => nama);
  });
}

import type { RencanaLembar } from '../report/rencana';
import { baganKami, buanganDari } from './buangan';
import { bacaDaftarLembar } from './daftar-lembar';
import { kunciNama } from './kepemilikan';
import { BukuTerbuka, kirimLangkah, type Langkah, langkahBentuk } from './langkah';
import type { SiapTulis } from './pemeriksaan-awal';
import { susunLangkah } from './susun-langkah';
import { langkahSetelan } from './setelan-dokumen';
import { rencanaLama } from './tata-letak';

/**
 * After a write that broke off: takes the sheets away that the run added, and writes into the others what they held
 * before it, as it was read before the first write. Gives the names of sheets whose looks are not known, because no
 * run has kept them: their contents are back, plain. Waits while the person edits a cell.
 * `ditambahkan`: ids of the sheets that the run added, where others may have added sheets of the same names.
 */
export async function pulihkan(siap: SiapTulis, ditambahkan: ReadonlySet<string> | null): Promise<string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sekarang = (await bacaDaftarLembar(context)).lembar;
    const idSebelum = new Set(siap.sebelum.map(({ id }) => id));
    const namaBaru = new Set(siap.buat.map(({ nama }) => kunciNama(nama)));
    const hapus = sekarang
      .filter(({ id, nama }) => !idSebelum.has(id) && namaBaru.has(kunciNama(nama)) && (ditambahkan?.has(id) ?? true))
      .map(({ nama }) => langkahBentuk((buku) => buku.lembar(nama).delete()));
    const kembali = siap.tulisUlang.map(({ rencana, ada, isi, tata }) => ({
      rencana: rencanaLama(ada.nama, rencana.kunci, isi, tata),
      buang: buanganDari(
        rencana,
        tata,
        baganDibuang(sekarang.find(({ id }) => id === ada.id)?.bagan ?? [], ada.bagan, [rencana.bagan, tata?.bagan]),
      ),
    }));
    const langkah: Langkah[] = [
      ...hapus,
      ...susunLangkah(kembali, new Map(siap.tulisUlang.map(({ rencana, ada }) => [rencana.kunci, ada.nama]))),
      ...langkahSetelan(siap.setelan),
      ...(siap.kembali ?? []),
    ];
    await kirimLangkah(new BukuTerbuka(context), langkah);
    return siap.tulisUlang.filter(({ isi, tata }) => isi && !tata).map(({ ada }) => ada.nama);
  });
}

/** All charts but those that the reader had drawn: the run may have left one without its name. */
function baganDibuang(
  kini: readonly Excel.Chart[],
  sebelum: readonly Excel.Chart[],
  [baru, lama]: readonly [RencanaLembar['bagan'], RencanaLembar['bagan'] | undefined],
): Excel.Chart[] {
  const kami = new Set(baganKami(sebelum, baru, lama));
  const milikPembaca = sebelum.filter((satu) => !kami.has(satu));
  return kini.filter(({ id, name }) => !milikPembaca.some((satu) => satu.id === id && satu.name === name));
}

import type { RencanaLembar } from '../report/rencana';
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
      buang: {
        bagan: baganDibuang(sekarang.find(({ id }) => id === ada.id)?.bagan ?? [], ada.bagan, [
          rencana.bagan,
          tata?.bagan,
        ]),
        jumlahKolom: kolomDibuang(rencana.lebarKolom, tata?.lebarKolom),
        adaPilihan: adaPilihan(rencana, tata),
      },
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

/** Our charts by their names, old and new; a chart that the reader drew beside them stays. */
export function baganKami(
  ada: readonly Excel.Chart[],
  baru: readonly { nama: string }[],
  lama: readonly { nama: string }[] = [],
): Excel.Chart[] {
  const nama = new Set([...baru, ...lama].map((satu) => satu.nama));
  return ada.filter((satu) => nama.has(satu.name));
}

/** Columns that an earlier or this run has written. */
export const kolomDibuang = (baru: readonly number[], lama: readonly number[] = []): number =>
  Math.max(baru.length, lama.length);

/** Whether this run or an earlier one has put lists to choose from on the sheet. */
export const adaPilihan = (baru: Pick<RencanaLembar, 'pilihan'>, lama: Pick<RencanaLembar, 'pilihan'> = {}): boolean =>
  baru.pilihan !== undefined || lama.pilihan !== undefined;

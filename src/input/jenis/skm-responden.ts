import type { Bertahap } from '../bertahap';
import { definisikan } from '../definisi';
import type { Kisi } from '../kisi';
import { NOMOR } from '../kosakata/kolom';
import { NOMOR_RESPONDEN, UNSUR_SKM } from '../kosakata/unsur-skm';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { PencariGanda, type RincianGanda } from '../terjumlah/rincian-lembar';
import { adalahJawabanSkm, hitungSkmResponden } from '../terjumlah/skm';

/** Rows that are looked at before the table is taken for answers. */
const BARIS_CONTOH = 50;
/** An unsur's mean score has places; so many whole answers in a row are no means. */
const BARIS_TERSEDIKIT = 3;

/** Answers to the survey, one respondent a row: No | U1 … U9, each 1 to 4. Columns of names are not read. */
export const skmResponden = definisikan({
  jenis: 'skm',
  sebutan: 'Jawaban SKM per responden',
  kolom: {
    no: {
      ...NOMOR,
      persis: [
        ...(NOMOR.persis ?? []),
        'responden',
        'no responden',
        'nomor responden',
        'id responden',
        'kode responden',
      ],
      ciri: true,
      wajib: true,
    },
    unsur: {
      sebutan: 'Jawaban per unsur (1–4)',
      persis: UNSUR_SKM.flatMap(({ kepala }) => kepala),
      pola: /^u ?[1-9]$/,
      berulang: { minimal: 4 },
      ciri: true,
      penentu: true,
      wajib: true,
    },
  },
  kolomNama: 'no',
  tolak: ['pagu', 'realisasi', 'target', 'satker', 'unit'],
  contoh: (kisi, { rentang }, kolom) => {
    const mulai = rentang.baris + rentang.jumlahBaris;
    return berjawaban(kisi, mulai, kolom.get('unsur') ?? []);
  },
  id: () => 'skm-unsur',
  baca: function* (tabel, { data, unik }) {
    for (const unsur of yield* hitungSkmResponden(tabel, unik)) data.unsurSkm.push(unsur);
    tabel.ganda = yield* respondenGanda(tabel);
    return tabel.rincian[0]?.dipakai ?? 0;
  },
});

/** A number of a respondent's own; what only counts the rows may begin anew. */
function* respondenGanda(tabel: PembacaTabel<'no' | 'unsur'>): Bertahap<RincianGanda | null> {
  const kepala = tabel.judulKolom('no');
  const pencari = new PencariGanda();
  if (!NOMOR_RESPONDEN.includes(normal(kepala))) return null;
  for (const b of tabel.baris) {
    yield;
    const sel = tabel.sel(b, 'no');
    if (sel) pencari.periksa([sel]);
  }
  return pencari.hasil(kepala);
}

/** Do rows hold whole answers under nearly every unsur? */
function berjawaban(kisi: Kisi, mulai: number, kolom: readonly number[]): boolean {
  const sampai = Math.min(mulai + BARIS_CONTOH, kisi.bawah);
  let baris = 0;
  for (let b = mulai; b < sampai && kisi.terisi(b).length > 0; b++) {
    const jawab = kolom.filter((k) => adalahJawabanSkm(kisi.sel(b, k)));
    if (2 * jawab.length >= kolom.length) baris += 1;
  }
  return baris >= BARIS_TERSEDIKIT;
}

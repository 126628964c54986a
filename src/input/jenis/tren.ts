import type { BarisTren, DataLkj, Tautan, TitikTren } from '../../domain/data';
import { kunciUnik } from '../../dasar/kunci';
import { petakan } from '../bertahap';
import { definisikan } from '../definisi';
import { nomorTabel, tanpaNomor } from '../judul';
import type { KolomKepala } from '../kepala';
import { INDIKATOR, NOMOR, SASARAN, SATUAN_KOLOM } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import { memuatFrasa, normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { satuanDariKata, satuanDariNama } from '../satuan';
import { sendirian } from '../sendirian';
import { indikatorTerukur } from './deret-tahun';
import { banyakTahun, berupaPersen, tahunKepala, tahunTerukur } from './tahun-kepala';
import { arahBaris } from './target-indikator';

type Kolom = 'no' | 'sasaran' | 'indikator' | 'satuan' | 'tahun' | 'perkiraan';
type Tabel = PembacaTabel<Kolom>;

/** A year alone, or with "Realisasi", "Target", "Capaian", "Tahun". */
const KOLOM_TAHUN =
  /^(?:(?:realisasi|target|capaian|tahun|nilai|kinerja|persen|renstra|jangka menengah) )*(?:19|20)\d{2}(?: (?:realisasi|target|capaian|persen))*$/;

/** Indicators over the years: Realisasi 2020 … Realisasi 2023 | Target 2024, or bare years, or the Renstra's targets. */
export const tren = definisikan<Kolom>({
  jenis: 'tren',
  sebutan: 'Perbandingan per tahun',
  kolom: {
    no: NOMOR,
    sasaran: SASARAN,
    indikator: { ...INDIKATOR, memuat: [...(INDIKATOR.memuat ?? []), 'indikator'], ciri: true },
    satuan: SATUAN_KOLOM,
    perkiraan: {
      sebutan: 'Proyeksi',
      pola: /\b(?:proyeksi|perkiraan|prakiraan|rpd)\b.*\b(?:19|20)\d{2}\b/,
      berulang: { minimal: 1 },
    },
    tahun: {
      sebutan: 'Tahun',
      pola: KOLOM_TAHUN,
      // What is only foreseen is neither reached nor agreed.
      bila: (k) => !/\b(?:proyeksi|perkiraan|prakiraan|rpd)\b/.test(k.penuh),
      berulang: { minimal: 2 },
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'indikator',
  judul: ['per tahun', 'dari tahun ke tahun', 'renstra', 'rencana strategis', 'perbandingan realisasi', 'tren'],
  syarat: (kepala) =>
    banyakTahun(kepala) && (adaIndikator(kepala) || kepala.some((k) => menyebut(k, ['realisasi', 'target']))),
  contoh: (kisi, kepala, kolom) => kolom.has('indikator') || sendirian(kisi, kepala),
  id: (tabel) => (hanyaTarget(tabel) ? 'renstra' : 'tren'),
  baca: function* (tabel, { data, unik, tautkan }) {
    const isi = tabel.baris
      .filter((b) => b.peran === 'data')
      .map((baris) => ({ baris, nama: namaBaris(tabel, baris) }));
    const bernama = isi.filter(({ baris, nama }) => !tabel.tanpaNama(baris, nama, 'indikator'));
    // A caption may name the wrong indicator, so a row with its own name never looks at it.
    const tautan = yield* petakan(bernama, ({ baris, nama }) =>
      tautkan({
        teks: [nama],
        nomorTabel: tabel.punya('indikator') ? null : nomorTabel(tabel.barisJudul),
        asal: tabel.alamat(baris, 'indikator'),
      }),
    );
    const tanpaPerjanjian = data.indikator.length === 0;
    const kunci = kunciUnik(
      bernama.map(({ nama }, i) => (tautan[i] ? String(tautan[i].indikator) : nama.slice(0, 60))),
    );
    for (const [i, { baris, nama }] of bernama.entries()) {
      yield;
      const id = unik(`${hanyaTarget(tabel) ? 'renstra' : 'tren'}/${kunci[i] ?? i + 1}`);
      const titik = bacaTitik(tabel, baris, id, nama);
      const untuk = tanpaPerjanjian ? indikatorKini(tabel, baris, { nama, titik }, data) : (tautan[i] ?? null);
      data.tren.push({ id, nama, untuk, titik });
    }
    return bernama.length;
  },
});

/** The last year that has both a target and a realisasi. */
function indikatorKini(
  tabel: Tabel,
  baris: BarisMentah,
  { nama, titik }: Pick<BarisTren, 'nama' | 'titik'>,
  data: DataLkj,
): Tautan | null {
  const tahun = tahunTerukur(tabel.kepala('tahun'));
  const persen =
    tahun !== null && adaRealisasi(tabel, tahun)
      ? tabel.kepala('tahun').find((k) => tahunKepala(k) === tahun && berupaPersen(k))
      : undefined;
  return indikatorTerukur(data, {
    nama,
    titik,
    tahun,
    sasaran: tabel.teks(baris, 'sasaran') || (data.indikator.at(-1)?.sasaran ?? ''),
    capaian: (nomor) =>
      persen &&
      tabel.faktaDi(baris, persen.kolom, {
        kunci: `pk/${nomor}/capaian-dilaporkan`,
        nama: `Capaian dilaporkan – ${nama}`,
        satuan: '%',
        peran: 'capaian',
      }),
    arah: arahBaris(tabel, baris, nama),
  });
}

function bacaTitik(tabel: Tabel, baris: BarisMentah, id: string, nama: string): BarisTren['titik'] {
  const satuan =
    tabel.satuanTertulis(baris, ['tahun']) || satuanDariKata(tabel.teks(baris, 'satuan')) || satuanDariNama(nama);
  const target = hanyaTarget(tabel);
  return tabel.kepala('tahun').flatMap((kolom): TitikTren[] => {
    const tahun = tahunKepala(kolom);
    if (tahun === null) return [];
    if (berupaPersen(kolom) && adaRealisasi(tabel, tahun)) return [];
    const jenis = target || menyebut(kolom, ['target', 'renstra']) ? 'target' : 'realisasi';
    const passport = {
      kunci: jenis === 'target' ? `${id}/target-${tahun}` : `${id}/${tahun}`,
      nama: `${jenis === 'target' ? 'Target' : 'Realisasi'} ${tahun} – ${nama}`,
      satuan,
      // Years of one kind are one series.
      peran: jenis,
    };
    return [{ tahun, jenis, nilai: tabel.faktaDi(baris, kolom.kolom, passport) }];
  });
}

const adaRealisasi = (tabel: Tabel, tahun: number): boolean =>
  tabel.kepala('tahun').some((k) => tahunKepala(k) === tahun && menyebut(k, ['realisasi']));

/** The row's own indicator; a table of one row takes it from the title. */
function namaBaris(tabel: Tabel, baris: BarisMentah): string {
  if (tabel.punya('indikator')) return tabel.teks(baris, 'indikator');
  return tanpaNomor(tabel.judul)
    .replace(/^perbandingan\s+/i, '')
    .replace(/\s+(per tahun|dari tahun ke tahun)$/i, '')
    .replace(/^["“”]|["“”]$/g, '');
}

/** Bare years under a title that speaks of targets, or nothing but target columns. */
function hanyaTarget(tabel: Tabel): boolean {
  const kolom = tabel.kepala('tahun');
  if (kolom.every((k) => menyebut(k, ['target', 'renstra']))) return true;
  if (kolom.some((k) => menyebut(k, ['target', 'realisasi', 'capaian']))) return false;
  const judul = [tabel.lembar, ...tabel.barisJudul].map(normal);
  const ada = (kata: string): boolean => judul.some((j) => memuatFrasa(j, kata));
  return (ada('renstra') || ada('target')) && !ada('realisasi');
}

function adaIndikator(kepala: readonly KolomKepala[]): boolean {
  return kepala.some((k) => menyebut(k, ['indikator', 'iku', 'ikk', 'ikp']));
}

function menyebut(kolom: KolomKepala, kata: readonly string[]): boolean {
  return kata.some((k) => memuatFrasa(kolom.penuh, k));
}

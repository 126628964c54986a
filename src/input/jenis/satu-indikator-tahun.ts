import type { TitikTren } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import { definisikan, type Penampung } from '../definisi';
import { nomorTabel, tanpaNomor } from '../judul';
import type { Kepala } from '../kepala';
import type { Kisi } from '../kisi';
import { NOMOR, SATUAN_KOLOM } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { satuanDariNama } from '../satuan';
import { indikatorTerukur } from './deret-tahun';
import { KOLOM_KINERJA, type KolomKinerja } from './kolom-kinerja';
import { namaDariJudul } from './satu-indikator';
import { tahunKepala } from './tahun-kepala';
import { arahBaris } from './target-indikator';

const TAHUN = /^(?:19|20)\d{2}$/;
const TOLAK = ['pagu', 'anggaran', 'belanja', 'indikator', 'rincian output', 'satker', 'bulan'];
/** Rows that show what a column holds. */
const CONTOH = 3;

/** A point of the line, read from its cell; the printed capaian under the key of the indicator. */
interface Titik {
  tahun: number;
  target: (passport: Passport) => Fakta | undefined;
  realisasi: (passport: Passport) => Fakta | undefined;
  capaian: (passport: Passport) => Fakta | undefined;
  baris: BarisMentah;
}
type Passport = Parameters<PembacaTabel<string>['faktaDi']>[2];

/** One line of years into the data; the title names its indicator. */
function catat(
  tabel: Pick<PembacaTabel<'target'>, 'barisJudul' | 'lembar' | 'sudut' | 'satuanTertulis'> &
    Parameters<typeof arahBaris>[0],
  semua: readonly Titik[],
  { data, unik, tautkan }: Penampung,
): number {
  const [pertama] = semua;
  if (!pertama) return 0;
  const judul = tabel.barisJudul.map((j) => namaDariJudul(tanpaNomor(j)));
  const tautan = tautkan({ teks: judul, nomorTabel: nomorTabel(tabel.barisJudul), asal: tabel.sudut });
  const nama = judul.at(-1) ?? tabel.lembar;
  const id = unik(`tren/${tautan?.indikator ?? nama.slice(0, 60)}`);
  const satuan = tabel.satuanTertulis(pertama.baris, ['target']) || satuanDariNama(nama);
  const titik = semua.flatMap((t): TitikTren[] => [
    {
      tahun: t.tahun,
      jenis: 'target',
      nilai: t.target({
        kunci: `${id}/target-${t.tahun}`,
        nama: `Target ${t.tahun} – ${nama}`,
        satuan,
        peran: 'target',
      }),
    },
    {
      tahun: t.tahun,
      jenis: 'realisasi',
      nilai: t.realisasi({
        kunci: `${id}/${t.tahun}`,
        nama: `Realisasi ${t.tahun} – ${nama}`,
        satuan,
        peran: 'realisasi',
      }),
    },
  ]);
  const ada = (t: Titik, jenis: TitikTren['jenis']): boolean =>
    titik.some((x) => x.tahun === t.tahun && x.jenis === jenis && x.nilai?.nilai);
  const terukur = [...semua].sort((a, b) => b.tahun - a.tahun).find((t) => ada(t, 'target') && ada(t, 'realisasi'));
  const untuk =
    data.indikator.length > 0 || !terukur
      ? tautan
      : indikatorTerukur(data, {
          nama,
          titik,
          tahun: terukur.tahun,
          sasaran: '',
          capaian: (nomor) =>
            terukur.capaian({
              kunci: `pk/${nomor}/capaian-dilaporkan`,
              nama: `Capaian dilaporkan – ${nama}`,
              satuan: '%',
              peran: 'capaian',
            }),
          arah: arahBaris(tabel, terukur.baris, nama),
        });
  data.tren.push({ id, nama, untuk, titik: titik.filter(({ nilai }) => nilai !== undefined) });
  return semua.length;
}

type KolomTegak = KolomKinerja | 'no' | 'tahun' | 'satuan';

/** One indicator, a year in a row: Tahun | Target | Realisasi | Capaian. */
export const indikatorTahunTegak = definisikan<KolomTegak>({
  jenis: 'tren',
  sebutan: 'Satu indikator per tahun',
  kolom: {
    no: NOMOR,
    tahun: { sebutan: 'Tahun', persis: ['tahun', 'tahun anggaran', 'periode'], ciri: true, penentu: true, wajib: true },
    satuan: SATUAN_KOLOM,
    ...KOLOM_KINERJA,
    realisasi: { ...KOLOM_KINERJA.realisasi, wajib: true },
    target: { ...KOLOM_KINERJA.target, wajib: true },
  },
  kolomNama: 'tahun',
  tolak: TOLAK,
  contoh: (kisi, kepala, kolom) => {
    const { baris, jumlahBaris } = kepala.rentang;
    const [nomor] = kolom.get('tahun') ?? [];
    const isi = Array.from({ length: CONTOH }, (_, i) =>
      nomor === undefined ? '' : kisi.tulisan(baris + jumlahBaris + i, nomor),
    );
    return isi.slice(0, 2).every((t) => TAHUN.test(t)) && sisaBukanPenama(kisi, kepala, kolom);
  },
  id: () => 'tren-tahun',
  baca: function* (tabel, penampung) {
    yield;
    const titik = tabel.baris.flatMap((b): Titik[] => {
      const tahun = tabel.teks(b, 'tahun');
      if (b.peran !== 'data' || !TAHUN.test(tahun)) return [];
      const di =
        (kolom: KolomKinerja) =>
        (passport: Passport): Fakta | undefined =>
          tabel.fakta(b, kolom, passport);
      return [
        { tahun: Number(tahun), baris: b, target: di('target'), realisasi: di('realisasi'), capaian: di('capaian') },
      ];
    });
    return catat(tabel, titik, penampung);
  },
});

/** No column of words besides: rows that something names are not of one indicator. */
function sisaBukanPenama(kisi: Kisi, kepala: Kepala, kolom: ReadonlyMap<string, readonly number[]>): boolean {
  const dipakai = new Set([...kolom.values()].flat());
  const { baris, jumlahBaris } = kepala.rentang;
  const awal = [...dipakai].reduce((a, b) => Math.min(a, b), Infinity);
  return kepala.kolom.every(
    (k) => dipakai.has(k.kolom) || k.kolom > awal || kisi.jenis(baris + jumlahBaris, k.kolom) !== 'teks',
  );
}

type KolomMendatar = 'no' | 'uraian' | 'satuan' | 'tahun' | 'target';
type Sebutan = 'target' | 'realisasi' | 'capaian';

/** What a row of the line holds, by its first word. */
const sebutan = (teks: string): Sebutan | null => {
  const [, kata] =
    /^(target|realisasi|capaian|persentase capaian|persen capaian|tingkat capaian)\b/.exec(normal(teks)) ?? [];
  if (kata === undefined) return null;
  return kata === 'target' || kata === 'realisasi' ? kata : 'capaian';
};

/** One indicator, a year in a column, with a row of targets and a row of what was reached. */
export const indikatorTahunMendatar = definisikan<KolomMendatar>({
  jenis: 'tren',
  sebutan: 'Satu indikator per tahun',
  kolom: {
    no: NOMOR,
    uraian: {
      sebutan: 'Uraian',
      persis: ['uraian', 'keterangan', 'indikator', 'indikator kinerja', 'tahun'],
      ataukahKiri: true,
      wajib: true,
    },
    satuan: SATUAN_KOLOM,
    tahun: {
      sebutan: 'Tahun',
      pola: /^(?:tahun )?(?:19|20)\d{2}$/,
      berulang: { minimal: 2 },
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
    target: { sebutan: 'Target', memuat: [] },
  },
  kolomNama: 'uraian',
  tolak: ['pagu', 'anggaran', 'belanja', 'target', 'realisasi'],
  isi: { kata: ['target', 'realisasi'], minimal: 2 },
  id: () => 'tren-tahun',
  baca: function* (tabel, penampung) {
    let jumlah = 0;
    let baris = new Map<Sebutan, BarisMentah>();
    const selesai = function* (): Generator<undefined, void> {
      yield;
      const acuan = baris.get('realisasi');
      if (!acuan) return;
      const titik = tabel.kepala('tahun').flatMap((k): Titik[] => {
        const tahun = tahunKepala(k);
        const di =
          (apa: Sebutan) =>
          (passport: Passport): Fakta | undefined => {
            const milik = baris.get(apa);
            return milik && tabel.faktaDi(milik, k.kolom, passport);
          };
        return tahun === null
          ? []
          : [{ tahun, baris: acuan, target: di('target'), realisasi: di('realisasi'), capaian: di('capaian') }];
      });
      jumlah += catat(tabel, titik, penampung) > 0 ? baris.size : 0;
    };
    for (const b of tabel.baris) {
      const apa = b.peran === 'data' ? sebutan(tabel.teks(b, 'uraian')) : null;
      if (apa === null) continue;
      if (baris.has(apa)) {
        yield* selesai();
        baris = new Map();
      }
      baris.set(apa, b);
    }
    yield* selesai();
    return jumlah;
  },
});

import type { BarisTren, KomponenSakip, TitikTren } from '../../domain/data';
import { potongKunci } from '../../dasar/kunci';
import type { Fakta } from '../../domain/fakta';
import type { BarisBernama } from '../baris-bernama';
import type { Bertahap } from '../bertahap';
import type { Penampung } from '../definisi';
import type { PembacaTabel } from '../pembaca';
import { type BarisEvaluasi, gradeDi, susunKomponen } from './komponen-sakip';

export type KolomSakip = 'no' | 'tahun' | 'komponen' | 'bobot' | 'bobotTahun' | 'nilai' | 'nilaiTahun';

/** One year's evaluation as a table shows it: the rows, and the reader with that year's columns. */
export interface EvaluasiTahun {
  /** Null where the table names no year. */
  tahun: number | null;
  tabel: PembacaTabel<KolomSakip>;
  isi: BarisEvaluasi[];
  total: BarisBernama | null;
}

/** One year's components. */
export interface SakipSetahun {
  tahun: number | null;
  komponen: readonly KomponenSakip[];
}

/**
 * Reads evaluations of one table: the last year that has scores is the evaluation; with the years before it every
 * component, and the total, is a line of years.
 */
export function* bacaEvaluasiTahun(
  tabel: PembacaTabel<KolomSakip>,
  semua: readonly EvaluasiTahun[],
  { data, unik }: Penampung,
): Bertahap<void> {
  const terisi = semua.filter(adaNilai).sort((a, b) => (b.tahun ?? 0) - (a.tahun ?? 0));
  const [kini = semua[0], ...lalu] = terisi;
  if (!kini) {
    tabel.tidakDipakai.push('Komponen SAKIP: tiap tahun punya lebih dari satu kolom nilai, tidak ada yang dihitung');
    return;
  }
  yield;
  const komponen = bacaSatu(kini, 'sakip');
  data.sakip = komponen;
  const tahunLalu = lalu.map((e) => ({ tahun: e.tahun, komponen: bacaSatu(e, `sakip/${e.tahun ?? 0}`) }));
  trenSakip(tabel, [{ tahun: kini.tahun, komponen }, ...tahunLalu].reverse(), { data, unik });
}

/** A component's, or the total's, line over the years, the last one being the evaluation's; nothing for one year alone. */
export function trenSakip(
  tabel: Pick<PembacaTabel<string>, 'tidakDipakai'>,
  jalan: readonly SakipSetahun[],
  { data, unik }: Pick<Penampung, 'data' | 'unik'>,
): void {
  const kini = jalan.at(-1);
  if (!kini || jalan.length < 2) return;
  const baris: Omit<BarisTren, 'id' | 'untuk'>[] = [
    ...kini.komponen.map(({ nama }) => ({ nama, titik: titik(jalan, (k) => samaNama(k, nama)?.nilai) })),
    { nama: 'Nilai Akuntabilitas Kinerja (SAKIP)', titik: titik(jalan, (k) => k[0]?.nilaiTotalDilaporkan) },
  ];
  for (const satu of baris.filter((b) => b.titik.length > 1))
    data.tren.push({ ...satu, id: unik(`tren/sakip-${potongKunci(satu.nama)}`), untuk: null });
  const tahun = jalan.slice(0, -1).map((j) => j.tahun ?? 'tanpa tahun');
  tabel.tidakDipakai.push(
    `Komponen SAKIP ${tahun.join(', ')}: pembanding per tahun; yang dihitung ${kini.tahun ?? 'tanpa tahun'}`,
  );
}

/** A score or a letter in one of the year's rows. */
const adaNilai = ({ tabel, isi }: EvaluasiTahun): boolean =>
  isi.some(({ baris }) => /\d/.test(tabel.teks(baris, 'nilai')) || gradeDi(tabel, baris, 'nilai') !== null);

const samaNama = (komponen: readonly KomponenSakip[], nama: string): KomponenSakip | undefined =>
  komponen.find((k) => potongKunci(k.nama) === potongKunci(nama));

function titik(jalan: readonly SakipSetahun[], nilai: (k: readonly KomponenSakip[]) => Fakta | undefined): TitikTren[] {
  return jalan.flatMap(({ tahun, komponen }): TitikTren[] => {
    const isi = nilai(komponen);
    return tahun !== null && isi?.nilai ? [{ tahun, jenis: 'realisasi', nilai: isi }] : [];
  });
}

/** One year's components; the printed total is one fact, shared by the components it is the sum of. */
function bacaSatu({ tabel, isi, total, tahun }: EvaluasiTahun, dasar: string): KomponenSakip[] {
  const dilaporkan = total
    ? tabel.fakta(total.baris, 'nilai', {
        kunci: `${dasar}/${total.kunci}/nilai`,
        nama: `Nilai – ${total.nama}`,
        satuan: 'poin',
      })
    : undefined;
  const sebutan = dasar === 'sakip' ? 'Nilai' : `Nilai ${tahun ?? ''}`.trim();
  return susunKomponen(tabel, isi, { bobot: 'bobot', nilai: 'nilai', sebutan }, dilaporkan, dasar);
}

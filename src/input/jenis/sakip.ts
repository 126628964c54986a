import { tahunTeks } from '../identitas';
import { barisBernama, type BarisBernama } from '../baris-bernama';
import { definisikan } from '../definisi';
import { JUMLAH_AKIP, KOMPONEN_AKIP, PREDIKAT_AKIP } from '../kosakata/akip';
import { NOMOR } from '../kosakata/kolom';
import { normal } from '../normal';
import { adalahJumlah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { waktuTabel } from '../waktu-tabel';
import { type BarisEvaluasi, TingkatBaris } from './komponen-sakip';
import { bacaEvaluasiTahun, type EvaluasiTahun, type KolomSakip } from './sakip-tahun';
import { tahunKepala } from './tahun-kepala';

type Tabel = PembacaTabel<KolomSakip>;

const BUKAN_NILAI = ['bobot', 'target', 'predikat', 'kategori', 'proyeksi', 'renstra', 'selisih', 'kenaikan', 'naik'];

/**
 * SAKIP's components: Komponen | Bobot | Nilai, with or without their sub-components, and the TOTAL row. Years stand in
 * columns ("Nilai 2022 | Nilai 2023") or beside the rows: the last year that has scores is the evaluation, those before
 * it stand beside it year by year.
 */
export const sakip = definisikan<KolomSakip>({
  jenis: 'sakip',
  sebutan: 'Komponen SAKIP',
  kolom: {
    no: NOMOR,
    tahun: { sebutan: 'Tahun', persis: ['tahun', 'tahun evaluasi', 'tahun penilaian', 'tahun anggaran'] },
    komponen: {
      sebutan: 'Komponen',
      persis: ['komponen', 'komponen penilaian', 'komponen evaluasi', 'uraian', 'komponen yang dinilai'],
      memuat: ['komponen sub komponen', 'komponen subkomponen', 'komponen dan sub komponen'],
      ciri: true,
      wajib: true,
    },
    bobot: {
      sebutan: 'Bobot',
      memuat: ['bobot'],
      bila: (k) => tahunKepala(k) === null,
      ciri: true,
      wajib: true,
      ataukah: 'bobotTahun',
      angka: true,
    },
    bobotTahun: {
      sebutan: 'Bobot per tahun',
      memuat: ['bobot'],
      bila: (k) => tahunKepala(k) !== null,
      berulang: { minimal: 1 },
      angka: true,
    },
    nilai: {
      sebutan: 'Nilai',
      persis: ['nilai', 'skor', 'nilai akip', 'hasil evaluasi'],
      memuat: ['nilai'],
      tanpa: ['bobot'],
      bila: (k) => tahunKepala(k) === null,
      ciri: true,
      wajib: true,
      ataukah: 'nilaiTahun',
      angka: true,
    },
    nilaiTahun: {
      sebutan: 'Nilai per tahun',
      pola: /\b20\d{2}\b/,
      tanpa: [...BUKAN_NILAI, 'turun', 'perubahan', 'persen', 'persentase', 'keterangan'],
      bila: (k) => tahunKepala(k) !== null,
      berulang: { minimal: 1 },
      angka: true,
    },
  },
  kolomNama: 'komponen',
  berkelompok: true,
  judul: ['sakip', 'akip', 'akuntabilitas kinerja'],
  isi: {
    kata: KOMPONEN_AKIP,
    minimal: 2,
  },
  // Of one year each: the last one counts.
  waktu: (judul, lembar) => waktuTabel(judul, lembar).tahun ?? 0,
  id: () => 'sakip',
  baca: function* (tabel, penampung) {
    const { data: baris, total } = yield* barisBernama(tabel, 'komponen');
    if (penampung.data.sakip.length > 0) {
      tabel.tidakDipakai.push(
        `Komponen SAKIP${sebutTahun(waktuTabel(tabel.barisJudul, tabel.lembar).tahun)}: yang dihitung tabel lain`,
      );
      return baris.length;
    }
    const komponen = baris.filter(({ nama }) => !PREDIKAT_AKIP.test(normal(nama)));
    yield* bacaEvaluasiTahun(
      tabel,
      tabel.punya('nilai') ? perBaris(tabel, komponen, total) : perKolom(tabel, komponen, total),
      penampung,
    );
    return baris.length;
  },
});

const sebutTahun = (tahun: number | null): string => (tahun === null ? '' : ` ${tahun}`);

/** The rows by year where a column says it, the year of the row above where it is blank; else all rows as they are. */
function perBaris(tabel: Tabel, baris: readonly BarisBernama[], total: BarisBernama | null): EvaluasiTahun[] {
  const menurut = new Map<number | null, BarisBernama[]>();
  let tahun: number | null = null;
  for (const b of baris) {
    tahun = tahunTeks(tabel.teks(b.baris, 'tahun')) ?? tahun;
    const milik = menurut.get(tahun);
    if (milik) milik.push(b);
    else menurut.set(tahun, [b]);
  }
  return [...menurut].map(([milik, isi]) => {
    const jumlah = menurut.size === 1 ? total : jumlahDiBawah(tabel, isi);
    return { tahun: milik, tabel, ...bagi(tabel, isi, jumlah) };
  });
}

/** The sum right below a year's rows. */
function jumlahDiBawah(tabel: Tabel, isi: readonly BarisBernama[]): BarisBernama | null {
  const akhir = tabel.baris.findIndex((b) => b === isi.at(-1)?.baris);
  const baris = tabel.baris[akhir + 1];
  if (!baris || !adalahJumlah(baris)) return null;
  return { baris, nama: tabel.teksPertama(baris), kunci: 'total-dilaporkan' };
}

/** Every year's columns with all rows. A year with two columns of scores is left out: nothing says which one counts. */
function perKolom(tabel: Tabel, baris: readonly BarisBernama[], total: BarisBernama | null): EvaluasiTahun[] {
  const bobot = tabel.kepala('bobotTahun');
  const nilai = tabel.kepala('nilaiTahun');
  const isi = bagi(tabel, baris, total);
  return [...new Set(nilai.flatMap((k) => tahunKepala(k) ?? []))].flatMap((tahun) => {
    const semua = nilai.filter((k) => tahunKepala(k) === tahun);
    const bernama = semua.filter((k) => /\b(?:nilai|skor|hasil)\b/.test(k.daun));
    const [kolom, ...lain] = bernama.length > 0 ? bernama : semua;
    if (!kolom || lain.length > 0) return [];
    const milik = bobot.find((k) => tahunKepala(k) === tahun) ?? bobot[0];
    const pilihan = new Map<KolomSakip, number | null>([['nilai', kolom.kolom]]);
    if (!tabel.punya('bobot') && milik) pilihan.set('bobot', milik.kolom);
    return [{ tahun, tabel: tabel.dengan(pilihan), ...isi }];
  });
}

/** The components with their depth, and the row that is their sum: its own, or one by the sum's other names. */
function bagi(
  tabel: Tabel,
  baris: readonly BarisBernama[],
  total: BarisBernama | null,
): Pick<EvaluasiTahun, 'isi' | 'total'> {
  const jumlah = baris.find(({ nama }) => JUMLAH_AKIP.test(normal(nama)));
  const tingkat = new TingkatBaris();
  const isi = baris
    .filter(({ nama }) => !JUMLAH_AKIP.test(normal(nama)))
    .map(({ baris: b, nama }): BarisEvaluasi => {
      const bentang = tabel.tandaNama(b);
      const tanda = tabel.teks(b, 'no') || (bentang?.tanda ?? '');
      return { baris: b, nama, tingkat: tingkat.tingkat(tanda, nama, bentang?.ke) };
    });
  return { isi, total: total ?? jumlah ?? null };
}

import { kodeDiperhitungkan } from '../../domain/ikpa-rinci/revisi';
import type { JenisUpTup } from '../../domain/ikpa-rinci/data';
import { akhirTahun, KAPAN_SAJA } from '../../domain/pedoman/parameter';
import type { Fakta, Satuan } from '../../domain/fakta';
import { type DefinisiKolom, definisikan } from '../definisi';
import { nomorBulan, triwulanTertulis } from '../judul-waktu';
import { NOMOR } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { faktaKata, faktaTanggal, faktaYa } from '../tanggal-sel';
import { KOLOM_SATKER, kunciSatker, pemilikBaris } from './ikpa-satker';
import { jenisBelanja } from './jenis-belanja';

const kolom = (sebutan: string, persis: readonly string[], lain: Partial<DefinisiKolom> = {}): DefinisiKolom => ({
  sebutan,
  persis,
  ciri: true,
  ...lain,
});
const wajib = { wajib: true } as const;
const angka = { wajib: true, angka: true } as const;

/** A figure of a row under its table's key. */
const di = <K extends string>(
  tabel: PembacaTabel<K>,
  baris: BarisMentah,
  k: K,
  id: string,
  satuan: Satuan,
): Fakta | undefined =>
  tabel.fakta(baris, k, { kunci: `${id}/${k}`, nama: `${tabel.judulKolom(k)} – baris ${baris.baris + 1}`, satuan });

const dataBaris = (isi: readonly BarisMentah[]): BarisMentah[] => isi.filter((b) => b.peran === 'data');

/** Revisions of the DIPA: Tanggal pengesahan | Kode revisi | Pagu sebelum | Pagu sesudah. */
export const revisiDipa = definisikan({
  jenis: 'revisiDipa',
  sebutan: 'Revisi DIPA',
  kolom: {
    no: NOMOR,
    ...KOLOM_SATKER,
    ke: { sebutan: 'Revisi ke', persis: ['revisi ke', 'no revisi'] },
    tanggal: kolom(
      'Tanggal pengesahan',
      ['tanggal pengesahan', 'tanggal revisi', 'tanggal posting revisi', 'tanggal'],
      wajib,
    ),
    kode: kolom('Kode revisi', ['kode revisi', 'kode jenis revisi', 'jenis revisi'], { ...wajib, penentu: true }),
    sebelum: kolom('Pagu sebelum', ['pagu sebelum', 'pagu semula'], angka),
    sesudah: kolom('Pagu sesudah', ['pagu sesudah', 'pagu menjadi', 'pagu setelah'], angka),
  },
  kolomNama: 'tanggal',
  tolak: ['indikator', 'realisasi'],
  uang: true,
  id: () => 'revisi-dipa',
  baca: function* (tabel, { data }) {
    const pemilik = pemilikBaris(data, tabel);
    let banyak = 0;
    for (const [i, baris] of dataBaris(pemilik.isi).entries()) {
      yield;
      const milik = pemilik.milik(baris);
      const id = `${tabel.id}/${i + 1}`;
      const tanggal = faktaTanggal(tabel, baris, 'tanggal', {
        kunci: `${id}/tanggal`,
        nama: `Tanggal revisi ${i + 1}`,
      });
      if (!tanggal) continue;
      const kode = tabel.teks(baris, 'kode');
      const masa = milik.tahun === null ? KAPAN_SAJA : akhirTahun(milik.tahun);
      const dihitung = kodeDiperhitungkan(kode, { konteks: { masa } });
      banyak += 1;
      milik.revisi.push({
        id: String(i + 1),
        nama: `Revisi ${tabel.teks(baris, 'ke') || i + 1}`,
        tanggal,
        kode,
        kodeDihitung:
          dihitung === null
            ? null
            : faktaKata(tabel, tabel.alamat(baris, 'kode'), kode, dihitung, {
                kunci: `${id}/kode`,
                nama: `Kode yang diperhitungkan, revisi ${i + 1}`,
              }),
        paguSebelum: di(tabel, baris, 'sebelum', id, 'rupiah'),
        paguSesudah: di(tabel, baris, 'sesudah', id, 'rupiah'),
      });
    }
    return banyak;
  },
});

/** Contracts: Nomor | Jenis belanja | Nilai kontrak | Tanggal kontrak | Tanggal daftar | Cara bayar | Tanggal SP2D. */
export const kontrak = definisikan({
  jenis: 'kontrak',
  sebutan: 'Daftar kontrak',
  kolom: {
    ...KOLOM_SATKER,
    nomor: {
      sebutan: 'Nomor kontrak',
      persis: ['nomor', 'no', 'nomor kontrak', 'no kontrak', 'nrk can', 'no kontrak nrk can'],
    },
    jenis: kolom('Jenis belanja', ['jenis belanja', 'kode jenis belanja'], wajib),
    nilai: kolom('Nilai kontrak', ['nilai kontrak', 'nilai'], angka),
    tanggal: kolom('Tanggal kontrak', ['tanggal kontrak', 'tgl kontrak'], { ...wajib, penentu: true }),
    daftar: { sebutan: 'Tanggal daftar', persis: ['tanggal daftar', 'tanggal masuk', 'tanggal pendaftaran'] },
    cara: { sebutan: 'Cara bayar', persis: ['cara bayar', 'cara pembayaran', 'jenis pembayaran'] },
    sp2d: kolom('Tanggal SP2D', ['tanggal sp2d', 'tgl sp2d', 'tanggal penyelesaian']),
  },
  kolomNama: 'jenis',
  tolak: ['indikator', 'realisasi'],
  uang: true,
  id: () => 'kontrak',
  baca: function* (tabel, { data }) {
    const pemilik = pemilikBaris(data, tabel);
    let banyak = 0;
    for (const [i, baris] of dataBaris(pemilik.isi).entries()) {
      yield;
      const milik = pemilik.milik(baris);
      const jenis = jenisBelanja(normal(tabel.teks(baris, 'jenis')));
      const id = `${tabel.id}/${i + 1}`;
      const hari = (k: 'tanggal' | 'daftar' | 'sp2d') =>
        faktaTanggal(tabel, baris, k, { kunci: `${id}/${k}`, nama: `${tabel.judulKolom(k)} – kontrak ${i + 1}` });
      const [nilai, tanggal] = [di(tabel, baris, 'nilai', id, 'rupiah'), hari('tanggal')];
      if (!jenis || !nilai?.nilai || !tanggal) continue;
      const cara = normal(tabel.teks(baris, 'cara'));
      banyak += 1;
      milik.kontrak.push({
        id: String(i + 1),
        nama: `Kontrak ${tabel.teks(baris, 'nomor') || i + 1}`,
        jenis,
        nilai,
        tanggal,
        tanggalDaftar: hari('daftar'),
        sekaligus: cara === '' ? null : /\b(?:sekaligus|lunas)\b/.test(cara),
        tanggalSp2d: hari('sp2d'),
      });
    }
    return banyak;
  },
});

/** Bills of contracts: Nomor SPM | Tanggal BAST/BAPP | Tanggal konversi KPPN. */
export const tagihan = definisikan({
  jenis: 'tagihan',
  sebutan: 'Penyelesaian tagihan',
  kolom: {
    ...KOLOM_SATKER,
    nomor: { sebutan: 'Nomor SPM', persis: ['nomor spm', 'no spm', 'nomor', 'no'] },
    bast: kolom('Tanggal BAST/BAPP', ['tanggal bast bapp', 'tanggal bast', 'bast'], {
      ...wajib,
      penentu: true,
    }),
    // One of the two is there, or both: work that was handed over counts first.
    bapp: { sebutan: 'Tanggal BAPP', persis: ['tanggal bapp', 'bapp'] },
    konversi: kolom(
      'Tanggal konversi KPPN',
      ['tanggal konversi kppn', 'tanggal konversi adk', 'tanggal konversi', 'tanggal diterima kppn'],
      wajib,
    ),
  },
  kolomNama: 'bast',
  tolak: ['indikator'],
  id: () => 'tagihan',
  baca: function* (tabel, { data }) {
    const pemilik = pemilikBaris(data, tabel);
    let banyak = 0;
    // A row without BAST looks like a heading: its dates say what it is.
    const isi = pemilik.isi.filter((b) => b.peran === 'data' || b.peran === 'grup');
    for (const [i, baris] of isi.entries()) {
      yield;
      const milik = pemilik.milik(baris);
      const nama = `SPM ${tabel.teks(baris, 'nomor') || i + 1}`;
      const hari = (k: 'bast' | 'bapp' | 'konversi') =>
        faktaTanggal(tabel, baris, k, { kunci: `${tabel.id}/${i + 1}/${k}`, nama: `${tabel.judulKolom(k)} – ${nama}` });
      const [bast, konversi] = [hari('bast') ?? hari('bapp'), hari('konversi')];
      if (!bast) continue;
      milik.tagihan.push({ id: String(i + 1), nama, bast, konversi });
      banyak += 1;
    }
    return banyak;
  },
});

const JENIS_UP: readonly (readonly [JenisUpTup, RegExp])[] = [
  ['SETORAN TUP', /^setor(?:an)?(?: sisa)? tup$/],
  ['PTUP', /^(?:ptup|gtup|gtup nihil|ptup nihil|pertanggungjawaban tup)$/],
  ['GUP NIHIL', /^(?:gup|gu) nihil$/],
  ['GUP', /^(?:gup|gup isi|gu)$/],
  ['TUP', /^(?:tup|tup tunai)$/],
  ['UP', /^(?:up|up tunai)$/],
];

/** SP2D of UP and TUP: Jenis | Tanggal SP2D | Nilai. */
export const upTup = definisikan({
  jenis: 'upTup',
  sebutan: 'SP2D UP dan TUP',
  kolom: {
    no: NOMOR,
    ...KOLOM_SATKER,
    jenis: kolom('Jenis', ['jenis', 'jenis spm', 'jenis sp2d', 'uraian'], wajib),
    tanggal: kolom('Tanggal SP2D', ['tanggal sp2d', 'tgl sp2d', 'tanggal'], wajib),
    nilai: kolom('Nilai', ['nilai', 'nilai sp2d', 'jumlah'], angka),
  },
  kolomNama: 'jenis',
  judul: ['up tup', 'up dan tup', 'uang persediaan', 'gup', 'tup'],
  isi: { kata: ['gup', 'tup', 'ptup', 'gup nihil', 'setoran tup', 'up'], minimal: 2 },
  tolak: ['indikator', 'pagu', 'nomor kartu'],
  uang: true,
  id: () => 'up-tup',
  baca: function* (tabel, { data }) {
    const pemilik = pemilikBaris(data, tabel);
    let banyak = 0;
    for (const [i, baris] of dataBaris(pemilik.isi).entries()) {
      yield;
      const milik = pemilik.milik(baris);
      const kata = normal(tabel.teks(baris, 'jenis'));
      const jenis = JENIS_UP.find(([, pola]) => pola.test(kata))?.[0];
      const id = `${tabel.id}/${i + 1}`;
      const nama = `${jenis ?? kata} ${i + 1}`;
      const tanggal = faktaTanggal(tabel, baris, 'tanggal', { kunci: `${id}/tanggal`, nama: `Tanggal ${nama}` });
      const nilai = di(tabel, baris, 'nilai', id, 'rupiah');
      if (!jenis || !tanggal || !nilai?.nilai) continue;
      milik.upTup.push({ id: String(i + 1), nama, jenis, tanggal, nilai });
      banyak += 1;
    }
    return banyak;
  },
});

/** Use of the government's credit card: Triwulan | Plafon per bulan | Pemakaian kumulatif. */
export const kkp = definisikan({
  jenis: 'kkp',
  sebutan: 'Kartu Kredit Pemerintah',
  kolom: {
    no: NOMOR,
    ...KOLOM_SATKER,
    triwulan: kolom('Triwulan', ['triwulan', 'tw', 'periode'], wajib),
    plafon: kolom('Plafon per bulan', ['plafon per bulan', 'plafon', 'up kkp per bulan'], { ...angka, penentu: true }),
    pemakaian: kolom(
      'Pemakaian kumulatif',
      ['pemakaian kumulatif', 'penggunaan kumulatif', 'penggunaan kkp', 'penggunaan kkp kumulatif'],
      angka,
    ),
  },
  kolomNama: 'triwulan',
  uang: true,
  id: () => 'kkp',
  baca: function* (tabel, { data }) {
    const pemilik = pemilikBaris(data, tabel);
    let banyak = 0;
    for (const baris of dataBaris(pemilik.isi)) {
      yield;
      const milik = pemilik.milik(baris);
      const tulisan = tabel.teks(baris, 'triwulan');
      const bulan = nomorBulan(tulisan);
      // Of a month, the last one of its quarter is what the quarter ends with.
      const triwulan = triwulanTertulis(tulisan) ?? (bulan !== null && bulan % 3 === 0 ? bulan / 3 : null);
      if (triwulan === null) continue;
      const id = kunciSatker(tabel.id, pemilik.kode(baris), triwulan);
      const [plafon, pemakaian] = [
        di(tabel, baris, 'plafon', id, 'rupiah'),
        di(tabel, baris, 'pemakaian', id, 'rupiah'),
      ];
      if (!plafon?.nilai || !pemakaian?.nilai) continue;
      milik.kkp.push({ triwulan, plafon, pemakaian });
      banyak += 1;
    }
    return banyak;
  },
});

/** What stands in the column PN of an output that is no national priority: nothing, a dash, or a no. */
const prioritas = (teks: string): boolean => !/^(?:[-–—]*|tidak|bukan|non.*|0)$/i.test(teks.trim());

/** Outputs by month: Bulan | KRO/RO | Target | RVRO | PCRO | TPCRO | Tepat waktu | Terkonfirmasi. */
export const capaianRo = definisikan({
  jenis: 'capaianRo',
  sebutan: 'Capaian output per bulan',
  kolom: {
    no: NOMOR,
    ...KOLOM_SATKER,
    bulan: kolom('Bulan', ['bulan', 'periode'], wajib),
    kro: { sebutan: 'KRO', persis: ['kro', 'kode kro'] },
    ro: kolom('KRO/RO', ['kro ro', 'ro', 'rincian output', 'kode ro'], wajib),
    uraian: { sebutan: 'Uraian', persis: ['uraian', 'uraian ro', 'nama ro'] },
    target: kolom('Target', ['target', 'target ro', 'volume target', 'target volume'], angka),
    rvro: kolom('RVRO s.d.', ['rvro s d', 'rvro', 'rvro s d bulan ini', 'realisasi ro'], { ...angka, penentu: true }),
    pcro: kolom(
      'PCRO s.d.',
      ['pcro s d', 'pcro', 'pcro s d bulan ini', '% progres', 'progres', 'persen progres'],
      angka,
    ),
    tpcro: { sebutan: 'TPCRO', persis: ['tpcro', 'target pcro'], angka: true },
    // OM-SPAN's detail of the indicator does not say when an output was sent: then the value is an estimate.
    tepat: kolom('Tepat waktu', ['tepat waktu', 'ketepatan waktu']),
    konfirmasi: kolom('Terkonfirmasi', ['terkonfirmasi', 'konfirmasi', 'status konfirmasi'], wajib),
    pn: { sebutan: 'PN', persis: ['pn', 'prioritas nasional'] },
    pagu: { sebutan: 'Pagu', persis: ['pagu', 'pagu ro'], angka: true },
    realisasi: { sebutan: 'Realisasi', persis: ['realisasi', 'realisasi anggaran', 'realisasi belanja'], angka: true },
  },
  kolomNama: 'ro',
  tolak: ['indikator'],
  id: () => 'capaian-ro',
  baca: function* (tabel, { data }) {
    const pemilik = pemilikBaris(data, tabel);
    let banyak = 0;
    for (const [i, baris] of dataBaris(pemilik.isi).entries()) {
      yield;
      const milik = pemilik.milik(baris);
      const bulan = nomorBulan(tabel.teks(baris, 'bulan'));
      const kode = [tabel.teks(baris, 'kro'), tabel.teks(baris, 'ro')].filter((satu) => satu !== '').join('.');
      const nama = [kode, tabel.teks(baris, 'uraian')].filter((satu) => satu !== '').join(' ');
      if (bulan === null || tabel.tanpaNama(baris, nama, 'ro')) continue;
      const id = `${tabel.id}/${i + 1}`;
      const ya = (k: 'tepat' | 'konfirmasi') =>
        faktaYa(tabel, baris, k, { kunci: `${id}/${k}`, nama: `${tabel.judulKolom(k)} – ${nama}` });
      banyak += 1;
      milik.output.push({
        id: String(i + 1),
        nama,
        bulan,
        target: di(tabel, baris, 'target', id, ''),
        rvro: di(tabel, baris, 'rvro', id, ''),
        pcro: di(tabel, baris, 'pcro', id, 'poin'),
        tpcro: di(tabel, baris, 'tpcro', id, 'poin'),
        tepatWaktu: ya('tepat'),
        terkonfirmasi: ya('konfirmasi'),
        prioritasNasional: prioritas(tabel.teks(baris, 'pn')),
        pagu: di(tabel, baris, 'pagu', id, 'rupiah'),
        realisasi: di(tabel, baris, 'realisasi', id, 'rupiah'),
      });
    }
    return banyak;
  },
});

/** SPM of the last quarter and those with dispensation: two cells. */
export const dispensasi = definisikan({
  jenis: 'dispensasi',
  sebutan: 'Dispensasi SPM',
  kolom: {
    no: NOMOR,
    ...KOLOM_SATKER,
    spm: kolom('SPM triwulan IV', ['spm triwulan iv', 'spm tw iv', 'jumlah spm triwulan iv', 'jumlah spm tw iv'], {
      ...angka,
      penentu: true,
    }),
    dispensasi: kolom('SPM dispensasi', ['spm dispensasi', 'jumlah spm dispensasi', 'dispensasi spm'], angka),
  },
  kolomNama: null,
  tolak: ['indikator', 'nilai'],
  id: () => 'dispensasi',
  baca: function* (tabel, { data }) {
    const pemilik = pemilikBaris(data, tabel);
    let banyak = 0;
    for (const baris of dataBaris(pemilik.isi)) {
      yield;
      const milik = pemilik.milik(baris);
      if (milik.dispensasi) continue;
      const id = kunciSatker(tabel.id, pemilik.kode(baris));
      milik.dispensasi = {
        spm: di(tabel, baris, 'spm', id, 'buah'),
        dispensasi: di(tabel, baris, 'dispensasi', id, 'buah'),
      };
      banyak += 1;
    }
    return banyak;
  },
});

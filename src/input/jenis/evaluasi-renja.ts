import type { Indikator, TabelTriwulan } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import type { Bertahap } from '../bertahap';
import { type DefinisiKolom, definisikan, type Penampung } from '../definisi';
import type { KolomKepala } from '../kepala';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import {
  type BarisPk,
  KOLOM_PK,
  type KolomPk,
  masukkanIndikator,
  mulaiTabel,
  namaIndikator,
  satuanBaris,
} from './baris-indikator';
import { kolomUang } from './kolom-kinerja';
import { bacaTriwulan, triwulan, TRIWULAN } from './kolom-triwulan';
import { bacaUangKinerja, hanyaUang } from './uang-kinerja';

type Kolom = KolomPk | 'kode' | 'renstra' | 'realisasiRenstra' | 'targetTriwulan' | 'realisasiTriwulan';
type Tabel = PembacaTabel<Kolom>;

/** The plan of years: what it aims at, and what was reached of it before and up to this year. */
const RENCANA = /\b(?:renstra|rpjmd|rpjmn|rpjm|jangka menengah|akhir (?:periode|rencana))\b/;
/** The year's own plan. */
const TAHUNAN = /\b(?:renja|rkpd|rkp|rencana kerja)\b/;
const SEBELUM = /\b(?:tahun|periode) (?:lalu|sebelumnya)\b|\b(?:s d|sd|sampai dengan) (?:\w+ )*tahun\b/;
const NANTI = /\b(?:perkiraan|prakiraan|proyeksi|rencana tahun|tahun depan)\b/;
const PERSEN = /\b(?:tingkat|persen|persentase)\b/;
const KUARTAL = new RegExp(TRIWULAN);

/** What is measured this year: not the plan of years, nor an earlier or a later year. */
const tahunIni = ({ penuh }: KolomKepala): boolean => {
  const berencana = RENCANA.test(penuh) && !(TAHUNAN.test(penuh) && !/\b(?:s d|sd|sampai)\b/.test(penuh));
  return !berencana && !NANTI.test(penuh) && !(SEBELUM.test(penuh) && !TAHUNAN.test(penuh));
};
const kinerja = (k: KolomKepala): boolean => !kolomUang(k);

/** The year, or the year so far; not one quarter of it. */
const setahun = ({ penuh }: KolomKepala): boolean => !KUARTAL.test(penuh) || /\b(?:s d|sd|sampai)\b/.test(penuh);

const renstra: DefinisiKolom = {
  sebutan: 'Target Renstra',
  pola: /\btarget\b/,
  bila: (k) => RENCANA.test(k.penuh) && !PERSEN.test(k.penuh) && !/\brealisasi\b/.test(k.penuh),
  berulang: { minimal: 1 },
  ciri: true,
};

/**
 * Evaluation of the year's plan (Permendagri 86/2017, and 54/2010 before): target of the Renstra, what was reached
 * until last year, target of the year, realisasi by quarter and of the year, each as K and Rp, and its share in
 * percent. Its indicators are those of programmes and activities: where the agreement is in the workbook, they only
 * fill what that one lacks.
 */
export const evaluasiRenja = definisikan<Kolom>({
  jenis: 'perjanjianKinerja',
  sebutan: 'Evaluasi hasil Renja atau RKPD',
  kolom: {
    ...KOLOM_PK,
    kode: { sebutan: 'Kode', persis: ['kode', 'kode rekening', 'no rekening'] },
    kegiatan: {
      ...KOLOM_PK.kegiatan,
      memuat: ['program kegiatan', 'program dan kegiatan', 'sub kegiatan', 'urusan', 'program'],
      tanpa: ['indikator', 'sasaran', 'pagu', 'target', 'realisasi', 'anggaran', 'kode', 'capaian'],
    },
    indikator: { ...KOLOM_PK.indikator, memuat: [...(KOLOM_PK.indikator.memuat ?? []), 'indikator'] },
    renstra,
    realisasiRenstra: {
      ...renstra,
      sebutan: 'Realisasi Renstra',
      pola: /\b(?:realisasi|capaian)\b/,
      bila: (k) => !tahunIni(k) && !/\btarget renja\b/.test(k.penuh),
    },
    target: {
      sebutan: 'Target tahun ini',
      memuat: ['target renja', 'target rkpd', 'target kinerja dan anggaran renja', 'target kinerja dan anggaran rkpd'],
      pola: /\btarget\b/,
      bila: (k) =>
        kinerja(k) &&
        tahunIni(k) &&
        !KUARTAL.test(k.penuh) &&
        !/^(?:realisasi|tingkat|persen|capaian)\b/.test(k.penuh) &&
        !/\brealisasi\b/.test(k.daun),
      ciri: true,
      wajib: true,
      angka: true,
    },
    realisasi: {
      sebutan: 'Realisasi tahun ini',
      memuat: ['realisasi renja', 'realisasi rkpd', 'realisasi akhir', 'realisasi capaian kinerja dan anggaran renja'],
      pola: /\brealisasi\b/,
      bila: (k) => kinerja(k) && tahunIni(k) && !PERSEN.test(k.penuh) && !/\btarget\b/.test(k.daun) && setahun(k),
      ciri: true,
      angka: true,
    },
    capaian: {
      sebutan: 'Tingkat capaian',
      memuat: ['tingkat capaian', 'tingkat realisasi', 'persentase capaian', 'persen capaian', 'capaian kinerja'],
      pola: /^(?=.*\b(?:tingkat|persen|persentase)\b)(?=.*\b(?:capaian|realisasi)\b)/,
      bila: (k) => kinerja(k) && tahunIni(k),
      ciri: true,
      angka: true,
    },
    realisasiAnggaran: {
      ...KOLOM_PK.realisasiAnggaran,
      tanpa: ['sisa', 'persen', 'persentase', 'tingkat'],
      bila: (k) => kolomUang(k) && tahunIni(k) && setahun(k),
    },
    targetTriwulan: triwulan('Target per triwulan', new RegExp(`^${TRIWULAN}(?=.*\\btarget\\b)(?!.*\\brealisasi\\b)`)),
    realisasiTriwulan: triwulan('Realisasi per triwulan', new RegExp(`^${TRIWULAN}(?=.*\\brealisasi\\b)`)),
  },
  kolomNama: 'indikator',
  judul: ['evaluasi', 'renja', 'rkpd'],
  syarat: (kepala) => kepala.some((k) => RENCANA.test(k.penuh)) && kepala.some((k) => TAHUNAN.test(k.penuh)),
  id: () => 'renja',
  jenisMenurut: (tabel) => (tabel.punya('realisasiTriwulan') ? 'triwulan' : 'perjanjianKinerja'),
  baca: bacaEvaluasi,
});

function* bacaEvaluasi(tabel: Tabel, penampung: Penampung): Bertahap<number> {
  const sudahAda = penampung.data.indikator.length;
  const dalam = mulaiTabel(tabel, penampung);
  const nama = yield* namaIndikator(tabel);
  let sasaran = '';
  let baris = 0;
  let lain = 0;
  for (const b of tabel.baris) {
    yield;
    sasaran = tabel.teks(b, 'sasaran') || (tabel.punya('sasaran') ? sasaran : program(tabel, b)) || sasaran;
    if (b.peran !== 'data' || hanyaUang(tabel, b)) continue;
    const milik = nama.get(b) ?? '';
    if (tabel.tanpaNama(b, milik, 'indikator')) continue;
    baris += 1;
    const isi: BarisPk = { sasaran, nama: milik, versi: null, dalam };
    const indikator = sudahAda > 0 ? yangSama(tabel, b, isi, penampung) : masukkanIndikator(tabel, b, isi, penampung);
    if (!indikator) lain += 1;
    perTriwulan(tabel, b, milik, indikator, penampung);
  }
  yield* bacaUangKinerja(tabel, penampung);
  if (lain > 0)
    tabel.tidakDipakai.push(
      `Evaluasi Renja: ${lain} indikator program dan kegiatan tidak ada di Perjanjian Kinerja, tidak ikut dirata-ratakan`,
    );
  return baris;
}

/** Programmes stand over their indicators as a sasaran does. */
function program(tabel: Tabel, baris: BarisMentah): string {
  const teks = tabel.teks(baris, 'kegiatan');
  return /^program\b/i.test(teks) || baris.peran === 'grup' ? teks || tabel.teksPertama(baris) : '';
}

/** The agreement's own indicator, with what this row adds to it. */
function yangSama(tabel: Tabel, baris: BarisMentah, isi: BarisPk, penampung: Penampung): Indikator | undefined {
  const sama = penampung.indikatorSama(isi.nama, tabel.alamat(baris, 'indikator'), isi.dalam);
  return sama && masukkanIndikator(tabel, baris, isi, penampung);
}

function perTriwulan(
  tabel: Tabel,
  baris: BarisMentah,
  nama: string,
  indikator: Indikator | undefined,
  { data, unik }: Penampung,
): void {
  if (!tabel.punya('realisasiTriwulan')) return;
  const semua: TabelTriwulan[] = (data.triwulan ??= []);
  const satuan = tabel.satuanTertulis(baris, ['realisasiTriwulan', 'target']) || satuanBaris(tabel, baris, nama);
  const id = unik(`triwulan/${indikator?.nomor ?? semua.length + 1}`);
  const targetTahun: Fakta | undefined =
    indikator?.target ??
    tabel.fakta(baris, 'target', { kunci: `${id}/target-tahun`, nama: `Target – ${nama}`, satuan });
  const satu: TabelTriwulan = {
    id,
    nama,
    untuk: indikator ? { indikator: indikator.nomor, alasan: 'nama' } : null,
    targetTahun,
    target: bacaTriwulan(tabel, baris, 'targetTriwulan', `${id}/target`, `Target – ${nama}`, satuan),
    realisasi: bacaTriwulan(tabel, baris, 'realisasiTriwulan', `${id}/realisasi`, `Realisasi – ${nama}`, satuan),
    kumulatif: false,
  };
  semua.push(satu);
}

import type { Angka } from '../domain/angka';
import type { HasilLkj } from '../domain/lkj';
import type { SetelanLkj } from '../domain/setelan-lkj';
import type { TambahanAturan } from '../domain/pedoman-lkj';
import { parameterDibaca } from '../domain/pedoman/jejak';
import { KAPAN_SAJA } from '../domain/pedoman/parameter';
import type { Pedoman } from '../domain/pedoman/pedoman';
import type { HasilPotret } from '../excel/potret/potret';
import { tahunTeks } from '../input/identitas';
import type { PilihanBaca, TabelDikenali } from '../input/tabel';

/** A set of rules that a part of the report is under. */
export interface SetDipakai extends Pedoman {
  subjek: 'ikpa' | 'nka' | 'smart' | 'sakip' | 'skm' | 'spm';
}

const KUNCI_TAHUN = 'aturan/tahun';
const KUNCI_SATKER = 'aturan/satker-ikpa';
/** More satkers than this are no list to choose from; the lowest values stand in it. */
const SATKER_TERBANYAK = 200;
const kunciTerdekat = (subjek: string): string => `aturan/terdekat/${subjek}`;
/** The only answer but silence: the nearest set is taken knowingly. */
const PAKAI = 'pakai';

type Jawaban = Readonly<Record<string, string>>;

/** What a person has settled about the rules of this workbook; a year that is set in the settings goes first. */
export function jawabanAturan(
  jawaban: Jawaban,
  setelan: SetelanLkj,
): { setelan: SetelanLkj; tambahan: Pick<TambahanAturan, 'diterima'> } {
  const tahun = tahunDari(jawaban[KUNCI_TAHUN]);
  const awalan = kunciTerdekat('');
  const diterima = Object.entries(jawaban).flatMap(([kunci, isi]) =>
    kunci.startsWith(awalan) && isi === PAKAI ? [kunci.slice(awalan.length)] : [],
  );
  const satker = jawaban[KUNCI_SATKER];
  return {
    setelan: { ...(tahun === null ? {} : { tahun }), ...(satker ? { satkerIkpa: satker } : {}), ...setelan },
    tambahan: { diterima: new Set(diterima) },
  };
}

const tahunDari = (isi: string | undefined): number | null => (isi && /^20\d\d$/.test(isi) ? Number(isi) : null);

/** The sets that the parts of the report are under. */
export function setDipakai({ pedoman, ...hasil }: HasilLkj): SetDipakai[] {
  const { ikpa, nka, smart, sakip, skm, spm } = pedoman;
  const semua: [SetDipakai['subjek'], Pedoman, boolean][] = [
    ['ikpa', hasil.ikpa[0]?.pedoman ?? ikpa, hasil.ikpa.length > 0],
    ['nka', nka, hasil.nka !== null],
    ['smart', smart, hasil.smart?.pasti === false],
    ['sakip', sakip, hasil.sakip !== null],
    ['skm', skm, hasil.skm !== null],
    ['spm', spm, hasil.spm.length > 0],
  ];
  return semua.flatMap(([subjek, set, ada]) => {
    const { nama, mulai, sampai, bukti, keadaan, sebab } = set;
    return ada ? [{ subjek, nama, mulai, sampai, bukti, keadaan, ...(sebab ? { sebab } : {}) }] : [];
  });
}

/** What the rules leave to a person: the report's year where it decides something, and a set outside its time. */
export function pilihanAturan(
  hasil: HasilLkj,
  angka: readonly Angka[],
  tabel: readonly TabelDikenali[],
  { ingatan: { pilihan: jawaban }, namaBerkas }: Pick<HasilPotret, 'ingatan' | 'namaBerkas'>,
  kini: number,
): PilihanBaca[] {
  const [pertama] = tabel;
  if (!pertama) return [];
  const { lembar, baris, kolom } = pertama.rentang;
  const umum = { asal: { lembar, baris, kolom } };
  const { tahun, asal } = hasil.pedoman;
  const dipilih = asal === 'setelan' ? tahunDari(jawaban[KUNCI_TAHUN]) : null;
  const tanyaTahun = dipilih !== null || (tahun === null && angka.some(bergantungTahun));
  return [
    ...(tanyaTahun ? [{ ...umum, ...pilihanTahun(pertama.judul, dipilih, tahunTeks(namaBerkas), kini) }] : []),
    ...pilihanSatker(hasil).map((satu) => ({ ...umum, ...satu })),
    ...setDipakai(hasil).flatMap((set) => {
      const satu = pilihanTerdekat(set, tahun);
      return satu ? [{ ...umum, ...satu }] : [];
    }),
  ];
}

/** Whose steps are shown, of a list of satkers: the lowest value first. There is always one. */
function pilihanSatker({ ikpaSatker, ikpaDipilih }: HasilLkj): Omit<PilihanBaca, 'asal'>[] {
  if (!ikpaDipilih) return [];
  const terendah = [...ikpaSatker].reverse().slice(0, SATKER_TERBANYAK);
  const semua = terendah.some(({ kode }) => kode === ikpaDipilih.kode) ? terendah : [ikpaDipilih, ...terendah];
  return [
    {
      kunci: KUNCI_SATKER,
      perihal: 'satkerIkpa',
      judul: 'IKPA',
      opsi: semua.map(({ kode, nama }) => ({ nilai: kode, uraian: kode === nama ? nama : `${kode} ${nama}` })),
      dipilih: ikpaDipilih.kode,
    },
  ];
}

/** Would another year's rules give another figure, or another word for it? */
const bergantungTahun = (angka: Angka): boolean =>
  angka.nilai !== null && parameterDibaca(angka).some((p) => p.sebab === 'tahunBelumDiketahui');

/** The year that the file's name says stands first; it is an answer to choose, and taken for none. */
function pilihanTahun(
  judul: string,
  dipilih: number | null,
  dariBerkas: number | null,
  kini: number,
): Omit<PilihanBaca, 'asal'> {
  const pertama = Number(KAPAN_SAJA.mulai.slice(0, 4));
  const semua = Array.from({ length: kini + 2 - pertama }, (_, i) => kini + 1 - i);
  const tahun = semua.sort((a, b) => Number(b === dariBerkas) - Number(a === dariBerkas));
  return {
    kunci: KUNCI_TAHUN,
    perihal: 'tahunLaporan',
    judul,
    opsi: tahun.map((satu) => ({
      nilai: String(satu),
      uraian: String(satu),
      ...(satu === dariBerkas ? { dari: 'namaBerkas' as const } : {}),
    })),
    dipilih: dipilih === null ? null : String(dipilih),
  };
}

function pilihanTerdekat(set: SetDipakai, tahun: number | null): Omit<PilihanBaca, 'asal'> | null {
  const dipilih = set.keadaan === 'dipilih';
  if (!dipilih && !(set.keadaan === 'taksiran' && set.sebab === 'diLuarMasa')) return null;
  return {
    kunci: kunciTerdekat(set.subjek),
    perihal: 'aturanTerdekat',
    judul: [set.subjek.toUpperCase(), tahun].filter(Boolean).join(' '),
    opsi: [{ nilai: PAKAI, uraian: `${set.nama} (${set.mulai} – ${set.sampai ?? '…'})` }],
    dipilih: dipilih ? PAKAI : null,
  };
}

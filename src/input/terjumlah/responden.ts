import { Decimal, tampil } from '../../dasar/desimal';
import { kunciUnik } from '../../dasar/kunci';
import type { AlamatSel } from '../../dasar/sel';
import type { BarisKluster } from '../../domain/data';
import { teksFormula } from '../../domain/ekspresi/teks-formula';
import type { Fakta } from '../../domain/fakta';
import type { Bertahap } from '../bertahap';
import type { Sel } from '../kisi';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { type BentukJawaban, type Jawaban, jawaban } from './jawaban';
import { PencacahRincian, type RincianTerjumlah } from './rincian-lembar';
import { sampai } from '../jenis/sampai';

interface Strata {
  nama: string;
  /** As the cells have it, in small letters: what a formula counts. */
  ejaan: Set<string>;
  populasi: number;
  sampel: number;
  berhasil: number;
  /** Sums of the weights of the same rows. */
  bobot: { orang: Decimal; sampel: Decimal; berhasil: Decimal };
  /** Of each row, as text: a stratum that was drawn at one rate has one. */
  bobotBerbeda: Set<string>;
  hidup: boolean;
}

/** What is counted: the outcome of a column, by the strata of another, each row with its weight where there is one. */
export interface Cacahan<K extends string> {
  id: string;
  namaHasil: string;
  strata: K;
  hasil: { kolom: number; bentuk: BentukJawaban };
  bobot: number | null;
}

/** Ways of writing that one formula counts; more are counted by us. */
const EJAAN_TERBANYAK = 8;

/** Respondents of one outcome, counted by stratum: everybody, those with an answer, those whose answer is yes. */
export function* hitungResponden<K extends string>(
  tabel: PembacaTabel<K>,
  cacahan: Cacahan<K>,
): Bertahap<{ baris: BarisKluster[]; rincian: RincianTerjumlah; berbobot: boolean }> {
  const cacah = new PencacahRincian();
  const menurut = new Map<string, Strata>();
  const kata: Kata = { ya: new Set<string>(), tidak: new Set<string>(), lain: new Set<string>() };
  let hidup = true;
  for (const b of tabel.baris) {
    yield;
    const sel = tabel.sel(b, cacahan.strata);
    const hasil = tabel.selDi(b, cacahan.hasil.kolom);
    const jawab = jawaban(hasil, cacahan.hasil.bentuk);
    const nama = sel?.jenis === 'kosong' || !sel ? '' : tabel.teks(b, cacahan.strata);
    const bobot = cacahan.bobot === null ? SATU : bobotSel(tabel.selDi(b, cacahan.bobot));
    const sebab = sebabSisih(b, nama, jawab, cacahan.hasil.bentuk) ?? (bobot ? null : 'BOBOT_TAK_TERBACA');
    if (sebab || !bobot) {
      cacah.sisihkan(sebab ?? 'BOBOT_TAK_TERBACA', sebab === 'KLUSTER_KOSONG' && sel ? sel.alamat : hasil.alamat);
      // A row that is none of the table's, or a count that would take it along.
      if ((sebab === 'BARIS_JUMLAH' && nama !== '') || sebab === 'BOBOT_TAK_TERBACA') hidup = false;
      if (jawab === 'lain' && nama !== '' && sebab !== 'BARIS_JUMLAH') kata.lain.add(syarat(hasil) ?? '');
      continue;
    }
    cacah.pakai();
    const milik = menurut.get(normal(nama)) ?? strataBaru(nama);
    menurut.set(normal(nama), milik);
    const ejaan = sel && syarat(sel);
    if (ejaan === null || sel?.jenis !== 'teks') milik.hidup = false;
    else milik.ejaan.add(ejaan.toLowerCase());
    catat(milik, jawab, bobot);
    if (jawab === 'kosong') continue;
    const tertulis = syarat(hasil);
    if (tertulis === null) hidup = false;
    else kata[jawab === 'ya' ? 'ya' : 'tidak'].add(tertulis.toLowerCase());
  }
  const ejaan = [...kata.ya, ...kata.tidak, ...kata.lain];
  if (ejaan.length > EJAAN_TERBANYAK || ejaan.includes('')) hidup = false;
  const semua = [...menurut.values()];
  for (const satu of semua) satu.hidup &&= hidup && satu.ejaan.size <= EJAAN_TERBANYAK;
  return {
    ...barisStrata(tabel, semua, kata, cacahan),
    rincian: {
      ...cacah.hasil(semua.every((satu) => satu.hidup)),
      perihal: cacahan.namaHasil,
      strata: tabel.judulKolom(cacahan.strata),
    },
  };
}

type Kata = Readonly<Record<'ya' | 'tidak' | 'lain', Set<string>>>;

const NOL = new Decimal(0);
const SATU = new Decimal(1);

/** Only what is a number in its cell: a text is added up by no formula. */
const bobotSel = ({ jenis, nilai }: Sel): Decimal | null =>
  jenis === 'angka' && Number(nilai) > 0 ? new Decimal(Number(nilai)) : null;

function sebabSisih({ peran }: BarisMentah, strata: string, jawab: Jawaban, bentuk: BentukJawaban) {
  if (peran === 'total' || peran === 'subtotal') return 'BARIS_JUMLAH' as const;
  if (strata === '') return 'KLUSTER_KOSONG' as const;
  if (jawab !== 'lain') return null;
  return bentuk === 'skala' ? ('JAWABAN_DI_LUAR_SKALA' as const) : ('JAWABAN_TAK_DIKENAL' as const);
}

const strataBaru = (nama: string): Strata => ({
  nama,
  ejaan: new Set(),
  populasi: 0,
  sampel: 0,
  berhasil: 0,
  bobot: { orang: NOL, sampel: NOL, berhasil: NOL },
  bobotBerbeda: new Set(),
  hidup: true,
});

function catat(milik: Strata, jawab: Jawaban, bobot: Decimal): void {
  const { orang, sampel, berhasil } = milik.bobot;
  const [dijawab, ya] = [jawab !== 'kosong', jawab === 'ya'];
  milik.populasi += 1;
  milik.sampel += dijawab ? 1 : 0;
  milik.berhasil += ya ? 1 : 0;
  milik.bobot = {
    orang: orang.plus(bobot),
    sampel: dijawab ? sampel.plus(bobot) : sampel,
    berhasil: ya ? berhasil.plus(bobot) : berhasil,
  };
  milik.bobotBerbeda.add(bobot.toString());
}

/** Excel takes no longer condition. */
const SYARAT_TERPANJANG = 200;

/** A cell as a condition of COUNTIFS meets it; null where a condition would mean something else or other cells too. */
function syarat({ jenis, nilai }: Sel): string | null {
  if (jenis === 'angka') return String(nilai);
  if (jenis !== 'teks') return null;
  const teks = String(nilai);
  if (/^[=<>]|^\s*[\d.,+-]+\s*$/.test(teks) || teks.length > SYARAT_TERPANJANG) return null;
  return teksFormula(teks.replace(/[~*?]/g, '~$&'));
}

/** Weights whose sum is the number of rows, but for rounding, say nothing of how many people there are. */
const BOBOT_BAKU = 0.01;

function barisStrata<K extends string>(
  tabel: PembacaTabel<K>,
  semua: readonly Strata[],
  kata: Kata,
  { id, namaHasil, strata, hasil: { kolom: kolomHasil }, bobot }: Cacahan<K>,
): { baris: BarisKluster[]; berbobot: boolean } {
  const jumlah = (ambil: (satu: Strata) => Decimal): Decimal => semua.reduce((t, satu) => t.plus(ambil(satu)), NOL);
  const orang = jumlah((k) => new Decimal(k.populasi));
  const sampelSaja = semua.every((k) => k.populasi === k.sampel);
  const kelebihan = jumlah((k) => k.bobot.orang).minus(orang);
  // Where only those who were asked are listed, a weight says for how many people each of them stands.
  const populasiDariBobot = sampelSaja && bobot !== null && kelebihan.gt(orang.times(BOBOT_BAKU));
  const berbobot = bobot !== null && semua.some((k) => k.bobotBerbeda.size > 1);
  const kunci = kunciUnik(semua.map(({ nama }) => nama));
  const kolomStrata = tabel.kepala(strata)[0]?.kolom;
  const [kl, hasil] = [tabel.rentangMutlak(kolomStrata ?? kolomHasil), tabel.rentangMutlak(kolomHasil)];
  const baris = semua.map((satu, i): BarisKluster => {
    const fakta = (peran: 'populasi' | 'sampel' | 'berhasil', nama: string, nilai: Decimal, rumus: string): Fakta =>
      faktaCacah(tabel, {
        kunci: `${id}/${kunci[i] ?? i}/${peran}`,
        nama: `${satu.nama}: ${nama}`,
        nilai,
        peran,
        asal: tabel.alamatJudul(peran === 'populasi' ? (kolomStrata ?? kolomHasil) : kolomHasil),
        ...(satu.hidup && kolomStrata !== undefined ? { rumus } : {}),
      });
    /** Rows with one of these answers, counted or with their weights. */
    const menjawab = (isi: ReadonlySet<string>, bernilai: number | null): string[] =>
      [...satu.ejaan].flatMap((ejaan) => [...isi].map((k) => cacahRumus(tabel, bernilai, [kl, ejaan, hasil, k])));
    const semuaOrang = (bernilai: number | null): string => {
      const lain = menjawab(kata.lain, bernilai);
      const ada = [...satu.ejaan].map((ejaan) => cacahRumus(tabel, bernilai, [kl, ejaan]));
      return ada.join('+') + (lain.length > 0 ? `-${lain.join('-')}` : '');
    };
    const ya = (bernilai: number | null): string => menjawab(kata.ya, bernilai).join('+') || '0';
    const dijawab = (bernilai: number | null): string =>
      [...menjawab(kata.ya, bernilai), ...menjawab(kata.tidak, bernilai)].join('+') || '0';
    const bagian = satu.bobotBerbeda.size > 1 && !satu.bobot.sampel.isZero();
    const sampel = fakta('sampel', 'dimonitoring', new Decimal(satu.sampel), dijawab(null));
    return {
      nama: satu.nama,
      populasi: populasiDariBobot
        ? fakta('populasi', 'populasi menurut bobot', satu.bobot.orang, semuaOrang(bobot))
        : sampelSaja
          ? undefined
          : fakta('populasi', 'populasi', new Decimal(satu.populasi), semuaOrang(null)),
      sampel,
      // People of one stratum who weigh differently count by their weights, as many as there are of them together.
      berhasil: sampai(
        bagian
          ? fakta(
              'berhasil',
              `${namaHasil}, berbobot`,
              satu.bobot.berhasil.div(satu.bobot.sampel).times(satu.sampel),
              `(${ya(bobot)})/(${dijawab(bobot)})*(${dijawab(null)})`,
            )
          : fakta('berhasil', namaHasil, new Decimal(satu.berhasil), ya(null)),
        sampel,
      ),
      persenDilaporkan: undefined,
    };
  });
  return { baris, berbobot };
}

/** Rows under conditions, counted, or what a column of theirs adds up to. */
const cacahRumus = <K extends string>(tabel: PembacaTabel<K>, bernilai: number | null, syarat: readonly string[]) =>
  bernilai === null
    ? `COUNTIFS(${syarat.join(',')})`
    : `SUMIFS(${[tabel.rentangMutlak(bernilai), ...syarat].join(',')})`;

function faktaCacah<K extends string>(
  tabel: PembacaTabel<K>,
  isi: { kunci: string; nama: string; nilai: Decimal; peran: string; asal: AlamatSel; rumus?: string },
): Fakta {
  const { nilai } = isi;
  const desimal = nilai.isInteger() ? 0 : 2;
  return {
    ...isi,
    satuan: 'orang',
    keadaan: nilai.isZero() ? 'nolNyata' : 'nilai',
    teks: tampil(nilai, desimal),
    cara: 'rincian',
    skala: 1,
    desimal,
    tabel: tabel.id,
    sumber: tabel.sumber,
  };
}

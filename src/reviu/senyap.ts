import type { Decimal } from '../dasar/desimal';
import type { AlamatSel } from '../dasar/sel';
import { lainUkuran } from './banding';
import { uraikanDigit } from './cetak/angka-cetak';
import { AngkaLembar, dijelaskanBaris } from './cetak/angka-baris';
import { PencariNama } from './cetak/cari-nama';
import type { KolomCetak } from './cetak/tabel-cetak';
import type { IdAturan } from './daftar';
import { dugaan } from './dugaan';
import { kalimatDari } from './narasi/kata';
import type { KonteksSiap } from './siapkan';
import type { Temuan } from './temuan';

/**
 * Better silent than wrong: leaves out what the printed tables themselves explain, and what another finding says of
 * the same cell. Without printed tables nothing is left out.
 */
export function senyapkan(semua: readonly Temuan[], konteks: KonteksSiap): Temuan[] {
  const temuan = satuKali(semua);
  if (!konteks.lembar) return [...temuan];
  const alasan = new Alasan(temuan, konteks);
  return temuan.filter((t) => t.putusan !== 'berbeda' || !alasan.terjelaskan(t));
}

/**
 * A regulation that the register knows needs no second place to be held against; a count that the tables contradict
 * says more than that the parts do not add up.
 */
function satuKali(semua: readonly Temuan[]): Temuan[] {
  const [dikenal, dihitung] = ['peraturan-dirujuk', 'cacah-predikat'].map(
    (aturan) =>
      new Set(semua.flatMap((t) => (t.aturan === aturan && t.putusan === 'berbeda' && t.asal ? [kunci(t.asal)] : []))),
  );
  return semua.filter((t) => {
    if (!t.asal) return true;
    if (t.aturan === 'tahun-kalimat' && t.rincian['sebab'] === 'pasangan') return !dikenal?.has(kunci(t.asal));
    return t.aturan !== 'cacah-bagian' || !dihitung?.has(kunci(t.asal));
  });
}

const kunci = ({ lembar, baris, kolom }: AlamatSel): string => `${lembar}!${baris},${kolom}`;

/** Rules that take a cell for a realisasi. */
const REALISASI: ReadonlySet<string> = new Set<IdAturan>([
  'di-luar-skala',
  'realisasi-tren',
  'lonjakan-tren',
  'salinan-tren',
]);
const PERSEN: ReadonlySet<string> = new Set<IdAturan>(['capaian-indikator', 'persen-anggaran', 'persen-prioritas']);
const UMUM: ReadonlySet<string> = new Set<IdAturan>(['salinan-tabel', 'kalimat-baris']);

/** Rules that hold a figure against its own row. */
const SEBARIS: ReadonlySet<string> = new Set<IdAturan>(['hubungan-kolom', 'sisa-anggaran']);

/** With fewer digits a number of a sentence may be anything. */
const DIGIT_KHAS = 3;

class Alasan {
  readonly #angka: AngkaLembar;
  readonly #pencari: PencariNama;
  readonly #kolom = new Map<string, KolomCetak>();
  readonly #anggaran = new Map<string, number>();
  readonly #satuan = new Map<string, string>();
  readonly #teks: ReadonlyMap<string, string>;
  /** Cells that a rule of a known kind already speaks of. */
  readonly #dikenal: ReadonlySet<string>;
  /** Printed numbers that a rule has found wrong. */
  readonly #dicela: ReadonlySet<string>;
  /** Cells that two tables contradict each other about. */
  readonly #umum: ReadonlySet<string>;
  /** Numbers of sentences that another rule speaks of. */
  readonly #disebutLain: ReadonlySet<string>;
  /** By how much the figures of a column are found wrong in their own rows. */
  readonly #salahSekolom = new Map<string, Set<string>>();
  /** Numbers of sentences that were held against the row that the sentence names. */
  readonly #kalimat: ReadonlySet<string>;

  constructor(temuan: readonly Temuan[], { lembar = [], cetak, narasi }: KonteksSiap) {
    this.#angka = new AngkaLembar(lembar);
    this.#pencari = new PencariNama(cetak.kelompok);
    for (const { kolom, baris } of cetak.tabel) {
      const pagu = kolom.filter((k) => k.peran === 'anggaran').length;
      for (const b of baris) {
        for (const k of kolom) {
          const sel = b.sel.get(k.kolom);
          if (sel) this.#kolom.set(kunci(sel.asal), k);
        }
        this.#anggaran.set(`${b.asal.lembar}!${b.baris}`, pagu);
        this.#satuan.set(`${b.asal.lembar}!${b.baris}`, b.satuan);
      }
    }
    this.#teks = new Map(narasi.flatMap((p) => (p.asal ? [[kunci(p.asal), p.teks]] : [])));
    const beda = temuan.filter((t) => t.putusan === 'berbeda' && t.keparahan !== 'info');
    const berdua = beda.filter(
      (t) => !UMUM.has(t.aturan) && !PERSEN.has(t.aturan) && (t.asalPembanding ?? t.kunciAngka) !== null,
    );
    this.#dikenal = new Set(berdua.flatMap((t) => (t.asal ? [kunci(t.asal)] : [])));
    this.#dicela = new Set(
      beda.filter((t) => t.kunciAngka !== null && t.aturan !== 'angka-narasi').map((t) => bentukAngka(t.dilaporkan)),
    );
    this.#umum = new Set(beda.filter((t) => UMUM.has(t.aturan)).flatMap((t) => (t.asal ? [kunci(t.asal)] : [])));
    this.#kalimat = new Set(beda.filter((t) => t.aturan === 'kalimat-baris').map(tempatAngka));
    this.#disebutLain = new Set(beda.filter((t) => t.aturan !== 'angka-tertukar').map(tempatAngka));
    for (const { aturan, asal, selisih } of beda) {
      if (!asal || selisih === '' || !SEBARIS.has(aturan)) continue;
      const di = `${asal.lembar}!${asal.kolom}`;
      this.#salahSekolom.set(di, (this.#salahSekolom.get(di) ?? new Set()).add(selisih));
    }
  }

  terjelaskan(t: Temuan): boolean {
    if (t.asal === null) return false;
    if (t.aturan === 'di-luar-skala' && this.#umum.has(kunci(t.asal))) return true;
    if (REALISASI.has(t.aturan))
      return [t.asal, t.asalPembanding].some((sel) => this.#bukanRealisasi(sel)) || this.#lainSatuan(t);
    if (PERSEN.has(t.aturan)) return this.#persenBaris(t, t.asal);
    if (t.aturan === 'jumlah-anggaran') return this.#barisTakTerbaca(t, t.asal);
    if (t.aturan === 'jumlah-kolom') return this.#barisSalah(t, t.asal);
    if (t.aturan === 'salinan-tabel') {
      return [t.asal, t.asalPembanding].some((sel) => sel !== null && this.#dikenal.has(kunci(sel)));
    }
    if (t.aturan === 'hitung-kalimat') return this.#akarDisebut(t, t.asal);
    if (t.aturan === 'angka-tertukar') return this.#disebutLain.has(tempatAngka(t));
    if (t.aturan === 'angka-narasi') return this.#angkaKalimat(t, t.asal);
    return t.aturan === 'arah-narasi' && !this.#menyebut(t.asal, t.asalPembanding);
  }

  /** The heading over the cell says that it is a capaian. */
  #bukanRealisasi(asal: AlamatSel | null): boolean {
    const peran = asal ? this.#kolom.get(kunci(asal))?.peran : undefined;
    return peran === 'capaian' || peran === 'serapan' || peran === 'efisiensi';
  }

  /** One column prints percents, the other a count: "Realisasi (%)" beside "5 kawasan". */
  #lainSatuan({ asal, asalPembanding }: Temuan): boolean {
    if (!asal || !asalPembanding) return false;
    const persen = [asal, asalPembanding].map((sel) => /%|persen/i.test(this.#kolom.get(kunci(sel))?.judul ?? ''));
    const satuan = [asal, asalPembanding].map((sel) => this.#satuan.get(`${sel.lembar}!${sel.baris}`) ?? '');
    return persen.some((p, i) => p && !persen[1 - i] && /^\p{L}{3,}/u.test(satuan[1 - i] ?? ''));
  }

  /** A row of the column is found wrong by as much as the total misses: with it mended the total is right. */
  #barisSalah({ selisih }: Temuan, asal: AlamatSel): boolean {
    const lain = this.#salahSekolom.get(`${asal.lembar}!${asal.kolom}`);
    return selisih !== '' && lain?.has(balikTanda(selisih)) === true;
  }

  /** The total holds a row of its column that was not read as one of its parts. */
  #barisTakTerbaca({ selisih, sel }: Temuan, asal: AlamatSel): boolean {
    const isi = selisih.startsWith('+') ? uraikanDigit(selisih.slice(1)) : null;
    return isi !== null && this.#angka.kolomMemuat(asal, isi.nilai, sel);
  }

  /** Other figures of its own printed row give the percentage, or the row has several budgets. */
  #persenBaris({ aturan, dilaporkan }: Temuan, asal: AlamatSel): boolean {
    if (aturan === 'persen-anggaran' && (this.#anggaran.get(`${asal.lembar}!${asal.baris}`) ?? 0) > 1) return true;
    const isi = uraikanDigit(dilaporkan.replace(/^-/, ''));
    return isi !== null && dijelaskanBaris(isi.nilai, isi.desimal, this.#angka.barisLain(asal));
  }

  /** An amount of the sentence is shown against its row: what was computed with it only shows that again. */
  #akarDisebut({ rincian: { sebab, hitungan = '' }, dilaporkan }: Temuan, asal: AlamatSel): boolean {
    if (sebab !== 'rasio' && sebab !== 'operan') return false;
    const angka = sebab === 'operan' ? [dilaporkan] : (String(hitungan).match(/\d[\d.,]*\d/g) ?? []);
    return angka.some((n) => this.#kalimat.has(tempatAngka({ asal, dilaporkan: n })));
  }

  /** It is held against a row that the paragraph does not name, or against a figure of ours though a table prints it. */
  #angkaKalimat(t: Temuan, asal: AlamatSel): boolean {
    if (this.#kalimat.has(tempatAngka(t))) return true;
    const isi = uraikanDigit(t.dilaporkan);
    if (!isi || isi.nilai.toFixed().replace(/\D/g, '').length < DIGIT_KHAS) return true;
    if (t.satuan === 'rupiah' && bukanSalahKetik(isi.nilai, uraikanDigit(t.dihitung)?.nilai)) return true;
    if (t.asalPembanding && this.#kolom.has(kunci(t.asalPembanding)))
      return this.#salahBaris(t, asal, t.asalPembanding);
    if (this.#dicela.has(isi.nilai.toFixed())) return false;
    if (uraikanDigit(t.dihitung)?.nilai.times(1000).lt(isi.nilai)) return true;
    if (this.#angka.memuat(isi.nilai)) return true;
    const teks = this.#teks.get(kunci(asal)) ?? '';
    if (t.acuan?.jenis === 'anggaran' && !/anggaran|serapan|belanja|pagu|keuangan/i.test(teks)) return true;
    if (t.satuan === 'rupiah' && /\b(?:sub ?)?(?:kegiatan|program)\b/i.test(teks)) return true;
    return t.asalPembanding === null && this.#pencari.cari(teks).length > 0;
  }

  /** The row is not named, or its figure is of another kind: a capaian for a realisasi, a count for a fraction. */
  #salahBaris(t: Temuan, asal: AlamatSel, pembanding: AlamatSel): boolean {
    if (t.acuan?.peran === 'realisasi' && this.#bukanRealisasi(pembanding)) return true;
    // Programs and kegiatan have names that are nearly each other's: an amount needs the row's own.
    if (t.satuan === 'rupiah' && !this.#menyebut(asal, pembanding, t.dilaporkan)) return true;
    const isi = uraikanDigit(t.dilaporkan);
    if (isi && isi.desimal > 0 && uraikanDigit(t.dihitung)?.nilai.gt(isi.nilai.times(100))) return true;
    // Printed in that very row under another heading: which of the two is meant is in doubt.
    if (isi && this.#angka.barisLain(pembanding).some((n) => n.eq(isi.nilai))) return true;
    const teks = this.#teks.get(kunci(asal)) ?? '';
    if (t.satuan === '%' && /\b(?:kenaikan|peningkatan|penurunan|pertumbuhan)\b/i.test(teks)) return true;
    const cacahan = t.satuan !== '' && t.satuan !== '%' && t.satuan !== 'rupiah';
    return !cacahan && !(isi && this.#angka.memuat(isi.nilai)) && !this.#menyebut(asal, pembanding);
  }

  /** Does the paragraph, or its sentence with a number, name the row that the other cell stands in? */
  #menyebut(asal: AlamatSel, pembanding: AlamatSel | null, angka = ''): boolean {
    if (pembanding === null || !this.#kolom.has(kunci(pembanding))) return true;
    const teks = this.#teks.get(kunci(asal)) ?? '';
    const kalimat = angka === '' ? undefined : kalimatDari(teks).find((k) => k.teks.includes(angka))?.teks;
    return this.#pencari
      .cari(kalimat ?? teks)
      .some(({ kelompok }) =>
        kelompok.isi.some(({ baris }) => baris.asal.lembar === pembanding.lembar && baris.baris === pembanding.baris),
      );
  }
}

const balikTanda = (selisih: string): string =>
  selisih.startsWith('+') ? `-${selisih.slice(1)}` : selisih.replace(/^[-−]/, '+');

/** Amounts that nobody mistypes one for the other: they are of two sizes, and no comma was moved. */
const bukanSalahKetik = (satu: Decimal, dua: Decimal | undefined): boolean =>
  dua !== undefined && lainUkuran(satu, dua) && dugaan(satu, dua, satu.decimalPlaces()) === null;

/** The first number of a print, as digits; the print itself when it holds none. */
const bentukAngka = (cetak: string): string =>
  uraikanDigit(/\d[\d.,]*\d|\d/.exec(cetak)?.[0] ?? '')?.nilai.toFixed() ?? cetak;

/** A paragraph's cell and the digits that are in doubt. */
const tempatAngka = ({ asal, dilaporkan }: Pick<Temuan, 'asal' | 'dilaporkan'>): string =>
  `${asal ? kunci(asal) : ''} ${bentukAngka(dilaporkan)}`;

import { hurufKolom, namaLembar } from '../dasar/a1';
import type { AlamatSel } from '../dasar/sel';
import { type Decimal, sepuluhPangkat } from '../dasar/desimal';
import type { Fakta, Satuan } from '../domain/fakta';
import { namaDalamBentang } from './bentang';
import type { Bertahap } from './bertahap';
import { SATUAN_HITUNGAN } from './kosakata/satuan';
import { dapatDiKepala, type KolomKepala } from './kepala';
import { kolomKode } from './kolom-kode';
import type { Sel } from './kisi';
import { adalahJumlah, type BarisMentah, type TabelMentah } from './mentah';
import { memuatFrasa, normal } from './normal';
import type { Passport } from './passport';
import { PemisahKolom } from './pemisah-kolom';
import { type BentukJawaban, bentukJawaban } from './terjumlah/jawaban';
import type { RincianGanda, RincianTerjumlah } from './terjumlah/rincian-lembar';
import { type BacaanSel, bacaSel } from './sel/baca';
import { pecahanPolos } from './sel/pecahan-polos';
import { judulUtama } from './judul';
import { type SkalaUang, skalaUang } from './skala-uang';
import type { KeputusanKolom, PilihanBaca, SelKarantina } from './tabel';

/** What a table and its readings by other columns have in common. */
type MilikPembaca = Pick<PembacaTabel<string>, 'id' | 'karantina' | 'tidakDipakai' | 'rincian'>;

const TANPA_RINCIAN: SelKarantina['rincian'] = {};

/** A recognised table as its kind reads it: texts and facts by the kind's own column names. */
export class PembacaTabel<K extends string> {
  /** Set once, before the first fact is read. */
  id: string;
  readonly karantina: SelKarantina[];
  /** What of the table was read but is not used, and why, as a person is told. */
  readonly tidakDipakai: string[];
  /** What became of the rows of a table that is added up, once for each thing they are added up to. */
  readonly rincian: RincianTerjumlah[];
  /** Its rows that name what a row before them names. */
  ganda: RincianGanda | null = null;
  readonly #mentah: TabelMentah;
  readonly #pemisah: PemisahKolom;
  readonly #skala = new Map<number, SkalaUang>();
  /** The word of each column: the first that it stands under. */
  readonly #peran = new Map<number, string>();
  /** Words whose column stands under another word's heading. */
  readonly #tanpaJudul: ReadonlySet<string>;

  constructor(
    mentah: TabelMentah,
    pemisah: PemisahKolom | Readonly<Record<string, string>>,
    tanpaJudul: ReadonlySet<string> = new Set(),
    { id, karantina, tidakDipakai, rincian }: MilikPembaca = { id: '', karantina: [], tidakDipakai: [], rincian: [] },
  ) {
    this.#mentah = mentah;
    this.#pemisah = pemisah instanceof PemisahKolom ? pemisah : new PemisahKolom(mentah, pemisah);
    this.#tanpaJudul = tanpaJudul;
    this.id = id;
    this.karantina = karantina;
    this.tidakDipakai = tidakDipakai;
    this.rincian = rincian;
    for (const [kata, nomor] of mentah.kolom) for (const k of nomor) if (!this.#peran.has(k)) this.#peran.set(k, kata);
  }

  /** The same table, to see what a reading would give: what it sets aside is nobody's. */
  percobaan(): PembacaTabel<K> {
    return new PembacaTabel(this.#mentah, this.#pemisah, this.#tanpaJudul);
  }

  /** The same table with some words in other columns than their headings say, or in none. */
  dengan(kolom: ReadonlyMap<K, number | null>): PembacaTabel<K> {
    const lama = this.#mentah.kolom;
    const baru = new Map(lama);
    for (const [kunci, nomor] of kolom) {
      if (nomor === null) baru.delete(kunci);
      else baru.set(kunci, [nomor]);
    }
    const pindah = [...kolom].filter(([kunci, nomor]) => lama.get(kunci)?.[0] !== nomor);
    const tanpaJudul = new Set(pindah.map(([kunci]) => kunci));
    return new PembacaTabel<K>({ ...this.#mentah, kolom: baru }, this.#pemisah, tanpaJudul, this);
  }

  /** The same table with the columns of another word for a repeated one that is not there. */
  denganKolom(kunci: K, sebagai: K): PembacaTabel<K> {
    const kolom = new Map(this.#mentah.kolom);
    kolom.set(kunci, kolom.get(sebagai) ?? []);
    kolom.delete(sebagai);
    return new PembacaTabel<K>({ ...this.#mentah, kolom }, this.#pemisah, undefined, this);
  }

  /** Looks through the columns of figures once, before the first fact is read. */
  *kenaliKolom(kolom: readonly string[]): Bertahap<void> {
    yield* this.#pemisah.kenali(kolom.flatMap((k) => this.#mentah.kolom.get(k) ?? []));
  }

  /** How thousands and decimals were told apart, for the columns where that was a question. */
  get keputusanKolom(): KeputusanKolom[] {
    return this.#pemisah.keputusan;
  }

  /** Columns that leave it open what their dots and commas mean. */
  get pilihanPemisah(): PilihanBaca[] {
    return this.#pemisah.pilihan;
  }

  get baris(): readonly BarisMentah[] {
    return this.#mentah.baris;
  }

  get judul(): string {
    return judulUtama(this.#mentah.judul);
  }

  /** The title row that speaks of one of these; the table's title when none does. */
  judulTentang(kata: readonly string[]): string {
    const ada = (baris: string): boolean => kata.some((k) => memuatFrasa(normal(baris), k));
    return this.#mentah.judul.find(ada) ?? this.judul;
  }

  get barisJudul(): readonly string[] {
    return this.#mentah.judul;
  }

  get lembar(): string {
    return this.#mentah.kisi.nama;
  }

  /** Whose agreement it is, where several units' count. */
  get unit(): TabelMentah['unit'] {
    return this.#mentah.unit;
  }

  /** Top-left cell of the header. */
  get sudut(): AlamatSel {
    const { lembar, baris, kolom } = this.#mentah.kepala.rentang;
    return { lembar, baris, kolom };
  }

  punya(kolom: K): boolean {
    return this.#mentah.kolom.has(kolom);
  }

  /** Columns of a repeated word, left to right. */
  kepala(kolom: K): KolomKepala[] {
    if (this.#tanpaJudul.has(kolom)) return [];
    const milik = this.#mentah.kolom.get(kolom) ?? [];
    return this.#mentah.kepala.kolom.filter((k) => milik.includes(k.kolom));
  }

  /** Columns that no word of the kind has claimed. */
  kepalaLain(): KolomKepala[] {
    const milik = new Set([...this.#mentah.kolom.values()].flat());
    return this.#mentah.kepala.kolom.filter((k) => !milik.has(k.kolom));
  }

  /** The column's own words, as printed. */
  judulKolom(kolom: K): string {
    return this.kepala(kolom)[0]?.jalur.at(-1) ?? '';
  }

  /** What the row says in the column; '' when the cell is empty or the column is not there. */
  teks(baris: BarisMentah, kolom: K): string {
    const [nomor] = this.#mentah.kolom.get(kolom) ?? [];
    if (nomor === undefined) return '';
    const { kisi, bentang } = this.#mentah;
    return nomor === bentang?.kolom
      ? namaDalamBentang(kisi, baris.baris, bentang).nama
      : kisi.tulisan(baris.baris, nomor);
  }

  /**
   * The row's number where the heading of its name spans several columns, and in which of them it stands; null where
   * a heading spans but one.
   */
  tandaNama(baris: BarisMentah): { tanda: string; ke: number } | null {
    const { kisi, bentang } = this.#mentah;
    return bentang && namaDalamBentang(kisi, baris.baris, bentang);
  }

  /** The row's cell in the column as Excel holds it; null when the column is not there. */
  sel(baris: BarisMentah, kolom: K): Sel | null {
    const [nomor] = this.#mentah.kolom.get(kolom) ?? [];
    return nomor === undefined ? null : this.#mentah.kisi.sel(baris.baris, nomor);
  }

  /** Every text of the row, in the table's columns. */
  tulisanBaris(baris: BarisMentah): string[] {
    const { kisi } = this.#mentah;
    const teks = this.selBaris(baris).filter(({ jenis }) => jenis === 'teks');
    return teks.map(({ alamat }) => kisi.tulisan(baris.baris, alamat.kolom));
  }

  /** The filled cells of the row, in the table's columns. */
  selBaris(baris: BarisMentah): Sel[] {
    const { kisi, kepala } = this.#mentah;
    const { kolom, jumlahKolom } = kepala.rentang;
    return kisi.terisi(baris.baris, kolom, kolom + jumlahKolom).map((k) => kisi.sel(baris.baris, k));
  }

  /** The footnote that the mark at the end of a text leads to. */
  catatanTanda(teks: string): string | undefined {
    const tanda = /(\*+)\s*\)?$/.exec(teks)?.[1];
    return tanda === undefined ? undefined : this.#mentah.catatan.get(tanda);
  }

  /** As `sel`, of any column of the sheet. */
  selDi(baris: BarisMentah, nomor: number): Sel {
    return this.#mentah.kisi.sel(baris.baris, nomor);
  }

  /** How the column's answers are given; null when it holds none. */
  jawaban(nomor: number): BentukJawaban | null {
    const { rentang } = this.#mentah.kepala;
    return bentukJawaban(this.#mentah.kisi, rentang.baris + rentang.jumlahBaris, nomor);
  }

  /** What a cell of figures says, with the money of a table in thousands made whole; null when the column is not there. */
  bacaan(baris: BarisMentah, kolom: K, satuan: Satuan): { isi: BacaanSel; kali: number } | null {
    const sel = this.sel(baris, kolom);
    if (!sel) return null;
    return { isi: this.#baca(sel, satuan), kali: satuan === 'rupiah' ? this.#skalaUang(sel.alamat.kolom) : 1 };
  }

  /** As `bacaan`, of any column of the sheet. */
  bacaanDi(baris: BarisMentah, nomor: number, satuan: Satuan): { isi: BacaanSel; kali: number } {
    return { isi: this.#baca(this.selDi(baris, nomor), satuan), kali: this.#skalaUang(nomor) };
  }

  /** By how much the money of a column is less than it says ("dalam ribuan rupiah": 1000). */
  kali(kolom: K | number): SkalaUang {
    const nomor = typeof kolom === 'number' ? kolom : this.#mentah.kolom.get(kolom)?.[0];
    return nomor === undefined ? 1 : this.#skalaUang(nomor);
  }

  /** The table's "Sumber Data" line; '' when there is none. */
  get sumber(): string {
    return this.#mentah.sumber;
  }

  /** A column over the rows of the table, or from one to another, as a formula elsewhere names it: `'Data'!$B$6:$B$90`. */
  rentangMutlak(kolom: number, antara?: readonly [BarisMentah, BarisMentah]): string {
    const { baris } = this.#mentah;
    const [awal, akhir] = antara ?? [baris[0], baris.at(-1)];
    const huruf = hurufKolom(kolom);
    return `${namaLembar(this.lembar)}!$${huruf}$${(awal?.baris ?? 0) + 1}:$${huruf}$${(akhir?.baris ?? 0) + 1}`;
  }

  /** As `teks`, of any column of the sheet. */
  teksDi(baris: BarisMentah, nomor: number): string {
    return this.#mentah.kisi.tulisan(baris.baris, nomor);
  }

  /** Columns of codes left of the names (`kolom-kode.ts`). */
  kolomKode(nama: K, nomor: K, berupaKode: (teks: string) => boolean): number[] {
    return kolomKode(this.#mentah, nama, nomor, berupaKode);
  }

  /** What the row says in all columns of a repeated word. */
  semuaTeks(baris: BarisMentah, kolom: K): string[] {
    const milik = this.#mentah.kolom.get(kolom) ?? [];
    return milik.map((nomor) => this.#mentah.kisi.tulisan(baris.baris, nomor)).filter((teks) => teks !== '');
  }

  /** The address of the row's cell in the column; of its first filled cell when the column is not there. */
  alamat(baris: BarisMentah, kolom: K): AlamatSel {
    const [nomor] = this.#mentah.kolom.get(kolom) ?? [];
    return { lembar: this.lembar, baris: baris.baris, kolom: nomor ?? this.#mentah.kepala.rentang.kolom };
  }

  /** The column that a word stands in, and those to the right of it as far as the header goes. */
  kolomSejak(kolom: K): KolomKepala[] {
    const [awal] = this.#mentah.kolom.get(kolom) ?? [];
    return awal === undefined ? [] : this.#mentah.kepala.kolom.filter((k) => k.kolom >= awal);
  }

  /** Address of a column's lowest heading. */
  alamatJudul(kolom: number): AlamatSel {
    const { baris, jumlahBaris } = this.#mentah.kepala.rentang;
    return { lembar: this.lembar, baris: baris + jumlahBaris - 1, kolom };
  }

  /** The first text of a row, wherever it stands (the heading of a group). */
  teksPertama(baris: BarisMentah): string {
    const { kisi, kepala } = this.#mentah;
    const { kolom, jumlahKolom } = kepala.rentang;
    const [pertama] = kisi.terisi(baris.baris, kolom, kolom + jumlahKolom);
    return pertama === undefined ? '' : kisi.tulisan(baris.baris, pertama);
  }

  /**
   * The fact in a cell. Undefined when the column is not there or the cell was set aside (then it stands in
   * `karantina`); a fact without a number when the cell is empty or says N/A.
   */
  fakta(baris: BarisMentah, kolom: K, passport: Passport): Fakta | undefined {
    const [nomor] = this.#mentah.kolom.get(kolom) ?? [];
    return nomor === undefined ? undefined : this.faktaDi(baris, nomor, passport);
  }

  /** As `fakta`, of a part of the cell's text: the lower end of "80–90%". */
  bagian(baris: BarisMentah, kolom: K, passport: Passport, teks: string): Fakta | undefined {
    const [nomor] = this.#mentah.kolom.get(kolom) ?? [];
    return nomor === undefined ? undefined : this.faktaDi(baris, nomor, passport, teks);
  }

  /** As `fakta`, for one of several columns of the same word; `bagian` is the part of the text that counts. */
  faktaDi(baris: BarisMentah, kolom: number, passport: Passport, bagian?: string): Fakta | undefined {
    const sel = this.#mentah.kisi.sel(baris.baris, kolom);
    const bacaan = this.#baca(bagian === undefined ? sel : { ...sel, nilai: bagian }, passport.satuan);
    if (bacaan.jenis === 'disisihkan') {
      this.sisihkan(sel.alamat, sel.teks, bacaan.alasan);
      return undefined;
    }
    // 0.88 without a percent sign or format: 0,88% or 88%?
    if (passport.satuan === '%' && pecahanPolos(sel, bacaan)) {
      this.sisihkan(sel.alamat, sel.teks, 'persenMeragukan');
      return undefined;
    }
    const keadaan = bacaan.jenis !== 'angka' ? bacaan.jenis : bacaan.nilai.isZero() ? 'nolNyata' : 'nilai';
    const catatan = bacaan.tanda === '' ? undefined : this.#mentah.catatan.get(bacaan.tanda);
    const angka = bacaan.jenis === 'angka' ? bacaan : null;
    const kali = angka && passport.satuan === 'rupiah' ? this.#skalaUang(kolom) : 1;
    const fakta: Fakta = {
      kunci: passport.kunci,
      nama: passport.nama,
      nilai: angka && kali !== 1 ? angka.nilai.times(kali) : (angka?.nilai ?? null),
      satuan: angka?.satuan ? angka.satuan : passport.satuan,
      keadaan,
      teks: sel.jenis === 'teks' && sel.teks === '' ? String(sel.nilai) : sel.teks,
      asal: sel.alamat,
      cara: bacaan.cara,
      skala: (angka?.skala ?? 1) * kali,
      desimal: angka ? (kali === 1 ? angka.desimal : 0) : null,
      tabel: this.id,
      peran: passport.peran ?? this.#peran.get(kolom) ?? '',
      sumber: this.#mentah.sumber,
    };
    if (passport.jenjang !== undefined) fakta.jenjang = passport.jenjang;
    if (adalahJumlah(baris)) fakta.menjumlah = true;
    if (angka && kali !== 1) fakta.langkah = sepuluhPangkat(-angka.desimal).times(kali);
    if (catatan !== undefined) fakta.catatan = catatan;
    return fakta;
  }

  /** The number in a cell, for a look before it is known what the column means; null when it holds none. */
  nilai(baris: BarisMentah, kolom: K, satuan: Satuan): Decimal | null {
    const [nomor] = this.#mentah.kolom.get(kolom) ?? [];
    return nomor === undefined ? null : this.nilaiDi(baris, nomor, satuan);
  }

  /** As `nilai`, of any column of the sheet. */
  nilaiDi(baris: BarisMentah, kolom: number, satuan: Satuan): Decimal | null {
    const bacaan = this.#baca(this.#mentah.kisi.sel(baris.baris, kolom), satuan);
    return bacaan.jenis === 'angka' ? bacaan.nilai : null;
  }

  /** Unit that the row's cells show themselves, so that 81 beside 82% is a percentage too; '' when none does. */
  satuanTertulis(baris: BarisMentah, kolom: readonly K[]): Satuan {
    for (const k of kolom) {
      for (const nomor of this.#mentah.kolom.get(k) ?? []) {
        const bacaan = this.#baca(this.#mentah.kisi.sel(baris.baris, nomor), '');
        if (bacaan.jenis === 'angka' && bacaan.satuan !== '') return bacaan.satuan;
      }
    }
    return '';
  }

  /** Sets the row aside when it holds figures but no name; says whether it did. */
  tanpaNama(baris: BarisMentah, nama: string, kolom: K): boolean {
    if (nama !== '') return false;
    const { kisi, kepala } = this.#mentah;
    const { rentang } = kepala;
    const isi = kisi.terisi(baris.baris, rentang.kolom, rentang.kolom + rentang.jumlahKolom);
    // Words alone, under the header or between the rows, are no figure that somebody would miss.
    if (isi.every((k) => dapatDiKepala(kisi, baris.baris, k))) return true;
    const sel = kisi.sel(baris.baris, isi.at(-1) ?? rentang.kolom);
    this.sisihkan(sel.alamat, sel.teks, 'barisTanpaNama', { kolom: this.judulKolom(kolom) });
    return true;
  }

  sisihkan(asal: AlamatSel, teks: string, alasan: SelKarantina['alasan'], rincian = TANPA_RINCIAN): void {
    this.karantina.push({ asal, teks, alasan, rincian });
  }

  #skalaUang(kolom: number): SkalaUang {
    let kali = this.#skala.get(kolom);
    if (kali === undefined) {
      const kepala = this.#mentah.kepala.kolom.find((k) => k.kolom === kolom);
      this.#skala.set(kolom, (kali = skalaUang(kepala, this.#mentah.judul)));
    }
    return kali;
  }

  #baca(sel: Sel, satuan: Satuan): BacaanSel {
    return bacaSel(sel, (bacaan) => this.#pemisah.putuskan(sel, bacaan, SATUAN_HITUNGAN.has(satuan)));
  }
}

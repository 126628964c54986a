import type { Decimal } from '../dasar/desimal';
import type { AlamatSel } from '../dasar/sel';
import type { Angka, Ekspresi, Sebab, StatusAngka } from './angka';
import { bagian, semuaFakta } from './ekspresi/bentuk';
import { nilaikan } from './ekspresi/nilai';
import { jelaskan } from './ekspresi/penjelasan';
import type { Satuan } from './fakta';
import type { JenisAngka } from './jenis-angka';
import { menaksir, type ParameterDibaca } from './pedoman/pedoman';

export interface BahanAngka {
  kunci: string;
  jenis: JenisAngka;
  nama: string;
  satuan: Satuan;
  desimal: number;
  ekspresi: Ekspresi;
  /** The rule in words, before its numbers: "Realisasi ÷ Target × 100". */
  kaidah?: string;
  pedoman?: string;
  /** Values of regulations that it is judged by, beside those in the rule. */
  parameter?: readonly ParameterDibaca[];
  andaianPaling?: number;
  /** Status when the number exists; `dihitung` unless said otherwise. */
  status?: Extract<StatusAngka, 'dihitung' | 'dilaporkan' | 'tahunLalu' | 'taksiran'>;
}

/**
 * Makes a figure from its one definition: value, sentence and sources all follow from the expression. The sentence and the
 * sources are made when they are first asked for: of twenty thousand satkers nobody reads them all.
 */
export const susunAngka = (bahan: BahanAngka): Angka => new AngkaTersusun(bahan);

class AngkaTersusun implements Angka {
  readonly kunci: string;
  readonly jenis: JenisAngka;
  readonly nama: string;
  readonly satuan: Satuan;
  readonly desimal: number;
  readonly ekspresi: Ekspresi;
  readonly nilai: Decimal | null;
  readonly status: StatusAngka;
  declare readonly sebab?: Sebab;
  declare readonly kaidah?: string;
  declare readonly pedoman?: string;
  declare readonly parameter?: readonly ParameterDibaca[];
  declare readonly andaianPaling?: number;

  constructor({
    kunci,
    jenis,
    nama,
    satuan,
    desimal,
    ekspresi,
    kaidah,
    pedoman,
    parameter,
    andaianPaling,
    status,
  }: BahanAngka) {
    this.kunci = kunci;
    this.jenis = jenis;
    this.nama = nama;
    this.satuan = satuan;
    this.desimal = desimal;
    this.ekspresi = ekspresi;
    if (kaidah) this.kaidah = kaidah;
    if (pedoman) this.pedoman = pedoman;
    if (parameter) this.parameter = parameter;
    if (andaianPaling !== undefined) this.andaianPaling = andaianPaling;
    const hasil = nilaikan(ekspresi);
    if (hasil.ada) {
      this.nilai = hasil.nilai;
      this.status = status ?? (ditaksir(ekspresi) ? 'taksiran' : 'dihitung');
    } else {
      this.nilai = null;
      this.sebab = hasil.sebab;
      this.status = statusTanpaNilai(ekspresi);
    }
  }

  get rumus(): string {
    let rumus = rumusJadi.get(this);
    if (rumus === undefined) {
      const { kaidah, ekspresi } = this;
      rumus = kaidah ? `${kaidah} = ${jelaskan(ekspresi)}` : jelaskan(ekspresi);
      rumusJadi.set(this, rumus);
    }
    return rumus;
  }

  get asal(): AlamatSel[] {
    let asal = asalJadi.get(this);
    if (!asal) asalJadi.set(this, (asal = semuaFakta(this.ekspresi).flatMap((f) => (f.asal ? [f.asal] : []))));
    return asal;
  }
}

const rumusJadi = new WeakMap<Angka, string>();
const asalJadi = new WeakMap<Angka, AlamatSel[]>();

/**
 * A figure like another but for what is given; `{ ...angka }` would leave behind what is made when it is asked for, which
 * here too is made then. `dari`: the figure whose sentence it has, where that is another's.
 */
export const salinAngka = <T extends object>(angka: Angka, lain: T, dari: Angka = angka): Angka & T => ({
  ...angka,
  get rumus() {
    return dari.rumus;
  },
  get asal() {
    return angka.asal;
  },
  ...lain,
});

/** Does the rule, or a figure that it refers to, count with a value that is not known to hold? */
function ditaksir(e: Ekspresi): boolean {
  if (e.op === 'angka') return e.angka.status === 'taksiran';
  if (e.op === 'tetap') return e.parameter !== undefined && menaksir(e.parameter);
  if (e.op === 'fakta') return e.fakta.parameter !== undefined && menaksir(e.fakta.parameter);
  return bagian(e).some(ditaksir);
}

/** Why there is no number: the inputs do not apply, are not known yet, or the rule cannot be carried out. */
function statusTanpaNilai(e: Ekspresi): StatusAngka {
  const keadaan = semuaFakta(e).map((f) => f.keadaan);
  if (keadaan.includes('belumAda')) return 'belumAda';
  return keadaan.includes('tidakBerlaku') ? 'tidakBerlaku' : 'tidakDapatDihitung';
}

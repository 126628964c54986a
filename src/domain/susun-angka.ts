import type { Angka, JenisAngka, StatusAngka } from './angka';
import type { Ekspresi } from './angka';
import { bagian, semuaFakta } from './ekspresi/bentuk';
import { nilaikan } from './ekspresi/nilai';
import { jelaskan } from './ekspresi/penjelasan';
import type { Satuan } from './fakta';
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
  /** Status when the number exists; `dihitung` unless said otherwise. */
  status?: Extract<StatusAngka, 'dihitung' | 'dilaporkan' | 'tahunLalu' | 'taksiran'>;
}

/**
 * Makes a figure from its one definition: value, sentence and sources all follow from the expression. The sentence and the
 * sources are made when they are first asked for: of twenty thousand satkers nobody reads them all.
 */
export function susunAngka(bahan: BahanAngka): Angka {
  const { kunci, jenis, nama, satuan, desimal, ekspresi } = bahan;
  const hasil = nilaikan(ekspresi);
  let rumus: string | undefined;
  let asal: Angka['asal'] | undefined;
  return {
    kunci,
    jenis,
    nama,
    satuan,
    desimal,
    ekspresi,
    get rumus() {
      return (rumus ??= bahan.kaidah ? `${bahan.kaidah} = ${jelaskan(ekspresi)}` : jelaskan(ekspresi));
    },
    get asal() {
      return (asal ??= semuaFakta(ekspresi).flatMap((f) => (f.asal ? [f.asal] : [])));
    },
    ...(bahan.pedoman ? { pedoman: bahan.pedoman } : {}),
    ...(bahan.parameter ? { parameter: bahan.parameter } : {}),
    ...(hasil.ada
      ? { nilai: hasil.nilai, status: bahan.status ?? (ditaksir(ekspresi) ? 'taksiran' : 'dihitung') }
      : { nilai: null, sebab: hasil.sebab, status: statusTanpaNilai(ekspresi) }),
  };
}

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

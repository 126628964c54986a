import type { Angka, JenisAngka, StatusAngka } from './angka';
import type { Ekspresi } from './angka';
import { semuaFakta } from './ekspresi/bentuk';
import { nilaikan } from './ekspresi/nilai';
import { jelaskan } from './ekspresi/penjelasan';
import type { Satuan } from './fakta';

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
  /** Status when the number exists; `dihitung` unless said otherwise. */
  status?: Extract<StatusAngka, 'dihitung' | 'dilaporkan' | 'tahunLalu'>;
}

/** Makes a figure from its one definition: value, sentence and sources all follow from the expression. */
export function susunAngka(bahan: BahanAngka): Angka {
  const { kunci, jenis, nama, satuan, desimal, ekspresi } = bahan;
  const hasil = nilaikan(ekspresi);
  const kata = jelaskan(ekspresi);
  return {
    kunci,
    jenis,
    nama,
    satuan,
    desimal,
    ekspresi,
    rumus: bahan.kaidah ? `${bahan.kaidah} = ${kata}` : kata,
    asal: semuaFakta(ekspresi).flatMap((f) => (f.asal ? [f.asal] : [])),
    ...(bahan.pedoman ? { pedoman: bahan.pedoman } : {}),
    ...(hasil.ada
      ? { nilai: hasil.nilai, status: bahan.status ?? 'dihitung' }
      : { nilai: null, sebab: hasil.sebab, status: statusTanpaNilai(ekspresi) }),
  };
}

/** Why there is no number: the inputs do not apply, are not known yet, or the rule cannot be carried out. */
function statusTanpaNilai(e: Ekspresi): StatusAngka {
  const keadaan = semuaFakta(e).map((f) => f.keadaan);
  if (keadaan.includes('belumAda')) return 'belumAda';
  return keadaan.includes('tidakBerlaku') ? 'tidakBerlaku' : 'tidakDapatDihitung';
}

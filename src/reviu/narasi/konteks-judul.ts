import type { HasilLkj } from '../../domain/lkj';
import type { Paragraf } from '../konteks';
import { PemilihSubjek } from './pilih-subjek';
import { daftarSubjek } from './daftar-subjek';
import { indikatorDari, klusterDari, type Subjek } from './subjek';

const pemilih = new WeakMap<HasilLkj, PemilihSubjek>();

/** The subjects of a result, weighed once: every rule about sentences asks for them. */
export function pemilihUntuk(hasil: HasilLkj): PemilihSubjek {
  const ada = pemilih.get(hasil) ?? new PemilihSubjek(() => daftarSubjek(hasil));
  pemilih.set(hasil, ada);
  return ada;
}

/** What the heading over each paragraph says it is about: "Indikator Kinerja Program 7" → indicator 7 and its table. */
export function konteksJudul(narasi: readonly Paragraf[], hasil: HasilLkj, daftar: PemilihSubjek): Subjek[][] {
  let kini: Subjek[] = [];
  return narasi.map(({ teks }) => {
    const indikator = nomorIndikator(teks, hasil);
    if (indikator !== null) {
      const milik = hasil.kluster.filter((k) => k.tabel.untuk?.indikator === indikator);
      const tabel = new Set<string | null>(milik.map((k) => k.tabel.id));
      kini = daftar.subjek.filter((s) => indikatorDari(s) === indikator || tabel.has(klusterDari(s)));
    } else if (/^\s*(?:BAB\s+[IVX]+|LAMPIRAN|[A-E]\.\s+[A-Z ]{8,})/.test(teks)) {
      kini = [];
    }
    return kini;
  });
}

function nomorIndikator(teks: string, { capaian }: HasilLkj): number | null {
  const indikator = /^\W*indikator kinerja(?: program)? (\d{1,2})\W*$/i.exec(teks)?.[1];
  if (indikator !== undefined) return Number(indikator);
  const sasaran = /^\W*sasaran program (\d{1,2})\W*$/i.exec(teks)?.[1];
  if (sasaran === undefined) return null;
  return capaian?.indikator.find((i) => i.data.nomorSasaran === Number(sasaran))?.data.nomor ?? null;
}

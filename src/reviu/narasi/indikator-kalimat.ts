import type { HasilIndikator } from '../../domain/capaian';
import type { HasilLkj } from '../../domain/lkj';
import type { PemilihSubjek } from './pilih-subjek';
import { indikatorDari, type Subjek } from './subjek';

/** The indicator that a sentence speaks of by its words or short name, else the one of its heading. */
export function indikatorKalimat(
  kalimat: string,
  judul: readonly Subjek[],
  hasil: HasilLkj,
  pemilih: PemilihSubjek,
): HasilIndikator | null {
  return (
    indikatorSubjek(pemilih.menurutSebutan(kalimat), hasil) ??
    indikatorSubjek(pemilih.pasti(kalimat), hasil) ??
    judul.map((s) => indikatorSubjek(s, hasil)).find((i) => i !== null) ??
    null
  );
}

export function indikatorSubjek(subjek: Subjek | null, { capaian }: HasilLkj): HasilIndikator | null {
  const nomor = subjek && indikatorDari(subjek);
  return capaian?.indikator.find((i) => i.data.nomor === nomor) ?? null;
}

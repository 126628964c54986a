import type { DataLkj, Indikator, Tautan, TitikTren } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';

/** The year that is measured of a line of years. */
interface Terukur {
  nama: string;
  sasaran: string;
  titik: readonly TitikTren[];
  tahun: number | null;
  /** The printed capaian, under the key that it gets. */
  capaian: (nomor: number) => Fakta | undefined;
  arah: Pick<Indikator, 'polaritas'>;
}

/**
 * In a workbook without an agreement: the last year that has both a target and a realisasi is the year's measurement,
 * and the line is its indicator. Null where the line shows no such year.
 */
export function indikatorTerukur(
  data: DataLkj,
  { nama, sasaran, titik, tahun, capaian, arah }: Terukur,
): Tautan | null {
  const di = (jenis: TitikTren['jenis']): Fakta | undefined =>
    titik.find((t) => t.tahun === tahun && t.jenis === jenis)?.nilai;
  const [target, realisasi] = [di('target'), di('realisasi')];
  if (tahun === null || !target || !realisasi) return null;
  const nomor = data.indikator.length + 1;
  const sama = data.indikator.find((i) => i.sasaran === sasaran);
  const terakhir = data.indikator.at(-1)?.nomorSasaran ?? 0;
  data.indikator.push({
    nomor,
    nama,
    sasaran,
    nomorSasaran: sama?.nomorSasaran ?? terakhir + 1,
    target,
    realisasi,
    capaianDilaporkan: capaian(nomor),
    ...arah,
  });
  return { indikator: nomor, alasan: 'nama' };
}

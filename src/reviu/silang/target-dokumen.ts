import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { isi } from '../kalimat/isi';
import type { DataLkj, Indikator } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import { aturan } from '../aturan';
import { yangSepakat } from './sepakat';
import { bandingkanFakta } from '../banding';
import { barisIndikator } from './titik-tahun';

const dokumenTargetId: Readonly<Partial<Record<string, string>>> = {
  renstra: 'Renstra',
  perjanjianKinerja: 'Perjanjian Kinerja',
  tabelTahun: 'tabel per tahun',
};

const dokumenTargetEn: Readonly<Partial<Record<string, string>>> = {
  renstra: 'the Renstra',
  perjanjianKinerja: 'the performance agreement',
  tabelTahun: 'a table over the years',
};

/**
 * One indicator's target for one year in every document: Renstra, Perjanjian Kinerja, tables over the years. Two
 * tables that differ in most of their rows print targets of two kinds (raw values and capaian).
 */
export const targetDokumen = aturan({
  id: 'target-dokumen',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Target antardokumen',
      kalimat: (t) =>
        kataId.banding(
          `Target tahun ${isi(t, 'tahun')} dalam ${dokumenTargetId[isi(t, 'dokumen')] ?? 'tabel'}`,
          `target dalam ${dokumenTargetId[isi(t, 'acuan')] ?? 'tabel lain'}`,
        )(t),
    },
    en: {
      nama: 'Targets between documents',
      kalimat: (t) =>
        kataEn.banding(
          `The target for ${isi(t, 'tahun')} in ${dokumenTargetEn[isi(t, 'dokumen')] ?? 'the table'}`,
          `that in ${dokumenTargetEn[isi(t, 'acuan')] ?? 'the other table'}`,
        )(t),
    },
  },
  periksa: ({ data, pedoman }) => {
    const calon = data.indikator.flatMap((i) => {
      const target = targetIndikator(data, i, pedoman.tahun);
      return [...new Set(target.map((t) => t.tahun))].flatMap((tahun) => {
        const [acuan, ...lain] = target.filter((t) => t.tahun === tahun);
        return lain.map((t) => ({
          tabel: `${t.nilai.tabel} ${acuan?.nilai.tabel}`,
          isi: bandingkanFakta(t.nilai, acuan?.nilai, {
            nama: i.nama,
            tahun,
            dokumen: t.dokumen,
            acuan: acuan?.dokumen ?? '',
          }),
        }));
      });
    });
    return yangSepakat(calon);
  },
});

export interface TargetTahun {
  /** Where it stands. */
  dokumen: 'renstra' | 'perjanjianKinerja' | 'tabelTahun';
  tahun: number;
  nilai: Fakta;
}

/** Every printed target of an indicator with its year, the Renstra's first: it is the one the others follow. The agreement's is of the report's year, where that is known. */
export function targetIndikator(data: DataLkj, indikator: Indikator, tahun: number | null): TargetTahun[] {
  const titik = barisIndikator(data, indikator.nomor).flatMap((baris): TargetTahun[] => {
    const dokumen = baris.titik.every((t) => t.jenis === 'target') ? 'renstra' : 'tabelTahun';
    return baris.titik.flatMap((t) =>
      t.jenis === 'target' && t.nilai?.nilai ? [{ dokumen, tahun: t.tahun, nilai: t.nilai }] : [],
    );
  });
  const pk: TargetTahun[] =
    tahun !== null && indikator.target?.nilai ? [{ dokumen: 'perjanjianKinerja', tahun, nilai: indikator.target }] : [];
  return [...titik.filter((t) => t.dokumen === 'renstra'), ...pk, ...titik.filter((t) => t.dokumen !== 'renstra')];
}

import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { isi } from '../kalimat/isi';
import type { Temuan } from '../temuan';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';
import type { KonteksReviu } from '../konteks';

const revisiDipaId = (t: Temuan) => {
  if (t.putusan !== 'berbeda') return '';
  return isi(t, 'revisi') === ''
    ? ' Cantumkan nomor revisi DIPA yang mengubah pagu.'
    : ` Laporan menyebut revisi DIPA ke-${isi(t, 'revisi')} (${isi(t, 'letakRevisi')}); pastikan revisi itu yang mengubahnya.`;
};

const revisiDipaEn = (t: Temuan) => {
  if (t.putusan !== 'berbeda') return '';
  return isi(t, 'revisi') === ''
    ? ' Name the DIPA revision that changed it.'
    : ` The report names DIPA revision ${isi(t, 'revisi')} (${isi(t, 'letakRevisi')}); make sure that it is the one.`;
};

/** The PK's budget against the pagu: another amount needs the number of the DIPA revision that changed it. */
export const pkPagu = aturan({
  id: 'pk-pagu',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Anggaran PK dan pagu',
      kalimat: (t) => kataId.banding('Anggaran Perjanjian Kinerja', 'pagu')(t) + revisiDipaId(t),
    },
    en: {
      nama: 'Budget in the agreement and budget ceiling',
      kalimat: (t) => kataEn.banding('The agreement’s budget', 'the pagu')(t) + revisiDipaEn(t),
    },
  },
  periksa: ({ data, anggaran }, konteks) => {
    const [pk, pagu] = [data.jumlahAnggaranProgram?.nilai, anggaran[0]?.total.pagu.nilai];
    if (pk && pagu && pk.minus(pagu).abs().gt(pagu.abs().times(REVISI_TERJAUH))) return [];
    const revisi = revisiDisebut(konteks);
    return [bandingkan(data.jumlahAnggaranProgram ?? undefined, anggaran[0]?.total.pagu, { rincian: revisi ?? {} })];
  },
});

/**
 * Two budgets further apart than this are of two scopes (with and without a source of funds), not one revised: in a real
 * report they list the same programs and still differ by 6%, with the reason told elsewhere.
 */
const REVISI_TERJAUH = 0.05;

/** "revisi DIPA ke-9", "DIPA revisi ke 9", "revisi ke-9 DIPA". */
const REVISI = /\b(?:revisi\s+(?:dipa\s+)?|dipa\s+revisi\s+)ke[-\s]*(\d+)/i;

/** The last DIPA revision that the report's text names, and where. */
function revisiDisebut({ narasi }: KonteksReviu): { revisi: string; letakRevisi: string } | null {
  const disebut = narasi.flatMap(({ teks, letak }) => {
    const nomor = /dipa/i.test(teks) ? REVISI.exec(teks)?.[1] : undefined;
    return nomor === undefined ? [] : [{ revisi: nomor, letakRevisi: letak }];
  });
  return disebut.at(-1) ?? null;
}

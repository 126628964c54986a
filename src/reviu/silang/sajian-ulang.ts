import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { isi } from '../kalimat/isi';
import { bulatkan, tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import { tampilSelisih } from '../banding';
import type { KolomCetak, SelCetak, TabelCetak } from '../cetak/tabel-cetak';
import { sesatuan, tahunKolom } from '../cetak/seluruh-cetak';
import type { Calon } from '../temuan';
import { tahunBerbeda } from '../versi/versi';

interface Titik {
  nama: string;
  sel: SelCetak;
}

/** What a document prints for one role and year of one row. */
interface TitikTahun {
  peran: KolomCetak['peran'];
  tahun: number;
  titik: Titik[];
}

/** What both documents must mean alike. */
const PERAN: Readonly<Partial<Record<KolomCetak['peran'], [string, string]>>> = {
  target: ['Target', 'The target'],
  realisasi: ['Realisasi', 'The realisasi'],
  anggaran: ['Anggaran', 'The budget'],
};
/** A name of fewer words is that of many rows. */
const KATA_NAMA = 3;

const apa = (t: Parameters<typeof isi>[0], bahasa: 0 | 1): string => {
  const peran = Object.entries(PERAN).find(([kunci]) => kunci === isi(t, 'peran'))?.[1];
  return peran?.[bahasa] ?? '';
};

/**
 * A target, realisasi or budget of one year and one row that this report and last year's print otherwise: restated, or
 * copied from somewhere else. Only where each of the two prints one figure for it; their units must not exclude each other.
 */
export const sajianUlang = aturan({
  id: 'sajian-ulang',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Angka tahun lalu dalam dua laporan',
      kalimat: (t) =>
        kataId.banding(
          `${apa(t, 0)} tahun ${isi(t, 'tahun')} “${isi(t, 'nama')}”`,
          `${isi(t, 'berkasLain')} (${isi(t, 'tempatLain')})`,
        )(t),
    },
    en: {
      nama: 'A year’s figure in two reports',
      kalimat: (t) =>
        kataEn.banding(
          `${apa(t, 1)} of ${isi(t, 'tahun')} “${isi(t, 'nama')}”`,
          `that in ${isi(t, 'berkasLain')} (${isi(t, 'tempatLain')})`,
        )(t),
    },
  },
  periksa: (_, { lama, cetak }) => {
    if (!lama || !tahunBerbeda(lama, cetak)) return [];
    const dulu = titikTahun(lama.tabel, lama.tahun);
    return [...titikTahun(cetak.tabel, cetak.tahun)].flatMap(([kunci, kini]): Calon[] => {
      const [satu, dua] = [tunggal(kini.titik), tunggal(dulu.get(kunci)?.titik)];
      if (!satu || !dua || !sesatuan(satu.sel.angka, dua.sel.angka)) return [];
      const [a, b] = [satu.sel.angka, dua.sel.angka];
      const kasar = Math.min(a.desimal, b.desimal);
      if (bulatkan(a.nilai, kasar).eq(bulatkan(b.nilai, kasar))) return [];
      return [
        {
          kunci,
          putusan: 'berbeda',
          dilaporkan: tampil(a.nilai, a.desimal),
          dihitung: tampil(b.nilai, b.desimal),
          selisih: tampilSelisih(a.nilai.minus(b.nilai), Math.max(a.desimal, b.desimal)),
          satuan: a.satuan === '%' ? '%' : '',
          asal: satu.sel.asal,
          asalPembanding: null,
          kunciAngka: null,
          sel: [satu.sel.asal],
          rincian: {
            nama: satu.nama,
            peran: kini.peran,
            tahun: kini.tahun,
            berkasLain: lama.nama,
            tempatLain: lama.tempat(dua.sel.asal),
          },
        },
      ];
    });
  },
});

/** The figures by role, year and row. */
function titikTahun(tabel: readonly TabelCetak[], laporan: number | null): Map<string, TitikTahun> {
  const hasil = new Map<string, TitikTahun>();
  for (const t of tabel) {
    for (const kolom of t.kolom) {
      const tahun = tahunKolom(kolom, t, laporan);
      if (tahun === null || kolom.sifat !== '' || PERAN[kolom.peran] === undefined) continue;
      for (const { nama, sel, induk } of t.baris) {
        const satu = sel.get(kolom.kolom);
        if (!satu || induk || nama.kata.length < KATA_NAMA) continue;
        const kunci = [kolom.peran, tahun, nama.jenjang, nama.kata.join(' ')].join('|');
        const ada = hasil.get(kunci) ?? { peran: kolom.peran, tahun, titik: [] };
        ada.titik.push({ nama: nama.asli, sel: satu });
        hasil.set(kunci, ada);
      }
    }
  }
  return hasil;
}

/** The one figure of a document; what it prints in two ways is its own finding. */
function tunggal(titik: readonly Titik[] | undefined): Titik | null {
  const [pertama] = titik ?? [];
  return pertama && titik?.every(({ sel }) => sel.angka.nilai.eq(pertama.sel.angka.nilai)) ? pertama : null;
}

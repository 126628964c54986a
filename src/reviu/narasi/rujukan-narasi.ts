import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';
import { type Keterangan, keteranganNarasi, nomorRapat, RUJUKAN, sebut } from './keterangan';

/** References to tables, charts and pictures that the report does not have; silent on a kind that has no captions at all. */
export const rujukanNarasi = aturan({
  id: 'rujukan-narasi',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Rujukan tabel',
      kalimat: (t) =>
        isi(t, 'letakLain') !== ''
          ? `Kalimat pada ${isi(t, 'letak')} mengantar ${t.dilaporkan}, sedangkan yang menyusul ${t.dihitung} (${isi(t, 'letakLain')}).`
          : `Kalimat pada ${isi(t, 'letak')} merujuk ${t.dilaporkan}, tetapi ${t.dilaporkan} tidak ditemukan dalam laporan.`,
    },
    en: {
      nama: 'Reference to a table',
      kalimat: (t) =>
        isi(t, 'letakLain') !== ''
          ? `The sentence at ${isi(t, 'letak')} announces ${t.dilaporkan}, but ${t.dihitung} follows (${isi(t, 'letakLain')}).`
          : `The sentence at ${isi(t, 'letak')} refers to ${t.dilaporkan}, which the report does not have.`,
    },
  },
  periksa: (_, konteks) => {
    const keterangan = keteranganNarasi(konteks);
    if (keterangan.length === 0) return [];
    const judul = [...konteks.tabel, ...konteks.cetak.tabel].map((t) => t.judul);
    const ada = new Set([
      ...keterangan.map((k) => `${k.jenis} ${k.nomor}`),
      ...judul.flatMap((j) =>
        [...j.matchAll(RUJUKAN)].slice(0, 1).map(([, , nomor = '']) => `Tabel ${nomorRapat(nomor)}`),
      ),
    ]);
    const sendiri = new Set(keterangan.map((k) => k.paragraf));
    return konteks.narasi
      .filter((p) => !sendiri.has(p))
      .flatMap((p) => {
        const mengantar = berikutnya(p, konteks.narasi, keterangan);
        const dibahas = new Set(mengantar.map(({ dilaporkan }) => dilaporkan));
        const takAda = [...p.teks.matchAll(RUJUKAN)].flatMap(([, jenis = '', nomor = '']): Calon[] => {
          const dirujuk = `${sebut(jenis)} ${nomorRapat(nomor)}`;
          return ada.has(dirujuk) || dibahas.has(dirujuk) || !keterangan.some((k) => k.jenis === sebut(jenis))
            ? []
            : [calonNarasi(p, [dirujuk, '–'])];
        });
        return [...mengantar, ...takAda];
      });
  },
});

const BERIKUT = new RegExp(String.raw`${RUJUKAN.source}\s+(?:sebagai )?(?:berikut|di ?bawah)(?: ini)?\W*$`, 'i');
/** A caption stands at once behind the sentence that announces it; one further on may be another's. */
const DEKAT = 2;
const SEKITAR = 8;

/** "seperti pada tabel 3 berikut :", and under it stands Tabel 4. */
function berikutnya(paragraf: Paragraf, narasi: readonly Paragraf[], semua: readonly Keterangan[]): Calon[] {
  const [, jenis = '', nomor = ''] = BERIKUT.exec(paragraf.teks) ?? [];
  if (nomor === '') return [];
  const di = narasi.indexOf(paragraf);
  const milik = (dari: number, sampai: number): Keterangan[] =>
    semua.filter((k) => k.jenis === sebut(jenis) && narasi.slice(di + dari, di + sampai).includes(k.paragraf));
  const [pertama] = milik(1, 1 + DEKAT);
  const sekitar = milik(1 - SEKITAR, 1 + SEKITAR);
  const dirujuk = nomorRapat(nomor);
  if (!pertama || pertama.nomor.split('.').length !== dirujuk.split('.').length) return [];
  if (sekitar.some((k) => k.nomor === dirujuk)) return [];
  const tertulis = `${sebut(jenis)} ${dirujuk}`;
  return [
    calonNarasi(paragraf, [tertulis, `${pertama.jenis} ${pertama.nomor}`], { letakLain: pertama.paragraf.letak }, [
      pertama.paragraf.asal,
    ]),
  ];
}

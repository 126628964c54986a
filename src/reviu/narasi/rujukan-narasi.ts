import { aturan } from '../aturan';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';
import { keteranganNarasi, sebut } from './keterangan';

const RUJUKAN = /\b(tabel|grafik|gambar)\s+(\d+(?:\.\d+)*)\b/gi;

/** References to tables, charts and pictures that the report does not have; silent when it has no captions at all. */
export const rujukanNarasi = aturan({
  id: 'rujukan-narasi',
  membandingkan: 'narasi',
  keparahan: 'perhatian',
  periksa: (_, konteks) => {
    const keterangan = keteranganNarasi(konteks);
    if (keterangan.length === 0) return [];
    const dariTabel = konteks.tabel.flatMap((t) => /^tabel\s+(\d+(?:\.\d+)*)/i.exec(t.judul)?.[1] ?? []);
    const ada = new Set([
      ...keterangan.map((k) => `${k.jenis} ${k.nomor}`),
      ...dariTabel.map((nomor) => `Tabel ${nomor}`),
    ]);
    const sendiri = new Set(keterangan.map((k) => k.paragraf));
    return konteks.narasi
      .filter((p) => !sendiri.has(p))
      .flatMap((p) =>
        [...p.teks.matchAll(RUJUKAN)].flatMap(([, jenis = '', nomor = '']): Calon[] => {
          const dirujuk = `${sebut(jenis)} ${nomor}`;
          return ada.has(dirujuk) ? [] : [calonNarasi(p, [dirujuk, '–'])];
        }),
      );
  },
});

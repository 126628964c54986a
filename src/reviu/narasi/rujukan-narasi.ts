import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';
import { keteranganNarasi, nomorRapat, RUJUKAN, sebut } from './keterangan';

/** References to tables, charts and pictures that the report does not have; silent on a kind that has no captions at all. */
export const rujukanNarasi = aturan({
  id: 'rujukan-narasi',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Rujukan tabel',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} merujuk ${t.dilaporkan}, tetapi ${t.dilaporkan} tidak ditemukan dalam laporan.`,
    },
    en: {
      nama: 'Reference to a table',
      kalimat: (t) => `The sentence at ${isi(t, 'letak')} refers to ${t.dilaporkan}, which the report does not have.`,
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
      .flatMap((p) =>
        [...p.teks.matchAll(RUJUKAN)].flatMap(([, jenis = '', nomor = '']): Calon[] => {
          const dirujuk = `${sebut(jenis)} ${nomorRapat(nomor)}`;
          return ada.has(dirujuk) || !keterangan.some((k) => k.jenis === sebut(jenis))
            ? []
            : [calonNarasi(p, [dirujuk, '–'])];
        }),
      );
  },
});

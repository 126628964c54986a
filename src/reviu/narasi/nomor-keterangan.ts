import { kelompokkan } from '../../dasar/kelompok';
import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';
import { type Keterangan, keteranganNarasi } from './keterangan';

/** Captions numbered twice, or with a gap before them; "Tabel 2.1" counts within its own "Tabel 2". */
export const nomorKeterangan = aturan({
  id: 'nomor-keterangan',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Nomor tabel, grafik, dan gambar',
      kalimat: (t) => `${t.dilaporkan} pada ${isi(t, 'letak')} seharusnya ${t.dihitung} menurut urutannya.`,
    },
    en: {
      nama: 'Numbers of tables, charts and pictures',
      kalimat: (t) => `${t.dilaporkan} at ${isi(t, 'letak')}; in order it would be ${t.dihitung}.`,
    },
  },
  periksa: (_, konteks) => {
    const sejenis = kelompokkan(keteranganNarasi(konteks), (k) => k.jenis);
    return [...sejenis.values()].flatMap((semua) => {
      const deret = kelompokkan(semua, ({ nomor }) => nomor.split('.').slice(0, -1).join('.'));
      // "Grafik 3" among "Grafik 3.1" and "Grafik 3.2" has lost its second number.
      return [...deret].flatMap(([bab, satu]) =>
        bab === '' && deret.size > 1 && satu.length < 3 ? [] : periksaDeret(satu),
      );
    });
  },
});

function periksaDeret(deret: readonly Keterangan[]): Calon[] {
  let terakhir = 0;
  const terpakai = new Set<number>();
  return deret.flatMap(({ jenis, nomor, paragraf }): Calon[] => {
    const bagian = nomor.split('.');
    const urut = Number(bagian.at(-1));
    const awal = bagian
      .slice(0, -1)
      .map((b) => `${b}.`)
      .join('');
    const seharusnya = terakhir + 1;
    const salah = terpakai.has(urut) || urut > seharusnya;
    terpakai.add(urut);
    terakhir = Math.max(terakhir, urut);
    return salah ? [calonNarasi(paragraf, [`${jenis} ${nomor}`, `${jenis} ${awal}${seharusnya}`])] : [];
  });
}

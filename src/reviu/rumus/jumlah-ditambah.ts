import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import { cetakRumus } from './cetak-rumus';
import { selBerumus } from './deret-rumus';
import { temuanRumus } from './temuan-rumus';
import { type SukuRumus, sukuRumus } from './urai-rumus';

/** A total with a typed number in its formula: it is off by that constant. */
export const jumlahDitambah = aturan({
  id: 'jumlah-ditambah',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Angka di dalam rumus jumlah',
      kalimat: (t) =>
        `Rumus jumlah ${t.dilaporkan} memuat angka yang diketik (${isi(t, 'angka')}), sehingga jumlahnya bergeser sebesar angka itu; tanpa angka tersebut rumusnya ${t.dihitung}.`,
    },
    en: {
      nama: 'Number inside a total',
      kalimat: (t) =>
        `The total ${t.dilaporkan} holds a typed number (${isi(t, 'angka')}) and is off by it; without that number it is ${t.dihitung}.`,
    },
  },
  periksa: (hasil, konteks) =>
    selBerumus(hasil, konteks).flatMap((sel) => {
      const suku = sel.rumus ? (sukuRumus(sel.rumus.token) ?? []) : [];
      const tetap = suku.filter(angkaSaja);
      const dijumlahkan = suku.filter((satu) => !angkaSaja(satu));
      const banyakSel = dijumlahkan.length + (dijumlahkan.some(fungsiJumlah) ? 1 : 0);
      const menjumlah = dijumlahkan.every((satu) => satu.tanda === '+' && (selSaja(satu) || fungsiJumlah(satu)));
      if (tetap.length === 0 || banyakSel < 2 || !menjumlah) return [];
      const angka = tetap.map(({ tanda, isi }) => tanda + isi.map((t) => (t.jenis === 'angka' ? t.teks : '')).join(''));
      const tanpa = dijumlahkan.flatMap(({ isi }, i) =>
        i === 0 ? isi : [{ jenis: 'tanda', teks: '+' } as const, ...isi],
      );
      return [temuanRumus(sel, cetakRumus(tanpa), null, { angka: angka.join(' ') })];
    }),
});

const angkaSaja = ({ isi }: SukuRumus): boolean => isi.length === 1 && isi[0]?.jenis === 'angka';
const selSaja = ({ isi }: SukuRumus): boolean => isi.length === 1 && isi[0]?.jenis === 'acuan';
const fungsiJumlah = ({ isi }: SukuRumus): boolean => isi[0]?.jenis === 'fungsi' && isi[0].nama === 'SUM';

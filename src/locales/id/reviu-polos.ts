import type { IdAturan } from '../../reviu/id-aturan';
import { isi, type KataAturan, nilai } from './kata-temuan';
import { kira } from './reviu-dugaan';

/** Rules on tables of any kind or none. */
export type AturanPolos = Extract<IdAturan, 'hubungan-kolom' | 'jumlah-kolom' | 'jumlah-jenjang' | 'operan-tabel'>;

/** The words of the rules on tables of any kind. */
export const aturanPolos: Record<AturanPolos, KataAturan> = {
  'hubungan-kolom': {
    nama: 'Hubungan antarkolom',
    kaidah:
      'Bila di sebuah tabel satu kolom mengikuti kolom lain pada sebagian besar baris (persentase, selisih, jumlah), baris yang tidak mengikutinya diperiksa.',
    kalimat: (t) => {
      const tempat = isi(t, 'serupa') === '' ? isi(t, 'tabel') : 'tabel-tabel dengan judul kolom yang sama';
      const berlaku = `Pada ${isi(t, 'setuju')} dari ${isi(t, 'semua')} baris ${tempat} hubungan ini cocok.`;
      return isi(t, 'pemisah') === ''
        ? `“${isi(t, 'nama')}” dicetak ${nilai(t, t.dilaporkan)}; menurut angka di barisnya sendiri ${isi(t, 'rumus')} = ${nilai(t, t.dihitung)} (selisih ${nilai(t, t.selisih)}). ${berlaku}${kira(t)}`
        : `“${isi(t, 'nama')}” dicetak ${t.dilaporkan}; tanda pemisahnya lain daripada sel sekolomnya, dan ${isi(t, 'hasil')} di baris itu hanya cocok dengan ${t.dihitung}. ${berlaku}`;
    },
  },
  'jumlah-kolom': {
    nama: 'Jumlah kolom',
    kaidah: 'Baris jumlah dijumlahkan ulang dari barisnya, di tabel mana pun.',
    kalimat: (t) => {
      const saksi = isi(t, 'saksi') === '' ? '' : ` Jumlah kolom ${isi(t, 'saksi')} cocok dengan baris yang sama.`;
      return `“${isi(t, 'nama')}” pada ${isi(t, 'tabel')} dicetak ${t.dilaporkan}; penjumlahan ${isi(t, 'banyak')} barisnya ${t.dihitung} (selisih ${t.selisih}).${saksi}${kira(t)}`;
    },
  },
  'jumlah-jenjang': {
    nama: 'Jumlah rincian',
    kaidah: 'Baris induk dijumlahkan ulang dari rinciannya, bila baris induk lain di tabel itu cocok.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}” pada ${isi(t, 'tabel')} dicetak ${t.dilaporkan}; rinciannya ${isi(t, 'rumus')} = ${t.dihitung} (selisih ${t.selisih}). Pada ${isi(t, 'setuju')} dari ${isi(t, 'semua')} induk di tabel itu rinciannya cocok.`,
  },
  'operan-tabel': {
    nama: 'Angka yang sama di dua tabel',
    kaidah:
      'Angka yang cocok dengan barisnya sendiri tidak disalahkan; bila operannya tercetak lain di tabel lain, kedua sel itu ditunjukkan.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}”: ${isi(t, 'tabel')} mencetak ${t.dilaporkan}, ${isi(t, 'tabelLain')} mencetak ${t.dihitung}. ${isi(t, 'hasil')} di ${isi(t, 'tabelLain')} cocok dengan barisnya sendiri; pastikan tabel mana yang berlaku.`,
  },
};

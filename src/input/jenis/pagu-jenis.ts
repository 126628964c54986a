import { definisikan } from '../definisi';
import { triwulanTertulis } from '../judul-waktu';
import { NOMOR } from '../kosakata/kolom';
import { normal } from '../normal';
import { KOLOM_SATKER, kunciSatker, pemilikBaris } from './ikpa-satker';
import { jenisBelanja } from './jenis-belanja';

/** Pagu and what is blocked of it, by quarter: Triwulan | Jenis belanja | Pagu | Blokir. */
export const paguJenis = definisikan({
  jenis: 'paguJenis',
  sebutan: 'Pagu dan blokir per triwulan',
  kolom: {
    no: NOMOR,
    ...KOLOM_SATKER,
    triwulan: { sebutan: 'Triwulan', persis: ['triwulan', 'tw', 'periode'], ciri: true, wajib: true },
    jenis: { sebutan: 'Jenis Belanja', persis: ['jenis belanja', 'kode jenis belanja'], ciri: true, wajib: true },
    pagu: { sebutan: 'Pagu', persis: ['pagu', 'pagu dipa', 'pagu anggaran'], ciri: true, wajib: true, angka: true },
    blokir: {
      sebutan: 'Blokir',
      persis: ['blokir', 'pagu blokir', 'nilai blokir'],
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'jenis',
  tolak: ['realisasi', 'indikator'],
  uang: true,
  id: () => 'pagu-jenis',
  baca: function* (tabel, { data }) {
    let banyak = 0;
    // A quarter's name may stand once for the rows of its jenis belanja.
    let triwulan: number | null = null;
    const pemilik = pemilikBaris(data, tabel);
    for (const baris of pemilik.isi) {
      yield;
      if (baris.peran !== 'data') continue;
      const tulisan = tabel.teks(baris, 'triwulan');
      if (tulisan !== '') triwulan = triwulanTertulis(tulisan);
      const jenis = jenisBelanja(normal(tabel.teks(baris, 'jenis')));
      if (jenis === null) continue;
      const tw = triwulan;
      const milik = pemilik.milik(baris);
      const satker = pemilik.kode(baris);
      const di = (kolom: 'pagu' | 'blokir') =>
        tabel.fakta(baris, kolom, {
          kunci: kunciSatker(tabel.id, satker, tw ?? 'setahun', jenis, kolom),
          nama: `${kolom === 'pagu' ? 'Pagu' : 'Blokir'} belanja ${jenis}${tw === null ? '' : ` triwulan ${tw}`}`,
          satuan: 'rupiah',
        });
      if (milik.pagu.some((p) => p.triwulan === tw && p.jenis === jenis)) continue;
      milik.pagu.push({ triwulan: tw, jenis, pagu: di('pagu'), blokir: di('blokir') });
      banyak += 1;
    }
    return banyak;
  },
});

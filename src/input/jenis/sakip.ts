import { definisikan } from '../definisi';
import { barisBernama } from '../baris-bernama';
import { KOMPONEN_AKIP } from '../kosakata/akip';
import { NOMOR } from '../kosakata/kolom';
import { susunKomponen, TingkatBaris } from './komponen-sakip';

/** SAKIP's components: Komponen | Bobot | Nilai, with or without their sub-components, and the TOTAL row. */
export const sakip = definisikan({
  jenis: 'sakip',
  sebutan: 'Komponen SAKIP',
  kolom: {
    no: NOMOR,
    komponen: {
      sebutan: 'Komponen',
      persis: ['komponen', 'komponen penilaian', 'komponen evaluasi', 'uraian', 'komponen yang dinilai'],
      memuat: ['komponen sub komponen', 'komponen subkomponen', 'komponen dan sub komponen'],
      ciri: true,
      wajib: true,
    },
    bobot: { sebutan: 'Bobot', memuat: ['bobot'], ciri: true, wajib: true, angka: true },
    nilai: {
      sebutan: 'Nilai',
      persis: ['nilai', 'skor', 'nilai akip', 'hasil evaluasi'],
      memuat: ['nilai'],
      tanpa: ['bobot'],
      ciri: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'komponen',
  judul: ['sakip', 'akip', 'akuntabilitas kinerja'],
  isi: {
    kata: KOMPONEN_AKIP,
    minimal: 2,
  },
  id: () => 'sakip',
  baca: function* (tabel, { data }) {
    const { data: baris, total } = yield* barisBernama(tabel, 'komponen');
    if (data.sakip.length > 0) return baris.length;
    const tingkat = new TingkatBaris();
    const evaluasi = baris.map(({ baris: b, nama }) => ({
      baris: b,
      nama,
      tingkat: tingkat.tingkat(tabel.teks(b, 'no') || (tabel.tandaNama(b)?.tanda ?? ''), nama, tabel.tandaNama(b)?.ke),
    }));
    // One fact for the printed total, shared by the components it is the sum of.
    const dilaporkan = total
      ? tabel.fakta(total.baris, 'nilai', {
          kunci: `sakip/${total.kunci}/nilai`,
          nama: `Nilai – ${total.nama}`,
          satuan: 'poin',
        })
      : undefined;
    const kolom = { bobot: 'bobot', nilai: 'nilai', sebutan: 'Nilai' } as const;
    for (const satu of susunKomponen(tabel, evaluasi, kolom, dilaporkan)) data.sakip.push(satu);
    return baris.length;
  },
});

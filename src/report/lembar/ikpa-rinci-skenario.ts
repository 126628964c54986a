import { NAMA_BULAN } from '../../dasar/bulan';
import type { HasilIkpaRinci, HasilProyeksi } from '../../domain/ikpa-rinci/hasil';
import { TUAS } from '../../domain/ikpa-rinci/tuas';
import type { LembarBaru } from '../lembar-baru';
import { kosong, type Petak, rumahAngka, teks, ulangAngka } from '../petak';

/** The end of the year: what is locked, as things stand, and by each scenario of the person's own table. */
export function tulisSkenario(l: LembarBaru, hasil: HasilIkpaRinci, { semua, terkunci }: HasilProyeksi): void {
  const [tetap] = semua;
  const nama = semua.map((p) => teks(p.nama, 'kepalaAngka'));
  const bulan = NAMA_BULAN[hasil.bulan - 1] ?? '';
  l.subjudul(semua.length > 1 ? 'Skenario akhir tahun' : 'Akhir tahun bila seperti sekarang');
  l.tabel({
    kepala: [teks('Asumsi sisa tahun', 'kepala'), teks(`Terkunci s.d. ${bulan}`, 'kepalaAngka'), ...nama],
    baris: TUAS.filter((t) => tetap.tuas.has(t.kunci)).map((t): Petak[] => {
      const milik = terkunci.get(t.kunci);
      return [
        teks(t.nama),
        milik ? ulangAngka(milik) : teks('–', 'angka'),
        ...semua.map((p) => {
          const isi = p.tuas.get(t.kunci);
          return isi ? rumahAngka(isi) : kosong('angka');
        }),
      ];
    }),
  });
  l.spasi();
  l.blok(() => {
    l.tabel({
      kepala: [teks('Nilai akhir tahun', 'kepala'), teks(`Sekarang (${bulan})`, 'kepalaAngka'), ...nama],
      baris: [
        ...tetap.indikator.map((i): Petak[] => {
          const kini = hasil.indikator.find((x) => x.kunci === i.kunci)?.nilai;
          return [
            teks(i.nama),
            kini ? ulangAngka(kini) : teks('–', 'angka'),
            ...semua.map((p) => {
              const nilai = p.indikator.find((x) => x.kunci === i.kunci)?.nilai;
              return nilai ? rumahAngka(nilai) : kosong('angka');
            }),
          ];
        }),
        [
          teks('Nilai IKPA', 'total'),
          hasil.ringkas ? ulangAngka(hasil.ringkas.nilaiAkhir, 'totalAngka') : kosong('totalAngka'),
          ...semua.map((p) => rumahAngka(p.nilaiAkhir, 'totalAngka')),
        ],
      ],
    });
  });
  l.catatan(
    'Triwulan dan bulan yang sudah lewat tidak berubah; yang tidak diasumsikan dianggap tetap seperti sekarang. Semua angka taksiran.',
    semua.length > 1
      ? 'Ubah asumsinya di tabel Skenario IKPA: angka di sini ikut berubah.'
      : 'Skenario sendiri, paling banyak tiga: sisipkan tabel isian Skenario IKPA dari panel.',
  );
  l.spasi();
}

import type { HasilLkj } from '../../domain/lkj';
import { sebutPedoman } from '../../domain/pedoman/sebut';
import type { HasilKomponenSakip, HasilSakip } from '../../domain/sakip';
import { LembarBaru } from '../lembar-baru';
import { kosong, type Petak, petakFakta, petakPredikat, rumahAngka, teks, ulangAngka } from '../petak';
import { dariAtas, SKALA_100 } from '../skala';

/** LKj SAKIP: components with weight, score and the share of the weight that was reached; total and predikat. */
export function lembarSakip(nama: string, hasil: HasilLkj, sakip: HasilSakip, konteks: string): LembarBaru {
  const { sakip: pedoman } = hasil.pedoman;
  const l = new LembarBaru('sakip', nama, [5, 48, 13, 13, 24]);
  l.judul('NILAI AKUNTABILITAS KINERJA (SAKIP)', konteks);
  l.tabel({
    kepala: [
      teks('No', 'kepala'),
      teks('Komponen', 'kepala'),
      ...['Bobot', 'Nilai', 'Bagian bobot tercapai'].map((k) => teks(k, 'kepalaAngka')),
    ],
    baris: [
      ...sakip.komponen.flatMap(barisKomponen),
      [
        teks('Nilai akuntabilitas kinerja', 'total', 2),
        rumahAngka(sakip.bobot, 'totalAngka'),
        rumahAngka(sakip.total, 'totalAngka'),
        petakPredikat(sakip.total, pedoman.predikat, 'total'),
      ],
    ],
  });
  const [pertama] = sakip.komponen;
  const sumber = pertama?.data.nilai?.sumber ?? pertama?.data.bobot?.sumber;
  const kolom = pertama?.data.kolomNilai;
  l.catatan(
    `Kaidah: nilai AKIP = jumlah nilai komponen; bagian tercapai = nilai ÷ bobot × 100. Pedoman: ${sebutPedoman(pedoman)}.`,
    kolom ? `Nilai diambil dari kolom “${kolom}” Lembar Kerja Evaluasi.` : '',
    sumber ? `Sumber data: ${sumber}.` : '',
  );
  l.spasi();
  const gambar = sakip.komponen.filter((k) => k.bagian.nilai !== null);
  if (gambar.length > 0) {
    l.tambahBagan({
      nama: 'Komponen SAKIP',
      judul: 'Bagian bobot yang tercapai per komponen (%)',
      jenis: 'batang',
      formatLabel: '0.00',
      sumbuNilai: SKALA_100,
      data: {
        judul: 'Grafik komponen SAKIP',
        kategori: dariAtas(gambar.map((k) => k.data.nama)),
        seri: [
          {
            nama: 'Tercapai (%)',
            nilai: dariAtas(gambar.map((k) => ulangAngka(k.bagian))),
            peran: 'utama',
            label: true,
          },
        ],
      },
    });
  }
  return l;
}

/** A component, and under it the parts that the evaluation shows. */
const barisKomponen = ({ data, nilai, sub, bagian }: HasilKomponenSakip, i: number): Petak[][] => [
  [
    teks(String(i + 1), 'teksTengah'),
    teks(data.nama),
    petakFakta(data.bobot),
    nilai ? rumahAngka(nilai) : petakFakta(data.nilai),
    rumahAngka(bagian),
  ],
  ...sub.map((s): Petak[] => [
    kosong('teks'),
    teks(s.data.grade ? `${s.data.nama} (${s.data.grade})` : s.data.nama),
    petakFakta(s.data.bobot),
    rumahAngka(s.nilai),
    rumahAngka(s.bagian),
  ]),
];

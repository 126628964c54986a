import type { Angka } from '../../domain/angka';
import { angka, fakta, kurang } from '../../domain/ekspresi/bentuk';
import type { HasilLkj } from '../../domain/lkj';
import { sebutPedoman } from '../../domain/pedoman/sebut';
import type { HasilKomponenSakip, HasilSakip } from '../../domain/sakip';
import { susunAngka } from '../../domain/susun-angka';
import { LembarBaru } from '../lembar-baru';
import { kosong, type Petak, petakFakta, petakPredikat, rumahAngka, teks, ulangAngka } from '../petak';
import { dariAtas, TANPA_SUMBU } from '../skala';

/** LKj SAKIP: components with weight, score and the share of the weight that was reached; total and predikat. */
export function lembarSakip(nama: string, hasil: HasilLkj, sakip: HasilSakip, konteks: string): LembarBaru {
  const { sakip: pedoman } = hasil.pedoman;
  const l = new LembarBaru('sakip', nama, [5, 48, 13, 13, 24]);
  l.judul('NILAI AKIP', konteks);
  l.tabel({
    kepala: [
      teks('No', 'kepalaTengah'),
      teks('Komponen', 'kepala'),
      ...['Bobot', 'Nilai', '% dari bobot'].map((k) => teks(k, 'kepalaAngka')),
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
    `Cara hitung: nilai AKIP = jumlah nilai komponen; bagian tercapai = nilai ÷ bobot × 100. Pedoman: ${sebutPedoman(pedoman)}.`,
    kolom ? `Nilai diambil dari kolom “${kolom}” Lembar Kerja Evaluasi.` : '',
    sumber ? `Sumber data: ${sumber}.` : '',
  );
  l.spasi();
  const hilang = sakip.komponen.flatMap((k) => {
    const poin = hilangAkip(k);
    return poin?.nilai ? [{ nama: k.data.nama, poin }] : [];
  });
  if (hilang.length > 0) {
    l.tambahBagan({
      nama: 'Komponen SAKIP',
      judul: 'Poin yang belum diraih dari bobot tiap komponen',
      jenis: 'batang',
      formatLabel: '0.00',
      sumbuNilai: TANPA_SUMBU,
      data: {
        judul: 'Grafik komponen AKIP',
        kategori: dariAtas(hilang.map(({ nama }) => nama)),
        seri: [
          {
            nama: 'Poin yang belum diraih',
            nilai: dariAtas(hilang.map(({ poin }) => ulangAngka(poin))),
            peran: 'utama',
            label: true,
          },
        ],
      },
    });
  }
  return l;
}

/** What a component keeps back of its weight; null where it has no score of its own. */
function hilangAkip({ data, nilai }: HasilKomponenSakip): Angka | null {
  const skor = nilai ? angka(nilai) : data.nilai && fakta(data.nilai);
  if (!skor || !data.bobot) return null;
  return susunAngka({
    kunci: `sakip/hilang/${data.id}`,
    jenis: 'sakip',
    nama: `Poin yang belum diraih: ${data.nama}`,
    satuan: 'poin',
    desimal: 2,
    ekspresi: kurang(fakta(data.bobot), skor),
    kaidah: 'Bobot − Nilai',
  });
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

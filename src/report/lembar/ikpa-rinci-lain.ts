import { NAMA_BULAN } from '../../dasar/bulan';
import { Decimal } from '../../dasar/desimal';
import type { Angka } from '../../domain/angka';
import type { Fakta } from '../../domain/fakta';
import type { HasilDispensasi } from '../../domain/ikpa-rinci/dispensasi';
import type { HasilIkpaRinci } from '../../domain/ikpa-rinci/hasil';
import type { HasilKontraktual } from '../../domain/ikpa-rinci/kontraktual';
import type { HasilOutput } from '../../domain/ikpa-rinci/output';
import type { HasilRevisi } from '../../domain/ikpa-rinci/revisi';
import type { HasilTagihan } from '../../domain/ikpa-rinci/tagihan';
import type { HasilUpTup } from '../../domain/ikpa-rinci/up-tup';
import { ROMAWI } from '../../domain/pedoman/ikpa-rinci';
import { triwulanDari } from '../../domain/ikpa-rinci/aturan';
import type { LembarBaru } from '../lembar-baru';
import { bilangan, kosong, type Petak, petakFakta, rumahAngka, teks } from '../petak';

const kepala = (nama: string, kata: readonly string[]): Petak[] => [
  teks(nama, 'kepala'),
  ...kata.map((k) => teks(k, 'kepalaAngka')),
];
const bila = (angka: Angka | null | undefined): Petak => (angka ? rumahAngka(angka) : kosong('angka'));
const hari = (fakta: Fakta | undefined): Petak => (fakta ? petakFakta(fakta) : kosong('angka'));
/** A closing row of a table: what the indicator, or a part of it, is worth. */
const nilai = (nama: string, angka: Angka, kolom: number): Petak[] => [
  teks(nama, 'total', kolom),
  rumahAngka(angka, 'totalAngka'),
];

export function tulisRevisi(l: LembarBaru, revisi: HasilRevisi): void {
  l.subjudul('Revisi DIPA');
  l.tabel({
    kepala: kepala('Revisi', ['Tanggal', 'Pagu sebelum', 'Pagu sesudah', 'Kode dihitung', 'Diperhitungkan', 'Nilai']),
    baris: [
      ...revisi.bagian.flatMap((b): Petak[][] => [
        ...b.baris.map((r): Petak[] => [
          teks(`${r.data.nama} (${r.data.kode || 'tanpa kode'})`),
          hari(r.data.tanggal),
          petakFakta(r.data.paguSebelum),
          petakFakta(r.data.paguSesudah),
          r.data.kodeDihitung ? petakFakta(r.data.kodeDihitung) : teks('?', 'angka'),
          rumahAngka(r.dihitung),
          kosong('angka'),
        ]),
        [
          teks(`Banyaknya revisi dan poin ${b.nama}`, 'total', 5),
          rumahAngka(b.banyak, 'totalAngka'),
          rumahAngka(b.nilai, 'totalAngka'),
        ],
      ]),
      nilai('Nilai Revisi DIPA (rata-rata, paling tinggi 100)', revisi.nilai, 6),
    ],
  });
  l.catatan('Revisi dihitung bila salah satu kodenya ada dalam daftar dan pagunya tetap.');
  l.spasi();
}

export function tulisKontraktual(l: LembarBaru, hasil: HasilKontraktual): void {
  l.subjudul('Belanja Kontraktual');
  for (const { kunci, nama } of hasil.bagian) {
    l.tabel({
      kepala: kepala(nama, [
        'Jenis',
        'Nilai kontrak',
        'Tanggal kontrak',
        kunci === 'kepatuhan' ? 'Didaftarkan' : 'SP2D',
        'Objek',
        'Poin',
      ]),
      baris: hasil.kontrak.map(({ data, bagian }): Petak[] => {
        const milik = bagian.get(kunci);
        return [
          teks(data.nama),
          teks(data.jenis, 'teksTengah'),
          petakFakta(data.nilai),
          hari(data.tanggal),
          hari(kunci === 'kepatuhan' ? data.tanggalDaftar : data.tanggalSp2d),
          bila(milik?.objek),
          bila(milik?.poin),
        ];
      }),
    });
    l.spasi();
  }
  l.tabel({
    kepala: kepala('Bagian', ['Bobot', 'Objek', 'Jumlah poin', 'Rata-rata', 'Bobot berlaku']),
    baris: [
      ...hasil.bagian.map((b): Petak[] => [
        teks(b.nama),
        bilangan(new Decimal(b.bobot), '0"%"'),
        rumahAngka(b.objek),
        rumahAngka(b.jumlah),
        rumahAngka(b.rata),
        rumahAngka(b.bobotBerlaku),
      ]),
      nilai('Nilai Belanja Kontraktual', hasil.nilai, 5),
    ],
  });
  l.catatan(
    'Cara hitung: jumlah rata-rata × bobot ÷ jumlah bobot bagian yang ada objeknya, paling tinggi 100; rata-rata dibulatkan dua desimal dahulu. Distribusi: bagian kontrak yang ditandatangani sampai Juni.',
  );
  l.spasi();
}

export function tulisTagihan(l: LembarBaru, hasil: HasilTagihan): void {
  l.subjudul('Penyelesaian Tagihan');
  l.tabel({
    kepala: kepala('SPM', ['BAST/BAPP', 'Konversi KPPN', 'Hari kerja', 'Tepat waktu']),
    baris: [
      ...hasil.baris.map((b): Petak[] => [
        teks(b.data.nama),
        hari(b.data.bast),
        hari(b.data.konversi),
        rumahAngka(b.hari),
        rumahAngka(b.tepat),
      ]),
      nilai('Nilai Penyelesaian Tagihan', hasil.nilai, 4),
    ],
  });
  l.catatan(
    `Cara hitung: hari kerja menurut OM-SPAN, satu kurang dari hari kerja sesudah BAST/BAPP; paling lama ${hasil.batas}. Hari libur dari LKj Data.`,
  );
  l.spasi();
}

export function tulisUpTup(l: LembarBaru, hasil: HasilUpTup): void {
  const penutup = nilai(`Nilai Pengelolaan UP dan TUP${hasil.kkp ? ' (90% tunai + 10% KKP)' : ''}`, hasil.nilai, 7);
  l.subjudul('Pengelolaan UP dan TUP');
  l.tabel({
    kepala: kepala('SP2D', ['Tanggal', 'Nilai', 'UP saat itu', 'Hari', 'Hari tersedia', 'Tepat waktu', 'Disebulankan']),
    baris: [
      ...hasil.baris.map((b): Petak[] => [
        teks(b.data.nama),
        hari(b.data.tanggal),
        petakFakta(b.data.nilai),
        bila(b.up),
        bila(b.hari),
        bila(b.hariTersedia),
        bila(b.tepat),
        bila(b.disebulankan),
      ]),
      nilai('Ketepatan waktu (50%)', hasil.ketepatan, 7),
      nilai('GUP disebulankan (25%)', hasil.gup, 7),
      nilai('Setoran TUP (25%)', hasil.setoran, 7),
      nilai('UP dan TUP tunai', hasil.tunai, 7),
      ...(hasil.kkp ? [] : [penutup]),
    ],
  });
  if (hasil.kkp) {
    l.spasi();
    l.tabel({
      kepala: kepala('Kartu Kredit Pemerintah', ['Plafon sebulan', 'Pemakaian s.d.', 'Target', 'Nilai']),
      baris: [
        ...hasil.kkp.baris.map((b): Petak[] => [
          teks(`Triwulan ${ROMAWI[triwulanDari(3 * b.data.triwulan)]}`),
          petakFakta(b.data.plafon),
          petakFakta(b.data.pemakaian),
          rumahAngka(b.target),
          rumahAngka(b.nilai),
        ]),
        nilai('Nilai KKP', hasil.kkp.nilai, 4),
        penutup,
      ],
    });
  }
  l.catatan(
    'Cara hitung: hari sejak SP2D sebelumnya paling lama hari dalam bulan SP2D itu; GUP ÷ UP × hari sebulan ÷ hari; 100 − setoran TUP ÷ TUP setahun.',
  );
  l.spasi();
}

export function tulisOutput(l: LembarBaru, hasil: HasilOutput): void {
  l.subjudul(`Capaian Output ${NAMA_BULAN[hasil.bulan - 1] ?? ''}`);
  l.tabel({
    kepala: kepala('Rincian output', [
      'Target',
      'RVRO s.d.',
      'PCRO s.d.',
      'TPCRO',
      'Tepat waktu',
      'Terkonfirmasi',
      'Capaian',
    ]),
    baris: [
      ...hasil.baris.map((b): Petak[] => [
        teks(b.data.nama),
        petakFakta(b.data.target),
        petakFakta(b.data.rvro),
        petakFakta(b.data.pcro),
        petakFakta(b.data.tpcro),
        petakFakta(b.data.tepatWaktu),
        petakFakta(b.data.terkonfirmasi),
        rumahAngka(b.capaian),
      ]),
      nilai('Rata-rata capaian rincian output (70%)', hasil.capaian, 7),
      ...(hasil.ketepatan ? [nilai('Ketepatan waktu, semua bulan (30%)', hasil.ketepatan, 7)] : []),
      nilai('Nilai Capaian Output', hasil.nilai, 7),
    ],
  });
  const berGap = hasil.baris.filter((b) => b.gap);
  if (berGap.length > 0) {
    l.spasi();
    l.tabel({
      kepala: kepala('Rincian output', ['Pagu', 'Realisasi', 'PCRO s.d.', 'GAP']),
      baris: berGap.map((b): Petak[] => [
        teks(`${b.janggal ? '⚠ ' : ''}${b.data.nama}${b.data.prioritasNasional ? ' (PN)' : ''}`),
        petakFakta(b.data.pagu),
        petakFakta(b.data.realisasi),
        petakFakta(b.data.pcro),
        bila(b.gap),
      ]),
    });
    l.catatan(
      '⚠ GAP (PCRO − persentase realisasi) yang perlu keterangan: lebih dari 20 poin, rincian output prioritas nasional lebih dari 5; tanpa keterangan yang baik tidak terkonfirmasi.',
    );
  }
  l.catatan(
    'Cara hitung: PCRO ÷ TPCRO, atau RVRO ÷ target bila PCRO sudah 100 atau akhir tahun; tidak terkonfirmasi = 0; paling tinggi 100. 1 berarti ya, 0 tidak.',
    hasil.tanya.length > 0 ? `⚠ Tidak dihitung: ${hasil.tanya.map((t) => t.nama).join(', ')}.` : '',
  );
  l.spasi();
}

export function tulisDispensasi(l: LembarBaru, hasil: HasilDispensasi, { data, aturan }: HasilIkpaRinci): void {
  l.subjudul('Dispensasi SPM');
  l.tabel({
    kepala: kepala('', ['SPM triwulan IV', 'SPM dispensasi', 'Permil', aturan.baru ? 'Pengurang' : 'Nilai']),
    baris: [
      [
        teks('Dispensasi SPM'),
        petakFakta(data.dispensasi?.spm),
        petakFakta(data.dispensasi?.dispensasi),
        rumahAngka(hasil.rasio),
        rumahAngka(hasil.nilai),
      ],
    ],
  });
  l.spasi();
}

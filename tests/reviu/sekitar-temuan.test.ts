import { join } from 'node:path';
import { Decimal } from '../../src/dasar/desimal';
import { dataKosong } from '../../src/domain/data';
import { hitungLkj } from '../../src/domain/lkj';
import { lainUkuran } from '../../src/reviu/banding';
import { cakupanReviu } from '../../src/reviu/cakupan';
import { catatanHasilReviu } from '../../src/reviu/catatan-hasil';
import { daftarUji } from '../../src/reviu/daftar-uji';
import { dugaan } from '../../src/reviu/dugaan';
import { kunciTetap } from '../../src/reviu/kunci-temuan';
import { paragrafDariTeks } from '../../src/reviu/narasi/paragraf';
import { DAFTAR_PERATURAN } from '../../src/reviu/peraturan/daftar-peraturan';
import { periksaLkj } from '../../src/reviu/periksa';
import { satukan } from '../../src/reviu/satukan';
import { pisahkanSenyapan, tandaSebab } from '../../src/reviu/senyapan';
import { siapkanKonteks } from '../../src/reviu/siapkan';
import { pembanding } from '../fixtures/teks-harapan';
import { anggaran, angka, pk, tren } from './data-tertulis';
import { lembar } from './lembar-cetak';
import { temuanTertulis } from './temuan-tertulis';

const HASIL = hitungLkj(dataKosong());
const PANJANG = 'Persentase jalan desa dalam kondisi mantap di seluruh wilayah kecamatan menurut hasil survei lapangan';
const LEMBAR = [
  lembar(
    'Lembar Satu',
    'Tabel 3.1 Pengukuran Kinerja',
    'No | Indikator Kinerja | Target | Realisasi | Target | Ket',
    '1 | Jumlah kelompok tani | 40 | 44 | 41 | baik',
    '2 | Program pangan lestari | 82 | 79 | 81 |',
    `3 | ${PANJANG} | 3 | 4 | 5 |`,
    '4 | 2022 | 3 | 4 | 5 |',
    ' | Jumlah | 3 | 4 | 5 |',
  ),
  lembar(
    'B',
    'Uraian | 2022 | 2023',
    'Jalan | 10 | 11',
    'Realisasi | 9 | 10',
    'Realisasi | 9 | 10',
    'Air bersih | 10 | 11',
    'Realisasi | 9 | 10',
    '7 | 8 | 9',
    'Catatan kaki',
  ),
  lembar('C', 'Realisasi | 9 | 10', 'Realisasi | 9 | 10'),
];
const konteks = siapkanKonteks(HASIL, {
  tabel: [],
  narasi: [{ teks: 'Laporan.', letak: 'baris 1', asal: { lembar: 'B', baris: 7, kolom: 0 } }],
  lembar: LEMBAR.map((l) => (l.nama === 'B' ? { ...l, baris: 0 } : l)),
});
const kunci = (...semua: string[]): string[] =>
  kunciTetap(
    semua.map((teks) => temuanTertulis(teks)),
    konteks,
  ).map((t) => t.kunci.replace(/ .*/, ''));
const LS = 'LembarSatu';
const diSatu = (di: string, lain?: string) => {
  const t = temuanTertulis(`satu ${LS}!${di}`);
  const satu = (sel: string) => ({
    ...(temuanTertulis(`satu ${LS}!${sel}`).asal ?? { baris: 0, kolom: 0 }),
    lembar: 'Lembar Satu',
  });
  return { ...t, asal: satu(di), asalPembanding: lain === undefined ? null : satu(lain) };
};

const kira = (
  dilaporkan: string,
  dihitung: string,
  desimal: number,
  petunjuk: Parameters<typeof dugaan>[3] = {},
): string =>
  `${dilaporkan} / ${dihitung}: ${Object.values(dugaan(new Decimal(dilaporkan), new Decimal(dihitung), desimal, petunjuk) ?? {}).join(' ') || '–'}`;
const rasio = (bagian: number | null, keseluruhan: number | null) => ({
  rasio: {
    bagian: bagian === null ? null : new Decimal(bagian),
    keseluruhan: keseluruhan === null ? null : new Decimal(keseluruhan),
  },
});
const suku = (...nilai: (number | null)[]) => ({
  suku: nilai.map((n, i) => ({ nama: `Baris ${i + 1}`, nilai: n === null ? null : new Decimal(n) })),
});

/** What a report of that year says of regulations. */
const peraturan = (tahun: number | null, ...teks: string[]): string[] =>
  periksaLkj(hitungLkj({ ...dataKosong(), tahun }), { tabel: [], narasi: paragrafDariTeks(teks.join('\n')) })
    .filter((t) => t.aturan === 'peraturan-dirujuk')
    .map((t) => `${String(t.rincian['letak'])} ${t.dilaporkan} / ${t.dihitung} ${String(t.rincian['jenis'])}`);

const KASUS: Readonly<Record<string, () => string[]>> = {
  'keys: by sheet, caption, row and heading': () =>
    [
      ...['C3', 'D3', 'E3', 'F3', 'C4', 'C5', 'C6', 'C7', 'A1'].map((di) => diSatu(di)),
      diSatu('D3', 'D4'),
      diSatu('D3', 'F9'),
    ]
      .flatMap((t) => kunciTetap([t], konteks))
      .map((t) => t.kunci.replace(/ .*/, '')),
  'keys: a name that comes again stands behind the nearest above that does not': () =>
    kunci('a B!B2', 'a B!B3', 'a B!B4', 'a B!B6', 'a B!B7', 'a B!B8', 'a C!B1', 'a C!B2', 'a D!B1', 'a –', 'a B!B9'),
  'keys: two findings of one name by what is printed, and by count': () =>
    kunci(
      'a B!B2 1 / 2',
      'a B!C2 1 / 2',
      'a B!B2 1 / 3',
      'a B!B2 1 / 3',
      'b B!B2 1 / 2',
      `a B!B3 ${'9'.repeat(90)} / 2`,
      'a B!B3 1 / 2',
    ),
  'keys: two of one name, and no more': () => kunci('a B!B2 1 / 2', 'a B!B2 1 / 3', 'b B!B2 1 / 2'),
  'one thing in several places': () => {
    const jadi = (...semua: string[]): string[] =>
      satukan(semua.map(temuanTertulis)).map(
        (t) => `${t.kunci} → ${String(t.rincian['juga'] ?? '–')} (${t.sel.length})`,
      );
    return [
      ...jadi(
        'a B!B2 1 / 2 | nama Padi',
        'a B!B3 1 / 2 | nama 2. padi',
        'a B!B4 1 / 3 | nama Padi',
        'b B!B5 1 / 2 | nama Padi',
      ),
      ...jadi(
        'a B!B2 1 / 2 | nama Padi | letak baris 1 | sel B!B2',
        'a B!B3 1 / 2 | nama Padi | letak baris 1 | sel B!B3',
      ),
      ...jadi(
        'a B!B2 1 / 2 | nama Padi | letak baris 1 | sel B!B2',
        'a B!B3 1 / 2 | nama Padi | letak baris 2 | sel B!B3',
        'a – 1 / 2 | nama Padi',
      ),
      ...jadi(
        'a B!B2 1 / 2',
        'a B!B3 1 / 2',
        'a B!B4 1 / 2 | nama Padi | putusan cocok',
        'a B!B5 1 / 2 | nama Padi | putusan cocok',
      ),
    ];
  },
  'what a reviewer has silenced': () => {
    const semua = [
      'a B!B2 1 / 2 | nama 8. Padi',
      'a B!B9 1 / 2 | nama 9. padi',
      'a B!C2 1 / 2 | nama Padi',
      'a B!B2 3 / 2 | nama Padi',
      'a B!B2 1 / 2',
      'a – 1 / 2 | nama Padi',
      'a B!B2 1 / 2 | nama Padi | lain C!B1',
    ].map(temuanTertulis);
    const [satu] = semua;
    const daftar = satu ? [{ tanda: tandaSebab(satu), alasan: '', sejak: '', dihitung: '2' }] : [];
    const { temuan, disenyapkan } = pisahkanSenyapan(
      [...semua, ...(satu ? [{ ...satu, putusan: 'cocok' as const, kunci: 'cocok' }] : [])],
      daftar,
    );
    return [
      ...semua.map(tandaSebab),
      ...temuan.map((t) => `tinggal ${t.kunci}`),
      ...disenyapkan.map((t) => `senyap ${t.temuan.kunci}`),
    ];
  },
  'a guess at the slip': () => [
    kira('110', '100', 0, suku(10, 20)),
    kira('90', '100', 0, suku(10, 20)),
    kira('100', '100', 0, suku(0, 20)),
    kira('110', '100', 0, suku(null, 11)),
    kira('8.24', '110.30', 2, rasio(88.24, 80)),
    kira('-8.24', '110.30', 2, rasio(88.24, 80)),
    kira('90.66', '110.30', 2, rasio(88.24, 80)),
    kira('90.65', '110.30', 2, rasio(88.24, 80)),
    kira('90.66', '110.30', 2, rasio(null, 80)),
    kira('90.66', '110.30', 2, rasio(88.24, null)),
    kira('5', '0', 0, rasio(0, 80)),
    kira('80', '0', 0, rasio(0, 80)),
    ...['1103', '11.03', '1.10', '0.11', '11030', '110300', '1103000', '0'].map((n) => kira(n, '110.3', 2)),
    kira('0.00', '0.01', 2),
    ...['123', '132', '213', '321', '124', '125', '12', '1234', '132.5'].map((n) => kira(n, '123', 0)),
    kira('21', '12', 0),
    kira('13', '12', 0),
    kira('1.32', '1.23', 2),
    kira('12.43', '12.34', 2),
    kira('1324', '1234', 0),
    kira('2143', '1234', 0),
    kira('1543', '1234', 0),
    kira('-124', '-123', 0),
  ],
  'figures of two sizes': () =>
    [
      ['20', '1'],
      ['21', '1'],
      ['1', '20'],
      ['1', '21'],
      ['-21', '1'],
      ['0', '5'],
      ['5', '0'],
    ].map(([a = '', b = '']) => `${a} ${b}: ${String(lainUkuran(new Decimal(a), new Decimal(b)))}`),
  'regulations: year, kind, and what took their place': () =>
    peraturan(
      2024,
      'Dasar: Peraturan Presiden Nomor 29 Tahun 2015 tentang Sistem Akuntabilitas Kinerja.',
      'Dasar: Perpres No. 29 Th. 2014 tentang Sistem Akuntabilitas Kinerja.',
      'Dasar: Peraturan Pemerintah Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja.',
      'Dasar: Peraturan Presiden Nomor 29 Tahun 2015 tentang hal lain.',
      'Dasar: UU 32/2004 tentang Pemerintahan Daerah.',
      'Dasar: Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah.',
      'UU Nomor 33 Tahun 2004 tentang perimbangan keuangan, yang telah dicabut.',
      'PMK 249/PMK.02/2011 tentang pengukuran dan evaluasi kinerja, kemudian PMK 214 Tahun 2017.',
      'PMK Nomor 249 Tahun 2011 tentang pengukuran dan evaluasi kinerja.',
      'PMK Nomor 022 Tahun 2021 tentang pengukuran dan evaluasi kinerja; dan lain-lain.',
      'PMK Nomor 214 Tahun 2018 tentang hal yang lain; pengukuran dan evaluasi kinerja.',
    ),
  'regulations: the register': () =>
    DAFTAR_PERATURAN.map(
      ({ jenis, nomor, tahun, perihal, pengganti, sumber }) =>
        `${jenis} ${nomor}/${tahun} ${perihal.join(', ')}${pengganti ? ` → ${pengganti.sebutan} (${pengganti.tahun})` : ''}; ${sumber}`,
    ),
  'regulations: in their time, and in a report of no year': () => [
    ...peraturan(2014, 'UU 32/2004 tentang Pemerintahan Daerah.'),
    ...peraturan(2015, 'UU 32/2004 tentang Pemerintahan Daerah.'),
    ...peraturan(null, 'UU 32/2004 tentang Pemerintahan Daerah.'),
  ],
  'how many figures some check looked at': () => {
    const data = {
      ...dataKosong(),
      tahun: 2023,
      ...pk('80 88,00 110,00', '60 66,00', '- 5,00'),
      tren: [tren('tren', 1, '2021:70,00 2023:88,00'), tren('tren', 2, '2022:61,00 2023:66,00')],
      rasio: [
        {
          id: 'rasio/2',
          nama: 'r',
          untuk: { indikator: 2, alasan: 'nama' as const },
          pembilang: angka('rasio/a', '66', 'orang'),
          penyebut: angka('rasio/b', '100', 'orang'),
        },
      ],
    };
    const hasil = hitungLkj(data);
    const semua = periksaLkj(hasil);
    const sebut = (temuan: typeof semua): string[] => {
      const { diuji, semua: banyak, belumDiuji, dihitungUlang } = cakupanReviu(hasil, temuan);
      return [
        `${diuji} dari ${banyak}; ${dihitungUlang.dapat} dari ${dihitungUlang.semua} dihitung ulang, belum ${dihitungUlang.belum.map(({ nama }) => nama).join(', ')}`,
        ...belumDiuji.map(({ fakta, alasan }) => `${fakta.kunci} ${alasan}`),
      ];
    };
    const menunggu = semua.map((t) => ({ ...t, putusan: 'tidakDapatDihitung' as const }));
    return [...sebut(semua), ...sebut([]), ...sebut(menunggu)];
  },
  'the check list': () => {
    const lengkap = {
      ...dataKosong(),
      tahun: 2023,
      ...pk('80 88,00', '60 66,00'),
      anggaran: [anggaran('A', '8 6', '8 6')],
      tren: [tren('renstra', 1, '2023:t80'), tren('tren', 1, '2022:70,00'), tren('tren', 2, '2022:61,00 2023:66,00')],
      anggaranProgram: [{ id: 'p', nama: 'P', anggaran: angka('p', '8', 'rupiah'), kegiatan: [] }],
    };
    const kurang = {
      ...dataKosong(),
      tahun: 2023,
      ...pk('80 88,00', '- 66,00', [
        '60 61,00',
        { realisasi: angka('pk/3/realisasi', '61,00', '%', { sumber: 'BPS' }) },
      ]),
      tren: [
        tren('renstra', 1, '2023:t81'),
        tren('renstra', 3, '2023:t60'),
        tren('renstra', 3, '2022:t60'),
        tren('tren', 2, '2023:66,00'),
      ],
    };
    return [lengkap, kurang, dataKosong()].flatMap((data, i) => {
      const hasil = hitungLkj(data);
      return daftarUji(hasil, periksaLkj(hasil))
        .filter(({ bukti }) => bukti.length > 0)
        .map(
          ({ id, aspek, jawaban, bukti }) =>
            `${i + 1} ${id} ${aspek} ${jawaban} ${bukti.map((b) => `${b.jenis} ${b.banyak}/${b.dari ?? '–'}`).join(', ')}`,
        );
    });
  },
  'notes of a review: the gravest first, and what keeps it from being signed': () => {
    const semua = [
      'a B!B2 | keparahan info',
      'b B!B3',
      'c B!B4 | keparahan perhatian',
      'd B!B5 | putusan cocok',
      'e B!B6',
    ].map(temuanTertulis);
    const status = (
      b: 'belum' | 'diterima' | 'diperbaiki' | 'bukanMasalah',
      e: 'diperbaiki' | 'bukanMasalah',
    ): string => {
      const catatan = new Map([
        ['b B!B3', { status: b, catatan: 'n' }],
        ['e B!B6', { status: e, catatan: '' }],
      ]);
      const hasil = catatanHasilReviu(HASIL, semua, catatan);
      return `${hasil.temuan.map((t) => `${t.temuan.aturan} ${t.catatan.status}`).join(', ')}; cocok ${hasil.cocok}; ${hasil.dapatDinyatakan ? 'dapat' : 'belum dapat'} dinyatakan`;
    };
    return [
      status('belum', 'diperbaiki'),
      status('diterima', 'diperbaiki'),
      status('diperbaiki', 'bukanMasalah'),
      status('bukanMasalah', 'diperbaiki'),
    ];
  },
};

const banding = pembanding(join(__dirname, 'sekitar-temuan.txt'));

test.each(Object.entries(KASUS))('%s', (nama, kasus) => {
  banding(nama, kasus());
});

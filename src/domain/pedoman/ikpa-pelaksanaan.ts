import { KALKULATOR, KEDUANYA, KUPANG, PER_2022, PER_2024, versi } from './ikpa-sumber';
import type { ParameterBilangan, ParameterBobot } from './parameter';

export const KONTRAK_BOBOT: ParameterBobot<'distribusi' | 'kepatuhan' | 'dini' | 'akselerasi'> = {
  bentuk: 'bobot',
  id: 'ikpa/kontrak-bobot',
  nama: 'Bobot bagian Belanja Kontraktual',
  satuan: '%',
  rentang: [0, 100],
  jumlah: 100,
  sebutan: {
    distribusi: 'distribusi akselerasi kontrak',
    kepatuhan: 'kepatuhan pendaftaran kontrak',
    dini: 'kontrak dini',
    akselerasi: 'akselerasi belanja modal',
  },
  versi: [
    versi(
      PER_2024,
      { distribusi: 20, dini: 40, akselerasi: 40 },
      'hitungUlang',
      'Pusat bantuan KPPN 096; 12 dari 12 nilai OM-SPAN 2024–2025 keluar, rata-rata bagian dibulatkan dua desimal dahulu',
    ),
    versi(
      PER_2022,
      { kepatuhan: 40, dini: 30, akselerasi: 30 },
      'hitungUlang',
      'Aplikasi dua satker dan KPPN Kotabumi; nilai OM-SPAN 2022–2023 yang dicoba keluar',
    ),
  ],
};

export const KONTRAK_BATAS: ParameterBobot<'bawah' | 'atas'> = {
  bentuk: 'bobot',
  id: 'ikpa/kontrak-batas',
  nama: 'Nilai kontrak yang menjadi objek (juta rupiah)',
  satuan: '',
  rentang: [0, 1_000],
  jumlah: null,
  sebutan: { bawah: 'paling rendah', atas: 'paling tinggi untuk akselerasi belanja modal' },
  versi: [
    versi(
      KEDUANYA,
      { bawah: 50, atas: 200 },
      'sekunder',
      `Pusat bantuan KPPN 096; ${KALKULATOR}; tepat Rp50 juta dianggap objek`,
    ),
  ],
};

export const KONTRAK_DISTRIBUSI: ParameterBobot<'lebih75' | 'lebih50' | 'lebih25' | 'lebih0'> = {
  bentuk: 'bobot',
  id: 'ikpa/kontrak-distribusi',
  nama: 'Poin distribusi kontrak menurut bagian yang ditandatangani sampai triwulan II',
  satuan: 'poin',
  rentang: [0, 100],
  jumlah: null,
  sebutan: { lebih75: 'lebih dari 75%', lebih50: 'lebih dari 50%', lebih25: 'lebih dari 25%', lebih0: 'lebih dari 0%' },
  versi: [
    versi(
      PER_2024,
      { lebih75: 100, lebih50: 80, lebih25: 60, lebih0: 50 },
      'sekunder',
      `Pusat bantuan KPPN 096; ${KALKULATOR}`,
    ),
  ],
  celah: [{ mulai: '2022-01-01', sampai: '2023-12-31', sebab: 'Belum dinilai pada 2022–2023.' }],
};

export const KONTRAK_DINI: ParameterBobot<'sebelumTahun' | 'triwulanSatu'> = {
  bentuk: 'bobot',
  id: 'ikpa/kontrak-dini',
  nama: 'Poin kontrak dini menurut tanggal kontrak',
  satuan: 'poin',
  rentang: [0, 120],
  jumlah: null,
  sebutan: { sebelumTahun: 'sebelum 1 Januari', triwulanSatu: '1 Januari sampai 31 Maret' },
  versi: [
    versi(
      PER_2024,
      { sebelumTahun: 120, triwulanSatu: 110 },
      'hitungUlang',
      'Pusat bantuan KPPN 096; nilai OM-SPAN 96,00 dan 84,00 keluar',
    ),
    versi(
      PER_2022,
      { sebelumTahun: 120, triwulanSatu: 100 },
      'hitungUlang',
      'Aplikasi dua satker; nilai OM-SPAN 91, 94 dan 97 keluar',
    ),
  ],
};

type KunciTriwulan = 'tw1' | 'tw2' | 'tw3' | 'tw4';
const SEBUTAN_TRIWULAN: Readonly<Record<KunciTriwulan, string>> = {
  tw1: 'triwulan I',
  tw2: 'triwulan II',
  tw3: 'triwulan III',
  tw4: 'triwulan IV',
};
export const kunciTriwulan = (t: number): KunciTriwulan => (['tw1', 'tw2', 'tw3', 'tw4'] as const)[t - 1] ?? 'tw4';

export const KONTRAK_AKSELERASI: ParameterBobot<KunciTriwulan> = {
  bentuk: 'bobot',
  id: 'ikpa/kontrak-akselerasi',
  nama: 'Poin akselerasi belanja modal menurut triwulan SP2D',
  satuan: 'poin',
  rentang: [0, 100],
  jumlah: null,
  sebutan: SEBUTAN_TRIWULAN,
  versi: [
    versi(
      KEDUANYA,
      { tw1: 100, tw2: 90, tw3: 80, tw4: 70 },
      'hitungUlang',
      `Aplikasi dua satker; ${KALKULATOR}; nilai OM-SPAN keluar`,
    ),
  ],
};

export const KONTRAK_HARI_DAFTAR: ParameterBilangan = {
  bentuk: 'bilangan',
  id: 'ikpa/kontrak-hari-daftar',
  nama: 'Hari kerja pendaftaran kontrak ke KPPN',
  satuan: '',
  rentang: [1, 30],
  versi: [
    versi<number | null>(PER_2024, null, 'sekunder', 'Tidak dinilai lagi sejak 2024'),
    versi<number | null>(PER_2022, 5, 'sekunder', 'KPPN Kotabumi'),
  ],
};

export const TAGIHAN_HARI: ParameterBilangan = {
  bentuk: 'bilangan',
  id: 'ikpa/tagihan-hari',
  nama: 'Hari kerja dari BAST/BAPP sampai SPM diterima KPPN, menurut hitungan OM-SPAN',
  satuan: '',
  rentang: [1, 60],
  versi: [
    versi(
      KEDUANYA,
      17,
      'hitungUlang',
      `${KUPANG}; ${KALKULATOR}; 25 dari 26 baris 2022 keluar dengan NETWORKDAYS(BAST + 1; konversi) − 1`,
    ),
  ],
};

export const UPTUP_BOBOT: ParameterBobot<'ketepatan' | 'gup' | 'setoran'> = {
  bentuk: 'bobot',
  id: 'ikpa/uptup-bobot',
  nama: 'Bobot bagian Pengelolaan UP dan TUP tunai',
  satuan: '%',
  rentang: [0, 100],
  jumlah: 100,
  sebutan: { ketepatan: 'ketepatan waktu', gup: 'GUP disebulankan', setoran: 'setoran TUP' },
  versi: [
    versi(
      KEDUANYA,
      { ketepatan: 50, gup: 25, setoran: 25 },
      'hitungUlang',
      'Lokakarya DJPb 1 November 2022; kalkulator KPPN Madiun: 23 transaksi keluar sampai sepuluh desimal',
    ),
  ],
};

export const UPTUP_KKP: ParameterBilangan = {
  bentuk: 'bilangan',
  id: 'ikpa/uptup-kkp',
  nama: 'Bagian Kartu Kredit Pemerintah dalam Pengelolaan UP dan TUP',
  satuan: '%',
  rentang: [0, 100],
  versi: [
    versi(PER_2024, 10, 'hitungUlang', `${KALKULATOR}; satker tanpa KKP dinilai tunai seluruhnya (OM-SPAN 2024–2025)`),
    versi(PER_2022, 0, 'sekunder', 'Belum dinilai pada 2022–2023'),
  ],
};

export const KKP_TARGET: ParameterBobot<KunciTriwulan> = {
  bentuk: 'bobot',
  id: 'ikpa/kkp-target',
  nama: 'Target pemakaian KKP kumulatif dari plafon setahun',
  satuan: '%',
  rentang: [0, 100],
  jumlah: null,
  sebutan: SEBUTAN_TRIWULAN,
  versi: [versi(PER_2024, { tw1: 1, tw2: 5, tw3: 9, tw4: 12.5 }, 'hitungUlang', `${KALKULATOR}: 107,50 keluar`)],
};

export const KKP_POIN: ParameterBobot<'tercapai' | 'dipakai'> = {
  bentuk: 'bobot',
  id: 'ikpa/kkp-poin',
  nama: 'Poin pemakaian KKP',
  satuan: 'poin',
  rentang: [0, 110],
  jumlah: null,
  sebutan: { tercapai: 'target tercapai', dipakai: 'dipakai, target belum tercapai' },
  versi: [versi(PER_2024, { tercapai: 110, dipakai: 100 }, 'hitungUlang', `${KALKULATOR}: 107,50 keluar`)],
};

export const OUTPUT_BOBOT: ParameterBobot<'ketepatan' | 'capaian'> = {
  bentuk: 'bobot',
  id: 'ikpa/output-bobot',
  nama: 'Bobot bagian Capaian Output',
  satuan: '%',
  rentang: [0, 100],
  jumlah: 100,
  sebutan: { ketepatan: 'ketepatan waktu pelaporan', capaian: 'capaian rincian output' },
  versi: [
    versi(
      KEDUANYA,
      { ketepatan: 30, capaian: 70 },
      'sekunder',
      'Juknis Capaian Output DJPb 2022; simulator IKPA satker; nilai OM-SPAN 65,00 dan 30,00 sesuai',
    ),
  ],
};

export const OUTPUT_GAP: ParameterBobot<'biasa' | 'prioritas'> = {
  bentuk: 'bobot',
  id: 'ikpa/output-gap',
  nama: 'Selisih PCRO dari persentase realisasi yang masih dikonfirmasi tanpa keterangan',
  satuan: 'poin',
  rentang: [0, 100],
  jumlah: null,
  sebutan: { biasa: 'rincian output biasa', prioritas: 'rincian output prioritas nasional' },
  versi: [versi(KEDUANYA, { biasa: 20, prioritas: 5 }, 'sekunder', 'Juknis Capaian Output DJPb 2022')],
};

type KunciTangga = 'sangatRendah' | 'rendah' | 'sedang' | 'tinggi';
const SEBUTAN_TANGGA: Readonly<Record<KunciTangga, string>> = {
  sangatRendah: 'di bawah 0,1 permil',
  rendah: '0,1 sampai di bawah 1 permil',
  sedang: '1 sampai di bawah 5 permil',
  tinggi: '5 permil atau lebih',
};

export const DISPENSASI_BATAS: ParameterBobot<'rendah' | 'sedang' | 'tinggi'> = {
  bentuk: 'bobot',
  id: 'ikpa/dispensasi-batas',
  nama: 'Batas bawah rasio dispensasi SPM (permil dari SPM triwulan IV)',
  satuan: '',
  rentang: [0, 1_000],
  jumlah: null,
  sebutan: { rendah: 'tingkat kedua', sedang: 'tingkat ketiga', tinggi: 'tingkat keempat' },
  versi: [
    versi(
      KEDUANYA,
      { rendah: 0.1, sedang: 1, tinggi: 5 },
      'sekunder',
      `${KALKULATOR}; batas terbit berlubang (0,099–0,1; 0,99–1; 4,99–5), dipakai batas bawahnya`,
    ),
  ],
};

export const DISPENSASI_PENGURANG: ParameterBobot<KunciTangga> = {
  bentuk: 'bobot',
  id: 'ikpa/dispensasi-pengurang',
  nama: 'Pengurang nilai karena dispensasi SPM',
  satuan: 'poin',
  rentang: [0, 5],
  jumlah: null,
  sebutan: SEBUTAN_TANGGA,
  versi: [
    versi(
      PER_2024,
      { sangatRendah: 0.25, rendah: 0.5, sedang: 0.75, tinggi: 1 },
      'sekunder',
      `${KALKULATOR}; enam dari enam pengurang OM-SPAN Desember 2024–2025 sesuai`,
    ),
  ],
  celah: [{ mulai: '2022-01-01', sampai: '2023-12-31', sebab: 'Dispensasi masih indikator berbobot 5.' }],
};

export const DISPENSASI_NILAI: ParameterBobot<KunciTangga> = {
  bentuk: 'bobot',
  id: 'ikpa/dispensasi-nilai',
  nama: 'Nilai indikator Dispensasi SPM',
  satuan: 'poin',
  rentang: [0, 100],
  jumlah: null,
  sebutan: SEBUTAN_TANGGA,
  versi: [
    versi(
      PER_2022,
      { sangatRendah: 95, rendah: 90, sedang: 85, tinggi: 80 },
      'belumDiverifikasi',
      'Tangga antara belum terbaca; 80 dan 100 sesuai nilai OM-SPAN Desember 2022',
    ),
  ],
  celah: [{ mulai: '2024-01-01', sampai: '9999-12-31', sebab: 'Sejak 2024 dispensasi mengurangi nilai akhir.' }],
};

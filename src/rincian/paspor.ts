import { kalimatKeterangan, type KeteranganBerkas } from '../input/terjumlah/keterangan-berkas';
import type { Disisihkan, HasilRincian } from './hasil';

const SEBAB: Readonly<Record<Disisihkan['sebab'], string>> = {
  KODE_BUKAN_AKUN: 'kodenya bukan enam angka akun',
  BARIS_JUMLAH: 'baris jumlah dari tingkat di atasnya, supaya tidak terhitung dua kali',
  JENIS_TAK_DIKENAL: 'dua angka pertama akunnya bukan jenis belanja',
  ANGKA_TAK_TERBACA: 'nilainya tidak terbaca sebagai rupiah',
  KLUSTER_KOSONG: 'klusternya kosong',
  JAWABAN_TAK_DIKENAL: 'jawabannya bukan salah satu kata yang dikenal',
  JAWABAN_KOSONG: 'tidak ada satu pun jawaban',
  NILAI_DI_LUAR_SKALA: 'ada jawaban yang bukan 1 sampai 4',
  KODE_BUKAN_RO: 'kodenya bukan kode rincian output',
  SATKER_KOSONG: 'kode satkernya kosong',
  BARIS_RUSAK: 'barisnya tidak utuh di dalam berkas',
};

/**
 * Where the table came from, in the words that stand under it: engine, source, date, and every row that was read or
 * set aside. Sheets are always Indonesian.
 */
export function kalimatPaspor(hasil: HasilRincian, waktu: Date): string[] {
  const { sumber, dibaca, dipakai, disisihkan, kolom } = hasil;
  const sisih = dibaca - dipakai;
  return [
    `Sumber: ${sumber.sebutan}, dibaca dengan ${sumber.mesin} pada ${tanggal(waktu)}`,
    `Keterangan: ${cacah(dibaca)} baris dibaca = ${cacah(dipakai)} dipakai + ${cacah(sisih)} disisihkan`,
    ...temuan(hasil).map(kalimatKeterangan),
    `Keterangan: kolom yang dipakai: ${kolom.map(({ sebutan, nama }) => `${sebutan} = “${nama}”`).join('; ')}`,
    ...disisihkan.map(
      ({ sebab, jumlah, contoh }) =>
        `Keterangan: ${cacah(jumlah)} baris disisihkan: ${SEBAB[sebab]}${contoh.length > 0 ? `; misalnya ${contoh.map((c) => `“${c}”`).join(', ')}` : ''}`,
    ),
  ];
}

/** Rows that repeat others, and rows without a stratum: by their numbers, never by what they hold. */
function temuan({ ganda, tanpaStrata }: HasilRincian): KeteranganBerkas[] {
  const ke = (n: number): string => `baris ke-${cacah(n)}`;
  return [
    ...(ganda
      ? [{ jenis: 'ganda' as const, ...ganda, contoh: ganda.contoh.map(([a, b]) => `${ke(b)} = ${ke(a)}`).join('; ') }]
      : []),
    ...(tanpaStrata
      ? [{ jenis: 'tanpaStrata' as const, ...tanpaStrata, contoh: tanpaStrata.nomor.map(ke).join('; ') }]
      : []),
  ];
}

const cacah = (n: number): string => n.toLocaleString('id-ID');

const tanggal = (waktu: Date): string =>
  `${waktu.getFullYear()}-${dua(waktu.getMonth() + 1)}-${dua(waktu.getDate())} ${dua(waktu.getHours())}.${dua(waktu.getMinutes())}`;

const dua = (n: number): string => String(n).padStart(2, '0');

import { sidik } from '../../dasar/sidik';
import { GalatCapaian } from '../../dasar/galat';
import type { BacaanBerkas, SelImpor } from '../../impor/berkas';
import { namaLembarBerkas } from '../../impor/nama-lembar';
import type { BerkasRincian } from '../../rincian/baris/buka';
import { jumlahkanBerkas, kolomBerkas, type PenjawabRincian, tanyaPekerja } from '../../rincian/baris/lewat-pekerja';
import { RINCIAN } from '../../rincian/daftar';
import { type HasilRincian, isiSelTepat } from '../../rincian/hasil';
import { kalimatPaspor } from '../../rincian/paspor';
import { adalahPribadi, cocokkanKolom, daftarPeran, dikenal } from '../../rincian/petakan';
import type { Rincian } from '../../rincian/rincian';
import { bacaKolomOrang, simpanKolomOrang } from '../kawat/kolom-orang';
import { type HasilImpor, imporBerkas } from './lembar-masukan';

/** A file of detail rows that a person chose. */
export interface BerkasRincianMasuk extends BerkasRincian {
  /** When it was last changed. */
  tanggal: Date;
}

/** A role and the column that plays it; '' for none. */
export interface KolomPeran {
  peran: string;
  sebutan: string;
  wajib: boolean;
  nama: string;
}

/** What a person sees before rows are added up: the file's columns, and which of them are used. */
export interface KolomRincian {
  /** Columns that may be chosen: none that is about persons. */
  kolom: readonly string[];
  /** All heads, by which the choice is remembered. */
  kepala: readonly string[];
  peran: readonly KolomPeran[];
  /** One of these roles must have a column besides the required ones; empty where nothing more is needed. */
  salahSatu: readonly string[];
}

export interface PermintaanRincianBerkas {
  /** Name in the list of rincian. */
  rincian: string;
  berkas: readonly BerkasRincianMasuk[];
  /** The heads of the first file. */
  kepala: readonly string[];
  /** Column by role, '' for none. */
  kolom: ReadonlyMap<string, string>;
}

export interface OpsiRincianBerkas {
  /** Gets 0…1 and the rows read so far. */
  kemajuan?: ((bagian: number, baris: number) => void) | undefined;
  batal?: AbortSignal | undefined;
  /** Answers in the worker's place. */
  tanya?: PenjawabRincian;
  waktu?: Date;
}

/** Opens the first file: its columns, and which plays which role by its head or by what the person chose last time. */
export async function bacaKolomRincian(
  nama: string,
  berkas: BerkasRincian,
  tanya: PenjawabRincian = tanyaPekerja,
): Promise<KolomRincian> {
  const rincian = milik(nama);
  const kepala = await kolomBerkas(nama, berkas, tanya);
  const dipilih = daftarPeran(rincian).filter((peran) => !rincian.peran[peran]?.hanyaKunci);
  const boleh = kepala.filter((satu) => !adalahPribadi(satu) || dipilih.some((peran) => dikenal(rincian, peran, satu)));
  const sumber = boleh.map((satu) => ({ nama: satu, berangka: false }));
  const peta = cocokkanKolom(rincian, sumber, bacaKolomOrang(nama, kepala));
  return {
    kolom: boleh,
    kepala,
    peran: dipilih.map((peran) => ({
      peran,
      sebutan: rincian.peran[peran]?.sebutan ?? peran,
      wajib: rincian.peran[peran]?.wajib ?? false,
      nama: peta.get(peran)?.nama ?? '',
    })),
    salahSatu: rincian.salahSatu ?? [],
  };
}

/**
 * Adds the files' rows up in a worker and puts the small table on a sheet of ours, with where it came from; of the rows
 * themselves nothing is written. The columns are remembered for files of these heads once the table stands. Throws what `jumlahkanBaris` and
 * `imporBerkas` throw; a stop leaves nothing behind.
 */
export async function imporRincian(
  { rincian: nama, berkas, kepala, kolom }: PermintaanRincianBerkas,
  { kemajuan, batal, tanya, waktu = new Date() }: OpsiRincianBerkas = {},
): Promise<HasilImpor> {
  const rincian = milik(nama);
  const [pertama] = berkas;
  if (!pertama) return { lembar: [], berkas: [] };
  let baris = 0;
  const baca = async (): Promise<BacaanBerkas> => {
    const hasil = await jumlahkanBerkas(
      {
        rincian: nama,
        berkas: berkas.map(({ nama: satu, isi }) => ({ nama: satu, isi })),
        kolom,
        sebutan: sebutan(berkas),
      },
      {
        batal,
        kemajuan: (bagian, terbaca) => {
          baris = terbaca;
          kemajuan?.(bagian * BAGIAN_BACA, terbaca);
        },
      },
      tanya,
    );
    return bacaanRincian(rincian, pertama.nama, hasil, waktu);
  };
  const lain = berkas.length > 1 ? ` + ${berkas.length - 1}` : '';
  const hasil = await imporBerkas(
    [{ nama: `${pertama.nama}${lain} (${nama})`, bytes: new Uint8Array(), tanggal: pertama.tanggal }],
    {
      pembaca: baca,
      waktu,
      batal,
      kemajuan: (bagian) => {
        if (bagian >= BAGIAN_BACA) kemajuan?.(bagian, baris);
      },
    },
  );
  if (hasil.berkas.every(({ galat }) => galat === null)) simpanKolomOrang(nama, kepala, kolom);
  return hasil;
}

/** As much of the way as `imporBerkas` gives to reading. */
const BAGIAN_BACA = 0.8;
/** Files that are named one by one under the table. */
const DISEBUT = 3;

function milik(nama: string): Rincian {
  const rincian = RINCIAN.get(nama);
  if (!rincian) throw new GalatCapaian('TIDAK_TERDUGA', { kode: 'RINCIAN' });
  return rincian;
}

/** "akun-januari.csv (berkas 3 Oktober 2025), akun-februari.csv (berkas 4 November 2025) dan 10 berkas lain" */
function sebutan(berkas: readonly BerkasRincianMasuk[]): string {
  const disebut = berkas
    .slice(0, DISEBUT)
    .map(({ nama, tanggal }) => `${nama} (berkas ${tanggal.toLocaleDateString('id-ID', { dateStyle: 'long' })})`)
    .join(', ');
  const lain = berkas.length - DISEBUT;
  return lain > 0 ? `${disebut} dan ${lain} berkas lain` : disebut;
}

/** The small table as a sheet of an import has it. */
function bacaanRincian(rincian: Rincian, berkas: string, hasil: HasilRincian, waktu: Date): BacaanBerkas {
  const { judul, kepala, baris, format: formatJumlah = '#,##0' } = hasil.tabel;
  const isi: (string | number | null)[][] = [[...kepala], ...baris.map((satu) => satu.map(isiSelTepat))];
  const [sumber = '', ...keterangan] = kalimatPaspor(hasil, waktu);
  const teks = (b: number, nilai: string, peran: SelImpor['peran']): SelImpor => ({
    baris: b,
    kolom: 0,
    nilai,
    jenis: 'teks',
    format: 'General',
    peran,
  });
  const sel = isi.flatMap((satu, b) =>
    satu.flatMap((nilai, k): SelImpor[] => {
      if (nilai === null) return [];
      const jenis = typeof nilai === 'number' ? 'angka' : 'teks';
      const format = jenis === 'angka' ? formatJumlah : 'General';
      return [{ baris: b + 1, kolom: k, nilai, jenis, format, peran: b === 0 ? 'kepala' : 'isi' }];
    }),
  );
  const bawah = isi.length + 1;
  return {
    namaLembar: namaLembarBerkas(`${rincian.nama} ${berkas.replace(/\.[^.]*$/, '')}`),
    sel: [
      teks(0, judul, 'judul'),
      ...sel,
      teks(bawah, sumber, 'sumber'),
      ...keterangan.map((satu, ke) => teks(bawah + 1 + ke, satu, 'catatan')),
    ],
    gabungan: [],
    blok: [
      {
        baris: 1,
        kolom: 0,
        jumlahBaris: isi.length,
        jumlahKolom: kepala.length,
        tinggiKepala: 1,
        sidik: sidik([judul, isi]),
      },
    ],
    tabel: 1,
    baris: baris.length,
    disisihkan: 0,
    dilewati: [],
    rincian: { dibaca: hasil.dibaca, dipakai: hasil.dipakai },
  };
}

import { GalatCapaian } from '../dasar/galat';
import { normal } from '../input/normal';
import type { Rincian } from './rincian';

export interface KolomSumber {
  nama: string;
  /** The source keeps it as a number; else it is text that has to be read. */
  berangka: boolean;
  /** Of a workbook: a number has lost what follows its 15th digit. */
  diSel?: true;
}

/**
 * Which column of the source plays which role, as far as can be told: what the person said (`akun=kode_mak`), else the
 * head.
 */
export function cocokkanKolom<P extends string, K extends KolomSumber>(
  rincian: Rincian<P>,
  kolom: readonly K[],
  kata: ReadonlyMap<string, string>,
): ReadonlyMap<P, K> {
  const peta = new Map<P, K>();
  for (const peran of daftarPeran(rincian)) {
    const kepala = kata.get(peran);
    const milik = kepala === undefined ? menurutKepala(rincian.peran[peran].kepala, kolom) : disebut(kepala, kolom);
    if (milik) peta.set(peran, milik);
  }
  return peta;
}

export const daftarPeran = <P extends string>(rincian: Rincian<P>): P[] => Object.keys(rincian.peran) as P[];

/** The roles without which nothing can be added up and that no column plays; of `salahSatu` all, when none is there. */
function peranKurang<P extends string>(rincian: Rincian<P>, ada: (peran: P) => boolean): readonly P[] {
  const wajib = daftarPeran(rincian).filter((peran) => rincian.peran[peran].wajib && !ada(peran));
  if (wajib.length > 0) return wajib;
  const { salahSatu = [] } = rincian;
  return salahSatu.some(ada) ? [] : salahSatu;
}

/**
 * As `cocokkanKolom`. Throws `KOLOM_RINCIAN_HILANG` with the role, the heads that would do and the columns that are
 * there, and `KOLOM_PRIBADI` (kolom) for a column about persons: its contents could be shown as groups or examples.
 */
export function petakanKolom<P extends string, K extends KolomSumber>(
  rincian: Rincian<P>,
  kolom: readonly K[],
  kata: ReadonlyMap<string, string>,
): ReadonlyMap<P, K> {
  const peta = cocokkanKolom(rincian, kolom, kata);
  const tanpa = daftarPeran(rincian).filter((peran) => kata.has(peran) && kata.get(peran) !== '' && !peta.has(peran));
  const kurang = tanpa.length > 0 ? tanpa : peranKurang(rincian, (peran) => peta.has(peran));
  if (kurang.length > 0) throw hilang(rincian, kurang, kolom);
  for (const [peran, { nama }] of peta) {
    if (rincian.peran[peran].hanyaKunci) continue;
    if (!dikenal(rincian, peran, nama) && adalahPribadi(nama)) throw new GalatCapaian('KOLOM_PRIBADI', { kolom: nama });
  }
  return peta;
}

/** Is the head one of those that the role is known by? */
export const dikenal = <P extends string>(rincian: Rincian<P>, peran: P, nama: string): boolean =>
  rincian.peran[peran].kepala.includes(normal(nama));

const PRIBADI: ReadonlySet<string> = new Set([
  ...['nama', 'nik', 'ktp', 'kk', 'no', 'nomor', 'nomer', 'alamat', 'telepon', 'telp', 'hp', 'wa', 'email', 'npwp'],
  ...['rekening', 'rek', 'ibu', 'ayah', 'wali', 'tanggal', 'tgl', 'tempat', 'nip', 'name', 'address', 'phone'],
]);

/** What has a name and is no person. */
const BUKAN_ORANG: ReadonlySet<string> = new Set([
  ...['kluster', 'klaster', 'layanan', 'jenis', 'kelompok', 'kabupaten', 'kota', 'provinsi', 'kecamatan', 'satker'],
  ...['unit', 'program', 'kegiatan', 'akun', 'unsur', 'output', 'ro', 'balai', 'sentra'],
]);

/** Does a head name what is a person's own? By its first word, or any that is such a number. */
export function adalahPribadi(nama: string): boolean {
  const kata = normal(nama).split(' ');
  if (kata[0] === 'nama' && BUKAN_ORANG.has(kata[1] ?? '')) return false;
  return (
    PRIBADI.has(kata[0] ?? '') || kata.some((satu) => /^(?:nik|ktp|kk|npwp|nip|alamat|telepon|hp|email)$/.test(satu))
  );
}

const disebut = <K extends KolomSumber>(nama: string, kolom: readonly K[]): K | undefined =>
  kolom.find((k) => k.nama === nama) ?? kolom.find((k) => normal(k.nama) === normal(nama));

function menurutKepala<K extends KolomSumber>(kepala: readonly string[], kolom: readonly K[]): K | undefined {
  for (const kata of kepala) {
    const milik = kolom.find((k) => normal(k.nama) === kata);
    if (milik) return milik;
  }
  return undefined;
}

function hilang<P extends string>(
  rincian: Rincian<P>,
  peran: readonly P[],
  kolom: readonly KolomSumber[],
): GalatCapaian {
  return new GalatCapaian('KOLOM_RINCIAN_HILANG', {
    rincian: rincian.sebutan,
    kolom: peran.map((satu) => rincian.peran[satu].sebutan).join(', '),
    peran: peran.join(', '),
    kepala: peran.flatMap((satu) => rincian.peran[satu].kepala.slice(0, 3)).join(', '),
    ada: kolom.map(({ nama }) => nama).join(', '),
  });
}

import { sidik } from '../../dasar/sidik';
import { anggota, objekDariTeks } from '../../dasar/teks-json';
import { simpananWeb } from './sakelar-orang';

/** Where this machine's web view keeps which columns its person has chosen for a form of detail rows. */
const KUNCI = 'capaian.kolomRincian';
/** Forms that are kept; the one longest not used goes first. */
const TERBANYAK = 40;

/** A form of files: the same heads in any order. */
const bentuk = (rincian: string, kepala: readonly string[]): string => `${rincian}/${sidik([...kepala].sort())}`;

/** The columns chosen for files of these heads, by role; empty where none were. */
export function bacaKolomOrang(rincian: string, kepala: readonly string[]): ReadonlyMap<string, string> {
  const milik = anggota(objekDariTeks(simpananWeb()?.getItem(KUNCI) ?? ''))[bentuk(rincian, kepala)];
  return new Map(
    Object.entries(anggota(milik)).flatMap(([peran, nama]) => (typeof nama === 'string' ? [[peran, nama]] : [])),
  );
}

export function simpanKolomOrang(rincian: string, kepala: readonly string[], kolom: ReadonlyMap<string, string>): void {
  const kunci = bentuk(rincian, kepala);
  const lama = Object.entries(anggota(objekDariTeks(simpananWeb()?.getItem(KUNCI) ?? ''))).filter(
    ([satu]) => satu !== kunci,
  );
  const semua = [...lama.slice(1 - TERBANYAK), [kunci, Object.fromEntries(kolom)] as const];
  simpananWeb()?.setItem(KUNCI, JSON.stringify(Object.fromEntries(semua)));
}

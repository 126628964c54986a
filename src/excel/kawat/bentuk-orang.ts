import { anggota, objekDariTeks } from '../../dasar/teks-json';
import { simpananWeb } from './sakelar-orang';

/** Where this machine's web view keeps what its person has said of forms of tables, for the next workbook. */
const KUNCI = 'capaian.bentukTabel';
const AWAL = 'bentuk/';

/** What was said of forms in other workbooks; empty where the web view keeps nothing. */
export function bacaBentukOrang(): Readonly<Record<string, string>> {
  const isi = objekDariTeks(simpananWeb()?.getItem(KUNCI) ?? '');
  return Object.fromEntries(
    Object.entries(anggota(isi)).flatMap(([kunci, nilai]) =>
      kunci.startsWith(AWAL) && typeof nilai === 'string' ? [[kunci, nilai]] : [],
    ),
  );
}

/** Keeps the answers that are about forms; '' forgets. */
export function simpanBentukOrang(pilihan: Readonly<Record<string, string>>): void {
  const bentuk = Object.entries(pilihan).filter(([kunci]) => kunci.startsWith(AWAL));
  if (bentuk.length === 0) return;
  const semua = Object.entries({ ...bacaBentukOrang(), ...Object.fromEntries(bentuk) }).filter(([, isi]) => isi !== '');
  simpananWeb()?.setItem(KUNCI, JSON.stringify(Object.fromEntries(semua)));
}

import { semuaFakta } from '../domain/ekspresi/bentuk';
import type { Sel } from '../domain/ekspresi/formula';
import type { Fakta } from '../domain/fakta';
import type { HasilLkj } from '../domain/lkj';
import type { KunciLembar, LembarBaru } from './lembar-baru';
import { lembarAnggaran } from './lembar/anggaran';
import { lembarData, type SelDisisihkan } from './lembar/data';
import { lembarIkhtisar } from './lembar/ikhtisar';
import { lembarKluster } from './lembar/kluster';
import { lembarNka } from './lembar/nka';
import { lembarPrioritas } from './lembar/prioritas';
import { lembarSakip } from './lembar/sakip';
import type { RencanaLaporan } from './rencana';
import { petakan, selesaikan } from './selesaikan';

/** Wished names of our sheets, in the order of the tabs. */
export const NAMA_LEMBAR: Readonly<Record<KunciLembar, string>> = {
  ikhtisar: 'LKj Ikhtisar',
  kluster: 'LKj Kluster',
  nka: 'LKj NKA',
  sakip: 'LKj SAKIP',
  anggaran: 'LKj Anggaran',
  prioritas: 'LKj Prioritas',
  data: 'LKj Data',
};

export interface Laporan {
  rencana: RencanaLaporan;
  /** Home cell of every figure that is shown, by the figure's key. */
  letakAngka: ReadonlyMap<string, Sel>;
}

/**
 * Lays the results out as sheets. A part without its table is left out: no empty frames.
 * @param namaLembar final name of each sheet (a foreign sheet may have taken the wished one)
 */
export function susunLaporan(
  hasil: HasilLkj,
  disisihkan: readonly SelDisisihkan[],
  namaLembar: (kunci: KunciLembar) => string,
): Laporan {
  const konteks = [hasil.data.instansi, `Tahun ${hasil.pedoman.tahun}`].filter(Boolean).join(' · ');
  const isi: LembarBaru[] = [lembarIkhtisar(namaLembar('ikhtisar'), hasil, konteks)];
  if (hasil.kluster.length > 0) isi.push(lembarKluster(namaLembar('kluster'), hasil, konteks));
  if (hasil.ikpa.length > 0) isi.push(lembarNka(namaLembar('nka'), hasil, konteks));
  if (hasil.sakip) isi.push(lembarSakip(namaLembar('sakip'), hasil, hasil.sakip, konteks));
  if (hasil.anggaran.length > 0 || hasil.program) isi.push(lembarAnggaran(namaLembar('anggaran'), hasil, konteks));
  if (hasil.prioritas.length > 0) isi.push(lembarPrioritas(namaLembar('prioritas'), hasil, konteks));

  const grafik = isi.flatMap((l) => l.bagan.map((b) => b.data));
  const data = lembarData(namaLembar('data'), faktaTerpakai(isi), disisihkan, grafik, konteks);
  const semua = [...isi, data.lembar];
  const letak = petakan(semua);
  const denah = { ...letak, grafik: data.letakGrafik, lembarData: { kunci: data.lembar.kunci } };
  return { rencana: { lembar: semua.map((l) => selesaikan(l, denah)) }, letakAngka: letak.angka };
}

/** Every input that a sheet shows or a formula needs: sheet by sheet as first met, then as the cells stand there. */
function faktaTerpakai(lembar: readonly LembarBaru[]): Fakta[] {
  const temu = new Map<string, Fakta>();
  for (const { isi } of lembar.flatMap((l) => l.petak)) {
    if (isi.jenis === 'fakta') temu.set(isi.fakta.kunci, isi.fakta);
    const rumus = isi.jenis === 'angka' ? [isi.angka.ekspresi] : isi.jenis === 'rumusTeks' ? isi.rujukan : [];
    rumus.flatMap(semuaFakta).forEach((f) => temu.set(f.kunci, f));
  }
  const fakta = [...temu.values()];
  const urutan = [...new Set(fakta.flatMap((f) => f.asal?.lembar ?? []))];
  const letak = ({ asal }: Fakta): [number, number, number] =>
    asal ? [urutan.indexOf(asal.lembar), asal.baris, asal.kolom] : [urutan.length, 0, 0];
  return fakta.sort((a, b) => {
    const [la, lb] = [letak(a), letak(b)];
    return la[0] - lb[0] || la[1] - lb[1] || la[2] - lb[2];
  });
}

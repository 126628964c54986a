import type { Fakta } from '../../domain/fakta';
import { definisikan } from '../definisi';
import type { Kepala } from '../kepala';
import type { Kisi } from '../kisi';
import { nomorTabel, tanpaNomor } from '../judul';
import { satuanDariNama } from '../satuan';
import { sendirian } from '../sendirian';
import { KOLOM_KINERJA, type KolomKinerja } from './kolom-kinerja';
import { banyakTahun } from './tahun-kepala';
import { bacaTarget } from './target-indikator';

/**
 * Target | Realisasi | Capaian of one indicator, which only the title names. It gives what the Perjanjian Kinerja
 * lacks and repeats what it has; without a link it adds nothing.
 */
export const satuIndikator = definisikan<KolomKinerja>({
  jenis: 'perjanjianKinerja',
  sebutan: 'Capaian satu indikator',
  kolom: {
    ...KOLOM_KINERJA,
    target: { ...KOLOM_KINERJA.target, wajib: true },
    realisasi: { ...KOLOM_KINERJA.realisasi, wajib: true },
  },
  kolomNama: null,
  tolak: ['pagu', 'rincian output', 'indikator'],
  syarat: (kepala) => kepala.length <= 4 && !banyakTahun(kepala),
  contoh: (kisi, kepala, kolom) => sendirian(kisi, kepala) && !barisBernama(kisi, kepala, kolom),
  id: () => 'pk-indikator',
  baca: function* (tabel, { data, tautkan }) {
    yield;
    const [baris, ...lain] = tabel.baris.filter((b) => b.peran === 'data');
    const judul = tabel.barisJudul.map(tanpaNomor);
    const tautan = tautkan({
      teks: judul.map(namaDariJudul),
      nomorTabel: nomorTabel(tabel.barisJudul),
      asal: tabel.sudut,
    });
    const indikator = data.indikator.find((i) => i.nomor === tautan?.indikator);
    if (!baris || lain.length > 0 || !indikator) return 0;
    const { nomor, nama } = indikator;
    const ke = (indikator.ulangan?.length ?? 0) + 1;
    const satuan = tabel.satuanTertulis(baris, ['realisasi', 'target']) || satuanDariNama(nama);
    const fakta = (kolom: Exclude<KolomKinerja, 'target'>, label: string): Fakta | undefined =>
      tabel.fakta(baris, kolom, {
        kunci: `pk/${nomor}/ulangan-${ke}/${kolom}`,
        nama: `${label} – ${nama}`,
        satuan: kolom === 'capaian' ? '%' : satuan,
      });
    const bacaanTarget = bacaTarget(tabel, baris, {
      kunci: `pk/${nomor}/ulangan-${ke}/target`,
      nama: `Target – ${nama}`,
      satuan,
    });
    const ulangan = {
      target: bacaanTarget.target,
      realisasi: fakta('realisasi', 'Realisasi'),
      capaian: fakta('capaian', 'Capaian dilaporkan'),
    };
    if (!indikator.target?.nilai && ulangan.target) Object.assign(indikator, bacaanTarget);
    indikator.realisasi = indikator.realisasi?.nilai ? indikator.realisasi : (ulangan.realisasi ?? indikator.realisasi);
    indikator.ulangan = [...(indikator.ulangan ?? []), ulangan];
    return 1;
  },
});

/** Rows that a column besides names, of units or years: not one indicator's one figure. */
function barisBernama(kisi: Kisi, kepala: Kepala, kolom: ReadonlyMap<string, readonly number[]>): boolean {
  const dipakai = new Set([...kolom.values()].flat());
  const mulai = kepala.rentang.baris + kepala.rentang.jumlahBaris;
  const bernama = (b: number, k: number): boolean =>
    kisi.jenis(b, k) === 'teks' || /^(?:19|20)\d{2}$/.test(kisi.tulisan(b, k));
  return kepala.kolom.some(
    ({ kolom: k }) => !dipakai.has(k) && [mulai, mulai + 1].every((b) => b < kisi.bawah && bernama(b, k)),
  );
}

/** "Capaian <indicator> Tahun 2023" → the indicator. */
export function namaDariJudul(judul: string): string {
  return judul
    .replace(
      /^(capaian|perbandingan target dan realisasi|target dan realisasi|realisasi)\s+(kinerja\s+)?(indikator\s+)?/i,
      '',
    )
    .replace(/\s+tahun\s+20\d{2}\s*$/i, '')
    .replace(/^["“”]|["“”]$/g, '');
}

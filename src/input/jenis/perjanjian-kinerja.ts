import type { Indikator } from '../../domain/data';
import type { Fakta, Satuan } from '../../domain/fakta';
import { definisikan, type Penampung } from '../definisi';
import { INDIKATOR, NOMOR, SASARAN, SATUAN_KOLOM } from '../kosakata/kolom';
import { POLARITAS } from '../kosakata/polaritas';
import type { BarisMentah } from '../mentah';
import { memuatFrasa, normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { satuanDariKata, satuanDariNama } from '../satuan';
import { KOLOM_KINERJA, type KolomKinerja } from './kolom-kinerja';
import { banyakTahun } from './tahun-kepala';

type Kolom = KolomKinerja | 'no' | 'sasaran' | 'indikator' | 'satuan' | 'polaritas' | 'bobot' | 'targetSemula';
type Tabel = PembacaTabel<Kolom>;

/** Which agreement a table is: the first one, the revised one, or the only one. */
type Versi = 'semula' | 'menjadi' | null;

/**
 * Perjanjian / Pengukuran Kinerja: No | Sasaran | Indikator | Target | Realisasi | Capaian. Realisasi may be missing
 * (the PK itself has only targets); a second table of the same indicators fills what the first one lacks, and a
 * revised agreement (MENJADI, Perubahan) replaces its targets.
 */
export const perjanjianKinerja = definisikan<Kolom>({
  jenis: 'perjanjianKinerja',
  sebutan: 'Perjanjian Kinerja',
  kolom: {
    no: NOMOR,
    sasaran: { ...SASARAN, ciri: true, penentu: true },
    indikator: { ...INDIKATOR, ciri: true, penentu: true, wajib: true },
    satuan: SATUAN_KOLOM,
    ...KOLOM_KINERJA,
    polaritas: { sebutan: 'Polaritas', persis: ['polaritas', 'polarisasi', 'arah', 'arah capaian', 'sifat indikator'] },
    bobot: { sebutan: 'Bobot', persis: ['bobot', 'bobot persen', 'bobot indikator'], angka: true },
    targetSemula: { sebutan: 'Target semula', pola: /^(?=.*\bsemula\b)(?=.*\btarget\b)/, angka: true },
  },
  kolomNama: 'indikator',
  judul: ['perjanjian kinerja', 'pengukuran kinerja', 'capaian kinerja', 'pk'],
  tolak: ['rincian output', 'pagu'],
  syarat: (kepala) => !banyakTahun(kepala),
  id: () => 'pk',
  baca: function* (tabel, penampung) {
    const versi = versiTabel([...tabel.barisJudul, tabel.lembar]);
    const sebelum = penampung.data.indikator.length;
    let sasaran = '';
    let baris = 0;
    for (const b of tabel.baris) {
      yield;
      sasaran =
        tabel.teks(b, 'sasaran') || (b.peran === 'grup' && !tabel.punya('sasaran') ? tabel.teksPertama(b) : sasaran);
      if (b.peran !== 'data') continue;
      const nama = tabel.teks(b, 'indikator');
      if (tabel.tanpaNama(b, nama, 'indikator')) continue;
      const lama = penampung.indikatorSama(nama, tabel.alamat(b, 'indikator'), sebelum);
      const baru = bacaIndikator(
        tabel,
        b,
        sasaran,
        nama,
        lama?.nomor ?? penampung.data.indikator.length + 1,
        penampung,
      );
      if (lama) gabungkan(lama, baru, versi);
      else penampung.data.indikator.push(baru);
      baris += 1;
    }
    return baris;
  },
});

function versiTabel(judul: readonly string[]): Versi {
  const ada = (kata: readonly string[]): boolean => judul.some((j) => kata.some((k) => memuatFrasa(normal(j), k)));
  if (ada(['semula', 'awal'])) return 'semula';
  return ada(['menjadi', 'perubahan', 'revisi']) ? 'menjadi' : null;
}

function bacaIndikator(
  tabel: Tabel,
  baris: BarisMentah,
  sasaran: string,
  nama: string,
  nomor: number,
  { data }: Penampung,
): Indikator {
  const satuan =
    tabel.satuanTertulis(baris, ['realisasi', 'target']) ||
    satuanDariKata(tabel.teks(baris, 'satuan')) ||
    satuanDariNama(nama);
  const fakta = (kolom: Kolom, bagian: string, label: string, sebagai: Satuan = satuan): Fakta | undefined =>
    tabel.fakta(baris, kolom, { kunci: `pk/${nomor}/${bagian}`, nama: `${label} – ${nama}`, satuan: sebagai });
  const polaritas = POLARITAS.find(([, pola]) => pola.test(normal(tabel.teks(baris, 'polaritas'))))?.[0];
  const bobot = fakta('bobot', 'bobot', 'Bobot', '%');
  const targetSemula = fakta('targetSemula', 'target-semula', 'Target semula');
  return {
    nomor,
    nama,
    ...sasaranKe(data.indikator, sasaran),
    target: fakta('target', 'target', 'Target'),
    realisasi: fakta('realisasi', 'realisasi', 'Realisasi'),
    capaianDilaporkan: fakta('capaian', 'capaian-dilaporkan', 'Capaian dilaporkan', '%'),
    ...(polaritas ? { polaritas } : {}),
    ...(bobot?.nilai ? { bobot } : {}),
    ...(targetSemula?.nilai ? { targetSemula } : {}),
  };
}

function sasaranKe(indikator: readonly Indikator[], sasaran: string): Pick<Indikator, 'sasaran' | 'nomorSasaran'> {
  const sama = indikator.find((i) => i.sasaran === sasaran);
  const terakhir = indikator.reduce((n, i) => Math.max(n, i.nomorSasaran), 0);
  return { sasaran, nomorSasaran: sama?.nomorSasaran ?? terakhir + 1 };
}

/** The revised agreement's target is the one measured; the earlier one stays beside it. */
function gabungkan(lama: Indikator, baru: Indikator, versi: Versi): void {
  if (versi === 'menjadi' && lama.target?.nilai && baru.target?.nilai) {
    lama.targetSemula = baru.targetSemula ?? { ...lama.target, kunci: `pk/${lama.nomor}/target-semula` };
    lama.target = baru.target;
  } else if (versi === 'semula' && lama.target?.nilai && baru.target?.nilai) {
    lama.targetSemula = { ...baru.target, kunci: `pk/${lama.nomor}/target-semula` };
  } else lama.target = lebihBerisi(lama.target, baru.target);
  lama.realisasi = lebihBerisi(lama.realisasi, baru.realisasi);
  lama.capaianDilaporkan = lebihBerisi(lama.capaianDilaporkan, baru.capaianDilaporkan);
  if (baru.targetSemula) lama.targetSemula ??= baru.targetSemula;
  if (baru.polaritas) lama.polaritas ??= baru.polaritas;
  if (baru.bobot) lama.bobot ??= baru.bobot;
}

/** The first table's figure stays, unless it has none. */
function lebihBerisi(lama: Fakta | undefined, baru: Fakta | undefined): Fakta | undefined {
  return lama?.nilai ? lama : (baru ?? lama);
}

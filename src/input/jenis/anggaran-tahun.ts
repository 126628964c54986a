import type { BarisAnggaran } from '../../domain/data';
import type { Fakta, Satuan } from '../../domain/fakta';
import { potongKunci } from '../../dasar/kunci';
import { barisBernama, type BarisBernama } from '../baris-bernama';
import { petakan } from '../bertahap';
import { type DefinisiKolom, definisikan } from '../definisi';
import type { KolomKepala } from '../kepala';
import { NOMOR, PERSEN } from '../kosakata/kolom';
import type { PembacaTabel } from '../pembaca';
import { anggaran } from './anggaran';
import { tandaiTingkat } from './baris-uang';
import { tahunKepala } from './tahun-kepala';

type KolomUang = 'pagu' | 'realisasi' | 'persen' | 'sisa';
type Kolom = 'no' | 'dimensi' | KolomUang;
type Tabel = PembacaTabel<Kolom>;

const bertahun = (k: KolomKepala): boolean => tahunKepala(k) !== null;
/** One for each year. */
const perTahun = (sebutan: string, memuat: readonly string[], tanpa: readonly string[]): DefinisiKolom => ({
  sebutan,
  memuat,
  tanpa,
  bila: bertahun,
  berulang: { minimal: 2 },
  angka: true,
});

/** Budget along one dimension for several years side by side: TA 2021 > Pagu | Realisasi | %, TA 2022 > … */
export const anggaranTahun = definisikan<Kolom>({
  jenis: 'anggaran',
  sebutan: 'Realisasi Anggaran per tahun',
  kolom: {
    no: NOMOR,
    dimensi: { sebutan: 'Jenis Belanja', ...anggaran.kolom.dimensi },
    pagu: {
      ...perTahun(
        'Pagu',
        ['pagu', 'anggaran', 'alokasi', 'dipa', 'apbd'],
        ['realisasi', 'sisa', 'persen', 'persentase'],
      ),
      ciri: true,
      penentu: true,
      wajib: true,
    },
    realisasi: {
      ...perTahun('Realisasi', ['realisasi'], ['persen', 'persentase', 'sisa']),
      ciri: true,
      penentu: true,
      wajib: true,
    },
    persen: {
      ...perTahun('%', ['persen', 'persentase', 'serapan', 'penyerapan', 'capaian'], []),
      persis: PERSEN.persis ?? [],
    },
    sisa: perTahun('Sisa', ['sisa'], ['persen']),
  },
  kolomNama: 'dimensi',
  uang: true,
  judul: anggaran.judul ?? [],
  tolak: ['indikator', 'target'],
  id: (tabel) => `anggaran/${potongKunci(tabel.judulKolom('dimensi'))}`,
  baca: function* (tabel, { data }) {
    const { data: baris, total } = yield* barisBernama(tabel, 'dimensi');
    for (const tahun of tahunTabel(tabel)) {
      const isi = yield* petakan(baris, (b) => ({ baris: b.baris, data: bacaBaris(tabel, b, tahun) }));
      const jumlah = total ? bacaBaris(tabel, total, tahun) : null;
      yield* tandaiTingkat(tabel, { nama: 'dimensi', nomor: 'no' }, isi, jumlah);
      data.anggaran.push({
        id: `${tabel.id}/${tahun}`,
        dimensi: tabel.judulKolom('dimensi'),
        waktu: { tahun, bulan: null },
        baris: isi.map((b) => b.data),
        total: jumlah,
      });
    }
    return baris.length;
  },
});

/** The years that have both, the latest first. */
function tahunTabel(tabel: Tabel): number[] {
  const milik = (kolom: KolomUang): Set<number> => new Set(tabel.kepala(kolom).flatMap((k) => tahunKepala(k) ?? []));
  const realisasi = milik('realisasi');
  return [...milik('pagu')].filter((tahun) => realisasi.has(tahun)).sort((a, b) => b - a);
}

function bacaBaris(tabel: Tabel, { baris, nama, kunci }: BarisBernama, tahun: number): BarisAnggaran {
  const di = (kolom: KolomUang, bagian: string, satuan: Satuan): Fakta | undefined => {
    const milik = tabel.kepala(kolom).find((k) => tahunKepala(k) === tahun);
    return (
      milik &&
      tabel.faktaDi(baris, milik.kolom, {
        kunci: `${tabel.id}/${tahun}/${kunci}/${bagian}`,
        nama: `${milik.jalur.at(-1) ?? ''} ${tahun} – ${nama}`,
        satuan,
      })
    );
  };
  return {
    nama,
    pagu: di('pagu', 'pagu', 'rupiah'),
    realisasi: di('realisasi', 'realisasi', 'rupiah'),
    persenDilaporkan: di('persen', 'persen-dilaporkan', '%'),
    sisaDilaporkan: di('sisa', 'sisa-dilaporkan', 'rupiah'),
  };
}

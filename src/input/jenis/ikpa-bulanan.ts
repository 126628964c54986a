import { POLA_EJAAN_BULAN } from '../../dasar/bulan';
import type { KunciIkpa } from '../../domain/pedoman/ikpa';
import { definisikan } from '../definisi';
import { bulanTerakhir, nomorBulan, triwulanTertulis } from '../judul-waktu';
import { KOMPONEN_IKPA, URUTAN_IKPA } from '../kosakata/ikpa';
import { NOMOR } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { bacaTegak, ISI_TEGAK, KOLOM_TEGAK, SETELAH_JUMLAH } from './ikpa-tegak';
import { bacaUnit, KOLOM_UNIT, type KolomUnit } from './ikpa-unit';
import { catatTerdahulu, waktuIkpa } from './ikpa-waktu';

const JUDUL = ['ikpa', 'indikator kinerja pelaksanaan anggaran', 'indikator pelaksanaan anggaran'];
/** Heads of a table with more than one unit. */
const BERUNIT = ['nama satker', 'kode satker', 'uraian satker', 'satuan kerja', 'kppn', 'eselon', 'keterangan'];

/** The end of a month or a quarter, as a month; null where the words name neither. */
function akhirWaktu(teks: string): number | null {
  const triwulan = triwulanTertulis(teks);
  return (
    bulanTerakhir(teks) ?? (/^\s*(?:triwulan|tw|[ivx]+)\b/i.test(teks) && triwulan ? 3 * triwulan : nomorBulan(teks))
  );
}

/** IKPA of the one unit that the title names, a month or a quarter in each row; the last one that has values counts. */
export const ikpaBarisWaktu = definisikan<KunciIkpa | KolomUnit | 'no'>({
  jenis: 'ikpa',
  sebutan: 'IKPA per bulan',
  kolom: {
    ...KOMPONEN_IKPA,
    ...KOLOM_UNIT,
    no: NOMOR,
    nilaiAkhir: { ...KOLOM_UNIT.nilaiAkhir, persis: ['nilai ikpa', 'ikpa', 'total nilai ikpa'] },
    periode: {
      sebutan: 'Bulan',
      persis: ['bulan', 'nama bulan', 'periode', 'triwulan', 'tw', 's d bulan', 'sampai dengan bulan'],
      ciri: true,
      penentu: true,
      wajib: true,
    },
  },
  kolomNama: 'periode',
  judul: JUDUL,
  tolak: BERUNIT,
  id: () => 'ikpa',
  waktu: waktuIkpa,
  baca: function* (tabel, { data, unik, catatSatker }) {
    const semua: { baris: BarisMentah; waktu: number }[] = [];
    for (const baris of tabel.baris) {
      yield;
      const waktu = akhirWaktu(tabel.teks(baris, 'periode'));
      const bernilai = URUTAN_IKPA.some((k) => tabel.punya(k) && tabel.nilai(baris, k, 'poin')?.gt(0));
      if (baris.peran === 'data' && waktu !== null && bernilai) semua.push({ baris, waktu });
    }
    const [terakhir] = semua.sort((a, b) => b.waktu - a.waktu);
    if (!terakhir) return 0;
    const { baris } = terakhir;
    const blok = { nilai: baris, bobot: undefined, nilaiAkhir: undefined, semua: [baris] };
    data.ikpa.push(bacaUnit(tabel, blok, { unik, catatSatker }));
    catatTerdahulu(tabel, semua.length - 1);
    return semua.length;
  },
});

const WAKTU = new RegExp(
  `^(?:nilai )?(?:${POLA_EJAAN_BULAN}|(?:triwulan|tw) ?(?:iv|i{1,3}|[1-4]))(?: (?:20)?[12]\\d)?$`,
);

/** IKPA of one unit, an indicator in each row, months or quarters beside it; the last one that has values counts. */
export const ikpaKolomWaktu = definisikan({
  jenis: 'ikpa',
  sebutan: 'IKPA per indikator dan bulan',
  kolom: {
    ...KOLOM_TEGAK,
    nilai: {
      sebutan: 'Bulan atau triwulan',
      pola: WAKTU,
      berulang: { minimal: 2 },
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'indikator',
  setelahJumlah: SETELAH_JUMLAH,
  judul: JUDUL,
  wajibJudul: true,
  tolak: ['satker', 'sasaran', 'pagu', 'target'],
  isi: ISI_TEGAK,
  waktu: waktuIkpa,
  id: () => 'ikpa',
  baca: function* (tabel, penampung) {
    const waktu = tabel
      .kepala('nilai')
      .map(({ daun, kolom }) => ({ kolom, waktu: akhirWaktu(daun) ?? 0 }))
      .filter(({ kolom }) => terisi(tabel, kolom))
      .sort((a, b) => b.waktu - a.waktu);
    const [terakhir] = waktu;
    if (!terakhir) return 0;
    const satu = tabel.dengan(new Map([['nilai', terakhir.kolom]]));
    const banyak = yield* bacaTegak(satu, penampung);
    catatTerdahulu(tabel, waktu.length - 1, 'kolom');
    return banyak;
  },
});

/** A month to come has no values, or noughts. */
const terisi = (tabel: Pick<PembacaTabel<never>, 'baris' | 'nilaiDi'>, kolom: number): boolean =>
  tabel.baris.some((b) => b.peran === 'data' && tabel.nilaiDi(b, kolom, 'poin')?.gt(0));

import { type Bertahap } from '../bertahap';
import { definisikan } from '../definisi';
import type { KolomKepala } from '../kepala';
import { NOMOR } from '../kosakata/kolom';
import { KEPALA_RO, KODE_RO, KODE_RO_SAJA } from '../kosakata/kode-ro';
import { rapikan } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { jumlahkanRo, type KolomRo } from '../terjumlah/rincian-output';
import { PencariGanda, type RincianGanda } from '../terjumlah/rincian-lembar';
import { kolomUang } from './kolom-kinerja';

type Kolom = 'no' | 'progres' | KolomRo;

/** Rows that are looked at before the table is taken for outputs, and how many of them must have such a code. */
const BARIS_CONTOH = 100;
const CUKUP = 0.5;

/** What was made stands under a word for it; a bare "Realisasi" is money's. */
const volume = ({ penuh }: KolomKepala): boolean => /\b(?:volume|output|keluaran|ro|rvro|fisik)\b/.test(penuh);
const angka = { ciri: true, wajib: true, angka: true } as const;

/**
 * Rincian output, one of one satker a row: kode satker, kode RO, target and realisasi of volume, pagu and realisasi of
 * money. Added up by output and by satker; without a satker the rows are sums of outputs already.
 */
export const rincianOutput = definisikan<Kolom>({
  jenis: 'prioritas',
  sebutan: 'Rincian output per satker',
  kolom: {
    no: NOMOR,
    satker: { sebutan: 'Kode Satker', persis: KEPALA_RO.satker, ciri: true },
    namaSatker: { sebutan: 'Nama Satker', persis: KEPALA_RO.namaSatker },
    kro: { sebutan: 'KRO', persis: KEPALA_RO.kro },
    ro: { sebutan: 'Kode RO', persis: KEPALA_RO.ro, ciri: true, penentu: true, wajib: true },
    uraian: { sebutan: 'Uraian RO', persis: KEPALA_RO.uraian, ciri: true },
    satuan: { sebutan: 'Satuan', persis: KEPALA_RO.satuan, ciri: true },
    target: { sebutan: 'Target volume', persis: KEPALA_RO.target, bila: (k) => !kolomUang(k), ...angka },
    volume: {
      sebutan: 'Realisasi volume',
      persis: [...KEPALA_RO.volume, 'realisasi', 'capaian'],
      bila: (k) => !kolomUang(k) && volume(k),
      ...angka,
    },
    pagu: { sebutan: 'Pagu', persis: KEPALA_RO.pagu, ...angka },
    realisasi: { sebutan: 'Realisasi anggaran', persis: KEPALA_RO.realisasi, bila: (k) => !volume(k), ...angka },
    progres: { sebutan: 'Progres', persis: KEPALA_RO.progres },
  },
  kolomNama: 'ro',
  // Month by month the figures are those since January: that table is IKPA's.
  tolak: ['indikator', 'bulan', 'periode', 'konfirmasi', 'terkonfirmasi'],
  contoh: (kisi, { rentang }, kolom) => {
    const [nomor] = kolom.get('ro') ?? [];
    if (nomor === undefined) return false;
    const mulai = rentang.baris + rentang.jumlahBaris;
    const bentuk = new RegExp(kolom.has('kro') ? `${KODE_RO}|${KODE_RO_SAJA}` : KODE_RO);
    let [isi, cocok] = [0, 0];
    for (let b = mulai; b < Math.min(mulai + BARIS_CONTOH, kisi.bawah) && kisi.terisi(b).length > 0; b++) {
      const { jenis, nilai } = kisi.sel(b, nomor);
      if (jenis === 'kosong') continue;
      isi += 1;
      if (bentuk.test(rapikan(String(nilai)).replace(/['’]/g, ''))) cocok += 1;
    }
    return cocok > 0 && cocok >= CUKUP * isi;
  },
  id: () => 'prioritas/rincian-output',
  baca: function* (tabel, { data, unik }) {
    const { ro, satker } = yield* jumlahkanRo<Kolom>(tabel);
    data.prioritas.push({
      id: tabel.id,
      nama: tabel.judul || tabel.lembar,
      baris: ro.prioritas,
      rincianOutput: true,
    });
    data.anggaran.push({ id: unik('anggaran/ro'), dimensi: 'Rincian Output', baris: ro.anggaran, total: null });
    if (satker)
      data.anggaran.push({ id: unik('anggaran/ro-satker'), dimensi: 'Satker', baris: satker.anggaran, total: null });
    tabel.rincian.push(ro.rincian);
    if (satker) tabel.rincian.push(satker.rincian);
    tabel.ganda = yield* barisGanda(tabel);
    if (tabel.punya('progres'))
      tabel.tidakDipakai.push('Progres per satker: rata-ratanya bukan capaian rincian output, jadi tidak dijumlahkan');
    return ro.rincian.dipakai;
  },
});

/** The same output of one satker twice. */
function* barisGanda(tabel: PembacaTabel<Kolom>): Bertahap<RincianGanda | null> {
  const kunci = (['satker', 'kro', 'ro'] as const).filter((kolom) => tabel.punya(kolom));
  const pencari = new PencariGanda();
  if (!kunci.includes('satker')) return null;
  for (const b of tabel.baris) {
    yield;
    pencari.periksa(kunci.flatMap((kolom) => tabel.sel(b, kolom) ?? []));
  }
  return pencari.hasil(kunci.map((kolom) => tabel.judulKolom(kolom)).join(' + '));
}

import type { Angka } from './angka';
import type { KunciVariabelSmart, NilaiVariabelSmart } from './data';
import type { Decimal } from '../dasar/desimal';
import type { Ekspresi } from './angka';
import { bagi, fakta, jumlah, kali, kurang, maks, min, persen, rata, tetap } from './ekspresi/bentuk';
import { nilaiPerencanaan } from './nka';
import type { PedomanPerencanaan } from './pedoman/nka';
import { KAPAN_SAJA, type KonteksAturan, nilaiPada, type ParameterBilangan } from './pedoman/parameter';
import { dibaca } from './pedoman/pedoman';
import { type PedomanSmart, SMART_BATAS_CAPAIAN, SMART_BATAS_EFISIENSI } from './pedoman/smart';
import { susunAngka } from './susun-angka';
import { bagian } from './bagian';

/** The four variables of aspek implementasi at satker level, each 0–100. */
export interface VariabelSmart {
  penyerapan: Ekspresi;
  konsistensi: Ekspresi;
  capaianOutput: Ekspresi;
  /** Nilai efisiensi (NE), 0–100. */
  efisiensi: Ekspresi;
}

/** Nilai kinerja implementasi of a satker, 0–100: the four variables by weight (PMK 214/2017, PMK 22/PMK.02/2021). */
export function nilaiImplementasi(nilai: VariabelSmart, { bobot, baca }: PedomanSmart): Ekspresi {
  const bagian = (nama: keyof VariabelSmart): Ekspresi => kali(persen(bobot[nama], baca[nama]), nilai[nama]);
  return jumlah([bagian('penyerapan'), bagian('konsistensi'), bagian('capaianOutput'), bagian('efisiensi')]);
}

export interface HasilSmart {
  variabel: readonly NilaiVariabelSmart[];
  nilai: Angka;
  /** From weights that the table itself shows, or that hold for every level: then it may stand in for the value. */
  pasti: boolean;
}

/**
 * The SMART value from its variables, 0–100: by the table's own weights, else efektivitas and efisiensi of
 * perencanaan anggaran, else the four variables by the weights of a satker. Null while a variable is not there.
 */
export function hitungSmart(
  variabel: readonly NilaiVariabelSmart[],
  pedoman: PedomanSmart,
  perencanaan: PedomanPerencanaan,
): HasilSmart | null {
  const nilai = (kunci: KunciVariabelSmart): Ekspresi | null => {
    const isi = variabel.find((v) => v.kunci === kunci)?.nilai;
    return isi?.nilai ? fakta(isi) : null;
  };
  const susun = (nama: string, ekspresi: Ekspresi, pasti: boolean, dasar?: string): HasilSmart => ({
    variabel,
    pasti,
    nilai: susunAngka({
      kunci: 'nka/smart-dihitung',
      jenis: 'nka',
      nama,
      satuan: 'poin',
      desimal: 2,
      ekspresi,
      kaidah: 'Jumlah bobot × nilai',
      ...(dasar ? { pedoman: dasar } : {}),
    }),
  });
  const [penyerapan, konsistensi, capaianOutput, efisiensi, efektivitas] = (
    ['penyerapan', 'konsistensi', 'capaianOutput', 'efisiensi', 'efektivitas'] as const
  ).map(nilai);
  const berbobot = variabel.flatMap(({ nilai: n, bobot }) => (n?.nilai && bobot?.nilai ? [{ n, bobot }] : []));
  if (berbobot.length > 1 && berbobot.length === variabel.length) {
    const bobot = berbobot.map((b) => fakta(b.bobot));
    const jumlahNilai = jumlah(berbobot.map((b) => kali(fakta(b.bobot), fakta(b.n))));
    return susun('Nilai SMART dari variabelnya', bagi(jumlahNilai, jumlah(bobot)), true);
  }
  if (efektivitas && efisiensi) {
    const nilaiKpa = nilaiPerencanaan(efektivitas, efisiensi, perencanaan);
    return susun('Nilai Kinerja Perencanaan Anggaran', nilaiKpa, true, perencanaan.nama);
  }
  if (!penyerapan || !konsistensi || !capaianOutput || !efisiensi || variabel.some((v) => v.mungkinPersen)) return null;
  const implementasi = nilaiImplementasi({ penyerapan, konsistensi, capaianOutput, efisiensi }, pedoman);
  return susun('Nilai implementasi menurut bobot satker', implementasi, false, pedoman.nama);
}

/** Budget of one output: pagu (PAK), realisasi (RAK) in rupiah, capaian (CK) in percent. */
export interface AnggaranOutput {
  pagu: Ekspresi;
  realisasi: Ekspresi;
  capaian: Ekspresi;
}

/** Efisiensi E in percent: Σ (PAK × CK − RAK) ÷ Σ (PAK × CK) × 100 (PMK 214/2017, PMK 22/PMK.02/2021). */
export function efisiensiAnggaran(
  output: readonly AnggaranOutput[],
  konteks: KonteksAturan = { masa: KAPAN_SAJA },
): Ekspresi {
  const batas = bacaBatas(SMART_BATAS_CAPAIAN, konteks);
  const seharusnya = output.map((o) => kali(o.pagu, bagi(min(o.capaian, batas), tetap(100))));
  const selisih = kurang(jumlah(seharusnya), jumlah(output.map((o) => o.realisasi)));
  return kali(bagi(selisih, jumlah(seharusnya)), tetap(100));
}

/** Volumes of one output beside its budget. */
export interface VolumeOutput {
  pagu: Ekspresi;
  realisasi: Ekspresi;
  targetVolume: Ekspresi;
  realisasiVolume: Ekspresi;
}

/** Efisiensi in percent as in PMK 249/2011: the mean of 1 − (RA ÷ RV) ÷ (PA ÷ TV). */
export const efisiensiVolume = (output: readonly VolumeOutput[]): Ekspresi =>
  kali(
    rata(output.map((o) => kurang(tetap(1), bagi(bagi(o.realisasi, o.realisasiVolume), bagi(o.pagu, o.targetVolume))))),
    tetap(100),
  );

/** Efisiensi as many LKj write it, in percentage points: capaian kinerja − penyerapan anggaran; above 0 is efficient. */
export const efisiensiSederhana = (capaian: Ekspresi, penyerapan: Ekspresi): Ekspresi => kurang(capaian, penyerapan);

function bacaBatas(parameter: ParameterBilangan, konteks: KonteksAturan): Ekspresi {
  const dipilih = nilaiPada(parameter, konteks);
  const nilai = dipilih.versi.nilai ?? 0;
  return tetap(nilai, dibaca(dipilih, nilai));
}

/**
 * Nilai efisiensi NE, 0–100: 50 + E ÷ 20 × 50 with E held within ±20 percent. Without the hold an E of 74,03 would
 * give 235; `efisiensiDitahan` says when it was needed.
 */
export function nilaiEfisiensi(efisiensi: Ekspresi, konteks: KonteksAturan = { masa: KAPAN_SAJA }): Ekspresi {
  const batas = bacaBatas(SMART_BATAS_EFISIENSI, konteks);
  const ditahan = maks(min(efisiensi, batas), kali(tetap(-1), batas));
  return jumlah([tetap(50), kali(bagi(ditahan, batas), tetap(50))]);
}

/** True when an efisiensi (percent) lies outside ±20: its value was held, and the person should be told. */
export const efisiensiDitahan = (efisiensi: Decimal, konteks: KonteksAturan = { masa: KAPAN_SAJA }): boolean =>
  efisiensi.abs().gt(nilaiPada(SMART_BATAS_EFISIENSI, konteks).versi.nilai ?? 0);

/** The SMART value from its variables, where a table shows them. */
export const bagianSmart = bagian({
  hitung: ({ data, pedoman }) => hitungSmart(data.variabelSmart ?? [], pedoman.smart, pedoman.perencanaan),
  angka: (isi) => (isi ? [isi.nilai] : []),
});

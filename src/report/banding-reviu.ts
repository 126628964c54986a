import { type AlamatSel, kunciSel } from '../dasar/sel';
import type { Angka } from '../domain/angka';
import type { Keparahan, Putusan } from '../reviu/temuan';
import { bulatkan, tampil } from '../dasar/desimal';
import type { Ekspresi } from '../domain/angka';
import { angka as acuanAngka, bulat, fakta as acuanFakta, kurang } from '../domain/ekspresi/bentuk';
import type { Fakta } from '../domain/fakta';
import { formulaBulat } from '../domain/ekspresi/bulat-formula';
import { type HasilLkj } from '../domain/lkj';
import { semuaAngka } from '../domain/semua-bagian';
import { susunAngka } from '../domain/susun-angka';
import { faktaMenurutSel } from './fakta-menurut-sel';
import { formatAngka, type Petak, teks } from './petak';

/** A finding as the sheets show it; the words come with it. */
export interface ButirReviu {
  /** Stable over refreshes: the reviewer's status and note are kept under it. */
  kunci: string;
  /** The rule in words: "Rata-rata capaian". */
  aturan: string;
  /** What it is about. */
  uraian: string;
  putusan: Putusan;
  keparahan: Keparahan;
  dilaporkan: string;
  dihitung: string;
  /** Printed less ours, with its sign; '' when one of them is no number. */
  selisih: string;
  asal: AlamatSel | null;
  /** Cell with the other reported figure, when two reported figures are compared. */
  asalPembanding: AlamatSel | null;
  kunciAngka: string | null;
  /** Every cell that takes part. */
  sel: readonly AlamatSel[];
  /** Where the two cells stand in the report's own document: "h. 26, Tabel 3.7, baris 4"; absent where it was not read. */
  tempatSel?: { asal: string | null; pembanding: string | null };
}

/** A finding that a reviewer has silenced for good. */
export interface ButirDisenyapkan {
  butir: ButirReviu;
  alasan: string;
}

export const KATA_PUTUSAN: Readonly<Record<Putusan, string>> = {
  berbeda: '✗ berbeda',
  tidakDapatDihitung: '? tidak dapat dihitung',
  selisihPembulatan: '≈ selisih pembulatan',
  cocok: '✓ cocok',
};

/** Figures by their key and inputs by their cell, which the findings name. */
export interface RujukanReviu {
  angka: ReadonlyMap<string, Angka>;
  fakta: ReadonlyMap<string, Fakta>;
}

export const rujukanReviu = (hasil: HasilLkj): RujukanReviu => ({
  angka: new Map(semuaAngka(hasil).map((a) => [a.kunci, a])),
  fakta: faktaMenurutSel(hasil.data),
});

export const CATATAN_SELISIH = 'Selisih: dilaporkan dikurangi dihitung; selisih dua persentase dalam poin persen.';

export type PetakBanding = Readonly<Record<'putusan' | 'dilaporkan' | 'dihitung' | 'selisih', Petak>>;

/**
 * Both figures, their difference and the verdict: as formulas where both stand on our sheets, else as printed.
 * `rumah` for the sheet that holds the formulas; elsewhere the cells point there.
 */
export function petakBanding(b: ButirReviu, rujukan: RujukanReviu, rumah: boolean): PetakBanding {
  const angka = b.kunciAngka === null ? undefined : rujukan.angka.get(b.kunciAngka);
  const fakta = tercetak(b.asal, b.dilaporkan, rujukan);
  // A finding may compare with something else than the figure it is about: then its own words stand.
  const sebanding = fakta && angka?.nilai && tampil(angka.nilai, fakta.desimal ?? angka.desimal) === b.dihitung;
  if (sebanding) return bandingHidup(b, fakta, angka, rumah);
  return {
    putusan: teks(KATA_PUTUSAN[b.putusan]),
    dilaporkan: petakTercetak(b.dilaporkan),
    dihitung: petakTercetak(b.dihitung),
    selisih: petakTercetak(b.selisih),
  };
}

/** A figure that stands in no cell of its own, or words. */
const petakTercetak = (isi: string): Petak => teks(isi || '–', /\p{L}{3,}/u.test(isi) ? 'teks' : 'angka');

/** The input behind a reported figure, unless the finding speaks of something else than that cell's own number. */
function tercetak(asal: AlamatSel | null, dilaporkan: string, { fakta }: RujukanReviu): Fakta | undefined {
  const milik = asal ? fakta.get(kunciSel(asal)) : undefined;
  return milik?.nilai && tampil(milik.nilai, milik.desimal ?? milik.nilai.dp()) === dilaporkan ? milik : undefined;
}

/** Ours is rounded as the printed one is. */
function bandingHidup(b: ButirReviu, fakta: Fakta, angka: Angka, rumah: boolean): PetakBanding {
  const desimal = fakta.desimal ?? angka.desimal;
  const format = formatAngka(angka.satuan, desimal);
  const { jenis, nama } = angka;
  const kita = bulat(acuanAngka(angka), desimal);
  const hitungan = (ekspresi: Ekspresi, apa: string, satuan = angka.satuan): Petak => ({
    isi: {
      jenis: 'angka',
      rumah,
      angka: susunAngka({ kunci: `reviu/${b.kunci}/${apa}`, jenis, nama, satuan, desimal, ekspresi }),
    },
    gaya: 'angka',
    format,
  });
  // The difference of two percentages is no percentage.
  const satuanSelisih = angka.satuan === '%' ? 'poin' : angka.satuan;
  const beda = formatAngka(satuanSelisih, desimal);
  const lain = b.putusan === 'cocok' ? KATA_PUTUSAN.berbeda : KATA_PUTUSAN[b.putusan];
  const sama = Boolean(angka.nilai && fakta.nilai && bulatkan(angka.nilai, desimal).eq(bulatkan(fakta.nilai, desimal)));
  return {
    dilaporkan: { isi: { jenis: 'fakta', fakta }, gaya: 'angka', format },
    dihitung: hitungan(kita, 'dihitung'),
    selisih: {
      ...hitungan(bulat(kurang(acuanFakta(fakta), kita), desimal), 'selisih', satuanSelisih),
      format: `+${beda};-${beda};0`,
    },
    putusan: {
      isi: {
        jenis: 'rumusTeks',
        rujukan: [acuanFakta(fakta), kita],
        rumus: ([cetak = '', hitung = '']) =>
          `IF(${formulaBulat(cetak, desimal)}=${hitung},"${KATA_PUTUSAN.cocok}","${lain}")`,
        harapan: sama ? KATA_PUTUSAN.cocok : lain,
      },
      gaya: 'teks',
    },
  };
}

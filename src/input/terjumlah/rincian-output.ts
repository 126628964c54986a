import { Decimal, tampil } from '../../dasar/desimal';
import { kunciUnik } from '../../dasar/kunci';
import type { BarisAnggaran, BarisPrioritas } from '../../domain/data';
import type { Fakta, Satuan } from '../../domain/fakta';
import type { Bertahap } from '../bertahap';
import type { Sel } from '../kisi';
import { KODE_RO, KODE_RO_SAJA, TINGKAT_ATAS_RO } from '../kosakata/kode-ro';
import type { BarisMentah } from '../mentah';
import { normal, rapikan } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { satuanDariKata } from '../satuan';
import { PencacahRincian, type RincianTerjumlah, type SebabSisihBaris } from './rincian-lembar';
import { syaratSel } from './syarat-sel';

export type KolomRo = 'satker' | 'namaSatker' | 'kro' | 'ro' | 'uraian' | 'satuan' | Ukuran;
type Ukuran = 'target' | 'volume' | 'pagu' | 'realisasi';
type Tabel<K extends string> = PembacaTabel<K | KolomRo>;

const UKURAN = ['target', 'volume', 'pagu', 'realisasi'] as const;
const UANG: ReadonlySet<Ukuran> = new Set(['pagu', 'realisasi']);
/** Ways of writing that one formula adds up; more are added up by us. */
const EJAAN_TERBANYAK = 6;

const [LENGKAP, SAJA, ATAS] = [new RegExp(KODE_RO), new RegExp(KODE_RO_SAJA), new RegExp(TINGKAT_ATAS_RO)];

interface Kelompok {
  kode: string;
  satuan: string;
  /** Names that its rows have, by the pagu of those. */
  nama: Map<string, Decimal>;
  jumlah: Record<Ukuran, Decimal>;
  /** Conditions of the ways in which its rows are written, by what they hold. */
  ejaan: Map<string, readonly string[]>;
  /** A formula gives its sums. */
  hidup: boolean;
}

export interface RoTerjumlah {
  ro: { prioritas: BarisPrioritas[]; anggaran: BarisAnggaran[]; rincian: RincianTerjumlah };
  /** Null where no column names satkers. */
  satker: { anggaran: BarisAnggaran[]; rincian: RincianTerjumlah } | null;
}

/** A text without what exports put before a code. */
const kodeSel = ({ jenis, nilai }: Sel): string =>
  jenis === 'kosong' ? '' : rapikan(String(nilai)).replace(/['’]/g, '').trim();

/**
 * Rincian output, one of one satker a row, added up by output and by satker: live SUMIFS over the person's own columns.
 * Rows of the levels above an output take no part and are counted; outputs in two units are two.
 */
export function* jumlahkanRo<K extends string>(tabel: Tabel<K>): Bertahap<RoTerjumlah> {
  const [cacahRo, cacahSatker] = [new PencacahRincian(), new PencacahRincian()];
  const [menurutRo, menurutSatker] = [new Map<string, Kelompok>(), new Map<string, Kelompok>()];
  const panjang = new PanjangKode();
  for (const b of tabel.baris) {
    yield;
    const selRo = tabel.sel(b, 'ro');
    const selKro = tabel.sel(b, 'kro');
    const selSatker = tabel.sel(b, 'satker');
    if (!selRo) continue;
    const kode = kodeRo(b, selKro ? kodeSel(selKro) : null, kodeSel(selRo));
    const satker = selSatker ? kodeSel(selSatker) : '';
    const sisihkan = (cacah: PencacahRincian, sebab: SebabSisihBaris): void => cacah.sisihkan(sebab, selRo.alamat);
    panjang.catat(selRo, 'kode' in kode);
    if ('sebab' in kode) {
      sisihkan(cacahRo, kode.sebab);
      sisihkan(cacahSatker, kode.sebab);
      // A sum that has the code of an output would be met by its formula too.
      if (kode.sama) kelompokDari(menurutRo, kode.sama, tabel.teks(b, 'satuan')).hidup = false;
      continue;
    }
    const angka = bacaAngka(tabel, b);
    const satuan = tabel.teks(b, 'satuan');
    const milik = kelompokDari(menurutRo, kode.kode, satuan);
    const diSatker = satker === '' ? null : kelompokDari(menurutSatker, satker, '');
    if (!diSatker) sisihkan(cacahSatker, 'SATKER_KOSONG');
    if (!angka) {
      sisihkan(cacahRo, 'ANGKA_TAK_TERBACA');
      milik.hidup = false;
      if (!diSatker) continue;
      sisihkan(cacahSatker, 'ANGKA_TAK_TERBACA');
      diSatker.hidup = false;
      continue;
    }
    cacahRo.pakai();
    tambahkan(milik, angka, tabel.teks(b, 'uraian'), ejaanSel(tabel, b, ['kro', 'ro', 'satuan']));
    if (!diSatker) continue;
    cacahSatker.pakai();
    tambahkan(diSatker, angka, tabel.teks(b, 'namaSatker'), ejaanSel(tabel, b, ['satker']));
  }
  const ro = terisi(menurutRo);
  const satker = terisi(menurutSatker);
  for (const satu of ro) satu.hidup &&= satu.ejaan.size <= EJAAN_TERBANYAK;
  panjang.batasi(tabel, satker);
  const hidup = (semua: readonly Kelompok[]): boolean => semua.every((satu) => satu.hidup);
  const namaRo = ro.map((satu) => namaKelompok(satu));
  const [kunciRo, kunciSatker] = [kunciUnik(ro.map(({ kode }) => kode)), kunciUnik(satker.map(({ kode }) => kode))];
  return {
    ro: {
      prioritas: ro.map((satu, i): BarisPrioritas => {
        const satuan = satuanDariKata(satu.satuan) || (satu.satuan === '' ? '' : 'buah');
        const fakta = (ukuran: Ukuran, label: string) =>
          faktaJumlah(tabel, satu, { ukuran, satuan, label, kunci: `${tabel.id}/${kunciRo[i] ?? i}/${ukuran}` });
        return {
          nomor: String(i + 1),
          nama: namaRo[i] ?? satu.kode,
          satuan: satu.satuan,
          target: fakta('target', 'Target'),
          realisasi: fakta('volume', 'Realisasi'),
          persenDilaporkan: undefined,
        };
      }),
      anggaran: ro.map((satu, i) => barisUang(tabel, satu, `anggaran/ro/${kunciRo[i] ?? i}`)),
      rincian: cacahRo.hasil(hidup(ro)),
    },
    satker: tabel.punya('satker')
      ? {
          anggaran: satker.map((satu, i) => barisUang(tabel, satu, `anggaran/ro-satker/${kunciSatker[i] ?? i}`)),
          rincian: { ...cacahSatker.hasil(hidup(satker)), strata: tabel.judulKolom('satker') },
        }
      : null,
  };
}

type KodeBaris = { kode: string } | { sebab: 'BARIS_JUMLAH' | 'KODE_BUKAN_RO'; sama: string | null };

/** The output that a row names, with its KRO where that stands in a column of its own. */
function kodeRo({ peran }: BarisMentah, kro: string | null, ro: string): KodeBaris {
  const berkro = kro !== null && kro !== '';
  const kode = LENGKAP.test(ro) ? ro : berkro && SAJA.test(ro) ? `${kro}.${ro}` : null;
  if (peran !== 'data' && peran !== 'grup') return { sebab: 'BARIS_JUMLAH', sama: kode };
  if (kode !== null) return { kode };
  return { sebab: ATAS.test(ro) || (berkro && ro === '') ? 'BARIS_JUMLAH' : 'KODE_BUKAN_RO', sama: null };
}

function kelompokDari(menurut: Map<string, Kelompok>, kode: string, satuan: string): Kelompok {
  const kunci = `${kode}|${normal(satuan)}`;
  const ada = menurut.get(kunci);
  if (ada) return ada;
  const jumlah = { target: NOL, volume: NOL, pagu: NOL, realisasi: NOL };
  const baru: Kelompok = { kode, satuan, nama: new Map(), jumlah, ejaan: new Map(), hidup: true };
  menurut.set(kunci, baru);
  return baru;
}

const NOL = new Decimal(0);

/** Without those of which every row was set aside; in the order of their codes. */
const terisi = (menurut: ReadonlyMap<string, Kelompok>): Kelompok[] =>
  [...menurut.values()].filter(({ ejaan }) => ejaan.size > 0).sort((a, b) => (a.kode < b.kode ? -1 : 1));

type Angka = Readonly<Record<Ukuran, Decimal>> & { berangka: boolean };

/** The row's volume and money, a blank cell being none; null when one of its cells cannot be read (it stands in the quarantine). */
function bacaAngka<K extends string>(tabel: Tabel<K>, b: BarisMentah): Angka | null {
  const angka = { target: NOL, volume: NOL, pagu: NOL, realisasi: NOL, berangka: true };
  let terbaca = true;
  for (const ukuran of UKURAN) {
    const bacaan = tabel.bacaan(b, ukuran, UANG.has(ukuran) ? 'rupiah' : '');
    if (!bacaan) continue;
    const { isi, kali } = bacaan;
    if (isi.jenis === 'angka') {
      angka[ukuran] = isi.nilai.times(kali);
      angka.berangka &&= isi.cara === 'selAngka';
    } else if (isi.jenis === 'disisihkan') {
      const sel = tabel.sel(b, ukuran);
      if (sel) tabel.sisihkan(sel.alamat, sel.teks, isi.alasan);
      terbaca = false;
    }
  }
  return terbaca ? angka : null;
}

/** How a row is written in the columns by which it is met; null where no condition meets it. */
function ejaanSel<K extends string>(
  tabel: Tabel<K>,
  b: BarisMentah,
  kolom: readonly KolomRo[],
): readonly [kunci: string, syarat: readonly string[]] | null {
  const syarat = kolom.flatMap((satu): (string | null)[] => {
    const [sel, nomor] = [tabel.sel(b, satu), tabel.kepala(satu)[0]?.kolom];
    if (!sel) return [];
    const milik = nomor === undefined ? null : syaratSel(sel);
    return milik ? milik.map((s) => `${tabel.rentangMutlak(nomor ?? 0)},${s}`) : [null];
  });
  const semua = syarat.filter((satu) => satu !== null);
  // Conditions do not tell capitals from small letters.
  return semua.length === syarat.length ? [semua.join(',').toLowerCase(), semua] : null;
}

function tambahkan(milik: Kelompok, angka: Angka, nama: string, ejaan: ReturnType<typeof ejaanSel>): void {
  for (const ukuran of UKURAN) milik.jumlah[ukuran] = milik.jumlah[ukuran].plus(angka[ukuran]);
  milik.nama.set(nama, (milik.nama.get(nama) ?? NOL).plus(angka.pagu));
  milik.hidup &&= angka.berangka && ejaan !== null;
  milik.ejaan.set(ejaan?.[0] ?? '', ejaan?.[1] ?? []);
}

/** Code and name, the one that most money has. */
function namaKelompok({ kode, nama }: Kelompok): string {
  const [terbanyak] = [...nama].filter(([satu]) => satu !== '').sort((a, b) => b[1].cmp(a[1]));
  return `${kode} ${terbanyak?.[0] ?? ''}`.trim();
}

/** How long the codes are, of outputs and of rows that are none: what tells them apart where a satker has both. */
class PanjangKode {
  private readonly ro = new Set<number>();
  private readonly lain = new Set<number>();
  private berangka = false;
  private adaLain = false;

  catat({ jenis, nilai }: Sel, adalahRo: boolean): void {
    if (jenis === 'teks') (adalahRo ? this.ro : this.lain).add(String(nilai).length);
    if (adalahRo) this.berangka ||= jenis !== 'teks';
    else this.adaLain = true;
  }

  /** Rows that are no output must be met by no satker's sum. */
  batasi<K extends string>(tabel: Tabel<K>, satker: readonly Kelompok[]): void {
    const nomor = tabel.kepala('ro')[0]?.kolom;
    const terpisah = !this.berangka && [...this.ro].every((n) => !this.lain.has(n));
    for (const satu of satker) {
      if (this.adaLain) {
        satu.hidup &&= terpisah && nomor !== undefined;
        const dasar = [...satu.ejaan];
        satu.ejaan.clear();
        for (const [kunci, syarat] of dasar)
          for (const n of this.ro)
            satu.ejaan.set(`${kunci}/${n}`, [...syarat, `${tabel.rentangMutlak(nomor ?? 0)},"${'?'.repeat(n)}"`]);
      }
      satu.hidup &&= satu.ejaan.size <= EJAAN_TERBANYAK;
    }
  }
}

function barisUang<K extends string>(tabel: Tabel<K>, milik: Kelompok, kunci: string): BarisAnggaran {
  const fakta = (ukuran: Ukuran) =>
    faktaJumlah(tabel, milik, {
      ukuran,
      satuan: 'rupiah',
      label: tabel.judulKolom(ukuran),
      kunci: `${kunci}/${ukuran}`,
    });
  return {
    nama: namaKelompok(milik),
    pagu: fakta('pagu'),
    realisasi: fakta('realisasi'),
    persenDilaporkan: undefined,
    sisaDilaporkan: undefined,
  };
}

function faktaJumlah<K extends string>(
  tabel: Tabel<K>,
  milik: Kelompok,
  { ukuran, satuan, label, kunci }: { ukuran: Ukuran; satuan: Satuan; label: string; kunci: string },
): Fakta {
  const nilai = milik.jumlah[ukuran];
  const nomor = tabel.kepala(ukuran)[0]?.kolom;
  const desimal = Math.min(nilai.dp(), 2);
  const fakta: Fakta = {
    kunci,
    nama: `${label} – ${namaKelompok(milik)}`,
    nilai,
    satuan,
    keadaan: nilai.isZero() ? 'nolNyata' : 'nilai',
    teks: tampil(nilai, desimal),
    asal: nomor === undefined ? null : tabel.alamatJudul(nomor),
    cara: 'rincian',
    skala: 1,
    desimal,
    tabel: tabel.id,
    peran: ukuran,
    sumber: tabel.sumber,
  };
  if (!milik.hidup || nomor === undefined) return fakta;
  const suku = [...milik.ejaan.values()].map(
    (syarat) => `SUMIFS(${[tabel.rentangMutlak(nomor), ...syarat].join(',')})`,
  );
  const kali = UANG.has(ukuran) ? tabel.kali(nomor) : 1;
  const jumlah = suku.join('+');
  return { ...fakta, rumus: kali === 1 ? jumlah : `(${jumlah})*${kali}` };
}

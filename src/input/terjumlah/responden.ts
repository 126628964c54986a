import { Decimal, tampil } from '../../dasar/desimal';
import { kunciUnik } from '../../dasar/kunci';
import type { AlamatSel } from '../../dasar/sel';
import type { BarisKluster } from '../../domain/data';
import { teksFormula } from '../../domain/ekspresi/teks-formula';
import type { Fakta } from '../../domain/fakta';
import type { Bertahap } from '../bertahap';
import type { Sel } from '../kisi';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { type Jawaban, jawaban } from './jawaban';
import { PencacahRincian, type RincianTerjumlah } from './rincian-lembar';
import { sampai } from '../jenis/sampai';

interface Kluster {
  nama: string;
  /** As the cells have it, in small letters: what a formula counts. */
  ejaan: Set<string>;
  populasi: number;
  sampel: number;
  berhasil: number;
  hidup: boolean;
}

/** Ways of writing that one formula counts; more are counted by us. */
const EJAAN_TERBANYAK = 8;

/** Respondents of one outcome, counted by kluster: everybody, those with an answer, those whose answer is yes. */
export function* hitungResponden<K extends string>(
  tabel: PembacaTabel<K | 'kluster'>,
  kolomHasil: number,
  dasar: { id: string; namaHasil: string },
): Bertahap<{ baris: BarisKluster[]; rincian: RincianTerjumlah }> {
  const cacah = new PencacahRincian();
  const menurut = new Map<string, Kluster>();
  const kata = { ya: new Set<string>(), tidak: new Set<string>(), lain: new Set<string>() };
  let hidup = true;
  for (const b of tabel.baris) {
    yield;
    const sel = tabel.sel(b, 'kluster');
    const hasil = tabel.selDi(b, kolomHasil);
    const jawab = jawaban(hasil);
    const nama = sel?.jenis === 'kosong' || !sel ? '' : tabel.teks(b, 'kluster');
    const sebab = sebabSisih(b, nama, jawab);
    if (sebab) {
      cacah.sisihkan(sebab, hasil.alamat);
      // A row that is none of the table's, or a count that would take it along.
      if (sebab === 'BARIS_JUMLAH' && nama !== '') hidup = false;
      if (sebab !== 'JAWABAN_TAK_DIKENAL') continue;
      kata.lain.add(syarat(hasil) ?? '');
      continue;
    }
    cacah.pakai();
    const milik = menurut.get(normal(nama)) ?? klusterBaru(nama);
    menurut.set(normal(nama), milik);
    const ejaan = sel && syarat(sel);
    if (ejaan === null || sel?.jenis !== 'teks') milik.hidup = false;
    else milik.ejaan.add(ejaan.toLowerCase());
    milik.populasi += 1;
    if (jawab === 'kosong') continue;
    milik.sampel += 1;
    if (jawab === 'ya') milik.berhasil += 1;
    const tertulis = syarat(hasil);
    if (tertulis === null) hidup = false;
    else kata[jawab === 'ya' ? 'ya' : 'tidak'].add(tertulis.toLowerCase());
  }
  const ejaan = [...kata.ya, ...kata.tidak, ...kata.lain];
  if (ejaan.length > EJAAN_TERBANYAK || ejaan.includes('')) hidup = false;
  const semua = [...menurut.values()];
  for (const satu of semua) satu.hidup &&= hidup && satu.ejaan.size <= EJAAN_TERBANYAK;
  return {
    baris: barisKluster(tabel, semua, kolomHasil, kata, dasar),
    rincian: cacah.hasil(semua.every((satu) => satu.hidup)),
  };
}

function sebabSisih({ peran }: BarisMentah, kluster: string, jawab: Jawaban) {
  if (peran === 'total' || peran === 'subtotal') return 'BARIS_JUMLAH' as const;
  if (kluster === '') return 'KLUSTER_KOSONG' as const;
  return jawab === 'lain' ? ('JAWABAN_TAK_DIKENAL' as const) : null;
}

const klusterBaru = (nama: string): Kluster => ({
  nama,
  ejaan: new Set(),
  populasi: 0,
  sampel: 0,
  berhasil: 0,
  hidup: true,
});

/** Excel takes no longer condition. */
const SYARAT_TERPANJANG = 200;

/** A cell as a condition of COUNTIFS meets it; null where a condition would mean something else or other cells too. */
function syarat({ jenis, nilai }: Sel): string | null {
  if (jenis === 'angka') return String(nilai);
  if (jenis !== 'teks') return null;
  const teks = String(nilai);
  if (/^[=<>]|^\s*[\d.,+-]+\s*$/.test(teks) || teks.length > SYARAT_TERPANJANG) return null;
  return teksFormula(teks.replace(/[~*?]/g, '~$&'));
}

function barisKluster<K extends string>(
  tabel: PembacaTabel<K | 'kluster'>,
  semua: readonly Kluster[],
  kolomHasil: number,
  kata: Readonly<Record<'ya' | 'tidak' | 'lain', ReadonlySet<string>>>,
  { id, namaHasil }: { id: string; namaHasil: string },
): BarisKluster[] {
  const sampelSaja = semua.every((k) => k.populasi === k.sampel);
  const kunci = kunciUnik(semua.map(({ nama }) => nama));
  const kolomKluster = tabel.kepala('kluster')[0]?.kolom;
  return semua.map((satu, i): BarisKluster => {
    const cacahan = (bagian: 'populasi' | 'sampel' | 'berhasil', nama: string, kolom: number, jumlah: string): Fakta =>
      faktaCacah(tabel, {
        kunci: `${id}/${kunci[i] ?? i}/${bagian}`,
        nama: `${satu.nama}: ${nama}`,
        nilai: satu[bagian],
        peran: bagian,
        asal: tabel.alamatJudul(kolom),
        ...(satu.hidup && kolomKluster !== undefined ? { rumus: jumlah } : {}),
      });
    const kl = tabel.rentangMutlak(kolomKluster ?? kolomHasil);
    const hasil = tabel.rentangMutlak(kolomHasil);
    const orang = [...satu.ejaan].map((ejaan) => `COUNTIFS(${kl},${ejaan})`);
    const menjawab = (isi: ReadonlySet<string>): string[] =>
      [...satu.ejaan].flatMap((ejaan) => [...isi].map((k) => `COUNTIFS(${kl},${ejaan},${hasil},${k})`));
    const [ya, tidak, lain] = [menjawab(kata.ya), menjawab(kata.tidak), menjawab(kata.lain)];
    const tanpaLain = lain.length > 0 ? `-${lain.join('-')}` : '';
    const sampel = cacahan('sampel', 'dimonitoring', kolomHasil, [...ya, ...tidak].join('+') || '0');
    return {
      nama: satu.nama,
      populasi: sampelSaja
        ? undefined
        : cacahan('populasi', 'populasi', kolomKluster ?? kolomHasil, orang.join('+') + tanpaLain),
      sampel,
      berhasil: sampai(cacahan('berhasil', namaHasil, kolomHasil, ya.join('+') || '0'), sampel),
      persenDilaporkan: undefined,
    };
  });
}

function faktaCacah<K extends string>(
  tabel: PembacaTabel<K>,
  isi: { kunci: string; nama: string; nilai: number; peran: string; asal: AlamatSel; rumus?: string },
): Fakta {
  const nilai = new Decimal(isi.nilai);
  return {
    ...isi,
    nilai,
    satuan: 'orang',
    keadaan: isi.nilai === 0 ? 'nolNyata' : 'nilai',
    teks: tampil(nilai, 0),
    cara: 'rincian',
    skala: 1,
    desimal: 0,
    tabel: tabel.id,
    sumber: tabel.sumber,
  };
}

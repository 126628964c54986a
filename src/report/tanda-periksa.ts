import type { KunciLembar } from './nama-lembar';
import { type AlamatSel, kunciSel } from '../dasar/sel';
import type { Angka } from '../domain/angka';
import type { Putusan } from '../reviu/temuan';
import { tampil } from '../dasar/desimal';
import type { Fakta } from '../domain/fakta';
import type { LembarBaru, PetakLetak } from './lembar-baru';
import type { ButirReviu } from './banding-reviu';
import type { NamaGaya } from './rencana';
import { tinggiCatatan } from './tinggi';

/** The verdicts that a figure can wear; what could not be computed was not checked. */
const TANDA: Readonly<Partial<Record<Putusan, string>>> = { cocok: '✓', selisihPembulatan: '≈', berbeda: '✗' };
/** The graver one wins where a figure took part in several checks. */
const BERAT: readonly Putusan[] = ['berbeda', 'selisihPembulatan', 'cocok'];

const KETERANGAN =
  'Tanda: ✓ diuji dan cocok, ≈ selisih pembulatan, ✗ berbeda dari angka dalam laporan (lihat LKj Reviu); tanpa tanda: tidak ada pembanding.';

/** Sheets that show no figures of the report, or show the verdicts themselves. */
const TANPA_TANDA: ReadonlySet<KunciLembar> = new Set([
  'ringkas',
  'reviu',
  'catatanReviu',
  'ujiPetik',
  'banding',
  'bandingVersi',
  'kalender',
  'narasi',
  'data',
]);
const GAYA_ANGKA: ReadonlySet<NamaGaya> = new Set(['angka', 'grupAngka', 'totalAngka']);
/** Characters that a mark takes beside its number. */
const LEBAR_TANDA = 2.5;

/** Puts marks beside the checked figures of the result sheets, and a line under each table that explains them. */
export function tandaiAngka(lembar: readonly LembarBaru[], butir: readonly ButirReviu[]): void {
  const putusan = putusanMenurutKunci(butir);
  for (const l of lembar) if (!TANPA_TANDA.has(l.kunci)) tandaiLembar(l, putusan);
}

interface PutusanAngka {
  /** By the key of a computed figure. */
  angka: ReadonlyMap<string, Putusan>;
  /** By the cell and the number that was compared: a finding may speak of a cell's words instead. */
  tercetak: ReadonlyMap<string, Putusan>;
  /** Cells that took part in a check that came out even. */
  ikutCocok: ReadonlySet<string>;
}

function putusanMenurutKunci(butir: readonly ButirReviu[]): PutusanAngka {
  const angka = new Map<string, Putusan>();
  const tercetak = new Map<string, Putusan>();
  const catat = (peta: Map<string, Putusan>, kunci: string, putusan: Putusan): void => {
    const ada = peta.get(kunci);
    if (ada === undefined || BERAT.indexOf(putusan) < BERAT.indexOf(ada)) peta.set(kunci, putusan);
  };
  const berangka = butir.filter((b) => TANDA[b.putusan] !== undefined && /\d/.test(b.dilaporkan));
  for (const { putusan, kunciAngka, asal, asalPembanding, dilaporkan, dihitung } of berangka) {
    if (kunciAngka !== null) catat(angka, kunciAngka, putusan);
    if (asal) catat(tercetak, kunciTercetak(asal, dilaporkan), putusan);
    if (asalPembanding) catat(tercetak, kunciTercetak(asalPembanding, dihitung), putusan);
  }
  const ikut = berangka.filter((b) => b.putusan === 'cocok').flatMap((b) => b.sel.map(kunciSel));
  return { angka, tercetak, ikutCocok: new Set(ikut) };
}

const kunciTercetak = (sel: AlamatSel, angka: string): string => `${kunciSel(sel)} ${angka}`;

function tandaiLembar(l: LembarBaru, putusan: PutusanAngka): void {
  const kolom = new Set<number>();
  const baris = new Set<number>();
  for (const petak of l.petak) {
    if (tandaUntuk(petak, putusan) === undefined) continue;
    kolom.add(petak.kolom);
    baris.add(petak.baris);
  }
  if (kolom.size === 0) return;
  l.petak.forEach((petak, i) => {
    if (!kolom.has(petak.kolom) || !GAYA_ANGKA.has(petak.gaya) || petak.format === undefined) return;
    l.petak[i] = { ...petak, format: formatBertanda(petak.format, tandaUntuk(petak, putusan)) };
  });
  l.lebarKolom = l.lebarKolom.map((lebar, k) => (kolom.has(k) ? lebar + LEBAR_TANDA : lebar));
  jelaskan(l, [...baris]);
}

function tandaUntuk({ isi, gaya }: PetakLetak, putusan: PutusanAngka): string | undefined {
  if (!GAYA_ANGKA.has(gaya)) return undefined;
  const milik =
    isi.jenis === 'angka'
      ? putusanHitungan(isi.angka, putusan)
      : isi.jenis === 'fakta'
        ? putusanFakta(isi.fakta, putusan)
        : undefined;
  return milik && TANDA[milik];
}

/** A figure that only repeats another one wears that one's mark. */
function putusanHitungan({ kunci, ekspresi }: Angka, putusan: PutusanAngka): Putusan | undefined {
  const ulang = ekspresi.op === 'angka' ? putusan.angka.get(ekspresi.angka.kunci) : undefined;
  return putusan.angka.get(kunci) ?? ulang;
}

function putusanFakta({ asal, nilai, desimal }: Fakta, putusan: PutusanAngka): Putusan | undefined {
  if (!asal || !nilai) return undefined;
  const langsung = putusan.tercetak.get(kunciTercetak(asal, tampil(nilai, desimal ?? nilai.dp())));
  return langsung ?? (putusan.ikutCocok.has(kunciSel(asal)) ? 'cocok' : undefined);
}

/** The mark behind the number, or the room it would take, so that digits stay one under the other. The value stays. */
const formatBertanda = (format: string, tanda: string | undefined): string =>
  format
    .split(';')
    .map((bagian) => bagian + (tanda === undefined ? '\\ _✓' : `\\ "${tanda}"`))
    .join(';');

/** Adds the explanation to the last note under each table that has marks. */
function jelaskan(l: LembarBaru, baris: readonly number[]): void {
  const catatan = l.petak.flatMap((petak, i) => (petak.gaya === 'catatan' ? [{ petak, i }] : []));
  const dijelaskan = new Set<number>();
  for (const satu of baris) {
    const awal = catatan.findIndex(({ petak }) => petak.baris > satu);
    const akhir = catatan.findIndex(({ petak }, n) => n >= awal && catatan[n + 1]?.petak.baris !== petak.baris + 1);
    if (awal >= 0) dijelaskan.add(akhir);
  }
  for (const n of dijelaskan) {
    const terakhir = catatan[n];
    if (terakhir?.petak.isi.jenis !== 'teks') continue;
    const { petak, i } = terakhir;
    const teks = `${terakhir.petak.isi.teks} ${KETERANGAN}`;
    l.petak[i] = { ...petak, isi: { jenis: 'teks', teks } };
    l.tinggi.set(petak.baris, tinggiCatatan(teks, l.lebarGabung(petak.kolom, petak.lebar ?? 1)));
  }
}

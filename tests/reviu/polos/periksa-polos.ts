import { periksaLkj } from '../../../src/reviu/periksa';
import { hitungLkj } from '../../../src/domain/lkj';
import { tabelPolos } from '../../../src/input/polos/tabel-polos';
import { kamusReviu } from '../../../src/locales/kamus-reviu';
import { paragrafDariTeks } from '../../../src/reviu/narasi/paragraf';
import { bacaTabel } from '../../../src/input/baca';
import type { Temuan } from '../../../src/reviu/temuan';
import { bukuUji, type LembarUji } from '../../input/potret-contoh';
import { sebutSel } from '../sampel';

const POLOS: ReadonlySet<Temuan['aturan']> = new Set(['hubungan-kolom', 'jumlah-kolom', 'jumlah-jenjang']);

/** What the rules on tables of any kind say of a workbook: "Data!E5 91,63 93,56". */
export async function periksaPolos(...lembar: LembarUji[]): Promise<string[]> {
  return (await temuanPolos(...lembar)).map((t) => `${sebutSel(t.asal)} ${t.dilaporkan} ${t.dihitung}`);
}

export async function temuanPolos(...lembar: LembarUji[]): Promise<Temuan[]> {
  return (await semuaTemuan(lembar)).filter((t) => POLOS.has(t.aturan));
}

/** What all rules call wrong, each with its rule. */
export async function periksaSemua(...lembar: LembarUji[]): Promise<string[]> {
  const temuan = (await semuaTemuan(lembar)).filter((t) => t.putusan === 'berbeda');
  return temuan.map((t) => `${t.aturan} ${sebutSel(t.asal)} ${t.dilaporkan} ${t.dihitung}`);
}

async function semuaTemuan(lembar: readonly LembarUji[], naskah: readonly string[] = []): Promise<Temuan[]> {
  const { potret, gabungan } = bukuUji(...lembar);
  const { data } = await bacaTabel(potret, gabungan);
  const narasi = paragrafDariTeks(naskah.join('\n'));
  return periksaLkj(hitungLkj(data, {}), { tabel: [], narasi, polos: tabelPolos(potret) });
}

const LAPORAN: ReadonlySet<Temuan['aturan']> = new Set([
  'skala-berlubang',
  'predikat-tabel',
  'predikat-kalimat',
  'semua-tercapai',
  'cacah-sasaran',
  'peraturan-dirujuk',
  'nomor-judul',
  'rata-menutupi',
]);

/** What the rules on a report's own words say of a text and its tables: "predikat-kalimat baris 2 Sangat Baik Baik". */
export async function periksaNaskah(naskah: readonly string[], ...lembar: LembarUji[]): Promise<string[]> {
  const temuan = (await semuaTemuan(lembar, naskah)).filter((t) => LAPORAN.has(t.aturan));
  return temuan.map(
    (t) => `${t.aturan} ${t.asal ? sebutSel(t.asal) : String(t.rincian['letak'])} ${t.dilaporkan} ${t.dihitung}`,
  );
}

/** The sentences of one rule. */
export async function kalimatPolos(
  aturan: Temuan['aturan'],
  naskah: readonly string[],
  ...lembar: LembarUji[]
): Promise<string[]> {
  return (await semuaTemuan(lembar, naskah)).filter((t) => t.aturan === aturan).map(kalimat);
}

export const kalimat = (t: Temuan): string => kamusReviu('id').kalimat(t);

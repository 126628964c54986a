import { kunciSel } from '../../dasar/sel';
import { tampil } from '../../dasar/desimal';
import type { AngkaPolos, TabelPolos } from '../../domain/tabel-polos';
import { tampilSelisih } from '../banding';
import type { IdAturan } from '../daftar';
import type { Temuan } from '../temuan';
import { jumlahSepakat } from './jumlah-baris';
import { operanTabel } from './operan-tabel';
import { periksaBaris } from './penyimpangan';
import type { AngkaBaris } from './satuan-baris';
import { sebutTabel } from './sebutan';

/** Rules that recompute a printed result from operands that may stand in another table. */
const DIHITUNG_ULANG: ReadonlySet<string> = new Set<IdAturan>([
  'capaian-indikator',
  'persen-anggaran',
  'persen-prioritas',
  'persen-kluster',
  'sisa-anggaran',
]);
/** Rules that add up the rows of a kind of table; a total that some of its rows do give is right. */
const DIJUMLAHKAN: ReadonlySet<string> = new Set<IdAturan>(['jumlah-anggaran', 'jumlah-program', 'jumlah-kluster']);
/** Rules that recompute a printed result from its own row, all of it: what they say of a cell is the last word. */
const SEBARIS: ReadonlySet<string> = new Set<IdAturan>(['nilai-akhir-ikpa', 'nilai-total-ikpa', 'konversi-bobot-ikpa']);
const UMUM: ReadonlySet<string> = new Set<IdAturan>(['hubungan-kolom', 'jumlah-kolom', 'jumlah-jenjang']);

/**
 * The printed row goes first. A result that agrees with the operands of its own row is not accused; where it was, and
 * an operand has another value in another table, those two cells are held against each other instead.
 */
export function utamakanBaris(semua: readonly Temuan[], polos: readonly TabelPolos[]): Temuan[] {
  if (polos.length === 0) return [...semua];
  const sepakat = new Map(polos.flatMap((tabel) => [...periksaBaris(tabel).sepakat]));
  const umum = new Map(semua.flatMap((t) => (UMUM.has(t.aturan) && t.asal ? [[kunciSel(t.asal), t] as const] : [])));
  // Results beside an operand whose separator is a slip: they are right, the operand is not.
  const salahPemisah = new Set(
    semua.flatMap((t) => (UMUM.has(t.aturan) && t.rincian['pemisah'] ? t.sel.map(kunciSel) : [])),
  );
  const jumlah = new Set(polos.flatMap(jumlahSepakat));
  return semua.flatMap((t): Temuan[] => {
    if (t.putusan !== 'berbeda' || !t.asal || UMUM.has(t.aturan)) return [t];
    const kunci = kunciSel(t.asal);
    if (DIHITUNG_ULANG.has(t.aturan) && salahPemisah.has(kunci)) return [];
    const operan = DIHITUNG_ULANG.has(t.aturan) ? sepakat.get(kunci) : undefined;
    if (operan) return operanLain(t, operan, polos);
    if (DIJUMLAHKAN.has(t.aturan) && jumlah.has(kunci)) return [];
    const lain = umum.get(kunci);
    return lain && DIHITUNG_ULANG.has(t.aturan) && lain.dihitung !== t.dihitung ? [] : [t];
  });
}

/** A rule on tables of any kind says nothing of a cell that a rule on its own kind of table speaks of. */
export function tanpaUlangan(semua: readonly Temuan[]): Temuan[] {
  const khusus = new Set(
    semua.flatMap((t) => {
      const milik = SEBARIS.has(t.aturan) || (t.putusan === 'berbeda' && !UMUM.has(t.aturan));
      return milik && t.asal ? [kunciSel(t.asal)] : [];
    }),
  );
  return semua.filter((t) => !UMUM.has(t.aturan) || !t.asal || !khusus.has(kunciSel(t.asal)));
}

/** The operand of the row that has another value where the accusing rule took it from. */
function operanLain(t: Temuan, operan: readonly AngkaBaris[], polos: readonly TabelPolos[]): Temuan[] {
  const milikSendiri = new Set(operan.map(({ asal }) => kunciSel(asal)));
  const luar = t.sel.slice(1).flatMap((sel) => {
    if (milikSendiri.has(kunciSel(sel))) return [];
    const tabel = polos.find((p) => p.lembar === sel.lembar && p.baris.some((b) => b.baris === sel.baris));
    const isi = tabel?.baris.find((b) => b.baris === sel.baris)?.sel.get(sel.kolom);
    const [angka, lagi] = isi?.angka ?? [];
    return tabel && angka && !lagi ? [{ tabel, asal: sel, angka }] : [];
  });
  const sama = (satu: AngkaPolos, dua: AngkaPolos): boolean => satu.nilai.eq(dua.nilai);
  const berbeda = luar.filter((l) => !operan.some((o) => sama(o.angka, l.angka)));
  const tanpaPasangan = operan.filter((o) => !luar.some((l) => sama(o.angka, l.angka)));
  const [satu, lagi] = berbeda;
  const [milik, milikLain] = tanpaPasangan;
  if (!satu || lagi || !milik || milikLain) return [];
  const sendiri = polos.find(
    (p) => p.lembar === milik.asal.lembar && p.baris.some((b) => b.baris === milik.asal.baris),
  );
  const desimal = Math.max(satu.angka.desimal, milik.angka.desimal);
  return [
    {
      ...t,
      aturan: operanTabel.id,
      kunci: `${operanTabel.id}/${t.kunci}`,
      keparahan: 'perhatian',
      dilaporkan: tampil(satu.angka.nilai, satu.angka.desimal),
      dihitung: tampil(milik.angka.nilai, milik.angka.desimal),
      selisih: tampilSelisih(satu.angka.nilai.minus(milik.angka.nilai), desimal),
      asal: satu.asal,
      asalPembanding: milik.asal,
      kunciAngka: null,
      sel: [satu.asal, milik.asal, ...(t.asal ? [t.asal] : [])],
      rincian: {
        nama: t.rincian['nama'] ?? '',
        tabel: sebutTabel(satu.tabel),
        tabelLain: sendiri ? sebutTabel(sendiri) : milik.asal.lembar,
        hasil: t.dilaporkan,
      },
    },
  ];
}

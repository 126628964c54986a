import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { Decimal, tampil } from '../../dasar/desimal';
import type { BarisPolos, KolomPolos, SelPolos, TabelPolos } from '../../domain/tabel-polos';
import { aturan } from '../aturan';
import { isi } from '../kalimat/isi';
import type { Calon } from '../temuan';
import { bedaJumlah } from './beda-jumlah';
import { kolomAngka } from './kepala-kolom';
import { satuanBaris } from './satuan-baris';
import { sebutAngka, sebutTabel } from './sebutan';

/** A mean this far from its rows is the mean of something else. */
const SELISIH_TERJAUH = 0.25;

/** In any table: a row of means that its rows do not give, where the same rows give the mean of another column. */
export const rataBaris = aturan({
  id: 'rata-baris',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Rata-rata kolom',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” pada ${isi(t, 'tabel')} tercantum ${t.dilaporkan}, sedangkan rata-rata ${isi(t, 'banyak')} barisnya ${t.dihitung}${kataId.selisih(t)}, bukan pembulatan. Rata-rata kolom ${isi(t, 'saksi')} cocok dengan baris yang sama.`,
    },
    en: {
      nama: 'Mean of a column',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” in ${isi(t, 'tabel')} is printed as ${t.dilaporkan}; the mean of its ${isi(t, 'banyak')} rows is ${t.dihitung}${kataEn.selisih(t)}, which is no rounding. The mean of ${isi(t, 'saksi')} agrees with the same rows.`,
    },
  },
  periksa: (_, { polos = [] }) =>
    polos.flatMap((tabel) =>
      tabel.baris.flatMap((baris, i) => (baris.peran === 'rata' ? periksaRata(tabel, baris, i) : [])),
    ),
});

function periksaRata(tabel: TabelPolos, rata: BarisPolos, di: number): Calon[] {
  const kolom = kolomAngka(tabel, satuanBaris(tabel));
  const lalu = tabel.baris
    .slice(0, di)
    .map(({ peran }) => peran !== 'data')
    .lastIndexOf(true);
  const himpunan = [tabel.baris.slice(0, di), tabel.baris.slice(lalu + 1, di)].map((b) =>
    b.filter(({ peran }) => peran === 'data'),
  );
  const uji = himpunan.map((baris) => kolom.flatMap((k) => ujiKolom(rata, baris, k)));
  const [terbaik] = [...uji].sort((a, b) => cocok(b).length - cocok(a).length);
  const sepakat = new Set(uji.flatMap((u) => cocok(u).map((x) => x.kolom)));
  const saksi = terbaik ? cocok(terbaik) : [];
  if (!terbaik || saksi.length === 0) return [];
  return terbaik
    .filter((u) => !sepakat.has(u.kolom) && u.dekat && saksi.some((s) => s.suku.length === u.suku.length))
    .map((u) =>
      calon(
        tabel,
        rata,
        u,
        saksi.map((s) => s.kolom.judul),
      ),
    );
}

interface Uji {
  kolom: KolomPolos;
  sel: SelPolos;
  dicetak: Decimal;
  desimal: number;
  suku: readonly SelPolos[];
  dihitung: Decimal;
  cocok: boolean;
  dekat: boolean;
}

const cocok = (uji: readonly Uji[]): Uji[] => uji.filter((u) => u.cocok);

function ujiKolom(rata: BarisPolos, baris: readonly BarisPolos[], kolom: KolomPolos): Uji[] {
  const sel = rata.sel.get(kolom.kolom);
  const [dicetak, lagi] = sel?.angka ?? [];
  const suku = baris.flatMap((b) => b.sel.get(kolom.kolom) ?? []).filter((s) => s.angka.length > 0);
  if (!sel || !dicetak || lagi || suku.length < 2 || suku.some((s) => s.angka.length > 1)) return [];
  const angka = suku.flatMap((s) => s.angka);
  if (angka.every((a) => a.nilai.eq(angka[0]?.nilai ?? a.nilai)) || dicetak.nilai.isZero()) return [];
  const dihitung = angka.reduce((j, a) => j.plus(a.nilai), new Decimal(0)).div(angka.length);
  const ragu = angka.reduce((j, a) => j + 0.5 * 10 ** -a.desimal, 0) / angka.length;
  const jarak = dihitung.minus(dicetak.nilai).abs();
  return [
    {
      kolom,
      sel,
      dicetak: dicetak.nilai,
      desimal: dicetak.desimal,
      suku,
      dihitung,
      cocok: jarak.lte(ragu + 10 ** -dicetak.desimal),
      dekat: jarak.lte(dicetak.nilai.abs().times(SELISIH_TERJAUH)),
    },
  ];
}

function calon(tabel: TabelPolos, rata: BarisPolos, u: Uji, saksi: readonly string[]): Calon {
  const desimal = Math.max(u.desimal, 2);
  return {
    ...bedaJumlah({
      asal: u.sel.asal,
      dicetak: u.dicetak,
      dihitung: u.dihitung.toDecimalPlaces(desimal),
      desimal,
      suku: u.suku,
      rincian: {
        nama: sebutAngka(rata, u.kolom),
        tabel: sebutTabel(tabel),
        banyak: u.suku.length,
        saksi: saksi.join(', '),
      },
    }),
    dilaporkan: tampil(u.dicetak, u.desimal),
  };
}

import { sebutKotak } from '../../dasar/a1';
import { NAMA_BULAN } from '../../dasar/bulan';
import { Decimal, tampil } from '../../dasar/desimal';
import { terbesar, terkecil } from '../../dasar/ujung';
import type { Fakta } from '../fakta';
import { JENIS_BELANJA_IKPA, type JenisBelanja, ROMAWI } from '../pedoman/ikpa-rinci';
import { triwulanDari } from './aturan';
import type { DataIkpaRinci } from './data';

/** A pagu that the plan is held against: what it is called, its cells, and by how much the plan is more. */
interface Banding {
  nama: string;
  sel: readonly Fakta[];
  selisih: Decimal;
}

/**
 * A plan of twelve months is the pagu of some quarter, to the rupiah, because the DIPA holds both; and it is the pagu
 * that its own table prints beside it. What is not is told of once for each jenis belanja, with every place.
 */
export function rpdBukanPagu(data: DataIkpaRinci): string[] {
  const bulan = data.rpd.filter((b) => b.isi.some((i) => i.nilai.nilai));
  if (new Set(bulan.map((b) => b.bulan)).size < NAMA_BULAN.length) return [];
  return JENIS_BELANJA_IKPA.flatMap((jenis) => {
    const rencana = bulan.flatMap((b) => b.isi.flatMap((i) => (i.jenis === jenis ? [i.nilai] : [])));
    const setahun = jumlahFakta(rencana);
    const berbeda = [paguSendiri(data, jenis, setahun), paguTerdekat(data, jenis, setahun)].flatMap((b) =>
      b && !b.selisih.isZero() ? [b] : [],
    );
    return berbeda.length === 0
      ? []
      : [`RPD dua belas bulan belanja ${jenis}${tempat(rencana)} ${berbeda.map(sebutBeda).join(' dan ')}`];
  });
}

const jumlahFakta = (semua: readonly Fakta[]): Decimal =>
  semua.reduce((n, { nilai }) => n.plus(nilai ?? 0), new Decimal(0));

/** The pagu in the plan's own table. */
function paguSendiri({ paguRpd }: DataIkpaRinci, jenis: JenisBelanja, setahun: Decimal): Banding | null {
  const sel = paguRpd.flatMap((p) => (p.jenis === jenis ? [p.nilai] : []));
  return sel.length === 0 ? null : { nama: 'pagu di tabelnya sendiri', sel, selisih: setahun.minus(jumlahFakta(sel)) };
}

/** Of the pagu of the quarters, or the year's, the one that is nearest. */
function paguTerdekat({ pagu }: DataIkpaRinci, jenis: JenisBelanja, setahun: Decimal): Banding | null {
  const milik = pagu.filter((p) => p.jenis === jenis && p.pagu?.nilai);
  const semua = [...new Set(milik.map((p) => p.triwulan))].map((t): Banding => {
    const sel = milik.flatMap((p) => (p.triwulan === t ? (p.pagu ?? []) : []));
    return {
      nama: t === null ? 'pagunya' : `pagu triwulan ${ROMAWI[triwulanDari(3 * t)]}`,
      sel,
      selisih: setahun.minus(jumlahFakta(sel)),
    };
  });
  const [terdekat] = semua.sort((a, b) => a.selisih.abs().cmp(b.selisih.abs()));
  return terdekat ?? null;
}

const sebutBeda = ({ nama, sel, selisih }: Banding): string =>
  `${selisih.isNegative() ? 'kurang' : 'lebih'} Rp${tampil(selisih.abs(), 0)} dari ${nama}${tempat(sel)}`;

/** " (RPD!C4:C15)": the cells as one block where they are of one sheet. */
function tempat(semua: readonly Fakta[]): string {
  const sel = semua.flatMap(({ asal }) => asal ?? []);
  const [pertama] = sel;
  if (!pertama || sel.some((s) => s.lembar !== pertama.lembar)) return '';
  const [baris, kolom] = [sel.map((s) => s.baris), sel.map((s) => s.kolom)];
  const [atas, kiri] = [terkecil(baris), terkecil(kolom)];
  return ` (${sebutKotak({
    lembar: pertama.lembar,
    baris: atas,
    kolom: kiri,
    jumlahBaris: terbesar(baris) - atas + 1,
    jumlahKolom: terbesar(kolom) - kiri + 1,
  })})`;
}

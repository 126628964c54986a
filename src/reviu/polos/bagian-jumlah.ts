import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { tampil } from '../../dasar/desimal';
import type { KolomPolos, TabelPolos } from '../../domain/tabel-polos';
import { aturan } from '../aturan';
import { selUnik, tampilSelisih } from '../banding';
import { isi } from '../kalimat/isi';
import type { Calon } from '../temuan';
import { PERSEN } from './bentuk';
import { mengikuti } from './cocok';
import { kolomAngka, kolomPersen } from './kepala-kolom';
import { periksaBaris } from './penyimpangan';
import { type AngkaBaris, type SatuanBaris, satuanBaris } from './satuan-baris';
import { sebutAngka, sebutTabel } from './sebutan';

/** Fewest rows that show what a column of shares is taken of, and the part of the rows in which it holds. */
const PALING_SEDIKIT = 3;
const BAGIAN_TERBESAR = 0.7;

/** In any table: the rows whose share of the total is not the one that the other rows' shares are. */
export const bagianJumlah = aturan({
  id: 'bagian-jumlah',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Bagian dari jumlah',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” pada ${isi(t, 'tabel')} tercantum ${kataId.nilai(t, t.dilaporkan)}, sedangkan bagiannya dari jumlah ${isi(t, 'rumus')} = ${kataId.nilai(t, t.dihitung)}${kataId.selisih(t)}. Pada ${isi(t, 'setuju')} dari ${isi(t, 'semua')} baris tabel itu bagiannya cocok.`,
    },
    en: {
      nama: 'Share of a total',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” in ${isi(t, 'tabel')} is printed as ${kataEn.nilai(t, t.dilaporkan)}; its share of the total is ${isi(t, 'rumus')} = ${kataEn.nilai(t, t.dihitung)}${kataEn.selisih(t)}. Shares agree in ${isi(t, 'setuju')} of ${isi(t, 'semua')} rows of that table.`,
    },
  },
  periksa: (_, { polos = [] }) => polos.flatMap(periksaTabel),
});

interface Bagian {
  baris: SatuanBaris;
  bagian: AngkaBaris;
  persen: AngkaBaris;
}

function periksaTabel(tabel: TabelPolos): Calon[] {
  const baris = satuanBaris(tabel).filter((b) => b.garis === null);
  const jumlah = baris.filter((b) => b.baris.peran === 'total');
  const [satu, lagi] = jumlah;
  // With a total of totals it is in doubt which of them the shares are taken of.
  if (!satu || lagi) return [];
  const data = baris.filter((b) => b.baris.peran === 'data' && b.baris.baris < satu.baris.baris);
  const persen = kolomPersen(tabel, baris);
  const terjelaskan = new Set(periksaBaris(tabel).hubungan.map((h) => h.hasil));
  const nilai = kolomAngka(tabel, baris).filter((k) => !persen.has(k));
  return [...persen]
    .filter((p) => !terjelaskan.has(p))
    .flatMap((p) => nilai.flatMap((v) => periksaPasangan(tabel, data, satu.angka.get(v.kolom), [v, p])));
}

function periksaPasangan(
  tabel: TabelPolos,
  data: readonly SatuanBaris[],
  jumlah: AngkaBaris | undefined,
  [kolomNilai, kolomPersen]: readonly [KolomPolos, KolomPolos],
): Calon[] {
  if (!jumlah || jumlah.kira <= 0) return [];
  const semua = data.flatMap((baris): Bagian[] => {
    const [bagian, persen] = [baris.angka.get(kolomNilai.kolom), baris.angka.get(kolomPersen.kolom)];
    return bagian && persen && bagian.kira !== 0 ? [{ baris, bagian, persen }] : [];
  });
  const setuju = semua.filter((b) => mengikuti(PERSEN, b.persen, [jumlah, b.bagian]));
  const berbeda = new Set(setuju.map((b) => b.bagian.kira)).size;
  if (berbeda < PALING_SEDIKIT || setuju.length < BAGIAN_TERBESAR * semua.length) return [];
  return semua
    .filter((b) => !setuju.includes(b) && b.persen.kira !== 0)
    .map((b) => calon(tabel, b, jumlah, kolomPersen, [setuju.length, semua.length]));
}

function calon(
  tabel: TabelPolos,
  { baris, bagian, persen }: Bagian,
  jumlah: AngkaBaris,
  kolom: KolomPolos,
  [setuju, semua]: readonly [number, number],
): Calon {
  const { nilai, desimal } = persen.angka;
  const operan = [jumlah, bagian];
  const hitung = PERSEN.hitung(operan.map((o) => o.angka.nilai)).toDecimalPlaces(desimal);
  return {
    kunci: `${persen.asal.lembar}!${persen.asal.baris},${persen.asal.kolom}`,
    putusan: 'berbeda',
    dilaporkan: tampil(nilai, desimal),
    dihitung: tampil(hitung, desimal),
    selisih: tampilSelisih(nilai.minus(hitung), desimal),
    satuan: persen.angka.persen ? '%' : '',
    asal: persen.asal,
    asalPembanding: jumlah.asal,
    kunciAngka: null,
    sel: selUnik([persen.asal, jumlah.asal, bagian.asal]),
    rincian: {
      nama: sebutAngka(baris.baris, kolom),
      tabel: sebutTabel(tabel),
      rumus: PERSEN.tulis(operan.map((o) => o.angka.teks)),
      setuju,
      semua,
    },
  };
}

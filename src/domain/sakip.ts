import type { Angka } from './angka';
import type { KomponenSakip, SubKomponenSakip } from './data';
import type { Ekspresi } from './angka';
import { angka, fakta, jumlah, kali, masukan, persen, persentase, tetap } from './ekspresi/bentuk';
import { kunciUnik } from '../dasar/kunci';
import type { Pita } from './pedoman/pedoman';
import type { PedomanSakip } from './pedoman/sakip';
import { pitaUntuk } from './predikat';
import { susunAngka } from './susun-angka';
import { bagian } from './bagian';

export interface HasilKomponenSakip {
  data: KomponenSakip;
  /** From its sub-components, where the table shows no score of its own. */
  nilai: Angka | null;
  sub: HasilSubSakip[];
  bagian: Angka;
}

export interface HasilSubSakip {
  data: SubKomponenSakip;
  /** As the table shows it, or its grade on its weight. */
  nilai: Angka;
  bagian: Angka;
}

export interface HasilSakip {
  komponen: HasilKomponenSakip[];
  bobot: Angka;
  total: Angka;
  predikat: Pita | null;
  /** While components are missing: the total if they score nothing (E) and if they score full (AA). */
  rentang: { bawah: Angka; atas: Angka } | null;
}

/**
 * Nilai AKIP, 0–100: the sum of the component scores, each on the scale of its weight
 * (PermenPANRB 88/2021: perencanaan 30, pengukuran 30, pelaporan 15, evaluasi internal 25).
 * Beside each score stands the share of its weight that was reached, in percent. A component that an LKE only shows by
 * its sub-components scores what they score together.
 */
export function hitungSakip(komponen: readonly KomponenSakip[], pedoman: PedomanSakip): HasilSakip | null {
  if (komponen.length === 0) return null;
  const kunci = kunciUnik(komponen.map((k) => k.nama));
  const umum = { jenis: 'sakip', satuan: 'poin', desimal: 2, pedoman: pedoman.nama } as const;
  const bagian = komponen.map((k, i) => hitungKomponen(k, `sakip/${kunci[i] ?? i}`, pedoman));
  const total = susunAngka({
    ...umum,
    kunci: 'sakip',
    nama: 'Nilai Akuntabilitas Kinerja (SAKIP)',
    ekspresi: jumlah(bagian.map(nilaiKomponen)),
    kaidah: 'Jumlah nilai komponen',
    parameter: [pedoman.bacaPredikat],
  });
  const bobot = susunAngka({
    ...umum,
    kunci: 'sakip/bobot',
    nama: 'Jumlah bobot komponen',
    ekspresi: jumlah(komponen.map((k) => masukan(k.bobot, `Bobot ${k.nama}`))),
  });
  return {
    komponen: bagian,
    bobot,
    total,
    predikat: total.nilai ? pitaUntuk(total.nilai, pedoman.predikat) : null,
    rentang: total.nilai ? null : rentangSakip(bagian, umum),
  };
}

const nilaiKomponen = ({ data, nilai }: HasilKomponenSakip): Ekspresi =>
  nilai ? angka(nilai) : masukan(data.nilai, `Nilai ${data.nama}`);

function hitungKomponen(data: KomponenSakip, kunci: string, pedoman: PedomanSakip): HasilKomponenSakip {
  const umum = { jenis: 'sakip', pedoman: pedoman.nama } as const;
  const bagian = (dari: string, nama: string, nilai: Ekspresi, bobot: Ekspresi): Angka =>
    susunAngka({
      ...umum,
      kunci: `${dari}/persen`,
      nama: `${nama}: bagian bobot yang tercapai`,
      satuan: '%',
      desimal: 2,
      ekspresi: persentase(nilai, bobot),
      kaidah: 'Nilai ÷ Bobot × 100',
    });
  const bobot = masukan(data.bobot, `Bobot ${data.nama}`);
  const sub = (data.sub ?? []).map((s, i): HasilSubSakip => {
    const milik = `${kunci}/sub-${i + 1}`;
    const nama = `${data.nama}: ${s.nama}`;
    const nilai = susunAngka({
      ...umum,
      kunci: `${milik}/nilai`,
      nama,
      satuan: 'poin',
      desimal: 2,
      ekspresi: nilaiSub(s, pedoman),
      ...(s.grade && !s.nilai?.nilai ? { kaidah: `Nilai grade ${s.grade} × Bobot` } : {}),
    });
    return { data: s, nilai, bagian: bagian(milik, nama, angka(nilai), masukan(s.bobot, `Bobot ${s.nama}`)) };
  });
  const nilai =
    !data.nilai?.nilai && sepadan(data) && sub.every((s) => s.nilai.nilai)
      ? susunAngka({
          ...umum,
          kunci: `${kunci}/nilai`,
          nama: `Nilai ${data.nama}`,
          satuan: 'poin',
          desimal: 2,
          ekspresi: jumlah(sub.map((s) => angka(s.nilai))),
          kaidah: 'Jumlah nilai subkomponen',
        })
      : null;
  const dipakai = nilai ? angka(nilai) : masukan(data.nilai, `Nilai ${data.nama}`);
  return { data, nilai, sub, bagian: bagian(kunci, data.nama, dipakai, bobot) };
}

/** Are the sub-components' weights parts of the component's own? */
function sepadan({ bobot, sub = [] }: KomponenSakip): boolean {
  if (sub.length === 0) return false;
  const nilai = sub.flatMap((s) => s.bobot?.nilai ?? []);
  const [pertama, ...sisa] = nilai;
  if (!pertama || nilai.length < sub.length) return false;
  return !bobot?.nilai || sisa.reduce((t, n) => t.plus(n), pertama).eq(bobot.nilai);
}

/** Score of a sub-component: the table's own number, else nilai grade ÷ 100 × bobot; nothing without either. */
export function nilaiSub(sub: SubKomponenSakip, pedoman: PedomanSakip): Ekspresi {
  if (sub.nilai?.nilai) return fakta(sub.nilai);
  const huruf = sub.grade?.trim().toUpperCase() ?? '';
  const bagianBobot = pedoman.grade.get(huruf);
  return bagianBobot === undefined
    ? masukan(sub.nilai, `Nilai ${sub.nama}`)
    : kali(persen(bagianBobot, pedoman.bacaGrade(huruf)), masukan(sub.bobot, `Bobot ${sub.nama}`));
}

/** A component that is not there yet scores nothing or full, each sub-component for itself where there are any. */
function rentangSakip(
  komponen: readonly HasilKomponenSakip[],
  umum: Pick<Angka, 'jenis' | 'satuan' | 'desimal'> & { pedoman: string },
): HasilSakip['rentang'] {
  type BilaKosong = (k: KomponenSakip | SubKomponenSakip) => Ekspresi;
  const satu = (k: HasilKomponenSakip, bilaKosong: BilaKosong): Ekspresi => {
    if (k.nilai ?? k.data.nilai?.nilai) return nilaiKomponen(k);
    if (!sepadan(k.data)) return bilaKosong(k.data);
    return jumlah(k.sub.map((s) => (s.nilai.nilai ? angka(s.nilai) : bilaKosong(s.data))));
  };
  const ujung = (kunci: string, nama: string, bilaKosong: BilaKosong): Angka =>
    susunAngka({ ...umum, kunci, nama, ekspresi: jumlah(komponen.map((k) => satu(k, bilaKosong))) });
  return {
    bawah: ujung('sakip/paling-rendah', 'Nilai AKIP bila komponen yang belum ada bernilai E', () => tetap(0)),
    atas: ujung('sakip/paling-tinggi', 'Nilai AKIP bila komponen yang belum ada bernilai AA', (k) =>
      masukan(k.bobot, `Bobot ${k.nama}`),
    ),
  };
}

export const bagianSakip = bagian({
  hitung: ({ data, pedoman }) => hitungSakip(data.sakip, pedoman.sakip),
  angka: (isi) => {
    if (!isi) return [];
    const { komponen, bobot, total, rentang } = isi;
    return [
      // A component's sub-components come before its own figures.
      ...komponen.flatMap((k) => [...k.sub.flatMap((s) => [s.nilai, s.bagian]), k.nilai, k.bagian]),
      bobot,
      total,
      ...(rentang ? [rentang.bawah, rentang.atas] : []),
    ];
  },
});

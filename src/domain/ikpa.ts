import type { Angka } from './angka';
import type { KomponenIkpa, NilaiIkpa } from './data';
import { Decimal, tampil } from '../dasar/desimal';
import { angka, bagi, fakta, jumlah, kali, kurang, rata, SERATUS } from './ekspresi/bentuk';
import { type Fakta, faktaTanpaSel } from './fakta';
import type { PedomanIkpa } from './pedoman/ikpa';
import type { ParameterDibaca } from './pedoman/pedoman';
import { susunAngka } from './susun-angka';

export interface HasilIkpa {
  data: NilaiIkpa;
  pedoman: PedomanIkpa;
  komponen: { data: KomponenIkpa; nilai: Fakta; bobot: Fakta; nilaiAkhir: Angka }[];
  /** Indicators that do not apply (bobot 0, N/A) or whose cell could not be read. */
  ditinggalkan: KomponenIkpa[];
  aspek: { nama: string; nilai: Angka }[];
  total: Angka;
  /** Σ bobot of the indicators that apply, in percent. */
  konversi: Angka;
  nilaiAkhir: Angka;
}

/**
 * IKPA of one unit, 0–100 (PER-5/PB/2022; composition unchanged in PER-5/PB/2024).
 * Nilai Akhir of an indicator = nilai × bobot ÷ 100; Nilai Total is their sum; Nilai Akhir = Nilai Total ÷ Konversi
 * Bobot, less the dispensasi points where a year deducts them; Nilai Aspek is the plain mean of its indicators.
 * Indicators that do not apply (bobot 0) are left out of the sum, of Konversi Bobot and of the aspect mean.
 * All sums run over unrounded products (89,4495, not the sum of rounded parts). Null when no indicator applies.
 * `sebutan` names the unit's figures where its name alone would not do.
 */
export function hitungIkpa(data: NilaiIkpa, pedoman: PedomanIkpa, sebutan: string = data.nama): HasilIkpa | null {
  const dasar = data.id;
  const pakai: { data: KomponenIkpa; nilai: Fakta; bobot: Fakta }[] = [];
  for (const k of data.komponen) {
    const bobot = k.bobot ?? bobotPedoman(k, pedoman);
    if (k.nilai?.nilai && bobot?.nilai && !bobot.nilai.isZero()) pakai.push({ data: k, nilai: k.nilai, bobot });
  }
  if (pakai.length === 0) return null;
  const berlaku = new Set(pakai.map((k) => k.data));

  const komponen = pakai.map((k) => ({
    data: k.data,
    nilai: k.nilai,
    bobot: k.bobot,
    nilaiAkhir: susunAngka({
      kunci: `${dasar}/${k.data.kunci}/nilai-akhir`,
      jenis: 'ikpa',
      nama: `Nilai akhir ${k.data.nama}`,
      satuan: 'poin',
      desimal: 2,
      ekspresi: bagi(kali(fakta(k.nilai), fakta(k.bobot)), SERATUS),
      kaidah: 'Nilai × Bobot ÷ 100',
      pedoman: pedoman.nama,
    }),
  }));

  // A table that shows no aspects has none.
  const namaAspek = [...new Set(pakai.map((k) => k.data.aspek))].filter((nama) => nama !== '');
  const total = susunAngka({
    kunci: `${dasar}/total`,
    jenis: 'ikpa',
    nama: `Nilai Total IKPA ${sebutan}`,
    satuan: 'poin',
    desimal: 2,
    ekspresi: jumlah(komponen.map((k) => angka(k.nilaiAkhir))),
    kaidah: 'Jumlah nilai akhir indikator',
    pedoman: pedoman.nama,
  });
  const konversi = susunAngka({
    kunci: `${dasar}/konversi-bobot`,
    jenis: 'ikpa',
    nama: 'Konversi Bobot',
    satuan: '%',
    desimal: 0,
    ekspresi: jumlah(komponen.map((k) => fakta(k.bobot))),
    kaidah: 'Jumlah bobot indikator yang berlaku',
    pedoman: pedoman.nama,
  });
  const setelahKonversi = bagi(kali(angka(total), SERATUS), angka(konversi));
  return {
    data,
    pedoman,
    komponen,
    ditinggalkan: data.komponen.filter((k) => !berlaku.has(k)),
    aspek: namaAspek.map((nama, i) => ({
      nama,
      nilai: susunAngka({
        kunci: `${dasar}/aspek/${i + 1}`,
        jenis: 'ikpa',
        nama: `Nilai aspek ${nama}`,
        satuan: 'poin',
        desimal: 2,
        ekspresi: rata(pakai.filter((k) => k.data.aspek === nama).map((k) => fakta(k.nilai))),
        kaidah: 'Rata-rata nilai indikator dalam aspek',
        pedoman: pedoman.nama,
      }),
    })),
    total,
    konversi,
    nilaiAkhir: susunAngka({
      kunci: dasar,
      jenis: 'ikpa',
      nama: `IKPA ${sebutan}`,
      satuan: 'poin',
      desimal: 2,
      // An empty or "-" cell deducts nothing.
      ekspresi:
        pedoman.pengurangPaling !== undefined && data.pengurangDispensasi?.nilai
          ? kurang(setelahKonversi, fakta(data.pengurangDispensasi))
          : setelahKonversi,
      kaidah: 'Nilai Total ÷ Konversi Bobot',
      pedoman: pedoman.nama,
      parameter: [pedoman.bacaPredikat],
    }),
  };
}

/** A table without a bobot row takes the regulation's weight, which then stands in LKj Data as such. */
function bobotPedoman(komponen: KomponenIkpa, pedoman: PedomanIkpa): Fakta | undefined {
  const bobot = pedoman.bobot[komponen.kunci];
  const parameter = pedoman.bacaBobot(komponen.kunci);
  if (bobot === undefined || !parameter) return undefined;
  const sejak = pedoman.mulai.slice(0, 4);
  return faktaPedoman(
    `pedoman/ikpa/${sejak}/${komponen.kunci}/bobot`,
    `Bobot ${komponen.nama}`,
    bobot,
    pedoman.nama,
    parameter,
  );
}

/** A constant of a regulation as an input with a passport. */
export function faktaPedoman(
  kunci: string,
  nama: string,
  nilai: number,
  sumber: string,
  parameter?: ParameterDibaca,
): Fakta {
  const isi = new Decimal(nilai);
  return faktaTanpaSel({
    kunci,
    nama,
    nilai: isi,
    satuan: '%',
    teks: tampil(isi, isi.dp()),
    cara: 'pedoman',
    desimal: isi.dp(),
    sumber,
    ...(parameter ? { parameter } : {}),
  });
}

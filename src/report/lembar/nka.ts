import { Decimal } from '../../dasar/desimal';
import type { BarisTren } from '../../domain/data';
import { jelaskanNama } from '../../domain/ekspresi/penjelasan';
import type { HasilIkpa } from '../../domain/ikpa';
import type { Angka } from '../../domain/angka';
import { type IkpaUnit, ikpaLaporan } from '../../domain/ikpa-semua';
import type { HasilLkj } from '../../domain/lkj';
import type { HasilNka } from '../../domain/nka';
import { parameterDibaca } from '../../domain/pedoman/jejak';
import { menaksir } from '../../domain/pedoman/pedoman';
import { sebutBukti, sebutPedoman } from '../../domain/pedoman/sebut';
import type { HasilSmart } from '../../domain/smart';
import { LembarBaru } from '../lembar-baru';
import { bilangan, kosong, type Petak, petakFakta, petakPredikat, rumahAngka, teks, ulangAngka } from '../petak';
import { dariAtas, sebutSumbu, sumbuPas, TANPA_SUMBU } from '../skala';
import { hilangTerbanyak, menurutHilang } from './ringkas-bagian';

/** LKj NKA: the IKPA table, NKA = SMART and IKPA by weight, and NKA over the years. */
export function lembarNka(nama: string, hasil: HasilLkj, konteks: string): LembarBaru {
  const sendiri = [40, 32, 12, 11, 13, 13];
  const l = new LembarBaru('nka', nama, hasil.ikpa.length === 1 ? sendiri : [...sendiri, 26, 10]);
  l.judul('NILAI KINERJA ANGGARAN', konteks);
  const [unit] = hasil.ikpa;
  if (unit && hasil.ikpa.length === 1) l.blok(() => tulisIkpa(l, unit));
  else for (const grup of menurutTahun(hasil.ikpa)) tulisDaftarIkpa(l, grup);
  const { nka, smart } = hasil;
  if (smart) l.blok(() => tulisSmart(l, smart));
  if (nka) {
    l.blok(() => tulisNka(l, nka, hasil));
    l.blok(() => tulisTahun(l, nka, hasil));
  }
  if (hasil.nkaSatker.length > 0) tulisNkaSatker(l, hasil);
  return l;
}

function tulisIkpa(l: LembarBaru, ikpa: IkpaUnit): void {
  const pita = ikpa.pedoman.predikat;
  // A table of one satker or of a month names no aspects.
  const beraspek = ikpa.aspek.length > 0;
  l.subjudul(`Nilai IKPA ${ikpa.data.nama} (kode ${ikpa.data.kode})`);
  l.tabel({
    kepala: [
      ...(beraspek ? [teks('Aspek', 'kepala'), teks('Indikator', 'kepala')] : [teks('Indikator', 'kepala', 2)]),
      ...['Nilai', 'Bobot', 'Nilai akhir'].map((k) => teks(k, 'kepalaAngka')),
      beraspek ? teks('Nilai aspek', 'kepalaAngka') : teks('Predikat', 'kepala'),
    ],
    baris: [
      ...ikpa.komponen.map((k, i): Petak[] => {
        const pertama = ikpa.komponen[i - 1]?.data.aspek !== k.data.aspek;
        const aspek = ikpa.aspek.find((a) => a.nama === k.data.aspek);
        return [
          ...(beraspek
            ? [pertama ? teks(k.data.aspek) : kosong('teks'), teks(k.data.nama)]
            : [teks(k.data.nama, 'teks', 2)]),
          petakFakta(k.nilai),
          petakFakta(k.bobot),
          rumahAngka(k.nilaiAkhir),
          pertama && aspek ? rumahAngka(aspek.nilai) : kosong('angka'),
        ];
      }),
      [teks('Nilai Total', 'total', 4), rumahAngka(ikpa.total, 'totalAngka'), kosong('total')],
      [teks('Konversi Bobot', 'teks', 4), rumahAngka(ikpa.konversi), kosong('teks')],
      [
        teks('Nilai Akhir (Nilai Total ÷ Konversi Bobot)', 'total', 4),
        rumahAngka(ikpa.nilaiAkhir, 'totalAngka'),
        petakPredikat(ikpa.nilaiAkhir, pita, 'total'),
      ],
    ],
  });
  l.catatan(
    `Cara hitung: nilai akhir indikator = nilai × bobot ÷ 100${beraspek ? '; nilai aspek = rata-rata indikatornya' : ''}. Pedoman: ${sebutPedomanUnit(ikpa)}.`,
    sumberIkpa(ikpa),
    ikpa.ditinggalkan.length > 0
      ? `Tidak ikut dihitung: ${ikpa.ditinggalkan.map((k) => k.nama).join(', ')} (tidak berlaku atau tidak terbaca).`
      : '',
  );
  l.spasi();
  const komponen = menurutHilang(ikpa);
  l.tambahBagan({
    nama: 'Komponen IKPA',
    judul: 'Poin yang hilang dari bobot tiap indikator IKPA, yang terbesar di atas',
    jenis: 'batang',
    formatLabel: '0.00',
    sumbuNilai: TANPA_SUMBU,
    data: {
      judul: 'Grafik poin IKPA yang hilang',
      kategori: dariAtas(komponen.map(({ k }) => k.data.nama)),
      seri: [
        {
          nama: 'Poin yang hilang',
          nilai: dariAtas(komponen.map(({ hilang }) => ulangAngka(hilang))),
          peran: 'utama',
          label: true,
        },
      ],
    },
  });
}

const sumberIkpa = (ikpa: HasilIkpa): string => {
  const sumber = ikpa.komponen[0]?.nilai.sumber;
  return sumber ? `Sumber data: ${sumber}.` : '';
};

/** Units of one year together, the last year first; units without a year after them. */
function menurutTahun(ikpa: readonly IkpaUnit[]): (readonly [IkpaUnit, ...IkpaUnit[]])[] {
  const grup = new Map<number | null, [IkpaUnit, ...IkpaUnit[]]>();
  for (const i of ikpa) {
    const milik = grup.get(i.tahun);
    if (milik) milik.push(i);
    else grup.set(i.tahun, [i]);
  }
  return [...grup].sort(([a], [b]) => (b ?? 0) - (a ?? 0)).map(([, milik]) => milik);
}

/** The regulation; said to be assumed where the table shows no year and its figures fit more than one. */
function sebutPedomanUnit({ pedoman, asal }: IkpaUnit): string {
  const nama = sebutPedoman(pedoman);
  return asal === 'anggapan' ? `${nama} (dianggap berlaku: tahun tidak tertulis)` : nama;
}

/** A list of satkers of one year, the highest first: one row each, with Nilai Akhir and what it loses most by. */
function tulisDaftarIkpa(l: LembarBaru, ikpa: readonly [IkpaUnit, ...IkpaUnit[]]): void {
  const [{ pedoman, tahun }] = ikpa;
  l.subjudul(tahun === null ? 'Nilai IKPA per satker' : `Nilai IKPA per satker tahun ${tahun}`);
  l.tabel(
    {
      kepala: [
        teks('Satker', 'kepala'),
        teks('Kode', 'kepala'),
        ...['Nilai Total', 'Konversi', 'Nilai akhir'].map((k) => teks(k, 'kepalaAngka')),
        teks('Predikat', 'kepala'),
        teks('Paling banyak hilang', 'kepala'),
        teks('Poin', 'kepalaAngka'),
      ],
      baris: menurutNilai(ikpa).map((i) => [
        teks(i.data.nama),
        teks(i.data.kode),
        rumahAngka(i.total),
        rumahAngka(i.konversi),
        rumahAngka(i.nilaiAkhir),
        petakPredikat(i.nilaiAkhir, pedoman.predikat),
        ...sebabHilang(i),
      ]),
    },
    'bekukan',
  );
  l.catatan(
    `Cara hitung: Nilai Akhir = Nilai Total ÷ Konversi Bobot; poin = bobot − nilai akhir indikator yang paling banyak hilang. Nilai tertinggi di atas. Pedoman: ${sebutPedomanUnit(ikpa[0])}.`,
  );
  l.spasi();
}

/** Equal values, and units without one, in the order of their table. */
const menurutNilai = (ikpa: readonly IkpaUnit[]): IkpaUnit[] =>
  [...ikpa].sort((a, b) => (b.nilaiAkhir.nilai ?? NOL).cmp(a.nilaiAkhir.nilai ?? NOL));
const NOL = new Decimal(0);

function sebabHilang(i: IkpaUnit): [Petak, Petak] {
  const sebab = hilangTerbanyak(i);
  return sebab ? [teks(sebab.nama), rumahAngka(sebab.hilang)] : [teks('–'), kosong('angka')];
}

/** " [taksiran: di luar masa berlaku]" where a rule is not known to hold. */
function sebutDitaksir(angka: Angka): string {
  const ditaksir = parameterDibaca(angka).find(menaksir);
  return ditaksir ? ` [${sebutBukti(ditaksir)}]` : '';
}

/** The SMART value from its variables, beside the one that is printed. */
function tulisSmart(l: LembarBaru, { variabel, nilai }: HasilSmart): void {
  l.subjudul(nilai.nama);
  l.tabel({
    kepala: [teks('Variabel', 'kepala', 2), ...['Nilai', 'Bobot'].map((k) => teks(k, 'kepalaAngka'))],
    baris: [
      ...variabel.map((v): Petak[] => [teks(v.nama, 'teks', 2), petakFakta(v.nilai), petakFakta(v.bobot)]),
      [teks(nilai.nama, 'total', 2), rumahAngka(nilai, 'totalAngka'), kosong('total')],
    ],
  });
  l.catatan(
    `Cara hitung: ${nilai.kaidah ?? nilai.rumus}.${nilai.pedoman ? ` Pedoman: ${nilai.pedoman}${sebutDitaksir(nilai)}.` : ''}`,
  );
  l.spasi();
}

function tulisNka(l: LembarBaru, nka: HasilNka, hasil: HasilLkj): void {
  const { pedoman } = hasil;
  const pita = pedoman.nka.predikat;
  const unit = ikpaLaporan(hasil.ikpa, pedoman.tahun);
  const persen = (bobot: number): Petak => bilangan(new Decimal(bobot), '0"%"');
  l.subjudul('Nilai Kinerja Anggaran');
  l.tabel({
    kepala: [
      teks('Komponen', 'kepala', 2),
      ...['Nilai', 'Bobot', 'Nilai × bobot'].map((k) => teks(k, 'kepalaAngka')),
      teks('Predikat', 'kepala'),
    ],
    baris: [
      [
        teks(pedoman.nka.namaSmart, 'teks', 2),
        hasil.smart && !hasil.data.smart ? ulangAngka(hasil.smart.nilai) : petakFakta(hasil.data.smart ?? undefined),
        persen(nka.bobot.smart),
        rumahAngka(nka.bagianSmart),
        kosong('teks'),
      ],
      [
        teks('Nilai IKPA', 'teks', 2),
        unit ? ulangAngka(unit.nilaiAkhir) : kosong('angka'),
        persen(nka.bobot.ikpa),
        rumahAngka(nka.bagianIkpa),
        kosong('teks'),
      ],
      [
        teks('Nilai Kinerja Anggaran (NKA)', 'total', 4),
        rumahAngka(nka.nka, 'totalAngka'),
        petakPredikat(nka.nka, pita, 'total'),
      ],
    ],
  });
  l.catatan(`Cara hitung: NKA = ${jelaskanNama(nka.nka.ekspresi)}. Pedoman: ${sebutPedoman(pedoman.nka)}.`);
  l.spasi();
}

/** NKA of satkers, in the order of their table. */
function tulisNkaSatker(l: LembarBaru, { nkaSatker, pedoman: { nka: pedoman } }: HasilLkj): void {
  l.subjudul('Nilai Kinerja Anggaran per satker');
  l.tabel({
    kepala: [
      teks('Satker', 'kepala'),
      teks('Kode', 'kepala'),
      ...['SMART', 'IKPA', 'NKA'].map((k) => teks(k, 'kepalaAngka')),
      teks('Predikat', 'kepala'),
    ],
    baris: nkaSatker.map(({ data, nka }) => [
      teks(data.nama),
      teks(data.kode ?? ''),
      petakFakta(data.smart),
      petakFakta(data.ikpa),
      rumahAngka(nka),
      petakPredikat(nka, pedoman.predikat),
    ]),
  });
  const { smart, ikpa } = pedoman.bobot;
  l.catatan(`Cara hitung: NKA = ${smart}% × SMART + ${ikpa}% × IKPA. Pedoman: ${sebutPedoman(pedoman)}.`);
  l.spasi();
}

/** NKA of the years before, this year's own figure, and the target that comes next. */
function tulisTahun(l: LembarBaru, nka: HasilNka, { data, pedoman, capaian }: HasilLkj): void {
  const milik = capaian?.indikator.find((i) => i.realisasi.sumber === 'nka')?.data.nomor;
  const tren = data.tren.find((t) => t.untuk?.indikator === milik && t.titik.some((x) => x.jenis === 'realisasi'));
  if (!tren) return;
  const titik = deret(tren, nka, pedoman.tahun);
  if (titik.length < 2) return;
  const target = tren.titik.find((t) => t.jenis === 'target');
  l.subjudul('NKA dari tahun ke tahun');
  l.tabel({
    kepala: [teks('Tahun', 'kepala', 4), teks('NKA', 'kepalaAngka'), kosong('kepala')],
    baris: [
      ...titik.map((t): Petak[] => [teks(String(t.tahun), 'teks', 4), t.petak, kosong('teks')]),
      ...(target?.nilai
        ? [[teks(`Target ${target.tahun}`, 'total', 4), petakFakta(target.nilai, 'totalAngka'), kosong('total')]]
        : []),
    ],
  });
  l.spasi();
  const nilai = [...titik.map((t) => t.nilai), target?.nilai?.nilai ?? null];
  const sumbu = sumbuPas(nilai);
  l.tambahBagan({
    nama: 'NKA per tahun',
    judul: `NKA ${titik[0]?.tahun ?? ''}–${titik.at(-1)?.tahun ?? ''}${target ? `; garis putus-putus: target ${target.tahun}` : ''}${sebutSumbu(sumbu)}`,
    jenis: 'garis',
    formatLabel: '0.00',
    sumbuNilai: sumbu,
    data: {
      judul: 'Grafik NKA per tahun',
      kategori: titik.map((t) => String(t.tahun)),
      seri: [
        { nama: 'NKA', nilai: titik.map((t) => t.petak), peran: 'utama', label: true },
        ...(target?.nilai
          ? [
              {
                nama: `Target ${target.tahun}`,
                nilai: titik.map(() => petakFakta(target.nilai)),
                peran: 'target' as const,
                label: false,
              },
            ]
          : []),
      ],
    },
  });
}

interface TitikNka {
  tahun: number;
  petak: Petak;
  nilai: Decimal | null;
}

function deret(tren: BarisTren, nka: HasilNka, tahun: number | null): TitikNka[] {
  const lalu = tren.titik.filter(
    (t) => t.jenis === 'realisasi' && t.nilai?.nilai && (tahun === null || t.tahun < tahun),
  );
  return [
    ...lalu.map((t) => ({ tahun: t.tahun, petak: petakFakta(t.nilai), nilai: t.nilai?.nilai ?? null })),
    ...(nka.nka.nilai && tahun !== null ? [{ tahun, petak: ulangAngka(nka.nka), nilai: nka.nka.nilai }] : []),
  ].sort((a, b) => a.tahun - b.tahun);
}

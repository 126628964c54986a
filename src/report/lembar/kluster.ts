import { angka, fakta } from '../../domain/ekspresi/bentuk';
import type { HasilKluster } from '../../domain/kluster';
import type { Taksiran } from '../../domain/taksiran';
import type { HasilLkj } from '../../domain/lkj';
import type { Fakta } from '../../domain/fakta';
import { LembarBaru } from '../lembar-baru';
import { type Petak, petakFakta, rumahAngka, teks, ulangAngka } from '../petak';
import { TANPA_SUMBU } from '../skala';

/** Rows of a chart; two tables with theirs fill a page. */
const TINGGI_BAGAN = 12;

/** Two figures are compared in the table as well. */
const KLUSTER_TERSEDIKIT = 3;

/** Where all are as high, a chart shows nothing that one number does not. */
const semuaSama = (baris: HasilKluster['baris']): boolean =>
  new Set(baris.map(({ persen }) => persen.nilai?.toDecimalPlaces(persen.desimal).toString())).size === 1;

/** The rows that a chart shows; none where it would show nothing. */
export function klusterBergambar(k: HasilKluster): HasilKluster['baris'] {
  const gambar = k.baris.filter((b) => b.persen.nilai !== null);
  return gambar.length < KLUSTER_TERSEDIKIT || semuaSama(gambar) ? [] : gambar;
}

/** LKj Kluster: per indicator the counts per kluster, their totals and the chart with the target line. */
export function lembarKluster(nama: string, hasil: HasilLkj, konteks: string): LembarBaru {
  const l = new LembarBaru('kluster', nama, [38, 18, 18, 18, 14]);
  l.judul('CAPAIAN PER KLUSTER', konteks);
  hasil.kluster.forEach((k) => l.blok(() => tulisTabel(l, k, targetUntuk(k, hasil))));
  return l;
}

function targetUntuk(k: HasilKluster, { data }: HasilLkj): Fakta | undefined {
  return data.indikator.find((i) => i.nomor === k.tabel.untuk?.indikator)?.target;
}

function tulisTabel(l: LembarBaru, k: HasilKluster, target: Fakta | undefined): void {
  const { tabel, total, sampel } = k;
  const lebarNama = sampel ? 1 : 2;
  l.subjudul(tabel.judul);
  l.tabel({
    kepala: [
      teks('Kluster', 'kepala', lebarNama),
      teks('Populasi', 'kepalaAngka'),
      ...(sampel ? [teks('Sampel', 'kepalaAngka')] : []),
      teks(sampel ? 'Meningkat' : 'Terpenuhi', 'kepalaAngka'),
      teks('%', 'kepalaAngka'),
    ],
    baris: [
      ...k.baris.map((b): Petak[] => [
        teks(b.data.nama, 'teks', lebarNama),
        petakFakta(b.data.populasi),
        ...(sampel ? [petakFakta(b.data.sampel)] : []),
        petakFakta(b.data.berhasil),
        rumahAngka(b.persen),
      ]),
      [
        teks('TOTAL', 'total', lebarNama),
        rumahAngka(total.populasi, 'totalAngka'),
        ...(total.sampel ? [rumahAngka(total.sampel, 'totalAngka')] : []),
        rumahAngka(total.berhasil, 'totalAngka'),
        rumahAngka(total.persen, 'totalAngka'),
      ],
      ...(total.cakupan
        ? [[teks('Sampel terhadap populasi', 'teks', 4), rumahAngka(total.cakupan)] satisfies Petak[]]
        : []),
      ...(target ? [[teks('Target', 'teks', 4), petakFakta(target)] satisfies Petak[]] : []),
      ...(k.taksiran ? barisTaksiran(k.taksiran, target) : []),
    ],
  });
  l.catatan(
    `Cara hitung: % = ${sampel ? 'PM yang meningkat ÷ PM yang dimonitor (sampel)' : 'yang terpenuhi ÷ populasi'} × 100. ${tabel.namaBerhasil}.`,
    k.taksiran
      ? 'Estimasi berstrata menimbang tiap kluster menurut populasinya; selang 95% memakai koreksi populasi terhingga dan hanya berlaku bila PM dipilih acak di dalam tiap kluster.'
      : '',
    sumber(k),
  );
  l.spasi();
  const gambar = klusterBergambar(k);
  if (gambar.length === 0) return;
  l.tambahBagan(
    {
      nama: `Kluster ${tabel.id}`,
      judul: `${nomorTabel(tabel.judul)}ealisasi per kluster (%)${target ? '; garis putus-putus: target' : ''}`,
      jenis: 'kolom',
      formatLabel: '0.00',
      // Room above the bars for their numbers.
      sumbuNilai: { ...TANPA_SUMBU, maksimum: 110 },
      data: {
        judul: `Grafik ${tabel.judul}`,
        kategori: gambar.map((b) => b.data.nama),
        seri: [
          { nama: 'Realisasi (%)', nilai: gambar.map((b) => ulangAngka(b.persen)), peran: 'utama', label: true },
          ...(target
            ? [
                {
                  nama: 'Target (%)',
                  nilai: gambar.map(() => petakFakta(target)),
                  peran: 'target' as const,
                  label: false,
                },
              ]
            : []),
        ],
      },
    },
    TINGGI_BAGAN,
  );
}

/** The population's own estimate beside the pooled share, and where the target lies. */
function barisTaksiran(taksiran: Taksiran, target: Fakta | undefined): Petak[][] {
  return [
    [teks('Estimasi berstrata', 'teks', 4), rumahAngka(taksiran.berstrata)],
    [teks('Kesalahan baku (standard error), poin persen', 'teks', 4), rumahAngka(taksiran.galatBaku)],
    [teks('Selang kepercayaan 95%', 'teks', 3), rumahAngka(taksiran.bawah), rumahAngka(taksiran.atas)],
    ...(target ? barisPosisi(taksiran, target) : []),
  ];
}

const POSISI = ['di bawah selang', 'di dalam selang', 'di atas selang'] as const;

function barisPosisi({ bawah, atas }: Taksiran, target: Fakta): Petak[][] {
  if (!target.nilai || !bawah.nilai || !atas.nilai) return [];
  const [bawahSelang, dalamSelang, atasSelang] = POSISI;
  const posisi = target.nilai.lt(bawah.nilai) ? bawahSelang : target.nilai.gt(atas.nilai) ? atasSelang : dalamSelang;
  return [
    [
      teks('Posisi target terhadap selang kepercayaan', 'teks', 3),
      {
        isi: {
          jenis: 'rumusTeks',
          rujukan: [angka(bawah), angka(atas), fakta(target)],
          rumus: ([b = '', a = '', t = '']) =>
            `IF(${t}<${b},"${bawahSelang}",IF(${t}>${a},"${atasSelang}","${dalamSelang}"))`,
          harapan: posisi,
        },
        gaya: 'teks',
        lebar: 2,
      },
    ],
  ];
}

/** "Tabel 2.1: r", so that the chart names its table and not its whole title again. */
const nomorTabel = (judul: string): string => {
  const nomor = /^Tabel\s+[\d.]*\d/i.exec(judul)?.[0];
  return nomor ? `${nomor}: r` : 'R';
};

function sumber({ baris }: HasilKluster): string {
  const asal = baris[0]?.data.populasi;
  return asal?.sumber ? `Sumber data: ${asal.sumber}.` : asal?.asal ? `Sumber data: lembar ${asal.asal.lembar}.` : '';
}

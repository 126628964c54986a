import { NAMA_BULAN } from '../../dasar/bulan';
import type { Fakta } from '../../domain/fakta';
import type { HasilLkj } from '../../domain/lkj';
import type { HasilIkpaRinci, IndikatorRinci } from '../../domain/ikpa-rinci/hasil';
import { TOLERANSI_OMSPAN } from '../../domain/ikpa-rinci/hitung';
import type { TindakLanjut } from '../../domain/ikpa-rinci/tindak';
import { LembarBaru } from '../lembar-baru';
import type { NamaGaya } from '../rencana';
import {
  formatAngka,
  kosong,
  type Petak,
  petakFakta,
  petakTanggal,
  petakKata,
  rumahAngka,
  tautanAngka,
  teks,
  ulangAngka,
} from '../petak';
import { dariAtas, TANPA_SUMBU } from '../skala';
import {
  tulisDispensasi,
  tulisKontraktual,
  tulisOutput,
  tulisRevisi,
  tulisTagihan,
  tulisUpTup,
} from './ikpa-rinci-lain';
import { tulisIkpaSatker } from './ikpa-satker';
import { tulisSkenario } from './ikpa-rinci-skenario';
import { tulisDeviasi, tulisPagu, tulisPenyerapan } from './ikpa-rinci-uang';

const LEBAR = [34, 17, 17, 17, 15, 15, 15, 22];

/**
 * LKj IKPA Rinci: every indicator from its raw table, step by step, beside what OM-SPAN prints; of many satkers a list.
 * Null where there is no raw table.
 */
export function lembarIkpaRinci(
  nama: string,
  { ikpaRinci, ikpaSatker, ikpaDipilih, tindakIkpa }: HasilLkj,
  konteks: string,
): LembarBaru | null {
  const masa = ikpaRinci ?? ikpaSatker[0]?.hasil;
  if (!masa) return null;
  const l = new LembarBaru('ikpaRinci', nama, LEBAR, 'mendatar');
  const bulan = NAMA_BULAN[masa.bulan - 1] ?? '';
  l.judul('IKPA DARI DATA MENTAH', [konteks, `Januari s.d. ${bulan} ${masa.tahun}`].filter(Boolean).join(' · '));
  if (ikpaSatker.length > 0) tulisIkpaSatker(l, ikpaSatker);
  if (ikpaDipilih) {
    l.subjudul(`Langkah demi langkah: ${ikpaDipilih.nama} (${ikpaDipilih.kode})`);
    l.catatan('Satker dengan nilai terendah, atau yang dipilih di panel di bawah “Keputusan Anda”.');
    l.spasi();
  }
  const satu = ikpaRinci ?? ikpaDipilih?.hasil;
  if (satu) tulisSatuSatker(l, satu, tindakIkpa);
  return l;
}

function tulisSatuSatker(l: LembarBaru, hasil: HasilIkpaRinci, tindak: readonly TindakLanjut[]): void {
  tulisRingkas(l, hasil);
  tulisTindakLanjut(l, tindak);
  if (hasil.proyeksi) tulisSkenario(l, hasil, hasil.proyeksi);
  tulisPagu(l, hasil);
  if (hasil.deviasi) tulisDeviasi(l, hasil.deviasi, hasil);
  if (hasil.penyerapan) tulisPenyerapan(l, hasil.penyerapan);
  if (hasil.revisi) tulisRevisi(l, hasil.revisi);
  if (hasil.kontraktual) tulisKontraktual(l, hasil.kontraktual);
  if (hasil.tagihan) tulisTagihan(l, hasil.tagihan);
  if (hasil.upTup) tulisUpTup(l, hasil.upTup);
  if (hasil.output) tulisOutput(l, hasil.output);
  if (hasil.dispensasi) tulisDispensasi(l, hasil.dispensasi, hasil);
}

const KEPALA = ['Bobot', 'Nilai', 'OM-SPAN', 'Selisih', 'Poin hilang'];

function tulisRingkas(l: LembarBaru, hasil: HasilIkpaRinci): void {
  const { indikator, ringkas, dispensasi, aturan } = hasil;
  l.subjudul('Ringkasan');
  l.tabel({
    kepala: [
      teks('Indikator', 'kepala'),
      ...KEPALA.map((k) => teks(k, 'kepalaAngka')),
      teks('Keterangan', 'kepala', 2),
    ],
    baris: [
      ...indikator.map((i): Petak[] => [
        teks(i.nama),
        petakFakta(i.bobot),
        i.nilai ? ulangAngka(i.nilai) : teks('–', 'angka'),
        petakOmspan(i.omspan),
        i.selisih ? rumahAngka(i.selisih) : teks('–', 'angka'),
        i.hilang ? rumahAngka(i.hilang) : teks('–', 'angka'),
        keterangan(i),
      ]),
      ...(ringkas
        ? [
            [
              teks('Nilai Total', 'total', 2),
              rumahAngka(ringkas.total, 'totalAngka'),
              kosong('total', 3),
              teks('jumlah nilai × bobot ÷ 100', 'total', 2),
            ],
            [
              teks('Konversi Bobot', 'total', 2),
              rumahAngka(ringkas.konversi, 'totalAngka'),
              kosong('total', 3),
              teks('jumlah bobot yang berlaku', 'total', 2),
            ],
            ...(dispensasi && aturan.baru
              ? [
                  [
                    teks('Pengurang dispensasi SPM', 'total', 2),
                    ulangAngka(dispensasi.nilai, 'totalAngka'),
                    kosong('total', 5),
                  ],
                ]
              : []),
            [
              teks('Nilai IKPA', 'total', 2),
              rumahAngka(ringkas.nilaiAkhir, 'totalAngka'),
              petakOmspan(ringkas.omspan, 'totalAngka'),
              kosong('total', 2),
              teks(ringkas.nilaiAkhir.status === 'taksiran' ? 'taksiran' : '', 'total', 2),
            ],
          ]
        : []),
    ],
  });
  l.catatan(
    ringkas
      ? ''
      : `Nilai IKPA belum dapat disusun: ${belum(indikator)} tidak ada tabel mentahnya dan tidak ada nilai OM-SPAN-nya.`,
    `Pedoman: ${aturan.pedoman}. Nilai dibandingkan dengan OM-SPAN bulan yang sama; selisih sampai 0,01 adalah desimal OM-SPAN yang tidak tercetak.`,
    ...hasil.perhatian.map((p) => `⚠ ${p}.`),
    ...indikator.flatMap(catatanIndikator),
  );
  l.spasi();
  bagankanHilang(l, indikator);
}

/** OM-SPAN prints two decimals, whatever a download's cell shows. */
function petakOmspan(fakta: Fakta | null, gaya: NamaGaya = 'angka'): Petak {
  const petak = petakFakta(fakta ?? undefined, gaya);
  return fakta?.nilai ? { ...petak, format: formatAngka('poin', 2) } : petak;
}

const belum = (indikator: readonly IndikatorRinci[]): string =>
  indikator
    .filter((i) => i.asal === 'belumAda')
    .map((i) => i.nama)
    .join(', ');

/** Where the value is from; beside OM-SPAN's whether the two agree, live. */
function keterangan(i: IndikatorRinci): Petak {
  if (i.selisih?.nilai) {
    const sama = i.selisih.nilai.abs().lte(TOLERANSI_OMSPAN);
    const rumus = (acuan: string): string => `IF(ROUND(ABS(${acuan}),4)<=${TOLERANSI_OMSPAN},"${SAMA}","${BEDA}")`;
    return petakKata(i.selisih, rumus, sama ? SAMA : BEDA, 'teks', 2);
  }
  if (i.nilai) return teks(i.nilai.status === 'taksiran' ? 'taksiran' : 'dari data mentah', 'teks', 2);
  if (i.asal === 'omspan') return teks('dari OM-SPAN; tabel mentah tidak ada', 'teks', 2);
  return teks(i.asal === 'gugur' ? 'tidak ada objek atau tabelnya: dianggap tidak berlaku' : 'belum ada', 'teks', 2);
}

const SAMA = 'sama dengan OM-SPAN';
const BEDA = '⚠ beda dari OM-SPAN';

/** Why it is an estimate, what a policy did to it, and what to look at. */
function catatanIndikator({ nama, catatan }: IndikatorRinci): string[] {
  if (!catatan) return [];
  const { taksiran, kebijakan, perhatian } = catatan;
  return [
    ...(taksiran.length > 0 ? [`${nama}: taksiran, karena ${taksiran.join('; ')}.`] : []),
    ...kebijakan.map((k) => `${nama}: kebijakan yang dipakai: ${k.nama} (${k.peraturan}; ${k.sumber}).`),
    ...perhatian.map((p) => `${nama}: ⚠ ${p}.`),
  ];
}

/** What still brings points: how much, until when, and the cell that shows why. */
function tulisTindakLanjut(l: LembarBaru, isi: readonly TindakLanjut[]): void {
  if (isi.length === 0) return;
  l.subjudul('Yang dapat dilakukan');
  l.tabel({
    kepala: [
      teks('Indikator', 'kepala'),
      teks('Yang dilakukan', 'kepala', 4),
      teks('Angka', 'kepalaAngka'),
      teks('Paling lambat', 'kepalaTengah'),
      teks('Sel', 'kepala'),
    ],
    baris: isi.map((satu): Petak[] => [
      teks(satu.indikator),
      teks(satu.teks.id, 'teks', 4),
      satu.angka ? ulangAngka(satu.angka) : kosong('angka'),
      petakTanggal(satu.sampai),
      tautanAngka(satu.asal),
    ]),
  });
  l.catatan(
    'Urutan menurut poin yang hilang dari indikatornya. Tanggal menurut kalender; surat DJPb atau KPPN mendahuluinya.',
  );
  l.spasi();
}

/** Fewer bars than this say no more than the table. */
const BATANG_TERSEDIKIT = 3;

function bagankanHilang(l: LembarBaru, indikator: readonly IndikatorRinci[]): void {
  const hilang = indikator
    .flatMap((i) => (i.hilang?.nilai ? [{ i, hilang: i.hilang, nilai: i.hilang.nilai }] : []))
    .sort((a, b) => b.nilai.cmp(a.nilai));
  if (hilang.length < BATANG_TERSEDIKIT || hilang.every((h) => h.nilai.isZero())) return;
  l.blok(() =>
    l.tambahBagan(
      {
        nama: 'Poin IKPA hilang',
        judul: 'Poin yang hilang dari bobot tiap indikator IKPA, yang terbesar di atas',
        jenis: 'batang',
        formatLabel: '0.00',
        sumbuNilai: TANPA_SUMBU,
        data: {
          judul: 'Grafik poin IKPA yang hilang menurut data mentah',
          kategori: dariAtas(hilang.map((h) => h.i.nama)),
          seri: [
            {
              nama: 'Poin yang hilang',
              nilai: dariAtas(hilang.map((h) => ulangAngka(h.hilang))),
              peran: 'utama',
              label: true,
            },
          ],
        },
      },
      12,
    ),
  );
}

import { adaRealisasi, type HasilAnggaran, type HasilBarisAnggaran, type HasilProgram } from '../../domain/anggaran';
import { Decimal } from '../../dasar/desimal';
import type { HasilLkj } from '../../domain/lkj';
import { LembarBaru } from '../lembar-baru';
import { kosong, type Petak, petakFakta, rumahAngka, teks, ulangAngka } from '../petak';
import { dariAtas, skalaRupiah } from '../skala';

/** LKj Anggaran: pagu, realisasi, % and sisa along each dimension, with charts; the PK's budget by program. */
export function lembarAnggaran(nama: string, hasil: HasilLkj, konteks: string): LembarBaru {
  const berblokir = hasil.anggaran.some(({ totalBlokir }) => totalBlokir);
  const l = new LembarBaru('anggaran', nama, [44, 24, 24, 11, 22, ...(berblokir ? [20] : [])]);
  l.judul('REALISASI ANGGARAN', `${konteks} · dalam rupiah`);
  const { program } = hasil;
  hasil.anggaran.forEach((a, i) => l.blok(() => tulisTabel(l, a, i === 0)));
  if (program) l.blok(() => tulisProgram(l, program));
  return l;
}

/** Behind name, pagu, realisasi, share and rest. */
const KOLOM_BLOKIR = 5;
/** Rows above which the header stays in view. */
const BARIS_SEPANDANG = 40;
/** Bars of a chart that can be told apart; two are compared in the table as well. */
const BATANG_TERBANYAK = 10;
const BATANG_TERSEDIKIT = 3;

function tulisTabel(l: LembarBaru, hasil: HasilAnggaran, pertama: boolean): void {
  const { tabel, baris, total, totalBlokir, saat } = hasil;
  const panjang = baris.length > BARIS_SEPANDANG;
  const lengkap = adaRealisasi(hasil);
  const menurut = `menurut ${tabel.dimensi.toLowerCase()}${saat}`;
  l.subjudul(lengkap ? `Realisasi anggaran ${menurut}` : `Pagu ${menurut}`);
  const sampai = (petak: Petak[]): Petak[] => (lengkap ? petak : petak.filter((_, k) => k < 2 || k >= KOLOM_BLOKIR));
  const isi = {
    kepala: sampai([
      teks(tabel.dimensi, 'kepala'),
      ...['Pagu', 'Realisasi', '%', 'Sisa', ...(totalBlokir ? ['Blokir'] : [])].map((k) => teks(k, 'kepalaAngka')),
    ]),
    baris: [
      ...baris.map((b): Petak[] =>
        sampai([
          teks(`${'  '.repeat(b.tingkat)}${b.data.nama}`),
          b.pagu ? rumahAngka(b.pagu) : petakFakta(b.data.pagu),
          b.realisasi ? rumahAngka(b.realisasi) : petakFakta(b.data.realisasi),
          rumahAngka(b.persen),
          rumahAngka(b.sisa),
          ...(totalBlokir ? [petakFakta(b.data.blokir)] : []),
        ]),
      ),
      sampai([
        teks('TOTAL', 'total'),
        ...[total.pagu, total.realisasi, total.persen, total.sisa, ...(totalBlokir ? [totalBlokir] : [])].map((a) =>
          rumahAngka(a, 'totalAngka'),
        ),
      ]),
    ],
  };
  l.tabel(isi, !panjang ? 'biasa' : pertama ? 'bekukan' : 'ulangi');
  const sumber = baris[0]?.data.pagu?.sumber;
  l.catatan(
    `Cara hitung: ${lengkap ? '% = realisasi ÷ pagu × 100; sisa = pagu − realisasi; ' : ''}total dijumlahkan kembali dari baris yang bukan bagian baris lain.`,
    tabel.ringkasan
      ? `Tabel sumber ${tabel.ringkasan.semua} baris; ditampilkan sampai tingkat ${tabel.ringkasan.tingkat}, baris di bawahnya bagian dari baris itu.`
      : '',
    sumber ? `Sumber data: ${sumber}.` : '',
  );
  l.spasi();
  const { dipakai: gambar, semua } = barisBergambar(hasil);
  if (gambar.length === 0) return;
  const sebagian = semua ? '' : `, ${gambar.length} sisa terbesar`;
  const { satuan, formatLabel } = skalaRupiah(gambar.map((b) => b.sisa.nilai));
  l.tambahBagan({
    nama: `Anggaran ${tabel.dimensi}${saat}`,
    judul: `Sisa anggaran (pagu − realisasi) ${menurut}${sebagian} (${satuan})`,
    jenis: 'batang',
    formatLabel,
    sumbuNilai: { format: '0', tersembunyi: true },
    kategoriDiTepi: true,
    data: {
      judul: `Grafik sisa anggaran ${menurut}`,
      kategori: dariAtas(gambar.map((b) => b.data.nama)),
      seri: [{ nama: 'Sisa', nilai: dariAtas(gambar.map((b) => ulangAngka(b.sisa))), peran: 'utama', label: true }],
    },
  });
}

/** What a chart of the rest shows: none of too few rows, and whether it is all of its level. */
export function barisBergambar({ baris }: HasilAnggaran): { dipakai: HasilBarisAnggaran[]; semua: boolean } {
  const setingkat = barisSetingkat(baris);
  const dipakai = bersisaTerbesar(setingkat);
  return {
    dipakai: dipakai.length < BATANG_TERSEDIKIT ? [] : dipakai,
    semua: setingkat.length <= BATANG_TERBANYAK,
  };
}

/** The rows of one level that a chart shows: the highest one that has several. */
function barisSetingkat(baris: readonly HasilBarisAnggaran[]): HasilBarisAnggaran[] {
  const terdalam = baris.reduce((t, b) => Math.max(t, b.tingkat), 0);
  for (let tingkat = 0; tingkat <= terdalam; tingkat++) {
    const setingkat = baris.filter((b) => b.tingkat === tingkat && b.persen.nilai !== null);
    if (setingkat.length > 1 || (setingkat.length === 1 && tingkat === terdalam)) return setingkat;
  }
  return [];
}

/** In the table's order; of more rows than a chart can show, those with the largest rest. */
function bersisaTerbesar(baris: HasilBarisAnggaran[]): HasilBarisAnggaran[] {
  if (baris.length <= BATANG_TERBANYAK) return baris;
  const menurutSisa = [...baris].sort((a, b) => (b.sisa.nilai ?? NOL).cmp(a.sisa.nilai ?? NOL));
  const terpilih = new Set(menurutSisa.slice(0, BATANG_TERBANYAK));
  return baris.filter((b) => terpilih.has(b));
}

const NOL = new Decimal(0);

function tulisProgram(l: LembarBaru, { program, jumlah }: HasilProgram): void {
  l.subjudul('Anggaran Perjanjian Kinerja menurut program dan kegiatan');
  l.tabel({
    kepala: [teks('Program / kegiatan', 'kepala', 2), teks('Anggaran', 'kepalaAngka'), kosong('kepala', 2)],
    baris: [
      ...program.flatMap(({ data, jumlahKegiatan }): Petak[][] => [
        [
          teks(data.nama, 'total', 2),
          jumlahKegiatan ? rumahAngka(jumlahKegiatan, 'totalAngka') : petakFakta(data.anggaran, 'totalAngka'),
          kosong('total', 2),
        ],
        ...data.kegiatan.map((k): Petak[] => [teks(k.nama, 'teks', 2), petakFakta(k.anggaran), kosong('teks', 2)]),
      ]),
      [teks('JUMLAH', 'total', 2), rumahAngka(jumlah, 'totalAngka'), kosong('total', 2)],
    ],
  });
  l.catatan('Cara hitung: anggaran program dijumlahkan kembali dari kegiatannya, jumlah dari programnya.');
}

import { namaUnit } from '../../domain/nama-unit';
import type { HasilLkj } from '../../domain/lkj';
import {
  type CatatanHasilReviu,
  type CatatanTemuan,
  menahanPernyataan,
  type TemuanBercatatan,
} from '../../reviu/catatan-hasil';
import type { AspekUji, BuktiButir, ButirUji, IdButir } from '../../reviu/daftar-uji';
import { KATA_STATUS } from '../../reviu/status-tertulis';
import type { Keparahan, Temuan } from '../../reviu/temuan';
import { type ButirReviu, CATATAN_SELISIH, petakBanding, rujukanReviu, type RujukanReviu } from '../banding-reviu';
import { LembarBaru } from '../lembar-baru';
import { kosong, type Petak, petakKunci, sebutTempat, teks } from '../petak';

const LEBAR = [5, 48, 19, 19, 17, 22, 26, 28, 2];
const KOLOM_ISIAN = 7;
const KOLOM_KUNCI = 8;
/** Letters of a value that a column of figures shows in two lines. */
const PALING_PANJANG = 30;

const KEPARAHAN: readonly Keparahan[] = ['kesalahan', 'perhatian', 'info'];
const ASPEK: readonly AspekUji[] = ['format', 'mekanisme', 'substansi'];

/** The words of findings, check list and statement, as the pane has them, too. */
export interface KataReviu {
  kalimat: (temuan: Temuan) => string;
  keparahan: Readonly<Record<Keparahan, string>>;
  cakupan: (diuji: number, semua: number) => string;
  aspek: Readonly<Record<AspekUji, string>>;
  butir: Readonly<Record<IdButir, string>>;
  jawaban: Readonly<Record<ButirUji['jawaban'], string>>;
  bukti: Readonly<Record<BuktiButir['jenis'], (banyak: number, dari: number | null) => string>>;
  pernyataan: { judul: string; tanda: string; paragraf: (unit: string, tahun: string) => readonly string[] };
}

export interface BahanCatatanReviu {
  catatan: CatatanHasilReviu;
  kata: KataReviu;
}

/**
 * Catatan Hasil Reviu, to print and file: coverage, the findings with what the reviewer made of them, the check list
 * of 23 points, and the draft of the statement. Statuses are those of LKj Reviu when the run began.
 */
export function lembarCatatanReviu(
  nama: string,
  hasil: HasilLkj,
  butir: readonly ButirReviu[],
  { catatan, kata }: BahanCatatanReviu,
  konteks: string,
): LembarBaru {
  const l = lembarKosong(nama);
  l.judul('CATATAN HASIL REVIU ATAS LAPORAN KINERJA', konteks);
  tulisRingkasan(l, catatan, kata);
  tulisTemuan(l, catatan, kata, { rujukan: rujukanReviu(hasil), butir: new Map(butir.map((b) => [b.kunci, b])) });
  l.blok(() => tulisDaftarUji(l, catatan.daftarUji, kata));
  l.blok(() => tulisPernyataan(l, catatan, kata));
  return l;
}

/** The sheet while the layer is switched off: what the reviewer wrote is kept below and goes back to its rows. */
export function catatanReviuMati(nama: string, konteks: string): LembarBaru {
  const l = lembarKosong(nama);
  l.judul('CATATAN HASIL REVIU ATAS LAPORAN KINERJA', konteks);
  l.catatan(
    'Lembar ini tidak dipilih pada perhitungan terakhir sehingga dikosongkan agar tidak memuat angka lama. Isian pereviu disimpan di bagian bawah dan kembali ke tempatnya apabila lembar ini dipilih lagi di panel.',
  );
  return l;
}

function lembarKosong(nama: string): LembarBaru {
  const l = new LembarBaru('catatanReviu', nama, LEBAR, 'mendatar');
  l.kolomPembaca = { kunci: KOLOM_KUNCI, isian: [KOLOM_ISIAN] };
  return l;
}

function tulisRingkasan(l: LembarBaru, catatan: CatatanHasilReviu, kata: KataReviu): void {
  const { unit, tahun, cakupan, temuan, cocok } = catatan;
  const menurut = KEPARAHAN.map((k) => {
    const banyak = temuan.filter((t) => t.temuan.keparahan === k).length;
    return `${banyak} ${kata.keparahan[k].toLowerCase()}`;
  }).join(', ');
  const baris: readonly (readonly [string, string])[] = [
    ['Unit yang direviu', unit || '–'],
    ['Laporan', tahun === null ? 'Laporan Kinerja' : `Laporan Kinerja tahun ${tahun}`],
    ['Cakupan', kata.cakupan(cakupan.diuji, cakupan.semua)],
    ['Cocok', `${cocok} angka sesuai`],
    ['Temuan', temuan.length > 0 ? `${temuan.length} temuan: ${menurut}` : 'tidak ada temuan'],
  ];
  baris.forEach(([nama, isi]) => l.tambahBaris([teks(nama, 'grup', 2), teks(isi, 'teks', 6)]));
  l.spasi();
}

interface Sumber {
  rujukan: RujukanReviu;
  butir: ReadonlyMap<string, ButirReviu>;
}

function tulisTemuan(l: LembarBaru, { temuan }: CatatanHasilReviu, kata: KataReviu, sumber: Sumber): void {
  l.subjudul('A. Temuan');
  if (temuan.length === 0) {
    l.catatan('Semua angka yang diuji cocok.');
    l.spasi();
    return;
  }
  const menurutKeparahan = KEPARAHAN.map((keparahan) => ({
    keparahan,
    milik: temuan.filter((t) => t.temuan.keparahan === keparahan),
  })).filter(({ milik }) => milik.length > 0);
  menurutKeparahan.forEach(({ keparahan, milik }, urutan) => {
    const tulis = (): void => {
      l.tabel({
        kepala: [
          ...['No', `${kata.keparahan[keparahan]} (${milik.length})`].map((k) => teks(k, 'kepala')),
          ...['Dilaporkan', 'Dihitung', 'Selisih'].map((k) => teks(k, 'kepalaAngka')),
          ...['Sel', 'Status dan catatan pereviu', 'Tindak lanjut unit'].map((k) => teks(k, 'kepala')),
        ],
        baris: milik.map((t) => barisTemuan(t, temuan.indexOf(t) + 1, kata, sumber)),
      });
      l.spasi();
    };
    // The first table follows its heading: a page that ends between them would leave the heading alone.
    if (urutan === 0) tulis();
    else l.blok(tulis);
  });
  l.catatan(
    CATATAN_SELISIH,
    'Status dan catatan disalin dari LKj Reviu pada saat dihitung; hitung lagi setelah mengubahnya. Kolom Tindak lanjut unit dan Jawaban pereviu milik Anda: isinya tetap ada setelah dihitung ulang.',
  );
  l.spasi();
}

const tempatTemuan = ({ asal, asalPembanding }: Temuan, milik: ButirReviu | undefined): string[] => [
  ...(asal ? [sebutTempat(asal, milik?.tempatSel?.asal)] : []),
  ...(asalPembanding ? [sebutTempat(asalPembanding, milik?.tempatSel?.pembanding)] : []),
];

function barisTemuan(
  { temuan, catatan }: TemuanBercatatan,
  nomor: number,
  kata: KataReviu,
  { rujukan, butir }: Sumber,
): Petak[] {
  const milik = butir.get(temuan.kunci);
  const banding = milik && petakBanding(milik, rujukan, false);
  return [
    teks(String(nomor), 'teksTengah'),
    teks(sebutTemuan(kata.kalimat(temuan), milik?.uraian)),
    ringkas(banding?.dilaporkan),
    ringkas(banding?.dihitung),
    ringkas(banding?.selisih),
    teks(tempatTemuan(temuan, milik).join('\n') || '–'),
    teks(sebutCatatan(catatan)),
    kosong('isian'),
    petakKunci(temuan.kunci),
  ];
}

/** The sentence, behind the name of what it speaks of unless it says that itself. */
const sebutTemuan = (kalimat: string, nama: string | undefined): string =>
  nama === undefined || kalimat.toLowerCase().includes(nama.toLowerCase()) ? kalimat : `${nama}: ${kalimat}`;

/** Words that would fill a narrow column stand in the sentence already. */
const ringkas = (petak: Petak | undefined): Petak =>
  petak && !(petak.isi.jenis === 'teks' && petak.isi.teks.length > PALING_PANJANG) ? petak : teks('lihat uraian');

const sebutCatatan = ({ status, statusBebas, catatan }: CatatanTemuan): string =>
  [statusBebas ?? KATA_STATUS[status], catatan].filter(Boolean).join(': ');

function tulisDaftarUji(l: LembarBaru, daftar: readonly ButirUji[], kata: KataReviu): void {
  l.subjudul('B. Checklist reviu (23 butir)');
  l.tabel({
    kepala: [
      teks('No', 'kepalaTengah'),
      teks('Butir', 'kepala', 3),
      ...['Menurut data'].map((k) => teks(k, 'kepala')),
      teks('Bukti', 'kepala', 2),
      teks('Jawaban pereviu', 'kepala'),
    ],
    baris: ASPEK.flatMap((aspek) => [
      [teks(kata.aspek[aspek], 'grup', 8)],
      ...daftar.filter((b) => b.aspek === aspek).map((b, i) => barisUji(b, i + 1, kata)),
    ]),
  });
  l.catatan(
    'Kolom Menurut data diisi dari tabel buku kerja; butir yang memerlukan pertimbangan pereviu dikosongkan. Jumlah butir dan aspeknya menurut PermenPANRB 53/2014; rumusannya perlu dicocokkan dengan lampirannya.',
  );
  l.spasi();
}

function barisUji(b: ButirUji, nomor: number, kata: KataReviu): Petak[] {
  const bukti = b.bukti.map(({ jenis, banyak, dari }) => kata.bukti[jenis](banyak, dari)).join('; ');
  return [
    teks(String(nomor), 'teksTengah'),
    teks(kata.butir[b.id], 'teks', 3),
    teks(kata.jawaban[b.jawaban]),
    teks(bukti || '–', 'teks', 2),
    kosong('isian'),
    petakKunci(`uji/${b.id}`),
  ];
}

const ISIAN_PERNYATAAN = [
  ['tempat', 'Tempat, tanggal'],
  ['pereviu', 'Nama pereviu'],
  ['nip', 'NIP'],
] as const;

function tulisPernyataan(l: LembarBaru, catatan: CatatanHasilReviu, { pernyataan, keparahan }: KataReviu): void {
  const { unit, tahun, temuan, dapatDinyatakan } = catatan;
  l.subjudul(`C. ${pernyataan.judul}`);
  l.tambahBaris([teks(pernyataan.tanda, 'peringatan', 8)]);
  if (!dapatDinyatakan) {
    const terbuka = temuan.filter(menahanPernyataan).length;
    const sebab = `masih ada ${terbuka} temuan “${keparahan.kesalahan.toLowerCase()}” yang belum diperbaiki`;
    const cara = 'Perbaiki, atau beri status “bukan masalah” di LKj Reviu, lalu hitung lagi.';
    l.tambahBaris([teks(`⚠ DRAF BELUM DAPAT DITANDATANGANI: ${sebab}. ${cara}`, 'peringatan', 8)]);
  }
  for (const paragraf of pernyataan.paragraf(namaUnit(unit) || '…', String(tahun ?? '…')))
    l.tambahBaris([teks(paragraf, 'teks', 8)]);
  if (!dapatDinyatakan) return;
  for (const [kunci, nama] of ISIAN_PERNYATAAN) {
    l.tambahBaris([teks('', 'teks', 5), teks(nama, 'grup', 2), kosong('isian'), petakKunci(`pernyataan/${kunci}`)]);
  }
}

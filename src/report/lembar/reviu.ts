import type { Putusan } from '../../reviu/temuan';
import { Decimal, tampil } from '../../dasar/desimal';
import { terbesar } from '../../dasar/ujung';
import type { HasilLkj } from '../../domain/lkj';
import type { AlasanBelumDiuji, CakupanReviu } from '../../reviu/cakupan';
import { KATA_STATUS } from '../../reviu/status-tertulis';
import {
  type ButirDisenyapkan,
  type ButirReviu,
  CATATAN_SELISIH,
  KATA_PUTUSAN,
  petakBanding,
  rujukanReviu,
  type RujukanReviu,
} from '../banding-reviu';
import { LembarBaru } from '../lembar-baru';
import { kosong, type Petak, petakFakta, petakKunci, tautanAngka, tautanSel, teks } from '../petak';

const LEBAR = { sebelum: [5, 22, 40, 20], angka: 14, angkaTerlebar: 24, sesudah: [22, 17, 15, 20, 2] } as const;
/** Characters beside a printed figure: its unit or sign, and the room behind it. */
const RUANG = 2;
/** Columns of the reviewer, and of the key that their contents are kept under. */
export const KOLOM_REVIU = { status: 9, catatan: 10, kunci: 11 } as const;

const cacah = (banyak: number): string => tampil(new Decimal(banyak), 0);

const CARA_BUKA = '(dilipat: tekan + di tepi kiri untuk membuka dan ikut mencetaknya)';

const URUTAN = Object.keys(KATA_PUTUSAN) as Putusan[];

const KATA_ALASAN: Readonly<Record<AlasanBelumDiuji, string>> = {
  tahunSebelumnya: 'Realisasi tahun sebelumnya, hanya tercantum di satu tabel',
  pembandingBelumAda: 'Angka pembandingnya belum ada',
  tanpaPembanding: 'Tidak ada angka lain untuk membandingkannya',
};

type Cetak = Pick<ButirReviu, 'dilaporkan' | 'dihitung' | 'selisih'>;

/**
 * Three columns of figures, as wide as what is printed in them: an amount that does not fit is shown as ####. Words
 * that are longer than any amount go on in further lines.
 */
function lebarKolom(butir: readonly Cetak[]): number[] {
  const selebar = (cetak: (satu: Cetak) => string): number => {
    const panjang = butir.map((satu) => cetak(satu).length + RUANG);
    return terbesar([LEBAR.angka, ...panjang.filter((satu) => satu <= LEBAR.angkaTerlebar)]);
  };
  const angka = [selebar((b) => b.dilaporkan), selebar((b) => b.dihitung), selebar((b) => b.selisih)];
  return [...LEBAR.sebelum, ...angka, ...LEBAR.sesudah];
}

/**
 * LKj Reviu: every reported figure beside ours, the differing ones first and the silenced ones last, with room for the
 * reviewer's own verdict;
 * below it the figures that no check could look at.
 */
export function lembarReviu(
  nama: string,
  hasil: HasilLkj,
  { butir, disenyapkan }: { butir: readonly ButirReviu[]; disenyapkan: readonly ButirDisenyapkan[] },
  cakupan: CakupanReviu | undefined,
  konteks: string,
): LembarBaru {
  const l = new LembarBaru('reviu', nama, lebarKolom([...butir, ...disenyapkan.map((satu) => satu.butir)]), 'mendatar');
  l.kolomPembaca = { kunci: KOLOM_REVIU.kunci, isian: [KOLOM_REVIU.status, KOLOM_REVIU.catatan] };
  const rujukan = rujukanReviu(hasil);
  const urut = [...butir].sort((a, b) => URUTAN.indexOf(a.putusan) - URUTAN.indexOf(b.putusan));
  const cocok = urut.filter((b) => b.putusan === 'cocok');
  const dilihat = urut.filter((b) => b.putusan !== 'cocok');
  const { dihitungUlang } = cakupan ?? {};
  const diuji = [
    ...(cakupan ? [`${cacah(cakupan.diuji)} dari ${cacah(cakupan.semua)} angka diuji`] : []),
    ...(dihitungUlang && dihitungUlang.semua > 0
      ? [`${dihitungUlang.dapat} dari ${dihitungUlang.semua} indikator dapat dihitung ulang`]
      : []),
  ];
  const senyap = disenyapkan.length > 0 ? [`${cacah(disenyapkan.length)} disenyapkan`] : [];
  l.judul('REVIU ANGKA LAPORAN KINERJA', [konteks, ...diuji, ringkasan(butir), ...senyap].join(' · '));
  l.tabel(
    {
      kepala: [
        teks('No', 'kepalaTengah'),
        ...['Aturan', 'Uraian', 'Hasil uji'].map((k) => teks(k, 'kepala')),
        ...['Dilaporkan', 'Dihitung', 'Selisih'].map((k) => teks(k, 'kepalaAngka')),
        ...['Sel laporan', 'Sel hitungan', 'Status reviu', 'Catatan pereviu'].map((k) => teks(k, 'kepala')),
      ],
      baris: dilihat.map((b, i) => barisButir(b, i + 1, rujukan)),
    },
    'bekukan',
  );
  const pertama = l.barisBerikut - dilihat.length;
  const terlipat = [
    ...cocok.map((b, i) => barisButir(b, dilihat.length + i + 1, rujukan)),
    ...disenyapkan.map((satu, i) => barisDisenyapkan(satu, urut.length + i + 1, rujukan)),
  ];
  if (terlipat.length > 0) {
    l.tambahBaris([
      teks(
        `✓ ${[`${cacah(cocok.length)} angka cocok`, ...senyap].join(', ')}${dilihat.length > 0 ? '' : '; tidak ada yang perlu dilihat'} ${CARA_BUKA}`,
        'grup',
        KOLOM_REVIU.kunci,
      ),
    ]);
    l.lipat(() => terlipat.forEach((baris) => l.tambahBaris(baris)));
  }
  l.pilihan = {
    kotak: { baris: pertama, kolom: KOLOM_REVIU.status, jumlahBaris: l.barisBerikut - pertama, jumlahKolom: 1 },
    kata: Object.values(KATA_STATUS),
  };
  l.catatan(
    'Cocok: hasil hitungan yang dibulatkan sama dengan angka dalam laporan. Selisih pembulatan: angka dalam laporan dapat diperoleh dari data yang sudah dibulatkan. Berbeda: selain keduanya.',
    CATATAN_SELISIH,
    'Kolom Status reviu dan Catatan pereviu milik pereviu: isinya tetap ada setelah dihitung ulang. Status dipilih dari daftar atau ditulis dengan kata sendiri.',
  );
  if (cakupan && cakupan.belumDiuji.length > 0) tulisBelumDiuji(l, cakupan);
  if (cakupan && cakupan.tanpaSumber.length > 0) tulisTanpaSumber(l, cakupan);
  return l;
}

const ringkasan = (butir: readonly ButirReviu[]): string =>
  URUTAN.flatMap((putusan) => {
    const banyak = butir.filter((b) => b.putusan === putusan).length;
    return banyak > 0 ? [`${cacah(banyak)} ${KATA_PUTUSAN[putusan].slice(2)}`] : [];
  }).join(', ');

/** What a reviewer has silenced keeps its reason, also when its row of the last run had another key. */
function barisDisenyapkan({ butir, alasan }: ButirDisenyapkan, nomor: number, rujukan: RujukanReviu): Petak[] {
  return barisButir(butir, nomor, rujukan).map((petak, kolom) => {
    if (kolom === KOLOM_REVIU.status) return teks(KATA_STATUS.bukanMasalah, 'isian');
    return kolom === KOLOM_REVIU.catatan ? teks(alasan, 'isian') : petak;
  });
}

function barisButir(b: ButirReviu, nomor: number, rujukan: RujukanReviu): Petak[] {
  const angka = b.kunciAngka === null ? undefined : rujukan.angka.get(b.kunciAngka);
  const { putusan, dilaporkan, dihitung, selisih } = petakBanding(b, rujukan, true);
  return [
    teks(String(nomor), 'teksTengah'),
    teks(b.aturan),
    teks(b.uraian),
    putusan,
    dilaporkan,
    dihitung,
    selisih,
    tautanSel(b.asal, b.tempatSel?.asal),
    b.asalPembanding ? tautanSel(b.asalPembanding, b.tempatSel?.pembanding) : tautanAngka(angka),
    kosong('isian'),
    kosong('isian'),
    petakKunci(b.kunci),
  ];
}

/** One line per figure that no check could look at, with the reason. */
function tulisBelumDiuji(l: LembarBaru, { belumDiuji }: CakupanReviu): void {
  l.spasi();
  l.subjudul(`Angka yang belum diuji: ${cacah(belumDiuji.length)} ${CARA_BUKA}`);
  l.lipat(() => tabelBelumDiuji(l, belumDiuji));
}

function tabelBelumDiuji(l: LembarBaru, belumDiuji: CakupanReviu['belumDiuji']): void {
  l.tabel({
    kepala: [
      teks('No', 'kepalaTengah'),
      teks('Angka', 'kepala', 3),
      teks('Tercetak', 'kepalaAngka'),
      teks('Sel laporan', 'kepala'),
      teks('Alasan', 'kepala', 3),
    ],
    baris: belumDiuji.map(({ fakta, alasan }, i) => [
      teks(String(i + 1), 'teksTengah'),
      teks(fakta.nama, 'teks', 3),
      petakFakta(fakta),
      tautanSel(fakta.asal),
      teks(KATA_ALASAN[alasan], 'teks', 3),
    ]),
  });
}

/** One line per number of the sentences that no table holds: to be looked at by a person, no finding. */
function tulisTanpaSumber(l: LembarBaru, { tanpaSumber }: CakupanReviu): void {
  l.spasi();
  l.subjudul(`Angka kalimat yang tidak tercantum di tabel (${tanpaSumber.length})`);
  l.tabel({
    kepala: [
      teks('No', 'kepalaTengah'),
      teks('Kalimat', 'kepala', 3),
      teks('Tercetak', 'kepalaAngka'),
      teks('Sel laporan', 'kepala'),
    ],
    baris: tanpaSumber.map(({ teks: angka, kalimat, asal }, i) => [
      teks(String(i + 1), 'teksTengah'),
      teks(kalimat, 'teks', 3),
      teks(angka),
      tautanSel(asal),
    ]),
  });
}

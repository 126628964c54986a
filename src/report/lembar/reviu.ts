import type { Angka, Putusan } from '../../domain/angka';
import { bulatkan, tampil } from '../../domain/desimal';
import { angka as acuanAngka, bulat, type Ekspresi, fakta as acuanFakta, kurang } from '../../domain/ekspresi/bentuk';
import type { AlamatSel, Fakta } from '../../domain/fakta';
import { type HasilLkj, semuaAngka } from '../../domain/lkj';
import { susunAngka } from '../../domain/susun-angka';
import { LembarBaru } from '../lembar-baru';
import { faktaMenurutSel, kunciSel } from '../fakta-menurut-sel';
import { formatAngka, kosong, type Petak, petakKunci, tautanAngka, tautanSel, teks } from '../petak';

/** A finding as the sheet shows it; the words come with it. */
export interface ButirReviu {
  /** Stable over refreshes: the reviewer's status and note are kept under it. */
  kunci: string;
  /** The rule in words: "Rata-rata capaian". */
  aturan: string;
  /** What it is about. */
  uraian: string;
  putusan: Putusan;
  dilaporkan: string;
  dihitung: string;
  /** Printed less ours, with its sign; '' when one of them is no number. */
  selisih: string;
  asal: AlamatSel | null;
  /** Cell with the other reported figure, when two reported figures are compared. */
  asalPembanding: AlamatSel | null;
  kunciAngka: string | null;
}

const LEBAR = [5, 24, 38, 18, 18, 18, 18, 24, 18, 18, 24, 2];
const KOLOM = { status: 9, catatan: 10, kunci: 11 } as const;

const KATA_PUTUSAN: Readonly<Record<Putusan, string>> = {
  berbeda: '✗ berbeda',
  tidakDapatDihitung: '? tidak dapat dihitung',
  selisihPembulatan: '≈ selisih pembulatan',
  cocok: '✓ cocok',
};
const URUTAN = Object.keys(KATA_PUTUSAN) as Putusan[];

/** LKj Reviu: every reported figure beside ours, the differing ones first, with room for the reviewer's own verdict. */
export function lembarReviu(nama: string, hasil: HasilLkj, butir: readonly ButirReviu[], konteks: string): LembarBaru {
  const l = new LembarBaru('reviu', nama, LEBAR, 'mendatar');
  l.kolomPembaca = { kunci: KOLOM.kunci, isian: [KOLOM.status, KOLOM.catatan] };
  const rujukan: Rujukan = {
    angka: new Map(semuaAngka(hasil).map((a) => [a.kunci, a])),
    fakta: faktaMenurutSel(hasil.data),
  };
  const urut = [...butir].sort((a, b) => URUTAN.indexOf(a.putusan) - URUTAN.indexOf(b.putusan));
  l.judul('REVIU ANGKA LAPORAN KINERJA', `${konteks} · ${ringkasan(butir)}`);
  l.tabel(
    {
      kepala: [
        ...['No', 'Aturan', 'Uraian', 'Putusan'].map((k) => teks(k, 'kepala')),
        ...['Dilaporkan', 'Dihitung', 'Selisih'].map((k) => teks(k, 'kepalaAngka')),
        ...['Sel laporan', 'Sel hitungan', 'Status reviu', 'Catatan pereviu'].map((k) => teks(k, 'kepala')),
      ],
      baris: urut.map((b, i) => barisButir(b, i + 1, rujukan)),
    },
    'bekukan',
  );
  l.catatan(
    'Kaidah: cocok bila hitungan yang dibulatkan sama dengan angka tercetak; selisih pembulatan bila angka tercetak dapat dicapai dari masukan yang sudah dibulatkan; berbeda bila tidak keduanya.',
    'Kolom Status reviu dan Catatan pereviu milik pereviu: isinya tetap ada setelah dihitung ulang.',
  );
  return l;
}

interface Rujukan {
  angka: ReadonlyMap<string, Angka>;
  fakta: ReadonlyMap<string, Fakta>;
}

const ringkasan = (butir: readonly ButirReviu[]): string =>
  URUTAN.flatMap((putusan) => {
    const banyak = butir.filter((b) => b.putusan === putusan).length;
    return banyak > 0 ? [`${banyak} ${KATA_PUTUSAN[putusan].slice(2)}`] : [];
  }).join(', ');

function barisButir(b: ButirReviu, nomor: number, rujukan: Rujukan): Petak[] {
  const angka = b.kunciAngka === null ? undefined : rujukan.angka.get(b.kunciAngka);
  const fakta = tercetak(b.asal, b.dilaporkan, rujukan);
  const hidup = fakta && angka?.nilai ? bandingHidup(b, fakta, angka) : null;
  return [
    teks(String(nomor), 'teksTengah'),
    teks(b.aturan),
    teks(b.uraian),
    hidup?.putusan ?? teks(KATA_PUTUSAN[b.putusan]),
    hidup?.dilaporkan ?? petakTercetak(b.dilaporkan),
    hidup?.dihitung ?? petakTercetak(b.dihitung),
    hidup?.selisih ?? petakTercetak(b.selisih),
    tautanSel(b.asal),
    b.asalPembanding ? tautanSel(b.asalPembanding) : tautanAngka(angka),
    kosong('isian'),
    kosong('isian'),
    petakKunci(b.kunci),
  ];
}

/** A figure that stands in no cell of its own, or words. */
const petakTercetak = (isi: string): Petak => teks(isi || '–', /\p{L}{3,}/u.test(isi) ? 'teks' : 'angka');

/** The input behind a reported figure, unless the finding speaks of something else than that cell's own number. */
function tercetak(asal: AlamatSel | null, dilaporkan: string, { fakta }: Rujukan): Fakta | undefined {
  const milik = asal ? fakta.get(kunciSel(asal)) : undefined;
  return milik?.nilai && tampil(milik.nilai, milik.desimal ?? milik.nilai.dp()) === dilaporkan ? milik : undefined;
}

/** Both figures, their difference and the verdict as formulas; ours rounded as the printed one is. */
function bandingHidup(
  b: ButirReviu,
  fakta: Fakta,
  angka: Angka,
): Record<'dilaporkan' | 'dihitung' | 'selisih' | 'putusan', Petak> {
  const desimal = fakta.desimal ?? angka.desimal;
  const format = formatAngka(angka.satuan, desimal);
  const { jenis, nama, satuan } = angka;
  const kita = bulat(acuanAngka(angka), desimal);
  const hitungan = (ekspresi: Ekspresi, apa: string): Petak => ({
    isi: {
      jenis: 'angka',
      rumah: true,
      angka: susunAngka({ kunci: `reviu/${b.kunci}/${apa}`, jenis, nama, satuan, desimal, ekspresi }),
    },
    gaya: 'angka',
    format,
  });
  const lain = b.putusan === 'cocok' ? KATA_PUTUSAN.berbeda : KATA_PUTUSAN[b.putusan];
  const sama = Boolean(angka.nilai && fakta.nilai && bulatkan(angka.nilai, desimal).eq(bulatkan(fakta.nilai, desimal)));
  return {
    dilaporkan: { isi: { jenis: 'fakta', fakta }, gaya: 'angka', format },
    dihitung: hitungan(kita, 'dihitung'),
    selisih: {
      ...hitungan(bulat(kurang(acuanFakta(fakta), kita), desimal), 'selisih'),
      format: `+${format};-${format};0`,
    },
    putusan: {
      isi: {
        jenis: 'rumusTeks',
        rujukan: [acuanFakta(fakta), kita],
        rumus: ([cetak = '', hitung = '']) =>
          `IF(ROUND(${cetak},${desimal})=${hitung},"${KATA_PUTUSAN.cocok}","${lain}")`,
        harapan: sama ? KATA_PUTUSAN.cocok : lain,
      },
      gaya: 'teks',
    },
  };
}

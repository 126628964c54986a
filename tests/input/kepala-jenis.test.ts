import { join } from 'node:path';
import { cocokkan, type Kecocokan } from '../../src/input/cocok';
import type { DefinisiKolom, Jenis } from '../../src/input/definisi';
import { SEMUA_JENIS } from '../../src/input/jenis/daftar';
import { definisiKolom, Kamus } from '../../src/input/kamus';
import { bacaKepala } from '../../src/input/kepala';
import { Kisi } from '../../src/input/kisi';
import { lembarUji } from './potret-contoh';
import { pembanding } from '../fixtures/teks-harapan';

/** Heads of columns that are known by more than words, of one kind or of all. */
const CONTOH = new Map<string, readonly string[]>([
  ['targetSemula', ['target semula']],
  ['targetTriwulan', ['target tw i', 'target tw ii']],
  ['realisasiTriwulan', ['realisasi tw i', 'realisasi tw ii']],
  ['capaianTriwulan', ['capaian tw i', 'capaian tw ii']],
  ['renstra', ['target renstra']],
  ['realisasiRenstra', ['realisasi renstra']],
  ['provinsi', ['provinsi']],
  ['perkiraan', ['proyeksi 2025']],
  ['tahun', ['2021', '2022', '2023']],
  ['bulan', ['januari', 'februari', 'maret', 'april']],
  ['nilai', ['januari', 'februari', 'maret']],
  ['nilaiTahun', ['nilai 2022', 'nilai 2023']],
  ['komponen', ['perencanaan kinerja', 'pengukuran kinerja', 'pelaporan kinerja', 'evaluasi internal']],
  ['paguBersih', ['pagu efektif']],
  ['realisasiBagian', ['realisasi operasi', 'realisasi modal']],
  ['realisasi', ['realisasi 2022', 'realisasi 2023']],
  ['sisa', ['sisa 2022', 'sisa 2023']],
  ['jenis', ['belanja pegawai', 'belanja barang', 'belanja modal']],
  ['program', ['rancangan awal rkpd']],
  ['kebutuhan', ['kebutuhan dana']],
  ['sumber', ['apbn', 'apbd']],
  ['rencana', ['rencana belanja pegawai']],
  ['pagu', ['pagu belanja pegawai']],
  ['blokir', ['blokir belanja pegawai']],
  ['skenario', ['bila terserap']],
  ['Realisasi Anggaran per tahun/pagu', ['pagu 2022', 'pagu 2023']],
  ['Rincian Deviasi Halaman III DIPA (OM-SPAN)/realisasi', ['penyerapan belanja pegawai']],
]);

/** As many heads as the kind wants of a column. */
function kata({ sebutan }: Jenis, kunci: string, d: DefinisiKolom): readonly string[] {
  const banyak = d.berulang?.minimal ?? 1;
  const milik = CONTOH.get(`${sebutan}/${kunci}`);
  if (milik) return milik;
  const sendiri = [...(d.persis ?? []), ...(d.memuat ?? [])];
  return (sendiri.length < banyak ? (CONTOH.get(kunci) ?? []) : sendiri).slice(0, banyak);
}

const kamus = new Kamus(SEMUA_JENIS);

function cocok(kepala: readonly string[], jenis: Jenis): Kecocokan | null {
  const kisi = new Kisi(lembarUji({ baris: [kepala] }));
  const rentang = { lembar: 'Data', baris: 0, kolom: 0, jumlahBaris: 1, jumlahKolom: kepala.length };
  return cocokkan(bacaKepala(kisi, rentang), jenis, kamus, () => true);
}

const sebut = (k: Kecocokan | null): string =>
  k === null
    ? 'lain'
    : [
        `${k.ciri}/${k.semuaCiri}${k.adaPenentu ? '!' : ''}`,
        ...k.hilang.map((h) => `perlu ${h}`),
        ...k.seri.map((s) => `ragu ${s.sebutan}`),
      ].join(', ');

/** What the kind is known by: with all the heads that speak for it, without each of them, and whom else they fit. */
function kenali(jenis: Jenis): string[] {
  const semua = definisiKolom(jenis);
  const kolom = semua
    .filter(([, d]) => d.wajib ?? d.ciri ?? d.penentu)
    .map(([kunci, d]) => ({ kunci, berulang: d.berulang !== undefined, kata: kata(jenis, kunci, d) }));
  const kepala = (tanpa?: string): string[] => kolom.flatMap((k) => (k.kunci === tanpa ? [] : k.kata));
  const angka = semua.flatMap(([kunci, d]) => (d.angka ? [kunci] : []));
  return [
    `${kepala().join(' | ')}: ${sebut(cocok(kepala(), jenis))}`,
    ...kolom.map(({ kunci }) => `tanpa ${kunci}: ${sebut(cocok(kepala(kunci), jenis))}`),
    ...kolom.flatMap((k) =>
      k.berulang
        ? [
            `kurang satu ${k.kunci}: ${sebut(
              cocok(
                kepala().filter((satu) => satu !== k.kata[0]),
                jenis,
              ),
            )}`,
          ]
        : [],
    ),
    ...SEMUA_JENIS.flatMap((lain) => {
      const satu = lain === jenis ? null : cocok(kepala(), lain);
      return satu?.hilang.length === 0 ? [`juga ${lain.sebutan}: ${sebut(satu)}`] : [];
    }),
    `angka: ${angka.join(', ') || '–'}`,
  ];
}

const banding = pembanding(join(__dirname, 'kepala-jenis.txt'));

/** Some kinds share their name: one table lies, the other stands. */
const nama = ({ sebutan }: Jenis, i: number): string =>
  SEMUA_JENIS.findIndex((j) => j.sebutan === sebutan) === i ? sebutan : `${sebutan} (lain)`;

test.each(SEMUA_JENIS.map((j, i): [string, Jenis] => [nama(j, i), j]))('%s: what its heads say', (sebutan, jenis) => {
  banding(sebutan, kenali(jenis));
});

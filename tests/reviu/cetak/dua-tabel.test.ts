import { join } from 'node:path';
import { sebutSel } from '../../../src/dasar/a1';
import { dataKosong } from '../../../src/domain/data';
import { hitungLkj } from '../../../src/domain/lkj';
import { PencariNama } from '../../../src/reviu/cetak/cari-nama';
import { DAFTAR_ATURAN, type IdAturan } from '../../../src/reviu/daftar';
import { siapkanKonteks } from '../../../src/reviu/siapkan';
import { harapanContoh } from '../../fixtures/teks-harapan';
import { KalimatTemuan } from '../kalimat-temuan';
import { bacaKasus, barisKini, barisTertulis, type LembarTertulis } from '../kasus-tertulis';

const ID: ReadonlySet<string> = new Set<IdAturan>(['salinan-tabel', 'nama-baris']);
const ATURAN = DAFTAR_ATURAN.filter(({ id }) => ID.has(id));
const HASIL = hitungLkj(dataKosong());
const KALIMAT = new KalimatTemuan();

/** What one name in several tables is found to be: findings, and in the sheet "Kalimat" the rows that a text names. */
function temukan(semua: readonly LembarTertulis[]): string[] {
  const lembar = semua.filter(({ nama }) => nama !== 'Kalimat');
  const kalimat = semua
    .filter(({ nama }) => nama === 'Kalimat')
    .flatMap(({ baris }) => baris.map(([teks = '']) => teks));
  const konteks = siapkanKonteks(HASIL, {
    tabel: [],
    narasi: [{ teks: 'Laporan Kinerja Tahun 2023.', letak: '', asal: null }],
    lembar: lembar.map(({ nama, baris }) => ({ nama, baris: 0, kolom: 0, teks: baris })),
  });
  const pencari = new PencariNama(konteks.cetak.kelompok);
  const semuaTemuan = ATURAN.flatMap((aturan) => aturan.periksa(HASIL, konteks));
  KALIMAT.catat(semuaTemuan);
  const temuan = semuaTemuan.map(({ aturan, kunci, asal, asalPembanding, dilaporkan, dihitung, selisih, rincian }) => {
    const tempat = [asal, asalPembanding].map((s) => (s ? sebutSel(s) : '–')).join(' ');
    const isi = Object.entries(rincian).map(([apa, nilai]) => `${apa} ${String(nilai)}`);
    return `${aturan} ${tempat} ${dilaporkan} / ${dihitung} ${selisih} (${isi.join(', ')}) [${kunci}]`;
  });
  const nama = kalimat.flatMap((teks) =>
    pencari.cari(teks).map(({ kelompok, mulai, akhir, kata }) => {
      const baris = kelompok.isi.map((b) => sebutSel(b.baris.asal)).join(' ');
      return `“${teks.slice(mulai, akhir)}” ${kata} = ${baris}`;
    }),
  );
  const senama = konteks.cetak.kelompok
    .filter(({ isi }) => isi.length > 1)
    .map(({ isi }) => `senama ${isi.map((b) => `${sebutSel(b.baris.asal)} ${b.ke}/${b.dari}`).join(' = ')}`);
  return [...senama, ...temuan, ...nama];
}

test.each(bacaKasus(join(__dirname, 'dua-tabel.txt')).map((k) => [k.nama, k] as const))('%s', async (_nama, kasus) => {
  expect(await barisKini(kasus, temukan)).toEqual(barisTertulis(kasus));
});

test('the sentences of what came by, in both languages', () => {
  expect(KALIMAT.baris).toEqual(harapanContoh(join(__dirname, 'kalimat.txt')).get('dua tabel'));
});

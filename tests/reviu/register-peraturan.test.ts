import { dataKosong } from '../../src/domain/data';
import { hitungLkj } from '../../src/domain/lkj';
import { paragrafDariTeks } from '../../src/reviu/narasi/paragraf';
import { DAFTAR_PERATURAN, type JenisPeraturan, type Peraturan } from '../../src/reviu/peraturan/daftar-peraturan';
import { periksaLkj } from '../../src/reviu/periksa';

const NAMA: Readonly<Record<JenisPeraturan, string>> = {
  UU: 'Undang-Undang',
  PP: 'Peraturan Pemerintah',
  Perpres: 'Peraturan Presiden',
  PermenPANRB: 'Peraturan Menteri Pendayagunaan Aparatur Negara',
  Permendagri: 'Peraturan Menteri Dalam Negeri',
  PMK: 'Peraturan Menteri Keuangan',
  Inpres: 'Instruksi Presiden',
};

/** What is said of a report of that year that cites it so. */
function temukan({ jenis, nomor, tahun, perihal }: Peraturan, laporan: number): string[] {
  const teks = `Laporan Kinerja Dinas Contoh Tahun ${laporan} disusun sebagai pertanggungjawaban.\nDasar penyusunannya ${NAMA[jenis]} Nomor ${nomor} Tahun ${tahun} tentang ${perihal[0] ?? ''}.`;
  return periksaLkj(hitungLkj({ ...dataKosong(), tahun: laporan }), { tabel: [], narasi: paragrafDariTeks(teks) })
    .filter((t) => t.aturan === 'peraturan-dirujuk')
    .map((t) => `${t.dihitung} (${String(t.rincian['sumber'])})`);
}

const sebut = ({ jenis, nomor, tahun }: Peraturan): string => `${jenis} ${nomor}/${tahun}`;

test('a replacement’s year is that of its name, and the source names it or the regulation itself', () => {
  for (const p of DAFTAR_PERATURAN) {
    if (p.pengganti)
      expect([sebut(p), p.pengganti.sebutan]).toEqual([
        sebut(p),
        expect.stringContaining(`Tahun ${p.pengganti.tahun}`),
      ]);
    if (p.pengganti) expect(p.pengganti.tahun).toBeGreaterThanOrEqual(p.tahun);
    expect([sebut(p), p.sumber]).toEqual([
      sebut(p),
      expect.stringMatching(new RegExp(`/${p.pengganti?.tahun ?? p.tahun}\\b`)),
    ]);
  }
});

test.each(DAFTAR_PERATURAN.map((p): [string, Peraturan] => [sebut(p), p]))(
  '%s: in its time, after it, and under a wrong year',
  (_apa, p) => {
    const ganti = p.pengganti;
    expect(temukan(p, ganti?.tahun ?? 2025)).toEqual([]);
    if (ganti) expect(temukan(p, ganti.tahun + 1)).toEqual([`${ganti.sebutan} (${p.sumber})`]);
    const lain = { ...p, tahun: p.tahun + 40 };
    if (DAFTAR_PERATURAN.filter((d) => d.jenis === p.jenis && d.nomor === p.nomor).length === 1)
      expect(temukan(lain, 2025)).toEqual([`Nomor ${p.nomor} Tahun ${p.tahun} (${p.sumber})`]);
  },
);

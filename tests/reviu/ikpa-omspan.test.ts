import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from '../../src/input/baca';
import { periksaLkj } from '../../src/reviu/periksa';
import { bukuUji, type SelUji } from '../input/potret-contoh';
import { LEMBAR_RINCIAN } from '../input/rincian-ikpa-contoh';
import { INDIKATOR_IKPA } from '../fixtures/indikator-ikpa';

const KEPALA = ['Kode Satker', 'Nama Satker', 'Keterangan', ...INDIKATOR_IKPA];

async function temuan(deviasi: number, judul = 'Nilai IKPA Satker Periode Juni Tahun 2026', ubah = LEMBAR_RINCIAN) {
  const ikpa: SelUji[][] = [
    [judul],
    [],
    KEPALA,
    ['123456', 'SENTRA CONTOH', 'Nilai', 100, deviasi, 96.7, 100, 66.67, 81.58, 67.87],
    ['123456', 'SENTRA CONTOH', 'Bobot', 10, 15, 20, 10, 10, 10, 25],
  ];
  const { potret, gabungan } = bukuUji(...ubah, { nama: 'IKPA', baris: ikpa });
  const { data } = await bacaTabel(potret, gabungan);
  return periksaLkj(hitungLkj(data), { tabel: [], narasi: [] })
    .filter((t) => t.aturan === 'ikpa-omspan')
    .filter((t) => t.putusan === 'berbeda')
    .map((t) => `${t.dilaporkan} ${t.dihitung} ${t.asal?.lembar ?? ''} ${t.kunciAngka ?? ''} ${t.sel.length > 20}`);
}

describe('ikpa-omspan', () => {
  it('names OM-SPAN’s cell and our figure where they are more than 0,01 apart', async () => {
    expect(await temuan(90.17)).toEqual(['90,17 94,93 IKPA ikpa-rinci/deviasi true']);
  });
  it.each([94.93, 94.94, 94.92])('is silent at %d: OM-SPAN keeps decimals that it does not print', async (deviasi) => {
    expect(await temuan(deviasi)).toEqual([]);
  });
  it('is silent on an estimate: one pagu for the whole year', async () => {
    const setahun = LEMBAR_RINCIAN.map((l) =>
      l.nama === 'Pagu' ? { ...l, baris: l.baris.map((b, i) => (i > 2 ? ['Setahun', ...b.slice(1)] : b)) } : l,
    );
    const penyerapan = (await temuan(90.17, undefined, setahun)).filter((t) => t.includes('penyerapan'));
    expect(penyerapan).toEqual([]);
  });
  it('compares at OM-SPAN’s month: the value of April is held against April’s', async () => {
    const april = await temuan(90.17, 'Nilai IKPA Satker Periode April Tahun 2026');
    expect(april.find((t) => t.includes('deviasi'))).toBe('90,17 94,39 IKPA ikpa-rinci/deviasi true');
  });
});

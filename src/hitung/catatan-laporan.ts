import type { AlamatSel } from '../dasar/sel';
import { kamusLaporan } from '../locales/kamus-laporan';
import { kamusReviu } from '../locales/kamus-reviu';
import { parameterDibaca } from '../domain/pedoman/jejak';
import type { CatatanTemuan } from '../reviu/catatan-hasil';
import type { Temuan } from '../reviu/temuan';
import type { CatatanLaporan, TempatCatatan } from '../surat/catatan-laporan';
import type { AngkaTertulis, HasilHitung } from '../hitung';

type Hasil = Pick<HasilHitung, 'temuan' | 'angka' | 'naskah' | 'laporan'>;

/** The findings that are to be written into the report: what differs, and nobody has dealt with. */
export const temuanTerbuka = (
  { temuan }: { temuan: readonly Temuan[] },
  status: (kunci: string) => CatatanTemuan['status'],
): Temuan[] => temuan.filter(({ putusan, kunci }) => putusan === 'berbeda' && status(kunci) === 'belum');

/**
 * Findings as notes in the report that the workbook holds, each at its figure, else at the one it is held against; always
 * Indonesian. `takBertempat`: how many have no place in the report.
 */
export function catatanLaporan(
  hasil: Hasil,
  temuan: readonly Temuan[],
): { catatan: CatatanLaporan[]; takBertempat: number } {
  const tempat = pencariTempat(hasil);
  const angka = new Map(hasil.angka.map((satu) => [satu.kunci, satu]));
  const catatan = temuan.flatMap((satu): CatatanLaporan[] => {
    const alinea = alineaCatatan(satu, satu.kunciAngka === null ? undefined : angka.get(satu.kunciAngka));
    const pertama = tempat(satu.asal);
    if (pertama) return [{ tempat: pertama, angka: satu.dilaporkan, alinea }];
    const kedua = tempat(satu.asalPembanding);
    return kedua ? [{ tempat: kedua, angka: satu.dihitung, alinea }] : [];
  });
  return { catatan, takBertempat: temuan.length - catatan.length };
}

/** The finding's words, the arithmetic, what it is held against, the rule and the regulation. */
function alineaCatatan(temuan: Temuan, angka: AngkaTertulis | undefined): string[] {
  const reviu = kamusReviu('id');
  const kata = kamusLaporan('id').catatan;
  const peraturan = angka
    ? [...new Set(parameterDibaca(angka).map(({ peraturan: nama, pasal }) => [nama, pasal].filter(Boolean).join(' ')))]
    : [];
  return [
    reviu.kalimat(temuan),
    ...(angka && angka.rumus !== '' ? [kata.hitungan(angka.rumus)] : []),
    ...(temuan.tempat?.includes('; ') ? [kata.tempat(temuan.tempat)] : []),
    kata.aturan(reviu.namaAturan(temuan), peraturan),
  ];
}

/** Where the content of a cell stands in the report; null for any other cell. */
function pencariTempat({ laporan, naskah }: Hasil): (sel: AlamatSel | null) => TempatCatatan | null {
  const tabel = new Map((laporan?.tabel ?? []).map((satu) => [satu.lembar, satu]));
  const alinea = new Map<string, TempatCatatan>();
  const terlihat = new Map<string, number>();
  for (const { teks, asal, laporan: tempat } of naskah) {
    if (!tempat) continue;
    const ke = terlihat.get(teks) ?? 0;
    terlihat.set(teks, ke + 1);
    alinea.set(`${asal.lembar}!${asal.baris}`, { macam: 'alinea', teks, ke });
  }
  return (sel) => {
    if (sel === null) return null;
    const satu = tabel.get(sel.lembar);
    if (satu) return { macam: 'tabel', nomor: satu.nomor, baris: sel.baris - satu.baris, kolom: sel.kolom };
    return alinea.get(`${sel.lembar}!${sel.baris}`) ?? null;
  };
}

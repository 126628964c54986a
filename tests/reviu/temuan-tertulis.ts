import { nomorKolom } from '../../src/dasar/a1';
import type { AlamatSel } from '../../src/dasar/sel';
import type { Temuan } from '../../src/reviu/temuan';

const sel = (nama: string): AlamatSel => {
  const [, di = '', huruf = '', nomor = ''] = /^(\w+)!([A-Z]+)(\d+)$/.exec(nama) ?? [];
  return { lembar: di, baris: Number(nomor) - 1, kolom: nomorKolom(huruf) };
};

/** A finding of one line: "rule T1!C5 printed / computed difference | lain T2!D3 | satuan rupiah": what is left out stays as it mostly is. */
export function temuanTertulis(teks: string): Temuan {
  const [inti = '', ...lain] = teks.split(' | ');
  const [, aturan = '', di = '', dilaporkan = '', dihitung = '', selisih = ''] =
    /^(\S+) (\S+)(?: (\S+) \/ (\S+))?(?: (\S+))?$/.exec(inti) ?? [];
  const isi = new Map(
    lain.map((satu): [string, string] => [satu.split(' ')[0] ?? '', satu.slice(satu.indexOf(' ') + 1)]),
  );
  const ambil = (apa: string): string | undefined => {
    const nilai = isi.get(apa);
    isi.delete(apa);
    return nilai;
  };
  const [pembanding, semuaSel, acuan] = [ambil('lain'), ambil('sel'), ambil('acuan')?.split(' ')];
  return {
    kunci: teks,
    aturan,
    keparahan: (ambil('keparahan') ?? 'kesalahan') as Temuan['keparahan'],
    putusan: (ambil('putusan') ?? 'berbeda') as Temuan['putusan'],
    dilaporkan,
    dihitung,
    selisih,
    satuan: (ambil('satuan') ?? '') as Temuan['satuan'],
    asal: di === '–' ? null : sel(di),
    asalPembanding: pembanding === undefined ? null : sel(pembanding),
    kunciAngka: ambil('kunciAngka') ?? null,
    ...(acuan ? { acuan: { jenis: acuan[0], peran: acuan[1] } as NonNullable<Temuan['acuan']> } : {}),
    sel: semuaSel?.split(' ').map(sel) ?? [],
    rincian: Object.fromEntries(isi),
  };
}

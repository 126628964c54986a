import type { HasilLkj } from '../../domain/lkj';
import { type BuatAcuan, frasaNama, type Subjek, subjek } from './subjek';

const KESELURUHAN = { keluarga: { nama: 'anggaran', bagian: false } } as const;

/** The budget as a whole, by belanja or kewenangan, and by program and kegiatan of the PK. */
export function subjekAnggaran({ data, anggaran, program }: HasilLkj, acuan: BuatAcuan): Subjek[] {
  const total = anggaran[0]?.total;
  return [
    subjek(
      'anggaran/pagu',
      'pagu anggaran',
      /\bpagu\b|alokasi anggaran|total anggaran|^\W*anggaran\b/gi,
      [acuan(total?.pagu, 'pagu')],
      KESELURUHAN,
    ),
    subjek(
      'anggaran/realisasi',
      'realisasi anggaran',
      /(?:realisasi|penyerapan|serapan|daya serap) anggaran/gi,
      [acuan(total?.persen, 'realisasi'), acuan(total?.realisasi, 'realisasi')],
      KESELURUHAN,
    ),
    subjek(
      'anggaran/sisa',
      'sisa anggaran',
      /\bsisa (?:anggaran|pagu|dana)\b/gi,
      [acuan(total?.sisa, 'sisa')],
      KESELURUHAN,
    ),
    subjek('pk-anggaran', 'anggaran perjanjian program', null, [
      acuan(data.jumlahAnggaranProgram, 'jumlah'),
      ...(program?.program ?? []).flatMap((p) => [
        acuan(p.data.anggaran, 'jumlah'),
        ...p.data.kegiatan.map((k) => acuan(k.anggaran, 'jumlah')),
      ]),
    ]),
    ...data.anggaranProgram.flatMap((p) =>
      [p, ...p.kegiatan].map((k, i) =>
        subjek(`${p.id}/${i}`, '', null, [acuan(k.anggaran, 'pagu')], {
          frasa: frasaNama(k.nama),
          keluarga: { nama: 'anggaran', bagian: true },
        }),
      ),
    ),
    ...anggaran.flatMap((a) =>
      a.baris.map((b) =>
        subjek(
          b.persen.kunci,
          `belanja ${b.data.nama}`,
          null,
          [
            acuan(b.data.pagu, 'pagu'),
            acuan(b.data.realisasi, 'realisasi'),
            acuan(b.persen, 'realisasi'),
            acuan(b.sisa, 'sisa'),
          ],
          {
            frasa: frasaBaris(b.data.nama, /belanja/i.test(a.tabel.dimensi)),
            keluarga: { nama: 'anggaran', bagian: true },
          },
        ),
      ),
    ),
  ];
}

/** "Barang" alone is any goods: only "belanja barang" and "kewenangan pusat" name a row. */
function frasaBaris(nama: string, belanja: boolean): RegExp[] {
  const inti = nama.replace(/^belanja\s+/i, '');
  const awalan = belanja ? '\\bbelanja\\s+' : '\\b(?:kewenangan|anggaran|satker|belanja)\\s+';
  const lain = /^bansos$/i.test(inti) ? frasaNama('bantuan sosial', awalan) : [];
  return [...frasaNama(inti, awalan), ...lain];
}

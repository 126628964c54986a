import { namaSel } from '../dasar/a1';
import type { Jenis, Pilihan } from './definisi';
import type { Kecocokan } from './cocok';
import { judulUtama } from './judul';
import { kunciKolom } from './kamus';
import type { PilihanBaca } from './tabel';
import { type KepalaDitemukan, kunciJenis, namaJenis } from './temukan';

/** Answer by which a person takes a table out of the calculation. */
const ABAIKAN = 'abaikan';

/** Was the table set aside by a person, or is its kind still to be chosen? Then it is not read. */
export function belumDibaca(k: KepalaDitemukan, pilihan: Pilihan): boolean {
  const dipilih = pilihan[kunciJenis(k.kepala)];
  return dipilih === ABAIKAN || (k.seri.length > 1 && !k.seri.some((j) => namaJenis(j) === dipilih));
}

/** What a header leaves open: which kind it is, and which of several columns a word means. */
export function pilihanKepala(k: KepalaDitemukan, kecocokan: Kecocokan, pilihan: Pilihan): PilihanBaca[] {
  const { kepala, seri } = k;
  const { lembar, baris, jumlahBaris } = kepala.rentang;
  const asal = { lembar, baris, kolom: kepala.rentang.kolom };
  const kunci = kunciJenis(kepala);
  const jenis: PilihanBaca[] =
    seri.length > 1 || pilihan[kunci] !== undefined
      ? [
          {
            kunci,
            perihal: 'jenisTabel',
            asal,
            judul: judulUtama(k.judul) || lembar,
            opsi: [...(seri.length > 1 ? seri : [kecocokan.jenis]).map(opsiJenis), { nilai: ABAIKAN, uraian: '' }],
            dipilih: pilihan[kunci] ?? null,
          },
        ]
      : [];
  const kolom = kecocokan.seri.map((s): PilihanBaca => {
    const akhir = baris + jumlahBaris - 1;
    return {
      kunci: kunciKolom(
        kecocokan.jenis,
        s.kunci,
        s.opsi.map((o) => o.kolom),
      ),
      perihal: 'kolom',
      asal,
      judul: `${kecocokan.jenis.sebutan}: ${s.sebutan}`,
      opsi: s.opsi.map((o) => ({
        nilai: o.nilai,
        uraian: `${o.kolom.jalur.join(' > ')} (${namaSel(akhir, o.kolom.kolom)})`,
      })),
      dipilih: s.dipilih,
    };
  });
  return [...jenis, ...kolom];
}

function opsiJenis(jenis: Jenis): PilihanBaca['opsi'][number] {
  return { nilai: namaJenis(jenis), uraian: jenis.sebutan };
}

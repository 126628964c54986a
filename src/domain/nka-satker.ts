import type { Angka } from './angka';
import { bulatkan } from '../dasar/desimal';
import type { NkaSatker } from './data';
import { fakta } from './ekspresi/bentuk';
import { type Ditahan, tabelSalahBaca } from './kewajaran';
import { susunNka } from './nka';
import type { PedomanNka } from './pedoman/nka';

/** A satker's NKA from its own SMART and IKPA, beside the one that its row prints. */
export interface HasilNkaSatker {
  data: NkaSatker;
  nka: Angka;
}

interface BarisSiap extends HasilNkaSatker {
  /** Is the printed NKA ours? Null where none is printed. */
  sama: boolean | null;
  /** Is it the plain sum of the two values? */
  terbobot: boolean;
}

export interface NkaSemuaSatker {
  hasil: HasilNkaSatker[];
  ditahan: Ditahan[];
}

/**
 * NKA of every satker that has both values. A row that prints another NKA is kept back where most of its table does, or
 * where its columns hold the values times their weights already, as their plain sum then shows.
 */
export function hitungNkaSatker(semua: readonly NkaSatker[], pedoman: PedomanNka): NkaSemuaSatker {
  const siap = semua.flatMap((data): BarisSiap[] => {
    const { smart, ikpa, nkaDilaporkan: cetak } = data;
    if (!smart?.nilai || !ikpa?.nilai) return [];
    const nka = susunNka({ kunci: data.id, nama: `NKA ${data.nama}` }, fakta(smart), fakta(ikpa), pedoman);
    if (!cetak?.nilai || !nka.nilai) return [{ data, nka, sama: null, terbobot: false }];
    const desimal = cetak.desimal ?? nka.desimal;
    const sama = bulatkan(nka.nilai, desimal).eq(bulatkan(cetak.nilai, desimal));
    const terbobot = bulatkan(smart.nilai.plus(ikpa.nilai), desimal).eq(bulatkan(cetak.nilai, desimal));
    return [{ data, nka, sama, terbobot }];
  });
  const tabel = ({ smart }: NkaSatker): string => smart?.tabel ?? '';
  const salahBaca = tabelSalahBaca(
    siap.flatMap(({ data, sama }) => (sama === null ? [] : { tabel: tabel(data), sama })),
  );
  const ragu = new Set(
    siap.filter(({ data, sama, terbobot }) => sama === false && (terbobot || salahBaca.has(tabel(data)))),
  );
  return {
    hasil: siap.filter((s) => !ragu.has(s)).map(({ data, nka }) => ({ data, nka })),
    ditahan: [...ragu].map(({ data, nka }): Ditahan => ({
      kunci: data.id,
      nama: nka.nama,
      tabel: tabel(data),
      sebab: 'hasilLain',
      fakta: data.nkaDilaporkan,
      dihitung: nka.nilai,
      asal: data.nkaDilaporkan?.asal ?? null,
    })),
  };
}

import { atribut, cari, menyala, type Unsur, unsur } from './pohon-xml';

/** What stands in a paragraph, piece by piece. */
export type BagianAlinea =
  | BagianTeks
  | { jenis: 'halamanBaru' }
  | { jenis: 'tandaHalaman' }
  /** A text box that hangs on a run. */
  | { jenis: 'kotak'; isi: Unsur; di: Unsur }
  | { jenis: 'catatanKaki'; id: string; di: Unsur };

export interface BagianTeks {
  jenis: 'teks';
  teks: string;
  /** Letters of a `w:t`, not a tab or a break. */
  huruf: boolean;
  rumus: boolean;
  /** The element that holds the letters. */
  unsur: Unsur;
  /** The run that holds it; a formula as a whole, which nothing may be put into. */
  wadah: Unsur;
}

/** What was taken out, or is no text. */
const DILEWATI: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'pPr',
  'rPr',
  'sdtPr',
  'tblPr',
  'Fallback',
]);

/** Walks a paragraph as it is read: tracked changes as accepted, hidden text left out. */
export function* runutAlinea(p: Unsur): Generator<BagianAlinea> {
  yield* runut(p, p, false);
}

function* runut(dari: Unsur, wadah: Unsur, rumus: boolean): Generator<BagianAlinea> {
  const teks = (isi: string, unsur: Unsur, huruf = false): BagianTeks => ({
    jenis: 'teks',
    teks: isi,
    huruf,
    rumus,
    unsur,
    wadah,
  });
  for (const satu of unsur(dari)) {
    if (DILEWATI.has(satu.nama)) continue;
    if (satu.nama === 'r' && menyala(cari(satu, 'rPr'), 'vanish')) continue;
    switch (satu.nama) {
      case 't':
        yield teks(satu.anak.filter((x) => typeof x === 'string').join(''), satu, true);
        break;
      case 'tab':
      case 'cr':
        yield teks(' ', satu);
        break;
      case 'noBreakHyphen':
        yield teks('-', satu);
        break;
      case 'br':
        if (atribut(satu, 'type') === 'page') yield { jenis: 'halamanBaru' };
        else yield teks('\n', satu);
        break;
      case 'lastRenderedPageBreak':
        yield { jenis: 'tandaHalaman' };
        break;
      case 'txbxContent':
        yield { jenis: 'kotak', isi: satu, di: wadah };
        break;
      case 'footnoteReference':
        yield { jenis: 'catatanKaki', id: atribut(satu, 'id') ?? '', di: wadah };
        break;
      case 'AlternateContent':
        yield* runut(pilihanPertama(satu), wadah, rumus);
        break;
      case 'oMath':
      case 'oMathPara':
        yield* runut(satu, rumus ? wadah : satu, true);
        break;
      default:
        yield* runut(satu, satu.nama === 'r' && !rumus ? satu : wadah, rumus);
    }
  }
}

/** Word writes a new form and an old one of the same thing; the first is the one that counts. */
export function pilihanPertama(satu: Unsur): Unsur {
  const anak = unsur(satu);
  return anak.find(({ nama }) => nama === 'Choice') ?? { ...satu, anak: anak.flatMap((a) => a.anak) };
}

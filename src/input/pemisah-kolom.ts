import { type Bertahap, jeda } from './bertahap';
import type { Sel } from './kisi';
import type { TabelMentah } from './mentah';
import { bacaTeksAngka, type Digit, type Kebiasaan, type Meragukan } from './sel/angka';
import { putuskanPemisah } from './sel/pemisah';
import type { KeputusanKolom, PilihanBaca } from './tabel';

/** The column's unmistakable cells: which habits they show, each with the first cell that shows it. */
type Saksi = ReadonlyMap<Kebiasaan, string>;

interface Perkara {
  keputusan: Omit<KeputusanKolom, 'koreksi'>;
  pilihan: PilihanBaca;
}

/** Decides column by column whether `383.275` is thousands or decimals, and says why. */
export class PemisahKolom {
  readonly #mentah: TabelMentah;
  readonly #pilihan: Readonly<Record<string, string>>;
  readonly #saksi = new Map<number, Saksi>();
  readonly #perkara = new Map<number, Perkara>();
  readonly #sudah = new Set<string>();

  constructor(mentah: TabelMentah, pilihan: Readonly<Record<string, string>>) {
    this.#mentah = mentah;
    this.#pilihan = pilihan;
  }

  get keputusan(): KeputusanKolom[] {
    return [...this.#perkara.values()].map(({ keputusan, pilihan }) => ({ ...keputusan, koreksi: pilihan }));
  }

  /** A person is asked where the column itself does not decide; also where they have answered, so that they may change it. */
  get pilihan(): PilihanBaca[] {
    return [...this.#perkara.values()].flatMap(({ keputusan: { alasan }, pilihan }) =>
      alasan === 'selLain' || alasan === 'hitungan' ? [] : [pilihan],
    );
  }

  /** The number that a doubtful cell holds; null while nothing decides. */
  putuskan(sel: Sel, bacaan: Meragukan, hitungan: boolean): Digit | null {
    const { kolom, baris } = sel.alamat;
    const saksi = this.#saksi.get(kolom) ?? new Map<Kebiasaan, string>();
    const pilihan = this.#tanya(kolom, sel.teks, bacaan);
    const dipilih = pilihan.dipilih === 'indonesia' || pilihan.dipilih === 'inggris' ? pilihan.dipilih : null;
    const digit = dipilih
      ? (dipilih === 'indonesia') === bacaan.titik
        ? bacaan.ribuan
        : bacaan.pecahan
      : putuskanPemisah(bacaan, new Set(saksi.keys()), hitungan);
    const perkara = this.#perkara.get(kolom) ?? { keputusan: this.#keputusanBaru(kolom), pilihan };
    const kunci = `${baris}/${kolom}`;
    if (!this.#sudah.has(kunci)) perkara.keputusan.sel += 1;
    this.#sudah.add(kunci);
    // A cell that stays in doubt is what the column is asked about.
    if (perkara.keputusan.sel === 1 || digit === null) {
      Object.assign(perkara.keputusan, {
        arti: digit === null ? null : digit === bacaan.ribuan ? 'ribuan' : 'desimal',
        alasan: alasan(dipilih, saksi, digit),
        contoh: [...saksi.values()].join(' / '),
      });
    }
    this.#perkara.set(kolom, perkara);
    return digit;
  }

  #keputusanBaru(kolom: number): Perkara['keputusan'] {
    const { kisi, kepala } = this.#mentah;
    const { baris, jumlahBaris } = kepala.rentang;
    return {
      kepala: { lembar: kisi.nama, baris: baris + jumlahBaris - 1, kolom },
      judul: this.#judul(kolom),
      arti: null,
      alasan: 'tanpaBukti',
      contoh: '',
      sel: 0,
    };
  }

  #tanya(kolom: number, teks: string, bacaan: Meragukan): PilihanBaca {
    const ada = this.#perkara.get(kolom)?.pilihan;
    if (ada) return ada;
    const { kisi, kepala } = this.#mentah;
    const penuh = kepala.kolom.find((k) => k.kolom === kolom)?.penuh ?? '';
    const kunci = `pemisah/${kisi.nama}/${penuh}`;
    const uraian = (kebiasaan: Kebiasaan): string => {
      const digit = (kebiasaan === 'indonesia') === bacaan.titik ? bacaan.ribuan : bacaan.pecahan;
      return `${teks} = ${digit.nilai.toFixed(digit.desimal).replace('.', ',')}`;
    };
    return {
      kunci,
      perihal: 'pemisah',
      asal: this.#keputusanBaru(kolom).kepala,
      judul: this.#judul(kolom),
      opsi: (['indonesia', 'inggris'] as const).map((nilai) => ({ nilai, uraian: uraian(nilai) })),
      dipilih: this.#pilihan[kunci] ?? null,
    };
  }

  #judul(kolom: number): string {
    return this.#mentah.kepala.kolom.find((k) => k.kolom === kolom)?.jalur.join(' > ') ?? '';
  }

  /** Gathers what the unmistakable cells of these columns show. */
  *kenali(kolom: readonly number[]): Bertahap<void> {
    const { kisi, baris } = this.#mentah;
    const saksi = kolom.map((k) => ({ k, milik: new Map<Kebiasaan, string>() }));
    for (const { baris: b } of baris) {
      if (jeda(b)) yield;
      for (const { k, milik } of saksi) {
        if (milik.size === 2 || kisi.jenis(b, k) !== 'teks') continue;
        const teks = String(kisi.nilai(b, k));
        // Without a separator a cell shows no habit.
        const bacaan = /[.,]/.test(teks) ? bacaTeksAngka(teks) : null;
        if (bacaan?.jenis === 'angka' && bacaan.kebiasaan && !milik.has(bacaan.kebiasaan)) {
          milik.set(bacaan.kebiasaan, kisi.tulisan(b, k));
        }
      }
    }
    for (const { k, milik } of saksi) this.#saksi.set(k, milik);
  }
}

function alasan(dipilih: Kebiasaan | null, saksi: Saksi, digit: Digit | null): KeputusanKolom['alasan'] {
  if (dipilih) return 'pilihan';
  if (digit === null) return saksi.size > 0 ? 'bertentangan' : 'tanpaBukti';
  return saksi.size > 0 ? 'selLain' : 'hitungan';
}

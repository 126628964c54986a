import { tampilkanPesan } from '../excel/kawat/dialog';
import { daftarkanPerintah, tampilkanPanel } from '../excel/kawat/perintah';
import type { Kamus } from '../locales';
import { utamaHilang } from './hasil/utama';
import type { KeadaanPanel } from './keadaan';

/** The ribbon's buttons, by the names they have in the manifest. */
const PERINTAH = ['hitungCapaian', 'bukaTemplat'] as const;
export type NamaPerintah = (typeof PERINTAH)[number];

/** The ribbon, whose buttons run in the pane's own runtime; tests hand the pane one of theirs. */
export interface Pita {
  /** Binds a button; Excel shows it as busy until the promise settles. */
  daftarkan: (nama: NamaPerintah, jalankan: () => Promise<void>) => void;
  /** Brings the pane to the front; where Excel cannot, says `paragraf` in a window of its own. */
  tampilkan: (paragraf: readonly string[]) => Promise<void>;
}

/**
 * Binds all buttons at once, and is to be called before anything is drawn: a press may be what has opened this page.
 * It then waits until the pane says what the button does.
 */
export function pasangPita(): Pita {
  const kerja = new Map<NamaPerintah, () => Promise<void>>();
  const penunggu = new Set<() => void>();
  for (const nama of PERINTAH) {
    daftarkanPerintah(nama, async () => {
      while (!kerja.has(nama)) await new Promise<void>((lanjut) => penunggu.add(lanjut));
      await kerja.get(nama)?.();
    });
  }
  return {
    daftarkan: (nama, jalankan) => {
      kerja.set(nama, jalankan);
      penunggu.forEach((lanjut) => lanjut());
      penunggu.clear();
    },
    tampilkan: (paragraf) => tampilkanPanel().catch(() => tampilkanPesan(paragraf)),
  };
}

/** After a run from the ribbon: an error, figures that do not hold, or a choice that only a person can make. */
export function perluDilihat({ galat, hasil }: KeadaanPanel): boolean {
  if (galat !== null || hasil === null) return true;
  const { verifikasi, pilihan } = hasil;
  return (
    verifikasi.cocok < verifikasi.angka ||
    verifikasi.sumberBerubah !== undefined ||
    verifikasi.sumberGalat !== undefined ||
    utamaHilang(hasil) ||
    pilihan.some(({ dipilih }) => dipilih === null)
  );
}

/** What there is to see, for a person who does not see the pane. */
export function paragrafPesan({ galat }: KeadaanPanel, kata: Kamus): string[] {
  if (galat === null) return [kata.panel.lihatPanel];
  const { apa, tersimpan, lakukan } = kata.galat[galat.kode](galat.rincian);
  return [apa, tersimpan, lakukan];
}

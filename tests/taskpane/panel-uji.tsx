import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { AlamatSel } from '../../src/dasar/sel';
import { type Simpanan, SIMPANAN_KOSONG } from '../../src/excel/kawat/setelan';
import type { PerubahanSumber } from '../../src/excel/potret/pantau';
import type { HasilHitung, OpsiHitung } from '../../src/hitung';
import type { Bacaan, KeputusanBaca } from '../../src/input/tabel';
import { Aplikasi } from '../../src/taskpane/Aplikasi';
import type { Layanan } from '../../src/taskpane/layanan';
import type { Pita } from '../../src/taskpane/pita';
import { bacaan, tabelContoh } from './hasil-contoh';

/** jsdom draws nothing: Fluent's message bar only has to be able to ask. */
class ResizeObserverDiam implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = ResizeObserverDiam;
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, scrollTo: () => undefined });

/** A run that the test ends itself. */
export interface JalanUji {
  opsi: OpsiHitung;
  selesaikan: (hasil: HasilHitung) => Promise<void>;
  gagalkan: (galat: unknown) => Promise<void>;
}

export interface PanelUji {
  wadah: HTMLElement;
  /** Runs that the pane has started, in order. */
  jalan: JalanUji[];
  /** Cells that the pane has asked to select, in order. */
  dipilih: AlamatSel[];
  /** Choices that the pane has saved, in order. */
  simpanan: Simpanan[];
  /** Answers about reading, in order. */
  dijawab: KeputusanBaca[];
  /** Those who wait for changes of the source sheets now. */
  pantauan: ((perubahan: PerubahanSumber) => void)[];
  /** Those who wait to be told that the pane was closed or opened. */
  tampak: ((tampak: boolean) => void)[];
  teks: () => string;
  /** The button or link whose accessible name (label or text) contains `nama`. */
  tombol: (nama: string) => HTMLElement;
  adaTombol: (nama: string) => boolean;
  klik: (nama: string) => Promise<void>;
  /** Opens a place and waits for its file. */
  buka: (tempat: string) => Promise<void>;
  bongkar: () => Promise<void>;
}

export const bacaContoh = (): Promise<Bacaan> => Promise.resolve(bacaan(tabelContoh));

/** Shows the pane over services that record what is asked of them; `ganti` replaces some. */
export async function bukaPanel(ganti: Partial<Layanan> = {}, pita: Pita | null = null): Promise<PanelUji> {
  const jalan: JalanUji[] = [];
  const dipilih: AlamatSel[] = [];
  const simpanan: Simpanan[] = [];
  const dijawab: KeputusanBaca[] = [];
  const tampak: ((tampak: boolean) => void)[] = [];
  const pantauan: ((perubahan: PerubahanSumber) => void)[] = [];
  const layanan: Layanan = {
    siapkan: () => Promise.resolve({ bahasa: 'id-ID', gelap: false }),
    kenaliTabel: bacaContoh,
    hitungCapaian: (opsi) =>
      new Promise<HasilHitung>((terima, tolak) => {
        jalan.push({
          opsi,
          selesaikan: (hasil) =>
            act(async () => {
              terima(hasil);
              await Promise.resolve();
            }),
          gagalkan: (galat) =>
            act(async () => {
              tolak(galat instanceof Error ? galat : new Error(String(galat)));
              await Promise.resolve();
            }),
        });
      }),
    bacaSetelan: () => Promise.resolve(simpanan.at(-1) ?? SIMPANAN_KOSONG),
    simpanSetelan: (baru) => {
      simpanan.push(baru);
      return Promise.resolve();
    },
    ingat: (jawaban) => {
      dijawab.push(jawaban);
      return Promise.resolve();
    },
    lupakan: () => Promise.resolve(),
    bacaKolomRincian: () => Promise.resolve({ kolom: [], kepala: [], peran: [], salahSatu: [] }),
    imporRincian: () => Promise.resolve({ lembar: [], berkas: [] }),
    imporBerkas: () => Promise.resolve({ lembar: [], berkas: [] }),
    simpanNaskah: () => Promise.resolve('Naskah LKj'),
    bacaDokumen: () => Promise.reject(new Error('No report in this test.')),
    catatDokumen: () => Promise.reject(new Error('No report in this test.')),
    tulisLaporan: () => Promise.reject(new Error('No report is written in this test.')),
    pilihVersiLama: () => Promise.reject(new Error('No other version in this test.')),
    versiLama: () => null,
    lepasVersiLama: () => undefined,
    simpanDokumen: () => Promise.reject(new Error('No report in this test.')),
    laporanTersimpan: () => Promise.resolve(null),
    bacaStatusTemuan: () => Promise.resolve(new Map()),
    tulisStatusTemuan: () => Promise.resolve(),
    tulisSurat: () => Promise.resolve(new Uint8Array()),
    sisipkanSurat: () => Promise.resolve(['Surat Temuan']),
    bacaSenyapan: () => Promise.resolve([]),
    ubahSenyapan: (tambah) => Promise.resolve([...tambah]),
    pantauTampak: (saat) => {
      tampak.push(saat);
      return Promise.resolve(() => Promise.resolve());
    },
    pantauPerubahan: (saat) => {
      pantauan.push(saat);
      return Promise.resolve(() => {
        pantauan.splice(pantauan.indexOf(saat), 1);
        return Promise.resolve();
      });
    },
    simulasi: () => Promise.resolve({ kebutuhan: [], tertinggi: null, jalan: [] }),
    bandingkanAturan: (tahun) => Promise.resolve({ tahun, semua: 0, berubah: [] }),
    sisipkanTemplat: (kunci, tahun) => Promise.resolve(kunci.map((satu) => `${satu} ${tahun}`)),
    sisipkanContoh: () => Promise.resolve(['PK 2023']),
    pilihSel: (alamat) => {
      dipilih.push(alamat);
      return Promise.resolve();
    },
    ...ganti,
  };

  const wadah = document.body.appendChild(document.createElement('div'));
  const akar = createRoot(wadah);
  await act(async () => {
    akar.render(<Aplikasi layanan={layanan} pita={pita} />);
    await Promise.resolve();
  });

  const nama = (unsur: Element) => unsur.getAttribute('aria-label') ?? unsur.textContent;
  const cari = (dicari: string) =>
    [...wadah.querySelectorAll<HTMLElement>('button')].find((unsur) => nama(unsur).includes(dicari));
  const tombol = (dicari: string) => {
    const unsur = cari(dicari);
    if (unsur === undefined) throw new Error(`No button “${dicari}” in: ${wadah.textContent}`);
    return unsur;
  };

  return {
    wadah,
    jalan,
    dipilih,
    simpanan,
    dijawab,
    pantauan,
    tampak,
    teks: () => wadah.textContent,
    tombol,
    adaTombol: (dicari) => cari(dicari) !== undefined,
    klik: (dicari) =>
      act(async () => {
        const unsur = tombol(dicari);
        unsur.focus();
        unsur.click();
        await Promise.resolve();
      }),
    buka: (dicari) =>
      act(async () => {
        tombol(dicari).click();
        // The places come in files of their own: two turns of the loop, as `import()` takes.
        await new Promise((lanjut) => setTimeout(lanjut, 0));
        await new Promise((lanjut) => setTimeout(lanjut, 0));
      }),
    bongkar: () =>
      act(async () => {
        akar.unmount();
        wadah.remove();
        await Promise.resolve();
      }),
  };
}

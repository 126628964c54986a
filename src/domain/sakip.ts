import type { Angka } from './angka';
import type { KomponenSakip, SubKomponenSakip } from './data';
import { type Ekspresi, fakta, jumlah, kali, masukan, persen, persentase, tetap } from './ekspresi/bentuk';
import { kunciUnik } from './kunci';
import type { Pita } from './pedoman/pedoman';
import type { PedomanSakip } from './pedoman/sakip';
import { pitaUntuk } from './predikat';
import { susunAngka } from './susun-angka';

export interface HasilSakip {
  komponen: { data: KomponenSakip; bagian: Angka }[];
  bobot: Angka;
  total: Angka;
  predikat: Pita | null;
  /** While components are missing: the total if they score nothing (E) and if they score full (AA). */
  rentang: { bawah: Angka; atas: Angka } | null;
}

/**
 * Nilai AKIP, 0–100: the sum of the component scores, each on the scale of its weight
 * (PermenPANRB 88/2021: perencanaan 30, pengukuran 30, pelaporan 15, evaluasi internal 25).
 * Beside each score stands the share of its weight that was reached, in percent.
 */
export function hitungSakip(komponen: readonly KomponenSakip[], pedoman: PedomanSakip): HasilSakip | null {
  if (komponen.length === 0) return null;
  const kunci = kunciUnik(komponen.map((k) => k.nama));
  const umum = { jenis: 'sakip', satuan: 'poin', desimal: 2, pedoman: pedoman.nama } as const;
  const total = susunAngka({
    ...umum,
    kunci: 'sakip',
    nama: 'Nilai Akuntabilitas Kinerja (AKIP)',
    ekspresi: jumlah(komponen.map((k) => masukan(k.nilai, `Nilai ${k.nama}`))),
    kaidah: 'Jumlah nilai komponen',
  });
  const bobot = susunAngka({
    ...umum,
    kunci: 'sakip/bobot',
    nama: 'Jumlah bobot komponen',
    ekspresi: jumlah(komponen.map((k) => masukan(k.bobot, `Bobot ${k.nama}`))),
  });
  return {
    komponen: komponen.map((data, i) => ({
      data,
      bagian: susunAngka({
        ...umum,
        kunci: `sakip/${kunci[i] ?? i}/persen`,
        nama: `${data.nama}: bagian bobot yang tercapai`,
        satuan: '%',
        ekspresi: persentase(masukan(data.nilai, `Nilai ${data.nama}`), masukan(data.bobot, `Bobot ${data.nama}`)),
        kaidah: 'Nilai ÷ Bobot × 100',
      }),
    })),
    bobot,
    total,
    predikat: total.nilai ? pitaUntuk(total.nilai, pedoman.predikat) : null,
    rentang: total.nilai ? null : rentangSakip(komponen, umum),
  };
}

function rentangSakip(
  komponen: readonly KomponenSakip[],
  umum: Pick<Angka, 'jenis' | 'satuan' | 'desimal'> & { pedoman: string },
): HasilSakip['rentang'] {
  const ujung = (kunci: string, nama: string, bilaKosong: (k: KomponenSakip) => Ekspresi): Angka =>
    susunAngka({
      ...umum,
      kunci,
      nama,
      ekspresi: jumlah(komponen.map((k) => (k.nilai?.nilai ? fakta(k.nilai) : bilaKosong(k)))),
    });
  return {
    bawah: ujung('sakip/paling-rendah', 'Nilai AKIP bila komponen yang belum ada bernilai E', () => tetap(0)),
    atas: ujung('sakip/paling-tinggi', 'Nilai AKIP bila komponen yang belum ada bernilai AA', (k) =>
      masukan(k.bobot, `Bobot ${k.nama}`),
    ),
  };
}

/**
 * Score of one component from its sub-components' grades: Σ nilai grade ÷ 100 × bobot. Sub-components without a grade
 * (or with one the regulation does not know) are named; the score then is null.
 */
export function nilaiDariGrade(
  sub: readonly SubKomponenSakip[],
  pedoman: PedomanSakip,
): { ekspresi: Ekspresi; tanpaGrade: string[] } {
  const nilai = (s: SubKomponenSakip): number | undefined => pedoman.grade[s.grade?.trim().toUpperCase() ?? ''];
  return {
    tanpaGrade: sub.filter((s) => nilai(s) === undefined).map((s) => s.nama),
    ekspresi: jumlah(
      sub.map((s) => {
        const bagianBobot = nilai(s);
        const bobot = masukan(s.bobot, `Bobot ${s.nama}`);
        return bagianBobot === undefined ? masukan(undefined, `Grade ${s.nama}`) : kali(persen(bagianBobot), bobot);
      }),
    ),
  };
}

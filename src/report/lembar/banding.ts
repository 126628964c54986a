import type { Angka, Ekspresi } from '../../domain/angka';
import type { PasanganAngka } from '../../domain/banding-aturan';
import { angka as acuan, bagian, kurang, petaBagian } from '../../domain/ekspresi/bentuk';
import { parameterDibaca } from '../../domain/pedoman/jejak';
import type { ParameterDibaca } from '../../domain/pedoman/pedoman';
import { KATA_BUKTI } from '../../domain/pedoman/sebut';
import { susunAngka } from '../../domain/susun-angka';
import { LembarBaru } from '../lembar-baru';
import { bilangan, formatAngka, type Petak, rumahAngka, teks } from '../petak';

const LEBAR = [5, 52, 16, 16, 16, 76];

/** The figures of the report under the rules of two years. */
export interface BahanBanding {
  tahun: readonly [number, number];
  /** Figures that are there under either. */
  semua: number;
  berubah: readonly PasanganAngka[];
}

/** LKj Banding: what comes out otherwise under another year's rules, old and new side by side, and the value that did it. */
export function lembarBanding(
  nama: string,
  { tahun, semua, berubah }: BahanBanding,
  tercetak: ReadonlyMap<string, Angka>,
  konteks: string,
): LembarBaru {
  const [lama, baru] = tahun;
  const l = new LembarBaru('banding', nama, LEBAR, 'mendatar');
  l.judul(`ANGKA MENURUT ATURAN ${lama} DAN ${baru}`, konteks);
  if (berubah.length > 0) {
    const kiri = new Penyalin(lama, berubah, 0, tercetak);
    const kanan = new Penyalin(baru, berubah, 1, tercetak);
    l.tabel(
      {
        kepala: [
          teks('No', 'kepalaTengah'),
          teks('Angka', 'kepala'),
          ...[`Aturan ${lama}`, `Aturan ${baru}`, 'Selisih'].map((k) => teks(k, 'kepalaAngka')),
          teks('Ketentuan yang mengubahnya', 'kepala'),
        ],
        baris: berubah.map((satu, i) => {
          const [a, b] = [kiri.salin(satu.kunci), kanan.salin(satu.kunci)];
          return [
            teks(String(i + 1), 'teksTengah'),
            teks(satu.nama),
            petakSalinan(a),
            petakSalinan(b),
            selisih(a, b, tahun),
            teks(sebutKetentuan(satu)),
          ];
        }),
      },
      'bekukan',
    );
  }
  l.catatan(
    `${berubah.length} dari ${semua} angka berubah. Data masukannya sama; bobot dan hasil yang tercetak menurut aturan tahunnya sendiri tidak dipakai di sini, supaya yang berbeda hanya aturannya.`,
    'Selisih persentase dalam poin persen. Angka laporan sendiri, menurut aturan tahun laporan, ada di lembar LKj lainnya dan tidak berubah.',
  );
  return l;
}

/** `LKj Banding` under the rules of one year: its figures with keys of their own, live where a formula can hold them. */
class Penyalin {
  private readonly milik = new Map<string, Angka>();
  private readonly asal: ReadonlyMap<string, Angka>;

  constructor(
    private readonly tahun: number,
    berubah: readonly PasanganAngka[],
    sisi: 0 | 1,
    private readonly tercetak: ReadonlyMap<string, Angka>,
  ) {
    this.asal = new Map(
      berubah.flatMap(({ kunci, pasangan }) => {
        const satu = pasangan[sisi];
        return satu ? [[kunci, satu]] : [];
      }),
    );
  }

  salin(kunci: string): Angka | null {
    const ada = this.milik.get(kunci);
    if (ada) return ada;
    const asal = this.asal.get(kunci);
    if (!asal) return null;
    const { jenis, nama, satuan, desimal, parameter } = asal;
    const salinan = susunAngka({
      kunci: `banding/${this.tahun}/${kunci}`,
      jenis,
      nama: `${nama} menurut aturan ${this.tahun}`,
      satuan,
      desimal,
      ekspresi: this.tulis(asal.ekspresi),
      ...(parameter ? { parameter } : {}),
    });
    this.milik.set(kunci, salinan);
    return salinan;
  }

  /** A figure that the rules change is this sheet's own; one that they leave alone is the report's; else written out. */
  private tulis(e: Ekspresi): Ekspresi {
    if (e.op !== 'angka') return petaBagian(e, (isi) => this.tulis(isi));
    const salinan = this.salin(e.angka.kunci);
    if (salinan) return acuan(salinan);
    const laporan = this.tercetak.get(e.angka.kunci);
    const sama = laporan?.nilai && e.angka.nilai && laporan.nilai.eq(e.angka.nilai);
    return sama ? acuan(laporan) : this.tulis(e.angka.ekspresi);
  }
}

/** Counting needs cells: a count over figures that stand nowhere is written as its number. */
const berformula = (e: Ekspresi): boolean =>
  e.op === 'cacah' ? e.isi.every((isi) => isi.op === 'angka' || isi.op === 'fakta') : bagian(e).every(berformula);

function petakSalinan(angka: Angka | null): Petak {
  if (!angka?.nilai) return teks('–', 'angka');
  return berformula(angka.ekspresi)
    ? rumahAngka(angka)
    : bilangan(angka.nilai, formatAngka(angka.satuan, angka.desimal));
}

function selisih(a: Angka | null, b: Angka | null, tahun: readonly [number, number]): Petak {
  if (!a?.nilai || !b?.nilai) return teks('–', 'angka');
  return rumahAngka(
    susunAngka({
      kunci: `banding/${tahun.join('-')}/${b.kunci}`,
      jenis: b.jenis,
      nama: `Selisih ${b.nama}`,
      satuan: b.satuan === '%' ? 'poin' : b.satuan,
      desimal: b.desimal,
      ekspresi: kurang(acuan(b), acuan(a)),
    }),
  );
}

/** One line a value: what it was, what it became, each with its regulation and evidence. */
function sebutKetentuan({ parameter, pasangan }: PasanganAngka): string {
  const [kiri, kanan] = pasangan.map((satu) => (satu ? parameterDibaca(satu) : []));
  const baris = [...new Set(parameter.map(({ id }) => id))].map((id) => {
    const [lama, baru] = [kiri?.find((p) => p.id === id), kanan?.find((p) => p.id === id)];
    const nama = parameter.find((p) => p.id === id)?.nama ?? id;
    return `${nama}: ${sebutNilai(lama)} → ${sebutNilai(baru)}`;
  });
  if (baris.length > 0) return baris.join('\n');
  const [a, b] = pasangan;
  return a && b ? '–' : 'Hanya ada menurut salah satu aturan.';
}

const sebutNilai = (p: ParameterDibaca | undefined): string =>
  p ? `${p.nilai} (${p.peraturan}, ${KATA_BUKTI[p.bukti]})` : 'tidak ada';

import { Decimal, tampil } from '../../src/dasar/desimal';
import type { Angka, Ekspresi } from '../../src/domain/angka';
import { fakta, rata } from '../../src/domain/ekspresi/bentuk';
import { keFormula } from '../../src/domain/ekspresi/formula';
import type { Fakta, Satuan } from '../../src/domain/fakta';
import { hitungNka } from '../../src/domain/nka';
import { CAPAIAN_BATAS_LAZIM } from '../../src/domain/pedoman/capaian';
import { pedomanIkpa } from '../../src/domain/pedoman/ikpa';
import { pedomanNka, pedomanPerencanaan } from '../../src/domain/pedoman/nka';
import { akhirTahun, type KonteksAturan, nilaiPada } from '../../src/domain/pedoman/parameter';
import { pedomanSakip } from '../../src/domain/pedoman/sakip';
import { pedomanSkm } from '../../src/domain/pedoman/skm';
import { pedomanSmart } from '../../src/domain/pedoman/smart';
import { pedomanSpm } from '../../src/domain/pedoman/spm';
import { hitungIkpa } from '../../src/domain/ikpa';
import { ATURAN_CAPAIAN, rumusCapaian, sebutCapaian } from '../../src/domain/polaritas';
import { pitaUntuk, sebutPita } from '../../src/domain/predikat';
import { ikmDariUnsur } from '../../src/domain/skm';
import { hitungSmart, nilaiEfisiensi } from '../../src/domain/smart';
import { indeksLayanan } from '../../src/domain/spm';
import { nilaiSub } from '../../src/domain/sakip';
import { susunAngka } from '../../src/domain/susun-angka';

/** A rule on made-up inputs, computed by the program itself. */
export interface Contoh {
  judul: string;
  /** Cell and what stands in it. */
  masukan: readonly { sel: string; nama: string; nilai: string }[];
  kata: string;
  excel: string;
  hasil: string;
}

const LEMBAR = 'Contoh';
const TAHUN: KonteksAturan = { masa: akhirTahun(2025) };
const TAHUN_2023: KonteksAturan = { masa: akhirTahun(2023) };

/** Inputs in a column, as a person would type them: B2, B3, … */
class Lembar {
  readonly fakta: Fakta[] = [];

  isi(nama: string, nilai: number, satuan: Satuan = 'poin'): Fakta {
    const n = new Decimal(nilai);
    const satu: Fakta = {
      kunci: `contoh/${this.fakta.length}`,
      nama,
      nilai: n,
      satuan,
      keadaan: 'nilai',
      teks: tampil(n, n.dp()),
      asal: { lembar: LEMBAR, baris: this.fakta.length + 1, kolom: 1 },
      cara: 'selAngka',
      skala: 1,
      desimal: n.dp(),
      tabel: 'contoh',
      sumber: 'contoh',
    };
    this.fakta.push(satu);
    return satu;
  }

  contoh(judul: string, hasil: Angka, predikat?: string): Contoh {
    return {
      judul,
      masukan: this.fakta.map((f) => ({ sel: `B${(f.asal?.baris ?? 0) + 1}`, nama: f.nama, nilai: f.teks })),
      kata: hasil.rumus,
      excel: `=ROUND(${keFormula(hasil.ekspresi, { fakta: (f) => f.asal ?? undefined, angka: () => undefined }, LEMBAR)},2)`,
      hasil: [hasil.nilai ? tampil(hasil.nilai, 2) : '–', predikat ?? ''].filter(Boolean).join(' · '),
    };
  }
}

const susun = (nama: string, ekspresi: Ekspresi, kaidah: string): Angka =>
  susunAngka({ kunci: 'contoh', jenis: 'capaian', nama, satuan: 'poin', desimal: 2, ekspresi, kaidah });

function capaian(): Contoh[] {
  const satu = (judul: string, aturan: Partial<typeof ATURAN_CAPAIAN>, target: number, realisasi: number): Contoh => {
    const l = new Lembar();
    const [t, r] = [l.isi('Target', target), l.isi('Realisasi', realisasi)];
    const penuh = { ...ATURAN_CAPAIAN, ...aturan };
    return l.contoh(
      judul,
      susun('Capaian', rumusCapaian({ target: fakta(t), realisasi: fakta(r) }, penuh), sebutCapaian(penuh)),
    );
  };
  const l = new Lembar();
  const tiga = [100, 110.05, 130.33].map((n, i) => fakta(l.isi(`Capaian indikator ${i + 1}`, n, '%')));
  const batas = nilaiPada(CAPAIAN_BATAS_LAZIM[2] ?? CAPAIAN_BATAS_LAZIM[0] ?? ATURAN_KOSONG, TAHUN).versi.nilai;
  return [
    satu('Makin tinggi makin baik', {}, 80, 88.04),
    satu('Makin tinggi makin baik, dengan batas', { batas }, 60, 78.2),
    satu('Makin rendah makin baik (selisih)', { polaritas: 'minimum' }, 10, 8),
    satu('Makin rendah makin baik (banding)', { polaritas: 'minimum', caraMinimum: 'banding' }, 10, 8),
    satu('Makin tepat makin baik', { polaritas: 'stabil' }, 100, 110),
    l.contoh('Rata-rata capaian per indikator', susun('Rata-rata', rata(tiga), 'Jumlah capaian ÷ banyaknya')),
  ];
}

const ATURAN_KOSONG = { id: '', nama: '', satuan: '' as const, versi: [] };

function ikpa(): Contoh[] {
  return [TAHUN_2023, TAHUN].flatMap((konteks): Contoh[] => {
    const pedoman = pedomanIkpa(konteks);
    const l = new Lembar();
    const nilai = new Map<string, number>([
      ['revisiDipa', 100],
      ['deviasiHal3', 73.22],
      ['penyerapan', 71.44],
      ['belanjaKontraktual', 90.15],
      ['penyelesaianTagihan', 98.17],
      ['upTup', 95.81],
      ['dispensasiSpm', 90],
      ['capaianOutput', 99.69],
    ]);
    const komponen = (
      [
        'revisiDipa',
        'deviasiHal3',
        'penyerapan',
        'belanjaKontraktual',
        'penyelesaianTagihan',
        'upTup',
        'dispensasiSpm',
        'capaianOutput',
      ] as const
    )
      .filter((kunci) => pedoman.bobot[kunci] !== undefined)
      .map((kunci) => {
        const nama = pedoman.bacaBobot(kunci)?.nama.replace('Bobot IKPA: ', '') ?? kunci;
        return {
          kunci,
          nama,
          aspek: '',
          nilai: l.isi(nama, nilai.get(kunci) ?? 0),
          bobot: undefined,
          nilaiAkhirDilaporkan: undefined,
        };
      });
    const unit = {
      id: 'ikpa',
      kode: '',
      nama: '',
      komponen,
      nilaiTotalDilaporkan: undefined,
      konversiBobot: undefined,
      nilaiAkhirDilaporkan: undefined,
      pengurangDispensasi: undefined,
    };
    const hasil = hitungIkpa(unit, pedoman);
    if (!hasil) return [];
    const total = hasil.nilaiAkhir;
    const pita = hasil.nilaiAkhir.nilai && pitaUntuk(hasil.nilaiAkhir.nilai, pedoman.predikat);
    return [l.contoh(`Nilai IKPA menurut ${pedoman.nama}`, total, pita ? sebutPita(pita) : '')];
  });
}

function nka(): Contoh[] {
  const l = new Lembar();
  const hasil = hitungNka(
    fakta(l.isi('Nilai kinerja perencanaan anggaran', 84.63)),
    fakta(l.isi('IKPA', 95.56)),
    pedomanNka(TAHUN),
  );
  const p = new Lembar();
  const variabel = [
    { kunci: 'efektivitas' as const, nama: 'Efektivitas', nilai: p.isi('Efektivitas', 92), bobot: undefined },
    { kunci: 'efisiensi' as const, nama: 'Nilai Efisiensi', nilai: p.isi('Efisiensi', 80), bobot: undefined },
  ];
  const perencanaan = hitungSmart(variabel, pedomanSmart(TAHUN), pedomanPerencanaan(TAHUN));
  return [
    l.contoh('NKA: nilai yang jatuh di tengah dibulatkan ke atas', hasil.nka, hasil.predikat ?? ''),
    ...(perencanaan ? [p.contoh('Nilai kinerja perencanaan anggaran', perencanaan.nilai)] : []),
  ];
}

function smart(): Contoh[] {
  const l = new Lembar();
  const variabel = (
    [
      ['penyerapan', 'Penyerapan', 95.53],
      ['konsistensi', 'Konsistensi', 99.61],
      ['capaianOutput', 'Capaian rincian output', 99.72],
      ['efisiensi', 'Nilai Efisiensi', 59.98],
    ] as const
  ).map(([kunci, nama, n]) => ({ kunci, nama, nilai: l.isi(nama, n), bobot: undefined }));
  const hasil = hitungSmart(variabel, pedomanSmart(TAHUN_2023), pedomanPerencanaan(TAHUN_2023));
  const e = new Lembar();
  const ne = susun(
    'Nilai efisiensi',
    nilaiEfisiensi(fakta(e.isi('Efisiensi', 74.03, '%')), TAHUN_2023),
    '50 + efisiensi ÷ 20 × 50',
  );
  return [
    ...(hasil ? [l.contoh('Nilai implementasi satker', hasil.nilai)] : []),
    e.contoh('Nilai efisiensi ditahan pada batasnya', ne),
  ];
}

function sakip(): Contoh[] {
  const pedoman = pedomanSakip(TAHUN);
  const l = new Lembar();
  const sub = { nama: 'Kualitas', bobot: l.isi('Bobot subkomponen Kualitas', 9), grade: 'BB' };
  return [l.contoh('Subkomponen dari jawaban BB', susun('Kualitas', nilaiSub(sub, pedoman), 'Nilai jawaban × bobot'))];
}

function skm(): Contoh[] {
  const pedoman = pedomanSkm(TAHUN);
  const l = new Lembar();
  const unsur = [3.6, 3.5, 3.4, 3.8, 3.5, 3.6, 3.7, 3.5, 3.4].map((n, i) => fakta(l.isi(`Unsur ${i + 1}`, n)));
  const hasil = susun('IKM', ikmDariUnsur(unsur, pedoman), 'Jumlah nilai unsur ÷ 9 × 25');
  const pita = hasil.nilai && pitaUntuk(hasil.nilai, pedoman.predikat);
  return [l.contoh('IKM dari sembilan unsur', hasil, pita ? sebutPita(pita) : '')];
}

function spm(): Contoh[] {
  const pedoman = pedomanSpm(TAHUN);
  const l = new Lembar();
  const [penerima, mutu] = [l.isi('Penerima layanan dasar', 85, '%'), l.isi('Mutu minimal', 78, '%')];
  const indeks = susun(
    'Indeks SPM',
    indeksLayanan(fakta(penerima), fakta(mutu), pedoman),
    '80% × penerima + 20% × mutu',
  );
  const pita = indeks.nilai && pitaUntuk(indeks.nilai, pedoman.predikat);
  return [l.contoh('Indeks satu jenis layanan', indeks, pita ? sebutPita(pita) : '')];
}

/** Worked examples by subject. */
export const CONTOH: ReadonlyMap<string, () => readonly Contoh[]> = new Map([
  ['capaian', capaian],
  ['ikpa', ikpa],
  ['nka', nka],
  ['smart', smart],
  ['sakip', sakip],
  ['skm', skm],
  ['spm', spm],
]);

import { sebutKotak } from '../../dasar/a1';
import type { Kotak, Rentang } from '../../dasar/kotak';
import type { AlamatSel } from '../../dasar/sel';
import type { Fakta, Keadaan } from '../../domain/fakta';
import type { ParameterDibaca } from '../../domain/pedoman/pedoman';
import { KATA_BUKTI, sebutBukti } from '../../domain/pedoman/sebut';
import { type DataGrafik, LembarBaru } from '../lembar-baru';
import { formatAngka, type Petak, tautanSel, teks } from '../petak';

/** A cell that was set aside, with the reason in words. */
export interface SelDisisihkan {
  asal: AlamatSel;
  teks: string;
  alasan: string;
}

/** A table whose rows were added up: where it stands, and how many rows were read, used and set aside. */
export interface RincianTertulis {
  judul: string;
  rentang: Rentang;
  kalimat: string;
}

const KATA_KEADAAN: Record<Keadaan, string> = {
  nilai: 'nilai',
  nolNyata: 'nol',
  tidakBerlaku: 'tidak berlaku',
  belumAda: 'belum ada',
};

/** Header of the sheet, by which a copy of it is known. */
export const KEPALA_DATA = [
  'No',
  'Nama',
  'Nilai',
  'Teks dalam sel',
  'Satuan',
  'Keadaan',
  'Sel asal',
  'Cara baca',
  'Sumber',
  'Kunci',
];

/**
 * LKj Data, the hinge: one row per input with its passport. All formulas of the other sheets end here, and a number
 * here points at the cell that a colleague typed.
 */
export function lembarData(
  nama: string,
  fakta: readonly Fakta[],
  { disisihkan, rincian }: { disisihkan: readonly SelDisisihkan[]; rincian: readonly RincianTertulis[] },
  parameter: readonly ParameterDibaca[],
  grafik: readonly DataGrafik[],
  konteks: string,
): { lembar: LembarBaru; letakGrafik: Map<DataGrafik, Kotak> } {
  const l = new LembarBaru('data', nama, [5, 52, 20, 20, 10, 13, 24, 24, 34, 36], 'mendatar');
  l.judul('DATA SUMBER', konteks);
  l.tabel(
    {
      kepala: KEPALA_DATA.map((k) => teks(k, k === 'Nilai' ? 'kepalaAngka' : 'kepala')),
      baris: fakta.map((f, i) => barisFakta(f, i + 1)),
    },
    'bekukan',
  );
  l.catatan(
    'Sel sumber yang berisi angka dirujuk langsung; angka yang diketik sebagai teks (misalnya “80,09**”) ditulis sebagai nilai yang terbaca.',
  );
  if (disisihkan.length > 0) {
    l.spasi();
    l.subjudul('Sel yang belum terbaca (tidak ikut dihitung)');
    l.tabel({
      kepala: [
        teks('No', 'kepala'),
        teks('Alasan', 'kepala', 2),
        teks('Teks dalam sel', 'kepala'),
        teks('Sel asal', 'kepala'),
      ],
      baris: disisihkan.map((s, i) => [
        teks(String(i + 1), 'teksTengah'),
        teks(s.alasan, 'peringatan', 2),
        teks(s.teks, 'teks'),
        { ...tautanSel(s.asal), lebar: 2 },
      ]),
    });
  }
  if (rincian.length > 0) {
    l.spasi();
    l.subjudul('Baris rincian yang dijumlahkan');
    l.tabel({
      kepala: [teks('No', 'kepala'), teks('Tabel', 'kepala'), teks('Rentang', 'kepala', 2), teks('Baris', 'kepala', 6)],
      baris: rincian.map(({ judul, rentang, kalimat }, i) => [
        teks(String(i + 1), 'teksTengah'),
        teks(judul),
        { ...teks(sebutKotak(rentang), 'tautan', 2), tautan: rentang },
        teks(kalimat, 'teks', 6),
      ]),
    });
  }
  tulisParameter(l, parameter);
  return { lembar: l, letakGrafik: tulisGrafik(l, grafik) };
}

/** The values of regulations behind the figures, each with its time and evidence. */
function tulisParameter(l: LembarBaru, parameter: readonly ParameterDibaca[]): void {
  if (parameter.length === 0) return;
  l.spasi();
  l.subjudul('Ketentuan yang dibaca');
  const judul = ['No', 'Ketentuan', 'Nilai', 'Peraturan', 'Satuan', 'Mulai', 'Sampai', 'Bukti', 'Pasal', 'Sumber'];
  l.tabel({
    kepala: judul.map((k) => teks(k, 'kepala')),
    baris: parameter.map((p, i) => [
      teks(String(i + 1), 'teksTengah'),
      teks(p.nama),
      teks(p.nilai),
      teks(p.peraturan),
      teks(p.satuan || '–', 'teksTengah'),
      teks(p.mulai, 'teksTengah'),
      teks(p.sampai ?? 'sekarang'),
      teks([KATA_BUKTI[p.bukti], keadaan(p)].filter(Boolean).join('; ')),
      teks(p.pasal),
      teks(p.sumber),
    ]),
  });
}

/** Evidence says how well it is proved; this, whether it holds for the report. */
const keadaan = (p: ParameterDibaca): string => sebutBukti({ ...p, bukti: 'dikonfirmasi' });

function barisFakta(f: Fakta, nomor: number): Petak[] {
  const desimal = f.nilai ? Math.max(f.desimal ?? 0, Math.min(f.nilai.dp(), 6)) : 0;
  return [
    teks(String(nomor), 'teksTengah'),
    teks(f.nama),
    f.nilai
      ? { isi: { jenis: 'sumber', fakta: f }, gaya: 'angka', format: formatAngka(f.satuan, desimal) }
      : teks('–', 'angka'),
    teks(f.teks.trim() + (f.catatan ? ` (${f.catatan})` : '')),
    teks(f.satuan || '–', 'teksTengah'),
    teks(KATA_KEADAAN[f.keadaan], 'teksTengah'),
    tautanSel(f.asal),
    teks(caraBaca(f)),
    teks(f.sumber || '–'),
    teks(f.kunci),
  ];
}

function caraBaca(f: Fakta): string {
  if (f.cara === 'pedoman') return 'ketentuan pedoman';
  if (f.cara === 'rincian') return f.rumus === undefined ? 'dijumlahkan dari teks' : 'rumus atas rincian';
  if (!f.nilai) return 'tidak ada angka';
  if (f.cara === 'selTeks') return 'angka dibaca dari teks';
  return f.skala === 1 ? 'rujukan ke sel' : `rujukan ke sel × ${f.skala}`;
}

/** The charts' numbers, each block with a header row; returns where each stands. */
function tulisGrafik(l: LembarBaru, grafik: readonly DataGrafik[]): Map<DataGrafik, Kotak> {
  const letak = new Map<DataGrafik, Kotak>();
  if (grafik.length === 0) return letak;
  l.spasi();
  l.subjudul('Data grafik');
  for (const g of grafik) {
    l.spasi();
    l.catatan(g.judul);
    letak.set(g, {
      baris: l.barisBerikut,
      kolom: 1,
      jumlahBaris: g.kategori.length + 1,
      jumlahKolom: g.seri.length + 1,
    });
    l.tabel({
      kepala: [teks('', 'kepala'), teks('Kategori', 'kepala'), ...g.seri.map((s) => teks(s.nama, 'kepalaAngka'))],
      baris: g.kategori.map((k, i) => [
        teks(String(i + 1), 'teksTengah'),
        typeof k === 'string' ? teks(k) : k,
        ...g.seri.map((s): Petak => s.nilai[i] ?? teks('–', 'angka')),
      ]),
    });
  }
  return letak;
}

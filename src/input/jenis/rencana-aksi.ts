import type { Decimal } from '../../dasar/desimal';
import type { Indikator, TabelTriwulan } from '../../domain/data';
import type { BarisTriwulan } from '../../domain/konsolidasi';
import type { Bertahap } from '../bertahap';
import { definisikan, type Penampung } from '../definisi';
import { nomorTriwulan } from '../judul-waktu';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import {
  type BarisPk,
  KOLOM_PK,
  type KolomPk,
  masukkanIndikator,
  mulaiTabel,
  namaIndikator,
  satuanBaris,
} from './baris-indikator';
import {
  bacaTriwulan,
  type KolomTriwulan,
  REALISASI_PENDEK,
  TARGET_PENDEK,
  triwulan,
  TRIWULAN,
} from './kolom-triwulan';
import { sesatuan } from '../seri-terbukti';
import { kolomUang } from './kolom-kinerja';
import { tetapkanKonsolidasi } from './konsolidasi-triwulan';
import { banyakTahun } from './tahun-kepala';

type Kolom = KolomPk | KolomTriwulan | 'capaianTriwulan' | 'kode';
type Tabel = PembacaTabel<Kolom>;

/** "Kumulatif", "s.d.": the quarter holds the year so far. */
const KUMULATIF = /\b(?:kumulatif|s d|sd|sampai)\b/;
/** A column of its own for what the quarters make. */
const SETAHUN = ['total', 'jumlah', 'total realisasi', 'jumlah realisasi', 'realisasi total', 'realisasi setahun'];
/** Rows of a ratio's counts under their indicator. */
const PEMBILANG = 'x';
const PENYEBUT = 'y';

/**
 * Rencana aksi by quarter: Indikator | Target | Target TW I–IV | Realisasi TW I–IV, with or without the rows of a
 * ratio's counts. The indicators and the year's targets count as those of the agreement.
 */
export const rencanaAksi = definisikan<Kolom>({
  jenis: 'triwulan',
  sebutan: 'Rencana aksi per triwulan',
  kolom: {
    ...KOLOM_PK,
    indikator: { ...KOLOM_PK.indikator, memuat: [...(KOLOM_PK.indikator.memuat ?? []), 'indikator'] },
    target: { ...KOLOM_PK.target, pola: /^volume\b/ },
    realisasi: { ...KOLOM_PK.realisasi, persis: [...(KOLOM_PK.realisasi.persis ?? []), ...SETAHUN] },
    kode: { sebutan: 'Kode', persis: ['kode'] },
    targetTriwulan: triwulan('Target per triwulan', new RegExp(`^${TRIWULAN}${TARGET_PENDEK}(?!.*\\brealisasi\\b)`)),
    realisasiTriwulan: {
      ...triwulan('Realisasi per triwulan', new RegExp(`^${TRIWULAN}${REALISASI_PENDEK}(?!.*\\banggaran\\b)`)),
      penentu: true,
      wajib: true,
      ataukah: 'capaianTriwulan',
    },
    // What was reached, where the quarters have a target and a capaian but no realisasi.
    capaianTriwulan: {
      sebutan: 'Capaian per triwulan',
      pola: new RegExp(
        `^${TRIWULAN}(?=.*(?:\\bcapaian$|^capaian\\b))(?!.*\\b(?:persen|persentase|tingkat|anggaran)\\b)`,
      ),
      bila: (k) => !kolomUang(k),
      berulang: { minimal: 2 },
      angka: true,
    },
  },
  kolomNama: 'indikator',
  judul: ['rencana aksi', 'triwulan', 'fra'],
  tolak: ['rincian output', 'pagu'],
  syarat: (kepala) => !banyakTahun(kepala),
  grupTanpaAngka: true,
  id: () => 'rencana-aksi',
  baca: bacaRencanaAksi,
});

function* bacaRencanaAksi(semua: Tabel, penampung: Penampung): Bertahap<number> {
  const tabel = semua.punya('realisasiTriwulan') ? semua : semua.denganKolom('realisasiTriwulan', 'capaianTriwulan');
  if (tabel !== semua && !sesatuan(pasanganTriwulan(tabel)) && !berbagiTarget(tabel)) {
    semua.tidakDipakai.push('Capaian per triwulan tanpa realisasi: dapat berarti yang dicapai atau persentasenya');
    return 0;
  }
  return yield* bacaBarisTriwulan(tabel, penampung);
}

/** Is the printed capaian of the rows the last quarter's share of the year's target? */
function berbagiTarget(tabel: Tabel): boolean {
  const jawaban = tabel.baris.flatMap((b) => {
    const [target, persen] = [tabel.nilai(b, 'target', ''), tabel.nilai(b, 'capaian', '%')];
    const akhir = tabel
      .kepala('realisasiTriwulan')
      .flatMap((k) => tabel.nilaiDi(b, k.kolom, '') ?? [])
      .at(-1);
    if (!target || !persen || !akhir || target.isZero()) return [];
    return akhir.div(target).times(100).minus(persen).abs().lt(SETELITI);
  });
  return jawaban.length > 0 && jawaban.every(Boolean);
}

/** Every quarter's target with what was reached, row by row. */
const pasanganTriwulan = (tabel: Tabel): Parameters<typeof sesatuan>[0] =>
  tabel.baris.flatMap((b) =>
    tabel.kepala('targetTriwulan').map((target) => {
      const milik = tabel
        .kepala('realisasiTriwulan')
        .find((k) => nomorTriwulan(k.penuh) === nomorTriwulan(target.penuh));
      return { target: tabel.nilaiDi(b, target.kolom, ''), nilai: milik ? tabel.nilaiDi(b, milik.kolom, '') : null };
    }),
  );

function* bacaBarisTriwulan(tabel: Tabel, penampung: Penampung): Bertahap<number> {
  const triwulan = (penampung.data.triwulan ??= []);
  const dalam = mulaiTabel(tabel, penampung);
  const namaBaris = yield* namaIndikator(tabel);
  const dibaca: BarisTriwulan[] = [];
  let sasaran = '';
  let kini: TabelTriwulan | null = null;
  let baris = 0;
  for (const b of tabel.baris) {
    yield;
    const judul = b.peran === 'grup' ? tabel.teks(b, 'indikator') || tabel.teks(b, 'kegiatan') : '';
    sasaran = tabel.teks(b, 'sasaran') || judul || sasaran;
    if (b.peran !== 'data') continue;
    const nama = namaBaris.get(b) ?? '';
    if (tabel.tanpaNama(b, nama, 'indikator')) continue;
    baris += 1;
    const kode = normal(tabel.teks(b, 'kode') || tabel.teks(b, 'no'));
    if (kini && (kode === PEMBILANG || kode === PENYEBUT)) {
      const cacah = bacaTriwulan(tabel, b, 'realisasiTriwulan', `${kini.id}/${kode}`, nama, 'buah');
      kini.rasio = {
        pembilang: [],
        penyebut: [],
        ...kini.rasio,
        [kode === PEMBILANG ? 'pembilang' : 'penyebut']: cacah,
      };
      continue;
    }
    const indikator = indikatorBaris(tabel, b, { sasaran, nama, versi: null, dalam }, penampung);
    const satuan = tabel.satuanTertulis(b, ['realisasiTriwulan', 'targetTriwulan']) || satuanBaris(tabel, b, nama);
    const id = penampung.unik(`triwulan/${indikator?.nomor ?? triwulan.length + 1}`);
    kini = {
      id,
      nama,
      untuk: indikator ? { indikator: indikator.nomor, alasan: 'nama' } : null,
      targetTahun: indikator?.target,
      target: bacaTriwulan(tabel, b, 'targetTriwulan', `${id}/target`, `Target – ${nama}`, satuan),
      realisasi: bacaTriwulan(tabel, b, 'realisasiTriwulan', `${id}/realisasi`, `Realisasi – ${nama}`, satuan),
      kumulatif: tabel.kepala('realisasiTriwulan').every((k) => KUMULATIF.test(k.penuh)),
    };
    triwulan.push(kini);
    dibaca.push({ data: kini, setahun: indikator?.realisasi?.nilai ?? menurutCapaian(indikator, kini) });
  }
  tetapkanKonsolidasi(tabel, dibaca, penampung);
  return baris;
}

/** A printed capaian is rounded to two decimals, or one. */
const SETELITI = 0.06;

/** The last quarter's realisasi, where the row's printed capaian is its share of the year's target. */
function menurutCapaian(indikator: Indikator | undefined, { realisasi }: TabelTriwulan): Decimal | null {
  const [target, persen] = [indikator?.target?.nilai, indikator?.capaianDilaporkan?.nilai];
  const akhir = realisasi.flatMap((r) => r?.nilai ?? []).at(-1);
  if (!target || !persen || !akhir || target.isZero()) return null;
  return akhir.div(target).times(100).minus(persen).abs().lt(SETELITI) ? akhir : null;
}

/** A row with a target of the year is the agreement's; one without only adds to an indicator that is there. */
function indikatorBaris(tabel: Tabel, baris: BarisMentah, isi: BarisPk, penampung: Penampung): Indikator | undefined {
  if (tabel.teks(baris, 'target') !== '') return masukkanIndikator(tabel, baris, isi, penampung);
  const asal = tabel.alamat(baris, 'indikator');
  const tautan = penampung.tautkan({ teks: [isi.nama], nomorTabel: null, asal });
  return penampung.data.indikator.find((i) => i.nomor === tautan?.indikator);
}

import { akhirBulan, awalBulan } from '../../domain/ikpa-rinci/aturan';
import type { Skenario } from '../../domain/ikpa-rinci/data';
import { type KunciTuas, TUAS } from '../../domain/ikpa-rinci/tuas';
import type { KunciIkpa } from '../../domain/pedoman/ikpa';
import type { KebijakanIkpa } from '../../domain/pedoman/kebijakan-ikpa';
import { definisikan } from '../definisi';
import { nomorBulan, triwulanTertulis } from '../judul-waktu';
import { NOMOR } from '../kosakata/kolom';
import { normal } from '../normal';
import { rinci } from './ikpa-satker';
import { jenisBelanja } from './jenis-belanja';

const POLA_TUAS: readonly (readonly [Exclude<KunciTuas, `penyerapan/${number}`>, RegExp])[] = [
  ['deviasi', /\bdeviasi\b/],
  ['revisi', /\brevisi\b/],
  ['kontraktual', /\bkontraktual\b/],
  ['tagihan', /\btagihan\b/],
  ['upTup', /\b(?:up|tup)\b/],
  ['output', /\boutput\b/],
  ['dispensasi', /\bdispensasi\b/],
];

/** The assumption that a row's name is of. */
function tuasTertulis(nama: string): KunciTuas | null {
  const label = normal(nama);
  const tw = /\bpenyerapan\b.*\b(?:triwulan|tw) (iv|i{1,3}|[1-4])\b/.exec(label)?.[1];
  if (tw !== undefined) return TUAS.find((t) => t.kunci === `penyerapan/${triwulanTertulis(tw) ?? 0}`)?.kunci ?? null;
  return POLA_TUAS.find(([, pola]) => pola.test(label))?.[0] ?? null;
}

/** Scenarios that stand side by side. */
const TERBANYAK = 3;

/** Assumptions about the months to come: Asumsi | one column for each named scenario. */
export const skenarioIkpa = definisikan({
  jenis: 'skenarioIkpa',
  sebutan: 'Skenario IKPA',
  kolom: {
    no: NOMOR,
    asumsi: { sebutan: 'Asumsi', persis: ['asumsi', 'asumsi akhir tahun'], ciri: true, penentu: true, wajib: true },
    skenario: {
      sebutan: 'Skenario',
      pola: /^(?:skenario|bila|jika|andai|kalau|usul|rencana)\b/,
      berulang: { minimal: 1 },
      ciri: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'asumsi',
  judul: ['skenario ikpa', 'skenario'],
  wajibJudul: true,
  id: () => 'skenario-ikpa',
  baca: function* (tabel, { data }) {
    const milik = rinci(data, tabel);
    const kolom = tabel.kepala('skenario').map((k) => ({ kolom: k.kolom, nama: k.jalur.at(-1) ?? k.daun }));
    for (const lebih of kolom.slice(TERBANYAK))
      tabel.tidakDipakai.push(`Skenario “${lebih.nama}”: paling banyak tiga skenario`);
    const semua = kolom.slice(0, TERBANYAK).map((k): Skenario & { kolom: number } => ({ ...k, asumsi: [] }));
    for (const baris of tabel.baris) {
      yield;
      const nama = tabel.teks(baris, 'asumsi');
      const tuas = baris.peran === 'data' ? tuasTertulis(nama) : null;
      const milikTuas = TUAS.find((t) => t.kunci === tuas);
      if (!milikTuas) continue;
      for (const [i, satu] of semua.entries()) {
        const nilai = tabel.faktaDi(baris, satu.kolom, {
          kunci: `${tabel.id}/${i + 1}/${milikTuas.kunci}`,
          nama: `${milikTuas.nama}, ${satu.nama}`,
          // A deviation of half a percent is as likely as a half: the number counts as it stands, 80 for 80%.
          satuan: 'poin',
        });
        if (!nilai?.nilai) continue;
        if (nilai.nilai.isNegative() || nilai.nilai.gt(milikTuas.paling))
          tabel.tidakDipakai.push(
            `${milikTuas.nama}, ${satu.nama}: ${nilai.teks} di luar 0 sampai ${milikTuas.paling}`,
          );
        else satu.asumsi.push({ tuas: milikTuas.kunci, nilai });
      }
    }
    milik.skenario = semua.filter((s) => s.asumsi.length > 0).map(({ nama, asumsi }) => ({ nama, asumsi }));
    return milik.skenario.length;
  },
});

const INDIKATOR: readonly (readonly [KunciIkpa, RegExp])[] = [
  ['deviasiHal3', /\b(?:deviasi|halaman iii)\b/],
  ['penyerapan', /\bpenyerapan\b/],
  ['upTup', /\b(?:up|tup)\b/],
];
const PERLAKUAN: readonly (readonly [KebijakanIkpa['perlakuan'], RegExp])[] = [
  ['deviasiNol', /\b(?:deviasi nol|dianggap nol|nol)\b/],
  ['tambahHari', /\btambah(?:an)? hari\b/],
  ['nilaiTetap', /\b(?:nilai tetap|bernilai|dianggap|tetap)\b/],
];
/** Ways that the indicator's rule knows what to do with. */
const COCOK: ReadonlyMap<KunciIkpa, readonly KebijakanIkpa['perlakuan'][]> = new Map([
  ['deviasiHal3', ['deviasiNol']],
  ['penyerapan', ['nilaiTetap']],
  ['upTup', ['nilaiTetap', 'tambahHari']],
]);

/** "Triwulan I", "Maret", "Januari s.d. April": first and last month. */
function bulanPeriode(teks: string): [number, number] | null {
  const tw = triwulanTertulis(teks);
  if (tw !== null) return [3 * tw - 2, 3 * tw];
  const bulan = normal(teks)
    .split(' ')
    .flatMap((kata) => nomorBulan(kata) ?? []);
  const [dari, ke = dari] = bulan;
  return dari === undefined || ke === undefined || bulan.length > 2 || ke < dari ? null : [dari, ke];
}

/** What DJPb or a letter changed inside the year: Tahun | Indikator | Periode | Jenis belanja | Perlakuan | Nilai | Sumber. */
export const kebijakanIkpa = definisikan({
  jenis: 'kebijakanIkpa',
  sebutan: 'Kebijakan IKPA',
  kolom: {
    no: NOMOR,
    tahun: { sebutan: 'Tahun', persis: ['tahun', 'tahun anggaran'], ciri: true, wajib: true },
    indikator: { sebutan: 'Indikator', persis: ['indikator', 'indikator ikpa'], ciri: true, wajib: true },
    periode: { sebutan: 'Periode', persis: ['periode', 'bulan', 'masa'], ciri: true, wajib: true },
    jenis: { sebutan: 'Jenis belanja', persis: ['jenis belanja'] },
    perlakuan: { sebutan: 'Perlakuan', persis: ['perlakuan'], ciri: true, penentu: true, wajib: true },
    nilai: { sebutan: 'Nilai', persis: ['nilai', 'nilai atau hari'], ciri: true, wajib: true },
    sumber: { sebutan: 'Sumber', persis: ['sumber', 'surat', 'nomor surat', 'dasar'] },
  },
  kolomNama: 'indikator',
  tolak: ['satker', 'target', 'realisasi'],
  id: () => 'kebijakan-ikpa',
  baca: function* (tabel, { data }) {
    const milik = rinci(data, tabel);
    for (const [i, baris] of tabel.baris.entries()) {
      yield;
      if (baris.peran !== 'data' || tabel.teks(baris, 'perlakuan') === '') continue;
      const kata = (k: 'tahun' | 'indikator' | 'periode' | 'perlakuan' | 'jenis' | 'nilai') => tabel.teks(baris, k);
      const tahun = Number(/\b20\d\d\b/.exec(kata('tahun'))?.[0] ?? Number.NaN);
      const indikator = INDIKATOR.find(([, pola]) => pola.test(normal(kata('indikator'))))?.[0];
      const perlakuan = PERLAKUAN.find(([, pola]) => pola.test(normal(kata('perlakuan'))))?.[0];
      const periode = bulanPeriode(kata('periode'));
      const nilai = /^\d{1,3}(?:[.,]\d+)?$/.test(kata('nilai').trim()) ? Number(kata('nilai').replace(',', '.')) : null;
      const cukup = nilai ?? (perlakuan === 'deviasiNol' ? 0 : null);
      if (
        !indikator ||
        !perlakuan ||
        !periode ||
        cukup === null ||
        Number.isNaN(tahun) ||
        !COCOK.get(indikator)?.includes(perlakuan)
      ) {
        tabel.tidakDipakai.push(
          `Kebijakan baris ${baris.baris + 1}: indikator, periode, perlakuan, atau nilainya tidak dikenal`,
        );
        continue;
      }
      const jenis = kata('jenis')
        .match(/\b5[1237]\b/g)
        ?.flatMap((j) => jenisBelanja(j) ?? []);
      const sumber = tabel.teks(baris, 'sumber');
      milik.kebijakan.push({
        id: `unit/${i + 1}`,
        nama: `${kata('indikator')} ${kata('periode')} ${tahun}: ${kata('perlakuan')}`,
        indikator,
        perlakuan,
        mulai: awalBulan(tahun, periode[0]),
        sampai: akhirBulan(tahun, periode[1]),
        ...(jenis ? { jenisBelanja: jenis } : {}),
        nilai: cukup,
        peraturan: sumber || 'tabel kebijakan unit',
        sumber: `Tabel kebijakan di lembar ${tabel.lembar}`,
        bukti: 'belumDiverifikasi',
        diperiksa: '',
      });
    }
    return milik.kebijakan.length;
  },
});

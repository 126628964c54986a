import type { Temuan } from './angka';
import { Decimal, tampil } from './desimal';
import type { Fakta } from './fakta';
import type { HasilLkj } from './lkj';
import { PEDOMAN_IKPA } from './pedoman/ikpa';

/** Inputs that cannot be right, each a named finding: impossible counts, negative weights, weights that do not add up. */
export function periksaMasukan(hasil: HasilLkj): Temuan[] {
  return [...periksaHitungan(hasil), ...periksaBobotIkpa(hasil), ...periksaBobotSakip(hasil)];
}

function periksaHitungan({ kluster, rasio }: HasilLkj): Temuan[] {
  const dariKluster = kluster.flatMap(({ tabel }) =>
    tabel.baris.flatMap((b) => [
      ...lebihDari('sampel-melebihi-populasi', b.sampel, b.populasi),
      ...lebihDari('berhasil-melebihi-sampel', b.berhasil, b.sampel ?? b.populasi),
    ]),
  );
  const dariRasio = rasio.flatMap(({ data }) =>
    lebihDari('pembilang-melebihi-penyebut', data.pembilang, data.penyebut),
  );
  return [...dariKluster, ...dariRasio];
}

/** A part that is larger than its whole. */
function lebihDari(aturan: string, bagian: Fakta | undefined, keseluruhan: Fakta | undefined): Temuan[] {
  if (!bagian?.nilai || !keseluruhan?.nilai || bagian.nilai.lte(keseluruhan.nilai)) return [];
  return [temuan(aturan, bagian, tampil(keseluruhan.nilai, 0), { nama: bagian.nama })];
}

function periksaBobotIkpa({ ikpa, pedoman }: HasilLkj): Temuan[] {
  return ikpa.flatMap((unit) => {
    const bobot = unit.data.komponen.flatMap((k) => (k.bobot?.nilai ? [{ kunci: k.kunci, fakta: k.bobot }] : []));
    const lain = tahunBobot(bobot, pedoman.ikpa.nama);
    return [
      ...bobotNegatif(bobot.map((b) => b.fakta)),
      ...jumlahBobot(bobot.map((b) => b.fakta)),
      ...(lain && bobot[0]
        ? [
            temuan('bobot-tahun-lain', bobot[0].fakta, pedoman.ikpa.nama, {
              tahunBobot: lain.mulai,
              pedomanBobot: lain.nama,
              tahunData: pedoman.tahun,
            }),
          ]
        : []),
    ];
  });
}

/** The other year's set that a bobot row fits, when it does not fit its own year's. */
function tahunBobot(bobot: readonly { kunci: string; fakta: Fakta }[], nama: string) {
  if (bobot.length === 0) return undefined;
  const cocok = PEDOMAN_IKPA.filter((p) => {
    const resmi: Readonly<Record<string, number>> = p.bobot;
    return bobot.every((b) => b.fakta.nilai?.isZero() || b.fakta.nilai?.eq(resmi[b.kunci] ?? -1));
  });
  return cocok.some((p) => p.nama === nama) ? undefined : cocok[0];
}

function periksaBobotSakip({ sakip }: HasilLkj): Temuan[] {
  const komponen = sakip?.komponen.map((k) => k.data) ?? [];
  const bobot = komponen.flatMap((k) => (k.bobot?.nilai ? [k.bobot] : []));
  return [
    ...bobotNegatif(bobot),
    ...jumlahBobot(bobot),
    ...komponen.flatMap((k) => lebihDari('nilai-melebihi-bobot', k.nilai, k.bobot)),
  ];
}

const bobotNegatif = (bobot: readonly Fakta[]): Temuan[] =>
  bobot.filter((b) => b.nilai?.isNegative()).map((b) => temuan('bobot-negatif', b, '≥ 0', { nama: b.nama }));

/** Weights sum to 100; 105 is a real case. Rows where an indicator does not apply (bobot 0) add up to less. */
function jumlahBobot(bobot: readonly Fakta[]): Temuan[] {
  const [pertama] = bobot;
  const jumlah = bobot.reduce((total, b) => total.plus(b.nilai ?? 0), new Decimal(0));
  const berkurang = bobot.some((b) => b.nilai?.isZero()) && jumlah.lt(100);
  if (!pertama || jumlah.eq(100) || berkurang) return [];
  return [{ ...temuan('bobot-tidak-100', pertama, '100', {}), dilaporkan: tampil(jumlah, jumlah.dp()) }];
}

function temuan(aturan: string, fakta: Fakta, seharusnya: string, rincian: Temuan['rincian']): Temuan {
  return {
    aturan,
    putusan: 'berbeda',
    dilaporkan: fakta.nilai ? tampil(fakta.nilai, fakta.desimal ?? fakta.nilai.dp()) : fakta.teks,
    dihitung: seharusnya,
    asal: fakta.asal,
    kunciAngka: null,
    rincian: { nama: fakta.nama, ...rincian },
  };
}

import type { Angka, Ekspresi } from '../angka';
import { angka, bagi, fakta, jumlah, kali, kurang, min, rata, tetap } from '../ekspresi/bentuk';
import { DEVIASI_BATAS, DEVIASI_BULAN, TRIWULAN } from '../pedoman/ikpa-rinci';
import { nilaiPada } from '../pedoman/parameter';
import { bilangan, triwulanDari } from './aturan';
import { buat } from './buat';
import type { Skenario } from './data';
import { nilaiDeviasi } from './deviasi';
import type { HasilIkpaRinci, HasilProyeksi, IndikatorRinci, Proyeksi } from './hasil';
import { type KunciTuas, TUAS } from './tuas';

type HasilKini = Omit<HasilIkpaRinci, 'proyeksi'>;

/** The key of a scenario that changes nothing. */
const TETAP = 'tetap';

/** IKPA at the end of the year, as things stand and by each scenario; null at its end, or while the sum is kept back. */
export function proyeksikan(h: HasilKini, skenario: readonly Skenario[]): HasilProyeksi | null {
  if (h.bulan === 12 || !h.ringkas) return null;
  const terkunci = terkunciKini(h);
  return {
    terkunci,
    semua: [
      satuProyeksi(h, TETAP, { nama: 'Seperti sekarang', asumsi: [] }),
      ...skenario.map((s, i) => satuProyeksi(h, String(i + 1), s)),
    ],
  };
}

function terkunciKini(h: HasilKini): Map<KunciTuas, Angka> {
  const hasil = new Map<KunciTuas, Angka>();
  const deviasi = h.deviasi?.bulan.at(-1)?.rata;
  if (deviasi) hasil.set('deviasi', deviasi);
  const [semesterSatu] = h.revisi?.bagian ?? [];
  if (semesterSatu && h.aturan.baru && h.bulan > 6) hasil.set('revisi', semesterSatu.nilai);
  return hasil;
}

const MENURUT_KUNCI = new Map(TUAS.map((t) => [t.kunci, t]));

function satuProyeksi(h: HasilKini, kunci: string, { nama, asumsi }: Skenario): Proyeksi {
  const tuas = new Map<KunciTuas, Angka>();
  const andai = (k: KunciTuas, kini: Ekspresi): Ekspresi => {
    const milik = asumsi.find((a) => a.tuas === k)?.nilai;
    const { nama: namaTuas = k, satuan = 'poin', paling = 100 } = MENURUT_KUNCI.get(k) ?? {};
    const isi = buat(h.aturan, {
      kunci: `asumsi/${kunci}/${k}`,
      nama: namaTuas,
      ekspresi: milik ? fakta(milik) : kini,
      satuan,
      andaianPaling: paling,
      taksiran: true,
    });
    tuas.set(k, isi);
    return angka(isi);
  };
  const berlaku = h.indikator.filter((i) => i.asal !== 'gugur');
  const indikator = berlaku.map((i) => ({
    kunci: i.kunci,
    nama: i.nama,
    bobot: i.bobot,
    nilai: buat(h.aturan, {
      kunci: `proyeksi/${kunci}/${i.kunci}`,
      nama: `${i.nama} akhir tahun, ${nama}`,
      ekspresi: akhirTahunIndikator(h, i, andai),
      taksiran: true,
    }),
  }));
  const total = jumlah(indikator.map((i) => bagi(kali(angka(i.nilai), fakta(i.bobot)), tetap(100))));
  const konversi = jumlah(indikator.map((i) => fakta(i.bobot)));
  const sebelum = bagi(kali(total, tetap(100)), konversi);
  const pengurang = h.dispensasi ? angka(h.dispensasi.nilai) : tetap(0);
  return {
    nama,
    tuas,
    indikator,
    nilaiAkhir: buat(h.aturan, {
      kunci: kunci === TETAP ? 'proyeksi' : `proyeksi/${kunci}`,
      nama: `Nilai IKPA akhir tahun, ${nama}`,
      ekspresi: h.aturan.baru ? kurang(sebelum, andai('dispensasi', pengurang)) : sebelum,
      kaidah: 'Jumlah nilai akhir tahun × bobot ÷ jumlah bobot yang berlaku − pengurang dispensasi',
      taksiran: true,
    }),
  };
}

type Andai = (tuas: KunciTuas, kini: Ekspresi) => Ekspresi;

/** What is locked of an indicator with what is assumed of the rest. */
function akhirTahunIndikator(h: HasilKini, i: IndikatorRinci, andai: Andai): Ekspresi {
  const kini: Ekspresi = i.nilai ? angka(i.nilai) : i.omspan ? fakta(i.omspan) : tetap(100);
  switch (i.kunci) {
    case 'penyerapan':
      return h.penyerapan ? penyerapanSetahun(h, h.penyerapan.triwulan, andai, kini) : kini;
    case 'deviasiHal3':
      return deviasiSetahun(h, andai) ?? kini;
    case 'revisiDipa':
      return revisiSetahun(h, andai) ?? min(tetap(100), andai('revisi', kini));
    case 'belanjaKontraktual':
      return andai('kontraktual', kini);
    case 'penyelesaianTagihan':
      return andai('tagihan', kini);
    case 'upTup':
      return andai('upTup', kini);
    case 'capaianOutput':
      return andai('output', kini);
    default:
      return kini;
  }
}

/** Quarters that are over stay; the running one and those to come are as assumed. */
function penyerapanSetahun(
  h: HasilKini,
  triwulan: readonly { triwulan: number; nilai: Angka }[],
  andai: Andai,
  kini: Ekspresi,
): Ekspresi {
  const berjalan = triwulanDari(h.bulan);
  return rata(
    TRIWULAN.map((t): Ekspresi => {
      const ada = triwulan.find((x) => x.triwulan === t);
      if (ada && (t < berjalan || h.bulan === 3 * t)) return angka(ada.nilai);
      return andai(`penyerapan/${t}`, ada ? angka(ada.nilai) : kini);
    }),
  );
}

function deviasiSetahun(h: HasilKini, andai: Andai): Ekspresi | null {
  const bulan = h.deviasi?.bulan ?? [];
  const terakhir = bulan.at(-1);
  if (!terakhir) return null;
  const akhir = nilaiPada(DEVIASI_BULAN, h.aturan.konteks).versi.nilai ?? 12;
  const sisa = akhir - bulan.length;
  if (sisa <= 0) return angka(terakhir.nilai);
  const semua = jumlah([
    ...bulan.map((b) => angka(b.gabungan)),
    kali(tetap(sisa), andai('deviasi', angka(terakhir.rata))),
  ]);
  return nilaiDeviasi(bagi(semua, tetap(akhir)), bilangan(DEVIASI_BATAS, h.aturan));
}

/** Since 2024: the first semester and the second, which counts from nought. */
function revisiSetahun(h: HasilKini, andai: Andai): Ekspresi | null {
  const bagian = h.revisi?.bagian ?? [];
  const [satu, dua] = bagian;
  if (!h.aturan.baru || !satu) return null;
  return min(tetap(100), rata([angka(satu.nilai), andai('revisi', angka((dua ?? satu).nilai))]));
}

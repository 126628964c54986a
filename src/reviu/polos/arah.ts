import type { KolomPolos } from '../../domain/tabel-polos';
import { type Bentuk, PERSEN, PERSEN_BALIK, PERTUMBUHAN } from './bentuk';
import { mengikutiBacaan } from './cocok';
import type { AngkaBaris, SatuanBaris } from './satuan-baris';

/** Names of what is better when it is less. */
const MAKIN_KECIL =
  /\b(kematian|kemiskinan|miskin|pengangguran|kesakitan|prevalensi|insiden|infeksi|kecelakaan|kejadian|pelanggaran|penyalahgunaan|konflik|sengketa|kasus|gini|inflasi|stunting|gizi buruk|gizi kurang|drop ?out|putus sekolah|buta aksara|buta huruf|kerugian|tunggakan|keluhan|pengaduan|emisi|pencemaran|kebocoran|kehilangan|waktu tanggap|respon(se)? time|lama|turn ?over|absensi|ketimpangan|kesenjangan|death|mortality|temuan|kebakaran|kerawanan|rawan|kumuh|kekerasan|deforestasi|lahan kritis|sisa|silpa|deviasi|beban|rasio ketergantungan|gagal|loss)\b/i;

/** Does a name speak of what is better when it is less, or leave it open? */
export const makinKecil = (nama: string): boolean => MAKIN_KECIL.test(nama);

/** Does the row's name leave it open whether more is better? */
export const arahTerbuka = ({ baris }: SatuanBaris): boolean =>
  MAKIN_KECIL.test(baris.label) ||
  (baris.label === '' && [...baris.sel.values()].some((s) => MAKIN_KECIL.test(s.teks)));

/** Does the row follow the rule for the other direction, as some indicators of a table do? */
export function arahLain({ kode }: Bentuk, hasil: AngkaBaris, operan: readonly AngkaBaris[]): boolean {
  const [a, b] = operan;
  if (!a || !b || !(kode === 'persen' || kode === 'persenBalik')) return false;
  return (
    [PERSEN, PERSEN_BALIK, PERTUMBUHAN].some((bentuk) => mengikutiBacaan(bentuk, hasil, [a, b])) ||
    [PERSEN, PERTUMBUHAN].some((bentuk) => mengikutiBacaan(bentuk, hasil, [b, a]))
  );
}

/** Caps in use for a capaian. */
const BATAS = new Set([100, 105, 110, 120, 150]);

/** Was the result cut off at a cap: one of those in use, which no figure of its column passes? */
export function dibatasi(
  bentuk: Bentuk,
  hasil: AngkaBaris,
  operan: readonly AngkaBaris[],
  kolom: KolomPolos,
  semua: readonly SatuanBaris[],
): boolean {
  return (
    BATAS.has(hasil.kira) &&
    bentuk.kira(operan.map((o) => o.kira)) > hasil.kira &&
    semua.every((b) => (b.angka.get(kolom.kolom)?.kira ?? 0) <= hasil.kira)
  );
}

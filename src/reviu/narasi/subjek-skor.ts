import type { HasilIkpa } from '../../domain/ikpa';
import type { HasilLkj } from '../../domain/lkj';
import { type BuatAcuan, frasaNama, type Subjek, subjek } from './subjek';

/** Scores with their parts: IKPA, SMART, SAKIP, the survey per satker, SPM per service. */
export function subjekSkor(hasil: HasilLkj, acuan: BuatAcuan): Subjek[] {
  const { data, ikpa, sakip, skm, smart, spm, pedoman } = hasil;
  return [
    ...ikpa.flatMap((i) => subjekIkpa(i, hasil, acuan)),
    subjek('smart', '', /\bSMART\b/g, [acuan(data.smart, 'realisasi'), acuan(smart?.nilai, 'realisasi')]),
    ...(smart?.variabel ?? []).map((v) =>
      subjek(`smart/${v.kunci}`, '', null, [acuan(v.nilai, 'bagian'), acuan(v.bobot, 'bobot')], {
        frasa: frasaNama(v.nama),
        syarat: /\bSMART\b|\bvariabel\b/i,
      }),
    ),
    ...(sakip?.komponen ?? []).map((k) =>
      subjek(
        k.data.id,
        k.data.nama,
        null,
        [acuan(k.data.bobot, 'bobot'), acuan(k.data.nilai ?? k.nilai, 'realisasi'), acuan(k.bagian, 'bagian')],
        { frasa: frasaNama(k.data.nama), syarat: SEBUT_SAKIP, keluarga: { nama: 'sakip', bagian: true } },
      ),
    ),
    ...(skm?.satker ?? []).map((s) =>
      subjek(s.id, '', null, [acuan(s.nilai, 'realisasi')], {
        frasa: frasaNama(s.nama),
        syarat: /\bIKM\b|\bSKM\b|kepuasan/i,
        keluarga: { nama: 'skm', bagian: true },
        predikat: pedoman.skm.predikat,
      }),
    ),
    ...spm.flatMap((s) =>
      s.layanan.map(({ data: layanan, indeks }) =>
        subjek(
          indeks.kunci,
          '',
          null,
          [acuan(layanan.penerima, 'bagian'), acuan(layanan.mutu, 'bagian'), acuan(indeks, 'realisasi')],
          { frasa: frasaNama(layanan.nama), syarat: /\bSPM\b|pelayanan minimal/i, predikat: pedoman.spm.predikat },
        ),
      ),
    ),
  ];
}

const SEBUT_SAKIP = /\bS?AKIP\b|akuntabilitas kinerja|\bkomponen\b|\b(?:bobot|nilai|skor)\b/i;
const SEBUT_IKPA = /\bIKPA\b|\b(?:nilai|skor|indikator|komponen|aspek)\b/i;

function subjekIkpa(
  { data, komponen, aspek, nilaiAkhir }: HasilIkpa,
  { pedoman }: HasilLkj,
  acuan: BuatAcuan,
): Subjek[] {
  const bagian = (frasa: readonly RegExp[]): Pick<Subjek, 'frasa' | 'syarat' | 'keluarga'> => ({
    frasa,
    syarat: SEBUT_IKPA,
    keluarga: { nama: 'ikpa', bagian: true },
  });
  return [
    subjek(
      'ikpa',
      data.nama,
      /\bIKPA\b|\bIndikator Kinerja Pelaksanaan Anggaran\b/g,
      [acuan(nilaiAkhir, 'realisasi')],
      {
        keluarga: { nama: 'ikpa', bagian: false },
        predikat: pedoman.ikpa.predikat,
      },
    ),
    ...komponen.map((k) =>
      subjek(
        k.nilaiAkhir.kunci,
        '',
        null,
        [acuan(k.nilai, 'bagian'), acuan(k.nilaiAkhir, 'bagian'), acuan(k.bobot, 'bobot')],
        bagian(frasaKomponen(k.data.nama)),
      ),
    ),
    ...aspek.map((a) => subjek(a.nilai.kunci, '', null, [acuan(a.nilai, 'bagian')], bagian(frasaNama(a.nama)))),
  ];
}

/** "Deviasi Halaman III DIPA" is also written "Deviasi Hal. III DIPA" and "Deviasi Halaman 3 DIPA". */
const frasaKomponen = (nama: string): RegExp[] =>
  /halaman/i.test(nama)
    ? [...frasaNama(nama), /\bdeviasi (?:halaman|hal\.?) ?(?:III|3)(?: DIPA)?\b/gi]
    : frasaNama(nama);

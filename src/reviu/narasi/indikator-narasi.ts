import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';
import { indikatorSubjek } from './indikator-kalimat';
import { kalimatDari } from './kata';
import { konteksJudul, pemilihUntuk } from './konteks-judul';

const DIKUTIP = /\bindikator\s*[“"](?<nama>[^”"]{15,})/i;

/** A sentence that quotes another indicator than the one its section is about: copied from that one's section. */
export const indikatorNarasi = aturan({
  id: 'indikator-narasi',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Indikator yang disebut',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut indikator ${t.dilaporkan}, sedangkan bagiannya membahas indikator ${t.dihitung}. Kemungkinan salah salin; mohon diperiksa.`,
    },
    en: {
      nama: 'Indicator that is quoted',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} quotes indicator ${t.dilaporkan} in the section of indicator ${t.dihitung}. It may have been copied.`,
    },
  },
  periksa: (hasil, { narasi }) => {
    const pemilih = pemilihUntuk(hasil);
    const judul = konteksJudul(narasi, hasil, pemilih);
    return narasi.flatMap((paragraf, n) =>
      kalimatDari(paragraf.teks).flatMap(({ teks }): Calon[] => {
        const nama = DIKUTIP.exec(teks)?.groups?.['nama'];
        const dikutip = nama === undefined ? null : indikatorSubjek(pemilih.pasti(nama), hasil);
        const bagian = (judul[n] ?? []).flatMap((s) => indikatorSubjek(s, hasil) ?? [])[0];
        if (!dikutip || !bagian || dikutip.data.nomor === bagian.data.nomor) return [];
        return [calonNarasi(paragraf, [String(dikutip.data.nomor), String(bagian.data.nomor)], { nama: nama ?? '' })];
      }),
    );
  },
});

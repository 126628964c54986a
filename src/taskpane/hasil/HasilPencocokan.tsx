import type { HasilHitung } from '../../hitung';
import { DaftarPeringatan } from './DaftarPeringatan';
import { cetakBeda } from './cetak-beda';
import { useLingkup } from '../LingkupPanel';
import { kamusHasil } from '../../locales/kamus-hasil';

/** What keeps the figures from being relied on: sources that changed or fell to errors, and where Excel differs. */
export default function HasilPencocokan({ verifikasi }: { verifikasi: HasilHitung['verifikasi'] }) {
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  const { angka, cocok, berbeda, sumberBerubah = [], sumberGalat = [], sumberBergerak = [] } = verifikasi;
  const tercetak = (satu: (typeof berbeda)[number]): string => {
    const { kita, excel } = cetakBeda(satu);
    const milikExcel = { angka: excel.isi, teks: hasil.bedaTeks(excel.isi), kosong: hasil.bedaKosong }[excel.jenis];
    return hasil.beda(kita, milikExcel);
  };
  return (
    <>
      {sumberGalat.length > 0 && (
        <DaftarPeringatan
          judul={hasil.sumberGalat(sumberGalat.length)}
          lakukan={hasil.sumberGalatLakukan(angka - cocok)}
          butir={sumberGalat.map(({ sel, galat, berkas }) => ({ sel, kata: hasil.isiSel(galat, berkas) }))}
        />
      )}
      {sumberBerubah.length > 0 && (
        <DaftarPeringatan
          judul={hasil.sumberBerubah(sumberBerubah.length)}
          lakukan={hasil.sumberBerubahLakukan}
          butir={sumberBerubah.map((sel) => ({ sel, kata: '' }))}
        />
      )}
      {sumberBergerak.length > 0 && (
        <DaftarPeringatan
          judul={hasil.sumberBergerak(sumberBergerak.length)}
          lakukan={hasil.sumberBergerakLakukan(angka - cocok)}
          butir={sumberBergerak.map((sel) => ({ sel, kata: '' }))}
        />
      )}
      {/* What differs because a source fell to an error, or never stands still, is told with its cause. */}
      {cocok < angka && sumberGalat.length === 0 && sumberBergerak.length === 0 && (
        <DaftarPeringatan
          judul={hasil.verifikasiBerbeda(angka - cocok, angka)}
          lakukan={hasil.verifikasiLakukan}
          butir={berbeda.map((satu) => ({ sel: satu.sel, kata: tercetak(satu) }))}
        />
      )}
    </>
  );
}

import type { HasilHitung } from '../../hitung';
import { DaftarPeringatan } from './DaftarPeringatan';
import { cetakBeda } from './cetak-beda';
import { useLingkup } from '../LingkupPanel';

/** What keeps the figures from being relied on: sources that changed or fell to errors, and where Excel differs. */
export default function HasilPencocokan({ verifikasi }: { verifikasi: HasilHitung['verifikasi'] }) {
  const { hasil } = useLingkup().kata;
  const { angka, cocok, berbeda, sumberBerubah = [], sumberGalat = [] } = verifikasi;
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
          butir={sumberGalat.map(({ sel, galat }) => ({ sel, kata: hasil.isiSel(galat) }))}
        />
      )}
      {sumberBerubah.length > 0 && (
        <DaftarPeringatan
          judul={hasil.sumberBerubah(sumberBerubah.length)}
          lakukan={hasil.sumberBerubahLakukan}
          butir={sumberBerubah.map((sel) => ({ sel, kata: '' }))}
        />
      )}
      {/* What differs because a source fell to an error is told with its cause. */}
      {cocok < angka && sumberGalat.length === 0 && (
        <DaftarPeringatan
          judul={hasil.verifikasiBerbeda(angka - cocok, angka)}
          lakukan={hasil.verifikasiLakukan}
          butir={berbeda.map((satu) => ({ sel: satu.sel, kata: tercetak(satu) }))}
        />
      )}
    </>
  );
}

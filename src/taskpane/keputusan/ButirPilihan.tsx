import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { PilihanBaca } from '../../input/tabel';
import type { Kamus } from '../../locales';
import { useLingkup } from '../LingkupPanel';
import { Pilihan } from '../Pilihan';
import { TautanSel } from '../TautanSel';
import { kamusKeputusan } from '../../locales/kamus-keputusan';
import { useKataKeputusan } from './kata-keputusan';

const useGaya = makeStyles({
  butir: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  // A thicker edge, not only a colour, marks what is still open.
  terbuka: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorder2}` },
  judul: { ...typographyStyles.body1Strong, margin: 0 },
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Isi {
  pilihan: PilihanBaca;
  /** A run is under way. */
  nonaktif: boolean;
  jawab: (nilai: string) => void;
}

/** One question: what it is about and where, the answers, and what happens until there is one. */
export function ButirPilihan({ pilihan, nonaktif, jawab }: Isi) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const keputusan = useKataKeputusan();
  const idSementara = useId();
  const belum = pilihan.dipilih === null;
  return (
    <li className={mergeClasses(gaya.butir, belum && gaya.terbuka)}>
      <p className={gaya.judul}>{pilihan.judul}</p>
      <p className={gaya.kalimat}>
        <TautanSel sel={pilihan.asal} />
      </p>
      <Pilihan
        label={keputusan.perihal[pilihan.perihal]}
        nilai={pilihan.dipilih ?? ''}
        pilihan={[{ nilai: '', teks: keputusan.belum }, ...opsiTertulis(pilihan, kata)]}
        ubah={jawab}
        nonaktif={nonaktif}
        penjelas={belum ? idSementara : undefined}
      />
      {belum && (
        <p id={idSementara} className={gaya.kalimat}>
          {keputusan.sementara[pilihan.perihal]}
        </p>
      )}
    </li>
  );
}

/** The options in the pane's language, as far as they are words of ours and not of the workbook. */
export function opsiTertulis({ opsi }: PilihanBaca, { baca, bahasa }: Kamus): { nilai: string; teks: string }[] {
  const keputusan = kamusKeputusan(bahasa);
  const jenis: Readonly<Record<string, string>> = {
    ...baca.jenisTabel,
    abaikan: keputusan.abaikan,
    semua: keputusan.semua,
    ...keputusan.triwulan,
    ...keputusan.uang,
  };
  return opsi.map(({ nilai, uraian, dari }) => ({
    nilai,
    teks: dari ? keputusan.dari[dari](uraian) : (jenis[nilai] ?? uraian),
  }));
}

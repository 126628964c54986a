import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Temuan } from '../../reviu/temuan';
import type { AngkaTertulis } from '../../hitung';
import { PasporAngka } from '../hasil/PasporAngka';
import { Lipatan } from '../Lipatan';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import { useKataReviu } from './kata-reviu';
import { TandaPutusan } from './TandaPutusan';
import { TindakLanjutTemuan } from './TindakLanjutTemuan';
import type { TindakLanjut } from './useStatusTemuan';

const useGaya = makeStyles({
  butir: {
    padding: `${tokens.spacingVerticalM} 0`,
    overflowWrap: 'anywhere',
    ':first-child': { paddingTop: tokens.spacingVerticalXS },
    ':not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  nama: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXXS} 0` },
  kalimat: { ...typographyStyles.body1, margin: 0 },
  sel: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

interface Isi {
  temuan: Temuan;
  angka: AngkaTertulis | undefined;
  tindakLanjut: TindakLanjut;
}

/** One reported figure beside ours: verdict, sentence, and the way to both cells. */
export function ButirTemuan({ temuan, angka, tindakLanjut }: Isi) {
  const gaya = useGaya();
  const { hasil } = useLingkup().kata;
  const reviu = useKataReviu();
  const nama = temuan.rincian['nama'] ?? angka?.nama ?? reviu.namaAturan(temuan);
  return (
    <li className={gaya.butir}>
      <TandaPutusan putusan={temuan.putusan} />
      <p className={gaya.nama}>{nama}</p>
      <p className={gaya.kalimat}>{reviu.kalimat(temuan)}</p>
      {temuan.asal !== null && (
        <p className={gaya.sel}>
          {hasil.dilaporkan}: <TautanSel sel={temuan.asal} />
        </p>
      )}
      {temuan.asalPembanding !== null && (
        <p className={gaya.sel}>
          {hasil.pembanding}: <TautanSel sel={temuan.asalPembanding} />
        </p>
      )}
      {angka !== undefined && angka.sel !== null && (
        <p className={gaya.sel}>
          {hasil.dihitung}: <TautanSel sel={angka.sel} />
        </p>
      )}
      {temuan.putusan !== 'cocok' && (
        <TindakLanjutTemuan
          untuk={String(nama)}
          catatan={tindakLanjut.catatan(temuan.kunci)}
          nonaktif={tindakLanjut.nonaktif}
          ubah={(catatan) => tindakLanjut.ubah(temuan.kunci, catatan)}
        />
      )}
      {angka !== undefined && (
        <Lipatan judul={hasil.paspor} untuk={angka.nama}>
          <PasporAngka angka={angka} />
        </Lipatan>
      )}
    </li>
  );
}

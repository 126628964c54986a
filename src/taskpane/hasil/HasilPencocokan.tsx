import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { HasilHitung } from '../../hitung';
import { tulisSel } from '../alamat';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import { SumberBerubah } from './SumberBerubah';

const useGaya = makeStyles({
  isi: { paddingBottom: tokens.spacingVerticalS },
  kalimat: { margin: `${tokens.spacingVerticalXS} 0` },
  daftar: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Whether the figures can be relied on: the sources stayed as they were read, and Excel came to our numbers. */
export function HasilPencocokan({ verifikasi }: { verifikasi: HasilHitung['verifikasi'] }) {
  const { sumberBerubah = [] } = verifikasi;
  return (
    <>
      {sumberBerubah.length > 0 && <SumberBerubah sel={sumberBerubah} />}
      <HitunganExcel verifikasi={verifikasi} />
    </>
  );
}

function HitunganExcel({ verifikasi }: { verifikasi: HasilHitung['verifikasi'] }) {
  const gaya = useGaya();
  const { hasil } = useLingkup().kata;
  const { angka, cocok, berbeda, hitungManual } = verifikasi;

  if (cocok === angka) {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {hasil.verifikasiCocok(cocok, angka)}
          {hitungManual && <p className={gaya.kalimat}>{hasil.hitungManual}</p>}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={gaya.isi}>
        <MessageBarTitle>{hasil.verifikasiBerbeda(angka - cocok, angka)}</MessageBarTitle>
        <p className={gaya.kalimat}>{hasil.verifikasiLakukan}</p>
        {hitungManual && <p className={gaya.kalimat}>{hasil.hitungManual}</p>}
        <ul className={gaya.daftar}>
          {berbeda.map((beda) => (
            <li key={tulisSel(beda.sel)}>
              <TautanSel sel={beda.sel} />: {hasil.beda(beda.kita, beda.excel)}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

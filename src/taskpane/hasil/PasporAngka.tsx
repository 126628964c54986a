import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { parameterDibaca } from '../../domain/pedoman/jejak';
import type { AngkaTertulis } from '../../hitung';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import { DaftarAsal } from './DaftarAsal';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  paspor: {
    ...typographyStyles.caption1,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
  },
  nama: { ...typographyStyles.body1Strong, margin: 0 },
  daftar: { margin: 0 },
  sebutan: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  isi: { margin: 0 },
  parameter: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Where a figure comes from: its rule with the numbers in it, the cells, the regulation, the cell it was written to. */
export function PasporAngka({ angka }: { angka: AngkaTertulis }) {
  const gaya = useGaya();
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  const parameter = parameterDibaca(angka);

  const baris = (sebutan: string, isi: ReactNode) => (
    <>
      <dt className={gaya.sebutan}>{sebutan}</dt>
      <dd className={gaya.isi}>{isi}</dd>
    </>
  );

  return (
    <div className={gaya.paspor} role="group" aria-label={`${hasil.paspor}: ${angka.nama}`}>
      <h3 className={gaya.nama}>{angka.nama}</h3>
      <dl className={gaya.daftar}>
        {baris(hasil.keadaan, hasil.status[angka.status])}
        {angka.sebab !== undefined && baris(hasil.alasan, hasil.sebab[angka.sebab.kode](angka.sebab.rincian))}
        {angka.rumus !== '' && baris(hasil.rumus, angka.rumus)}
        {angka.asal.length > 0 && baris(hasil.asal, <DaftarAsal asal={angka.asal} />)}
        {angka.pedoman !== undefined && baris(hasil.pedoman, angka.pedoman)}
        {parameter.length > 0 &&
          baris(
            hasil.parameter,
            <ul className={gaya.parameter}>
              {parameter.map((p) => (
                <li key={`${p.id} ${p.mulai}`}>{hasil.ketentuan(p)}</li>
              ))}
            </ul>,
          )}
        {angka.sel !== null && baris(hasil.ditulisDi, <TautanSel sel={angka.sel} />)}
      </dl>
    </div>
  );
}

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AngkaTertulis } from '../../hitung';
import { Bagian } from '../Bagian';
import { useLingkup } from '../LingkupPanel';
import type { Panel } from '../usePanel';
import { AngkaTakTerhitung } from './AngkaTakTerhitung';
import { DaftarDisisihkan } from './DaftarDisisihkan';
import { DaftarTemuan } from './DaftarTemuan';
import { PilihSaringan } from './PilihSaringan';
import { jumlahPer, type Saringan } from './saringan';

const useGaya = makeStyles({
  kosong: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Second place: cells that were set aside, figures without a number, and figures that do not agree. */
export default function TempatTemuan({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { tempat, hasil: kata } = useLingkup().kata;
  const { tabel, hasil } = panel.keadaan;
  const [saringan, setSaringan] = useState<Saringan>('semua');
  const angka = useMemo(
    () => new Map<string, AngkaTertulis>((hasil?.angka ?? []).map((satu) => [satu.kunci, satu])),
    [hasil],
  );
  const jumlah = jumlahPer({ tabel, hasil });
  const tampil = (satu: Saringan): boolean => saringan === 'semua' || saringan === satu;
  const kosong = saringan !== 'semua' && jumlah[saringan] === 0;

  return (
    <>
      <PilihSaringan jumlah={jumlah} terpilih={saringan} pilih={setSaringan} />
      {kosong && <p className={gaya.kosong}>{tempat.tidakAdaYangCocok}</p>}
      {hasil !== null && saringan !== 'disisihkan' && saringan !== 'takTerhitung' && (
        <DaftarTemuan
          temuan={saringan === 'semua' ? hasil.temuan : hasil.temuan.filter(({ putusan }) => putusan === saringan)}
          angka={angka}
          lipatCocok={saringan === 'semua'}
        />
      )}
      {hasil !== null && tampil('takTerhitung') && <AngkaTakTerhitung angka={hasil.angka} />}
      {tampil('disisihkan') && tabel !== null && <DaftarDisisihkan tabel={tabel} />}
      {hasil === null && saringan === 'semua' && (
        <Bagian judul={kata.temuan}>
          <p className={gaya.kosong}>{tempat.belumDihitung}</p>
        </Bagian>
      )}
    </>
  );
}

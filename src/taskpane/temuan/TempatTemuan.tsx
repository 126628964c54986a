import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AngkaTertulis } from '../../hitung';
import { Bagian } from '../Bagian';
import { Lipatan } from '../Lipatan';
import { useLingkup } from '../LingkupPanel';
import type { Panel } from '../usePanel';
import { AngkaTakTerhitung } from './AngkaTakTerhitung';
import { Cakupan } from './Cakupan';
import { DaftarDisisihkan } from './DaftarDisisihkan';
import { DaftarTemuan } from './DaftarTemuan';
import { PeriksaNaskah } from './PeriksaNaskah';
import { PilihLapisan } from './PilihLapisan';
import { PilihSaringan } from './PilihSaringan';
import { PilihStatus } from './PilihStatus';
import { jumlahPer, type Saringan, type SaringanStatus } from './saringan';
import { useStatusTemuan } from './useStatusTemuan';

const useGaya = makeStyles({
  kosong: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  atas: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** Second place: cells that were set aside, figures without a number, and figures that do not agree. */
export default function TempatTemuan({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { tempat, hasil: kata, masukan } = useLingkup().kata;
  const { bacaan, hasil } = panel.keadaan;
  const [saringan, setSaringan] = useState<Saringan>('perluDilihat');
  const [status, setStatus] = useState<SaringanStatus>('semua');
  const tindakLanjut = useStatusTemuan(panel);
  const angka = useMemo(
    () => new Map<string, AngkaTertulis>((hasil?.angka ?? []).map((satu) => [satu.kunci, satu])),
    [hasil],
  );
  const jumlah = jumlahPer({ bacaan, hasil });
  // A status belongs to findings alone: narrowing to one leaves the rest out.
  const tampil = (satu: Saringan): boolean => status === 'semua' && (saringan === 'perluDilihat' || saringan === satu);
  const temuan = (hasil?.temuan ?? []).filter(
    ({ putusan, kunci }) =>
      (saringan === 'perluDilihat' || putusan === saringan) &&
      (status === 'semua' || (putusan !== 'cocok' && tindakLanjut.catatan(kunci).status === status)),
  );
  const kosong = status === 'semua' ? saringan !== 'perluDilihat' && jumlah[saringan] === 0 : temuan.length === 0;

  return (
    <>
      <div className={gaya.atas}>
        {hasil !== null && <Cakupan cakupan={hasil.cakupan} />}
        <PilihSaringan jumlah={jumlah} terpilih={saringan} pilih={setSaringan} />
        {hasil !== null && (
          <PilihStatus temuan={hasil.temuan} tindakLanjut={tindakLanjut} terpilih={status} pilih={setStatus} />
        )}
      </div>
      {kosong && <p className={gaya.kosong}>{tempat.tidakAdaYangCocok}</p>}
      {hasil !== null && !kosong && saringan !== 'disisihkan' && saringan !== 'takTerhitung' && (
        <DaftarTemuan
          temuan={temuan}
          angka={angka}
          lipatCocok={saringan === 'perluDilihat'}
          tindakLanjut={tindakLanjut}
        />
      )}
      {hasil !== null && tampil('takTerhitung') && <AngkaTakTerhitung angka={hasil.angka} />}
      {bacaan !== null && tampil('disisihkan') && <DaftarDisisihkan tabel={bacaan.tabel} />}
      {hasil === null && saringan === 'perluDilihat' && (
        <Bagian judul={kata.temuan}>
          <p className={gaya.kosong}>{tempat.belumDihitung}</p>
        </Bagian>
      )}
      <Lipatan judul={masukan.naskah.judul}>
        <PeriksaNaskah panel={panel} />
      </Lipatan>
      <PilihLapisan panel={panel} />
    </>
  );
}

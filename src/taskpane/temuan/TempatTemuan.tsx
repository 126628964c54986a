import { Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import type { AngkaTertulis } from '../../hitung';
import type { Temuan } from '../../reviu/temuan';
import { Bagian } from '../Bagian';
import { lambat } from '../lambat';
import { Lipatan } from '../Lipatan';
import { useLingkup } from '../LingkupPanel';
import type { Panel } from '../usePanel';
import { AngkaTakTerhitung } from './AngkaTakTerhitung';
import { Cakupan } from './Cakupan';
import { cariTemuan, naskahCari } from './cari-temuan';
import { DaftarDisisihkan } from './DaftarDisisihkan';
import { DaftarSenyap } from './DaftarSenyap';
import { DaftarTemuan } from './DaftarTemuan';
import { useKataReviu } from './kata-reviu';
import { PeriksaNaskah } from './PeriksaNaskah';
import { PilihLapisan } from './PilihLapisan';
import { PilihSaringan } from './PilihSaringan';
import { PilihStatus } from './PilihStatus';
import type { Saringan, SaringanStatus } from './saringan';
import { SuratTemuan } from './SuratTemuan';
import { TindakanTanda } from './TindakanTanda';
import { kamusHasil } from '../../locales/kamus-hasil';

const BacaLaporan = lambat(() => import('../laporan/BacaLaporan'));

const useGaya = makeStyles({
  kosong: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  atas: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  lipatan: { display: 'flex', flexDirection: 'column' },
});

/** Second place: figures that do not agree, figures without a number, and cells that were set aside. */
export default function TempatTemuan({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { bahasa, tempat, masukan } = useLingkup().kata;
  const kata = kamusHasil(bahasa);
  const reviu = useKataReviu();
  const { tindakLanjut, temuan: isi } = panel;
  const jumlah = panel.jumlah();
  const { bacaan, hasil } = panel.keadaan;
  const [saringan, setSaringan] = useState<Saringan>('perluDilihat');
  const [status, setStatus] = useState<SaringanStatus>('semua');
  const [cari, setCari] = useState('');
  const [ditandai, setDitandai] = useState<ReadonlySet<string>>(new Set());
  const angka = useMemo(
    () => new Map<string, AngkaTertulis>((hasil?.angka ?? []).map((satu) => [satu.kunci, satu])),
    [hasil],
  );
  const naskah = useMemo(() => ingatNaskah((satu) => naskahCari(satu, reviu)), [reviu]);
  const dicari = useDeferredValue(cari.trim());

  // A status and a search belong to findings alone: narrowing by one leaves the rest out.
  const temuanSaja = status !== 'semua' || dicari !== '';
  const tampil = (satu: Saringan): boolean => !temuanSaja && (saringan === 'perluDilihat' || saringan === satu);
  const tersaring = isi.temuan.filter(
    ({ putusan, kunci }) =>
      (saringan === 'perluDilihat' || putusan === saringan) &&
      (status === 'semua' || (putusan !== 'cocok' && tindakLanjut.catatan(kunci).status === status)),
  );
  const temuan = cariTemuan(tersaring, dicari, naskah, tindakLanjut.catatan);
  const tanpaDaftar = saringan === 'disisihkan' || saringan === 'takTerhitung';
  const kosong = temuanSaja ? temuan.length === 0 : saringan !== 'perluDilihat' && jumlah.semua[saringan] === 0;
  const bertanda = isi.temuan.filter(({ kunci }) => ditandai.has(kunci));

  return (
    <>
      <div className={gaya.atas}>
        {hasil !== null && <Cakupan cakupan={hasil.cakupan} />}
        <div className={gaya.lipatan}>
          <Lipatan judul={masukan.laporan}>
            <BacaLaporan panel={panel} />
          </Lipatan>
          <Lipatan judul={masukan.naskah.judul}>
            <PeriksaNaskah panel={panel} />
          </Lipatan>
          <Lipatan judul={reviu.lapisan.judul}>
            <PilihLapisan panel={panel} />
          </Lipatan>
        </div>
        {hasil !== null && (
          <Input
            type="search"
            value={cari}
            onChange={(_, { value }) => setCari(value)}
            contentBefore={<SearchRegular />}
            aria-label={reviu.daftar.cari}
            placeholder={reviu.daftar.cariContoh}
          />
        )}
        <PilihSaringan jumlah={jumlah} terpilih={saringan} pilih={setSaringan} />
        {hasil !== null && (
          <PilihStatus temuan={isi.temuan} tindakLanjut={tindakLanjut} terpilih={status} pilih={setStatus} />
        )}
        <TindakanTanda ditandai={bertanda} hapusTanda={() => setDitandai(new Set())} tindakLanjut={tindakLanjut}>
          <SuratTemuan temuan={bertanda} panel={panel} />
        </TindakanTanda>
      </div>
      {kosong && (
        <p className={gaya.kosong} role="status">
          {dicari === '' ? tempat.tidakAdaYangCocok : reviu.daftar.tidakKetemu(dicari)}
        </p>
      )}
      {hasil !== null && !kosong && !tanpaDaftar && (
        <Bagian judul={kata.temuan}>
          {temuan.some(({ putusan }) => putusan !== 'cocok') ? null : <p className={gaya.kosong}>{kata.tanpaTemuan}</p>}
          <DaftarTemuan
            temuan={temuan}
            angka={angka}
            semuaTerbuka={dicari !== ''}
            tindakLanjut={tindakLanjut}
            ditandai={ditandai}
            setDitandai={setDitandai}
          />
        </Bagian>
      )}
      {hasil !== null && tampil('takTerhitung') && <AngkaTakTerhitung angka={hasil.angka} />}
      {bacaan !== null && tampil('disisihkan') && <DaftarDisisihkan tabel={bacaan.tabel} />}
      {hasil === null && saringan === 'perluDilihat' && (
        <Bagian judul={kata.temuan}>
          <p className={gaya.kosong}>{tempat.belumDihitung}</p>
        </Bagian>
      )}
      {saringan === 'perluDilihat' && !temuanSaja && (
        <div className={gaya.lipatan}>
          <DaftarSenyap disenyapkan={isi.disenyapkan} tindakLanjut={tindakLanjut} />
        </div>
      )}
    </>
  );
}

/** A finding's words are put together once, however often they are searched. */
function ingatNaskah(buat: (temuan: Temuan) => string): (temuan: Temuan) => string {
  const ingatan = new WeakMap<Temuan, string>();
  return (temuan) => {
    const ada = ingatan.get(temuan) ?? buat(temuan);
    ingatan.set(temuan, ada);
    return ada;
  };
}

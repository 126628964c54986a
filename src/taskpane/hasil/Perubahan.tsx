import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type Decimal, tampil } from '../../dasar/desimal';
import type { AngkaTertulis, HasilHitung } from '../../hitung';
import { Bagian } from '../Bagian';
import { useLingkup } from '../LingkupPanel';
import { saatUntukOrang } from './saat';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: { ...typographyStyles.body1, listStyleType: 'none', margin: 0, padding: 0 },
  butir: { overflowWrap: 'anywhere', ':not(:last-child)': { marginBottom: tokens.spacingVerticalXS } },
});

interface Isi {
  perubahan: NonNullable<HasilHitung['perubahan']>;
  angka: ReadonlyMap<string, AngkaTertulis>;
}

/** What is not as it was after the run before, and what may explain it. */
export default function Perubahan({ perubahan, angka }: Isi) {
  const gaya = useGaya();
  const { bahasa } = useLingkup().kata;
  const hasil = kamusHasil(bahasa);
  const { sejak, masukanBerubah, kaidahBerubah } = perubahan;
  const cetak = (nilai: Decimal | null, satu: AngkaTertulis): string =>
    hasil.denganSatuan(nilai === null ? '–' : tampil(nilai, satu.desimal), satu.satuan);
  const ada = perubahan.angka.flatMap(({ kunci, sebelum, sekarang }) => {
    const satu = angka.get(kunci);
    return satu === undefined ? [] : [{ satu, sebelum: cetak(sebelum, satu), sekarang: cetak(sekarang, satu) }];
  });
  // A figure that is not computed any more has no name here: those that a person waits for keep their card.
  const hilang = perubahan.angka.length - ada.length;
  return (
    <Bagian judul={hasil.perubahan.judul}>
      <p className={gaya.kalimat}>
        {hasil.perubahan.sebab(saatUntukOrang(sejak, bahasa), masukanBerubah, kaidahBerubah)}
      </p>
      {ada.length > 0 && (
        <ul className={gaya.daftar}>
          {ada.map(({ satu, sebelum, sekarang }) => (
            <li key={satu.kunci} className={gaya.butir}>
              {satu.nama}: {sebelum === sekarang ? hasil.perubahan.halus : hasil.perubahan.dari(sebelum, sekarang)}
            </li>
          ))}
        </ul>
      )}
      {hilang > 0 && <p className={gaya.kalimat}>{hasil.perubahan.hilang(hilang)}</p>}
    </Bagian>
  );
}

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type Decimal, tampil } from '../../domain/desimal';
import type { AngkaTertulis, HasilHitung } from '../../hitung';
import { Bagian } from '../Bagian';
import { useLingkup } from '../LingkupPanel';

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
  const { hasil } = useLingkup().kata;
  const { sejak, masukanBerubah, kaidahBerubah } = perubahan;
  const cetak = (nilai: Decimal | null, satu: AngkaTertulis | undefined): string =>
    hasil.denganSatuan(nilai === null ? '–' : tampil(nilai, satu?.desimal ?? 2), satu?.satuan ?? '');
  return (
    <Bagian judul={hasil.perubahan.judul}>
      <p className={gaya.kalimat}>{hasil.perubahan.sebab(sejak, masukanBerubah, kaidahBerubah)}</p>
      {perubahan.angka.length > 0 && (
        <ul className={gaya.daftar}>
          {perubahan.angka.map(({ kunci, sebelum, sekarang }) => {
            const satu = angka.get(kunci);
            return (
              <li key={kunci} className={gaya.butir}>
                {satu?.nama ?? kunci}: {hasil.perubahan.dari(cetak(sebelum, satu), cetak(sekarang, satu))}
              </li>
            );
          })}
        </ul>
      )}
    </Bagian>
  );
}

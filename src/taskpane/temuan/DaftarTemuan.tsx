import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Temuan } from '../../reviu/temuan';
import type { AngkaTertulis } from '../../hitung';
import { Bagian } from '../Bagian';
import { Lipatan } from '../Lipatan';
import { useLingkup } from '../LingkupPanel';
import { ButirTemuan } from './ButirTemuan';
import { URUTAN_PUTUSAN } from './saringan';
import type { TindakLanjut } from './useStatusTemuan';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  kosong: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Reported figures beside ours. */
export function DaftarTemuan({
  temuan,
  angka,
  lipatCocok,
  tindakLanjut,
}: {
  temuan: readonly Temuan[];
  angka: ReadonlyMap<string, AngkaTertulis>;
  /** Those that agree stand folded behind their count. */
  lipatCocok: boolean;
  tindakLanjut: TindakLanjut;
}) {
  const gaya = useGaya();
  const { hasil } = useLingkup().kata;
  const menurutPutusan = URUTAN_PUTUSAN.flatMap((putusan) => temuan.filter((satu) => satu.putusan === putusan));
  const cocok = menurutPutusan.filter((satu) => lipatCocok && satu.putusan === 'cocok');
  const perluDilihat = menurutPutusan.filter((satu) => !cocok.includes(satu));

  const daftar = (isi: readonly Temuan[]) => (
    <ul className={gaya.daftar}>
      {isi.map((satu) => (
        <ButirTemuan
          key={satu.kunci}
          temuan={satu}
          tindakLanjut={tindakLanjut}
          angka={satu.kunciAngka === null ? undefined : angka.get(satu.kunciAngka)}
        />
      ))}
    </ul>
  );

  return (
    <Bagian judul={hasil.temuan}>
      {perluDilihat.length === 0 ? <p className={gaya.kosong}>{hasil.tanpaTemuan}</p> : daftar(perluDilihat)}
      {cocok.length > 0 && <Lipatan judul={hasil.temuanCocok(cocok.length)}>{daftar(cocok)}</Lipatan>}
    </Bagian>
  );
}

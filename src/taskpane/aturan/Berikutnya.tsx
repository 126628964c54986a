import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { berikutnya, daftarLibur } from '../../domain/pedoman/kalender';
import { Bagian } from '../Bagian';
import { isoHariIni } from '../hasil/saat';
import { useLingkup } from '../LingkupPanel';
import { Sakelar } from '../Sakelar';
import type { Panel } from '../usePanel';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: { ...typographyStyles.body1, listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  butir: { marginTop: tokens.spacingVerticalS },
  tanggal: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
});

const BANYAK = 4;

/** The dates of the budget year that come next, by the holidays of the workbook where it lists them. */
export function Berikutnya({ panel, hariIni = isoHariIni() }: { panel: Panel; hariIni?: string }) {
  const gaya = useGaya();
  const { bahasa, aturan } = useLingkup().kata;
  const hasil = kamusHasil(bahasa);
  const kata = aturan.berikutnya;
  const { simpanan, hasil: hasilHitung } = panel.keadaan;
  const libur = daftarLibur(hasilHitung?.hariLibur ?? []);
  return (
    <Bagian judul={kata.judul}>
      <p className={gaya.kalimat}>{kata.keterangan}</p>
      <ul className={gaya.daftar}>
        {berikutnya(hariIni, BANYAK, libur).map(({ tenggat, tanggal, dihitung, liburDiketahui }) => (
          <li key={`${tenggat.id} ${tanggal}`} className={gaya.butir}>
            <span className={gaya.tanggal}>{tanggal}</span> {tenggat.nama}
            <p className={gaya.kalimat}>
              {tenggat.peraturan}; {hasil.buktiAturan[tenggat.bukti]}.
              {dihitung && ` ${kata.dihitung(libur.milikUnit.has(tanggal.slice(0, 4)) ? 'unit' : liburDiketahui)}`}
            </p>
          </li>
        ))}
      </ul>
      <Sakelar
        label={kata.lembar}
        keterangan={kata.lembarKet}
        nyala={simpanan.lapisan.kalender}
        ubah={(kalender) => panel.simpan({ ...simpanan, lapisan: { ...simpanan.lapisan, kalender } })}
      />
    </Bagian>
  );
}

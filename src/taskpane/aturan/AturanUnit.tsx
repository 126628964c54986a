import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { sebutSel } from '../../dasar/a1';
import type { HasilHitung } from '../../hitung';
import { kamusAturanDitolak } from '../../locales/kamus-aturan-ditolak';
import { Bagian } from '../Bagian';
import { DaftarPeringatan } from '../hasil/DaftarPeringatan';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';

const useGaya = makeStyles({
  daftar: {
    ...typographyStyles.caption1,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    overflowWrap: 'anywhere',
  },
  butir: { marginTop: tokens.spacingVerticalXS },
});

/** Rows of the sheet "Aturan LKj": those refused with their reason, then those in effect. Nothing where there are none. */
export function AturanUnit({ aturanUnit: { berlaku, ditolak } }: Pick<HasilHitung, 'aturanUnit'>) {
  const gaya = useGaya();
  const { aturan, bahasa } = useLingkup().kata;
  const sebabDitolak = kamusAturanDitolak(bahasa);
  if (berlaku.length + ditolak.length === 0) return null;
  return (
    <Bagian judul={aturan.unit.judul}>
      {ditolak.length > 0 && (
        <DaftarPeringatan
          judul={aturan.unit.ditolak(ditolak.length)}
          lakukan={aturan.unit.lakukan}
          butir={ditolak.map(({ baris, sebab, rincian }) => ({
            sel: baris.asal,
            kata: `${baris.nama}. ${sebabDitolak[sebab](rincian)}`,
          }))}
        />
      )}
      <ul className={gaya.daftar}>
        {berlaku.map(({ nama, nilai, mulai, sampai, sumber, asal }) => (
          <li key={sebutSel(asal)} className={gaya.butir}>
            <TautanSel sel={asal} /> {nama} = {nilai}; {aturan.unit.masa(mulai, sampai)}. {sumber}
          </li>
        ))}
      </ul>
    </Bagian>
  );
}

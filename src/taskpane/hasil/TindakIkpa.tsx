import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { tampil } from '../../dasar/desimal';
import type { TindakTertulis } from '../../hitung';
import { Bagian } from '../Bagian';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import { hariUntukOrang, isoHariIni } from './saat';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  keterangan: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    ':not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  kalimat: { ...typographyStyles.body1, margin: 0 },
  angka: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  lewat: { color: tokens.colorPaletteRedForeground1 },
  tombol: { alignSelf: 'flex-start' },
});

/** More than these stay folded until they are asked for. */
const TERATAS = 5;

/** What still brings points of IKPA: how much, until when, and the cell that shows why. */
export default function TindakIkpa({
  tindak,
  satker,
  hariIni = isoHariIni(),
}: {
  tindak: readonly TindakTertulis[];
  /** Whose it is, of a list of satkers. */
  satker?: string | undefined;
  hariIni?: string;
}) {
  const gaya = useGaya();
  const { bahasa } = useLingkup().kata;
  const hasil = kamusHasil(bahasa);
  const kata = hasil.tindakIkpa;
  const [semua, setSemua] = useState(false);
  if (tindak.length === 0) return null;
  return (
    <Bagian judul={kata.judul}>
      {satker !== undefined && <p className={gaya.kalimat}>{kata.satker(satker)}</p>}
      <p className={gaya.keterangan}>{kata.keterangan}</p>
      <ul className={gaya.daftar} aria-label={kata.judul}>
        {(semua ? tindak : tindak.slice(0, TERATAS)).map((satu) => (
          <li key={`${satu.asal.kunci} ${satu.teks.id}`} className={gaya.butir}>
            <p className={gaya.keterangan}>{satu.indikator}</p>
            <p className={gaya.kalimat}>
              {satu.teks[bahasa === 'id' ? 'id' : 'en']}
              {satu.angka?.nilai && (
                <>
                  {': '}
                  <span className={gaya.angka}>
                    {hasil.denganSatuan(tampil(satu.angka.nilai, satu.angka.desimal), satu.angka.satuan)}
                  </span>
                </>
              )}
            </p>
            {satu.sampai !== null && (
              <p className={mergeClasses(gaya.keterangan, satu.sampai < hariIni && gaya.lewat)}>
                {kata.sampai(hariUntukOrang(satu.sampai, bahasa), selisihHari(hariIni, satu.sampai))}
              </p>
            )}
            {satu.sel !== null && (
              <p className={gaya.keterangan}>
                <TautanSel sel={satu.sel} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {tindak.length > TERATAS && (
        <Button size="small" className={gaya.tombol} aria-expanded={semua} onClick={() => setSemua(!semua)}>
          {semua ? kata.sedikit(TERATAS) : kata.semua(tindak.length)}
        </Button>
      )}
    </Bagian>
  );
}

const selisihHari = (dari: string, sampai: string): number => (Date.parse(sampai) - Date.parse(dari)) / 86_400_000;

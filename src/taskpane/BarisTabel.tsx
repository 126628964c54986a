import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { sebutKotak } from '../dasar/a1';
import type { TabelDikenali } from '../input/tabel';
import { DaftarKarantina } from './DaftarKarantina';
import { lambat } from './lambat';
import { useLingkup } from './LingkupPanel';
import type { Panel } from './usePanel';

const RincianTabel = lambat(() => import('./keputusan/RincianTabel'));

const useGaya = makeStyles({
  butir: {
    ':not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  baris: { display: 'flex', alignItems: 'center', paddingRight: tokens.spacingHorizontalXS },
  pilih: {
    flexGrow: 1,
    minWidth: 0,
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  nama: { display: 'block', ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  letak: { display: 'block', ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  dasar: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  kalimat: { margin: 0 },
});

/** One table: its kind and place (clicking goes there), why it was recognised, and what was set aside. */
export function BarisTabel({ tabel, panel }: { tabel: TabelDikenali; panel: Panel }) {
  const gaya = useGaya();
  const { kata, pilih } = useLingkup();
  const [terbuka, setTerbuka] = useState(false);
  const idDasar = useId();
  const { baca } = kata;
  const nama = baca.jenisTabel[tabel.jenis];
  const [rincian] = tabel.rincian;

  return (
    <li className={gaya.butir}>
      <div className={gaya.baris}>
        <Button appearance="subtle" className={gaya.pilih} onClick={() => pilih(tabel.rentang)}>
          <span className={gaya.nama}>{nama}</span>
          <span className={gaya.letak}>
            {sebutKotak(tabel.rentang)} · {baca.jumlahBaris(tabel.baris)}
          </span>
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={terbuka ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-label={`${baca.dasar}: ${nama}, ${sebutKotak(tabel.rentang)}`}
          aria-expanded={terbuka}
          aria-controls={idDasar}
          onClick={() => setTerbuka(!terbuka)}
        />
      </div>
      <div id={idDasar} className={gaya.dasar} hidden={!terbuka}>
        {tabel.judul !== '' && <p className={gaya.kalimat}>{tabel.judul}</p>}
        <p className={gaya.kalimat}>{baca.dasarKata(tabel.bukti)}</p>
        {tabel.sumber !== '' && <p className={gaya.kalimat}>{baca.sumber(tabel.sumber)}</p>}
        {terbuka && <RincianTabel tabel={tabel} panel={panel} />}
      </div>
      {rincian && (
        <p className={gaya.dasar}>
          {[
            baca.rincian.ringkas(rincian.dibaca, rincian.dipakai),
            ...rincian.sisih.map(({ sebab, jumlah }) => baca.rincian.sebab[sebab](jumlah)),
            ...(rincian.hidup ? [] : [baca.rincian.tanpaRumus]),
          ].join(' ')}
        </p>
      )}
      {tabel.karantina.length > 0 && <DaftarKarantina karantina={tabel.karantina} />}
    </li>
  );
}

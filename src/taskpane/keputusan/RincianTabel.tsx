import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeputusanKolom, TabelDikenali } from '../../input/tabel';
import { siapDihitung } from '../keadaan';
import { Lipatan } from '../Lipatan';
import { useLingkup } from '../LingkupPanel';
import { Pilihan } from '../Pilihan';
import { TautanSel } from '../TautanSel';
import type { Panel } from '../usePanel';
import { BentukTabel } from './BentukTabel';
import { opsiTertulis } from './ButirPilihan';
import { useKataKeputusan } from './kata-keputusan';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  rincian: { marginTop: tokens.spacingVerticalS },
  judul: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  kalimat: { margin: 0 },
  daftar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** How one table's columns were understood, each correctable. */
export default function RincianTabel({ tabel, panel }: { tabel: TabelDikenali; panel: Panel }) {
  const gaya = useGaya();
  const keputusan = useKataKeputusan();
  const opsi = [
    { nilai: '', teks: keputusan.kepala.takDipakai },
    ...tabel.opsiKolom.map(({ nilai, uraian }) => ({ nilai, teks: uraian })),
  ];
  return (
    <div className={mergeClasses(gaya.isi, gaya.rincian)}>
      {tabel.keputusanKolom.length > 0 && (
        <>
          <p className={gaya.judul}>{keputusan.kolom.judul}</p>
          <ul className={gaya.daftar}>
            {tabel.keputusanKolom.map((satu) => (
              <li key={satu.koreksi.kunci}>
                <KolomTerbaca keputusan={satu} panel={panel} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Lipatan judul={keputusan.kepala.judul} untuk={tabel.judul}>
        <div className={gaya.isi}>
          <p className={gaya.kalimat}>{keputusan.kepala.keterangan}</p>
          <ul className={gaya.daftar}>
            {tabel.kolom.map(({ kunci, judul, asal, sebagai }) => (
              <li key={`${kunci} ${asal.kolom}`}>
                <Pilihan
                  label={judul}
                  nilai={sebagai}
                  pilihan={opsi}
                  nonaktif={!siapDihitung(panel.keadaan)}
                  ubah={(nilai) => panel.jawab({ kepala: { [kunci]: nilai } })}
                />
                <TautanSel sel={asal} />
              </li>
            ))}
          </ul>
        </div>
      </Lipatan>
      <Lipatan judul={keputusan.asing.tanya} untuk={tabel.judul}>
        <BentukTabel
          kunci={tabel.bentuk.kunci}
          dikira={tabel.bentuk}
          jenis={panel.keadaan.bacaan?.jenisDitunjuk ?? []}
          olehOrang={tabel.bentuk.olehOrang}
          panel={panel}
        />
      </Lipatan>
    </div>
  );
}

/** Thousands or decimals: what was decided, why, and the way to say otherwise. */
function KolomTerbaca({ keputusan: { arti, alasan, contoh, judul, sel, kepala, koreksi }, panel }: Terbaca) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const { kolom, bawaan } = useKataKeputusan();
  return (
    <div className={gaya.isi}>
      <p className={gaya.kalimat}>
        <TautanSel sel={kepala} />: {arti === null ? kolom.ragu(judul) : kolom[arti](judul)},{' '}
        {kolom.alasan[alasan](contoh)} {kolom.sel(sel)}.
      </p>
      <Pilihan
        label={`${kolom.koreksi}: ${judul}`}
        nilai={koreksi.dipilih ?? ''}
        pilihan={[{ nilai: '', teks: bawaan }, ...opsiTertulis(koreksi, kata)]}
        nonaktif={!siapDihitung(panel.keadaan)}
        ubah={(nilai) => panel.jawab({ pilihan: { [koreksi.kunci]: nilai } })}
      />
    </div>
  );
}

interface Terbaca {
  keputusan: KeputusanKolom;
  panel: Panel;
}

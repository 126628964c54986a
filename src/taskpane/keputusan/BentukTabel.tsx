import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { JenisDitunjuk, KolomBentuk } from '../../input/tabel';
import { siapDihitung } from '../keadaan';
import { Pilihan } from '../Pilihan';
import { TautanSel } from '../TautanSel';
import type { Panel } from '../usePanel';
import { jawabanBentuk, kolomBelumDitunjuk } from './jawaban-bentuk';
import { useKataKeputusan } from './kata-keputusan';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  daftar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  tombol: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Isi {
  kunci: string;
  /** What the reader takes it for, or what comes closest. */
  dikira: { jenis: string; kolom: readonly KolomBentuk[] };
  jenis: readonly JenisDitunjuk[];
  panel: Panel;
  /** Set where a person has said it before: then it can be taken back. */
  olehOrang?: boolean;
}

/** "What table is this?": its kind, and which head is which of the kind's columns. */
export function BentukTabel({ kunci, dikira, jenis, panel, olehOrang = false }: Isi) {
  const gaya = useGaya();
  const kata = useKataKeputusan().asing;
  const idKurang = useId();
  const [dipilih, setDipilih] = useState(dikira.jenis);
  const [sebagai, setSebagai] = useState<ReadonlyMap<string, string>>(
    new Map(dikira.kolom.map((k) => [k.kata, k.sebagai])),
  );
  const milik = jenis.find((j) => j.nilai === dipilih);
  const kurang = milik ? kolomBelumDitunjuk(milik, [...sebagai.values()]) : [];
  const nonaktif = !siapDihitung(panel.keadaan);
  const gantiJenis = (nilai: string): void => {
    setDipilih(nilai);
    setSebagai(new Map(dikira.kolom.map((k) => [k.kata, nilai === dikira.jenis ? k.sebagai : ''])));
  };
  return (
    <div className={gaya.isi}>
      <p className={gaya.kalimat}>{kata.caranya}</p>
      <Pilihan
        label={kata.jenis}
        nilai={dipilih}
        pilihan={[{ nilai: '', teks: kata.belumDipilih }, ...jenis.map((j) => ({ nilai: j.nilai, teks: j.nilai }))]}
        nonaktif={nonaktif}
        ubah={gantiJenis}
      />
      {milik && (
        <ul className={gaya.daftar}>
          {dikira.kolom.map((k) => (
            <li key={`${k.kata} ${k.asal.kolom}`}>
              <Pilihan
                label={k.judul}
                nilai={sebagai.get(k.kata) ?? ''}
                pilihan={[
                  { nilai: '', teks: kata.takDipakai },
                  ...milik.kolom.map((m) => ({ nilai: m.nilai, teks: m.uraian })),
                ]}
                nonaktif={nonaktif}
                ubah={(nilai) => setSebagai(new Map([...sebagai, [k.kata, nilai]]))}
              />
              <TautanSel sel={k.asal} />
            </li>
          ))}
        </ul>
      )}
      {kurang.length > 0 && (
        <p id={idKurang} role="status" className={gaya.kalimat}>
          {kata.kurang(kurang)}
        </p>
      )}
      <div className={gaya.tombol}>
        <Button
          appearance="primary"
          disabledFocusable={nonaktif || !milik || kurang.length > 0}
          aria-describedby={kurang.length > 0 ? idKurang : undefined}
          onClick={() => panel.jawab({ pilihan: { [kunci]: jawabanBentuk(dipilih, sebagai) } })}
        >
          {kata.pakai}
        </Button>
        {olehOrang && (
          <Button disabledFocusable={nonaktif} onClick={() => panel.jawab({ pilihan: { [kunci]: '' } })}>
            {kata.lupakan}
          </Button>
        )}
      </div>
    </div>
  );
}

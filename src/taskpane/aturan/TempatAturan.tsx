import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { Simpanan } from '../../excel/kawat/setelan';
import { Bagian } from '../Bagian';
import { diam, siapDihitung } from '../keadaan';
import { useLingkup } from '../LingkupPanel';
import { Pilihan } from '../Pilihan';
import type { Panel } from '../usePanel';
import { AturanUnit } from './AturanUnit';
import { ATURAN } from './daftar';
import { BandingAturan } from './BandingAturan';
import { Berikutnya } from './Berikutnya';
import { PedomanDipakai } from './PedomanDipakai';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  baris: { display: 'block' },
  aturan: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  kelompok: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

/** The rules, each with its source and what it changes; a choice is saved in the workbook at once. */
export default function TempatAturan({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { aturan } = useLingkup().kata;
  const { simpanan, hasil } = panel.keadaan;
  const [disimpan, setDisimpan] = useState(false);
  const { setelan, bahasa } = simpanan;

  const simpan = (baru: Simpanan) => {
    panel.simpan(baru);
    setDisimpan(true);
  };

  return (
    <>
      <Bagian judul={aturan.judul}>
        <p className={gaya.kalimat}>{aturan.keterangan}</p>
        <div className={gaya.kelompok}>
          {ATURAN.map(({ kunci, pilihan, kata, nilai, ubah }) => {
            const { judul, pilihan: nama, sumber, pengaruh } = kata(aturan);
            return (
              <SatuAturan
                key={kunci}
                judul={judul}
                pilihan={pilihan.map((satu, urutan) => {
                  const teks = nama[satu] ?? satu;
                  return { nilai: satu, teks: urutan === 0 ? aturan.bawaan(teks) : teks };
                })}
                nilai={nilai(setelan)}
                ubah={(satu) => simpan({ ...simpanan, setelan: ubah(setelan, satu) })}
              >
                <span className={gaya.baris}>
                  {aturan.pengaruh}: {pengaruh}
                </span>
                <span className={gaya.baris}>
                  {aturan.sumber}: {sumber}
                </span>
              </SatuAturan>
            );
          })}
          <SatuAturan
            judul={aturan.bahasa.judul}
            pilihan={Object.entries(aturan.bahasa.pilihan).map(([satu, teks]) => ({ nilai: satu, teks }))}
            nilai={bahasa ?? 'office'}
            ubah={(satu) => simpan({ ...simpanan, bahasa: satu === 'id' || satu === 'en' ? satu : null })}
          >
            {aturan.pengaruh}: {aturan.bahasa.pengaruh}
          </SatuAturan>
        </div>
        <div>
          <Button
            size="small"
            disabledFocusable={!diam(panel.keadaan)}
            onClick={() => simpan({ ...simpanan, setelan: {} })}
          >
            {aturan.kembali}
          </Button>
        </div>
        <p className={gaya.kalimat} role="status">
          {disimpan ? aturan.disimpan : ''}
        </p>
      </Bagian>
      <Bagian judul={aturan.lupakan.judul}>
        <p className={gaya.kalimat}>{aturan.lupakan.keterangan}</p>
        <div>
          <Button size="small" disabledFocusable={!siapDihitung(panel.keadaan)} onClick={panel.lupakan}>
            {aturan.lupakan.tombol}
          </Button>
        </div>
      </Bagian>
      {hasil !== null && <PedomanDipakai pedoman={hasil.pedoman} />}
      {hasil !== null && <AturanUnit aturanUnit={hasil.aturanUnit} />}
      <Berikutnya panel={panel} />
      <BandingAturan panel={panel} />
      <Bagian judul={aturan.buku.judul}>
        <p className={gaya.kalimat}>{aturan.buku.keterangan}</p>
        <Link href="aturan/index.html" target="_blank" rel="noreferrer">
          {aturan.buku.buka}
        </Link>
      </Bagian>
    </>
  );
}

interface IsiAturan extends Omit<Parameters<typeof Pilihan>[0], 'label' | 'penjelas'> {
  judul: string;
  children: ReactNode;
}

function SatuAturan({ judul, children, ...pilihan }: IsiAturan) {
  const gaya = useGaya();
  const idPenjelas = useId();
  return (
    <div className={gaya.aturan}>
      <Pilihan label={judul} {...pilihan} penjelas={idPenjelas} />
      <p id={idPenjelas} className={gaya.kalimat}>
        {children}
      </p>
    </div>
  );
}

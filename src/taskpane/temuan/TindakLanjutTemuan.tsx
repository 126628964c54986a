import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CatatanTemuan, StatusTemuan } from '../../reviu/catatan-hasil';
import { IsianPanjang } from '../IsianPanjang';
import { Lipatan } from '../Lipatan';
import { useKataReviu } from './kata-reviu';
import { Pilihan } from '../Pilihan';
import { URUTAN_STATUS } from './saringan';

const useGaya = makeStyles({
  kotak: { display: 'flex', flexDirection: 'column' },
  catatan: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0` },
  senyap: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
  lebar: { alignSelf: 'stretch' },
});

interface Isi {
  /** Name of the finding, for those who hear the fields alone. */
  untuk: string;
  catatan: CatatanTemuan;
  ubah: (catatan: CatatanTemuan) => void;
  nonaktif: boolean;
  /** Silences the finding for good, with the reason. */
  senyapkan: (alasan: string) => void;
}

/** What the reviewer made of a finding; kept on LKj Reviu, where it may be typed as well. */
export function TindakLanjutTemuan({ untuk, catatan, ubah, nonaktif, senyapkan }: Isi) {
  const gaya = useGaya();
  const reviu = useKataReviu();
  const tertulis = catatan.catatan;
  return (
    <div className={gaya.kotak}>
      <Pilihan
        sebaris
        label={reviu.tindakLanjut}
        untuk={untuk}
        nilai={catatan.status}
        nonaktif={nonaktif}
        pilihan={URUTAN_STATUS.map((nilai) => ({
          nilai,
          teks: (nilai === catatan.status && catatan.statusBebas) || reviu.status[nilai],
        }))}
        ubah={(nilai) => ubah({ status: statusDari(nilai), catatan: tertulis })}
      />
      {catatan.status === 'bukanMasalah' && !nonaktif && (
        <IsianAlasan key={`alasan ${tertulis}`} awal={tertulis} untuk={untuk} senyapkan={senyapkan} />
      )}
      {tertulis !== '' && (
        <p className={gaya.catatan}>
          {reviu.catatan}: {tertulis}
        </p>
      )}
      <Lipatan judul={tertulis === '' ? reviu.tulisCatatan : reviu.ubahCatatan} untuk={untuk}>
        <IsianCatatan key={tertulis} awal={tertulis} simpan={(baru) => ubah({ ...catatan, catatan: baru })} />
      </Lipatan>
    </div>
  );
}

const statusDari = (nilai: string): StatusTemuan => URUTAN_STATUS.find((satu) => satu === nilai) ?? 'belum';

/** What is silenced for good needs a reason; it is the finding's note as well. */
function IsianAlasan({ awal, untuk, senyapkan }: { awal: string; untuk: string; senyapkan: (alasan: string) => void }) {
  const gaya = useGaya();
  const { senyap } = useKataReviu().daftar;
  const [alasan, setAlasan] = useState(awal);
  const siap = alasan.trim() !== '';
  return (
    <div className={gaya.senyap}>
      <div className={gaya.lebar}>
        <IsianPanjang label={senyap.alasan} baris={2} nilai={alasan} ubah={setAlasan} />
      </div>
      <p className={gaya.catatan}>{senyap.ket}</p>
      <Button
        size="small"
        disabledFocusable={!siap}
        aria-label={`${senyap.tombol}: ${untuk}`}
        onClick={() => {
          if (siap) senyapkan(alasan.trim());
        }}
      >
        {senyap.tombol}
      </Button>
    </div>
  );
}

/** Saved when the person moves on, so that not every letter is written into the workbook. */
function IsianCatatan({ awal, simpan }: { awal: string; simpan: (teks: string) => void }) {
  const reviu = useKataReviu();
  const [teks, setTeks] = useState(awal);
  return (
    <IsianPanjang
      label={reviu.catatan}
      baris={3}
      nilai={teks}
      ubah={setTeks}
      selesai={() => {
        if (teks.trim() !== awal) simpan(teks.trim());
      }}
    />
  );
}

import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CatatanTemuan } from '../../reviu/catatan-hasil';
import type { Temuan } from '../../reviu/temuan';
import { Pilihan } from '../Pilihan';
import type { TindakLanjut } from '../useTindakLanjut';
import { useKataReviu } from './kata-reviu';
import { URUTAN_STATUS } from './saringan';

const useGaya = makeStyles({
  kotak: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  kepala: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  kabar: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

interface Isi {
  ditandai: readonly Temuan[];
  hapusTanda: () => void;
  tindakLanjut: TindakLanjut;
  children: React.ReactNode;
}

interface Urungan {
  kabar: string;
  /** What stood there before; null when it was put back. */
  sebelum: ReadonlyMap<string, CatatanTemuan> | null;
}

/** What is done with all marked findings at once: one write, and one step back. */
export function TindakanTanda({ ditandai, hapusTanda, tindakLanjut, children }: Isi) {
  const gaya = useGaya();
  const reviu = useKataReviu();
  const kata = reviu.daftar;
  const [urungan, setUrungan] = useState<Urungan | null>(null);

  const beri = (nilai: string): void => {
    const status = URUTAN_STATUS.find((satu) => satu === nilai);
    if (status === undefined) return;
    const sebelum = new Map(ditandai.map(({ kunci }) => [kunci, seperti(tindakLanjut.catatan(kunci))]));
    tindakLanjut.ubah(new Map([...sebelum.keys()].map((kunci) => [kunci, { ...tindakLanjut.catatan(kunci), status }])));
    setUrungan({ kabar: kata.statusDiberi(sebelum.size, reviu.status[status].toLowerCase()), sebelum });
    hapusTanda();
  };

  const kembali = (): void => {
    if (!urungan?.sebelum) return;
    tindakLanjut.ubah(urungan.sebelum);
    setUrungan({ kabar: kata.diurungkan(urungan.sebelum.size), sebelum: null });
  };

  return (
    <>
      {ditandai.length > 0 && (
        <div role="group" aria-label={kata.ditandai(ditandai.length)} className={gaya.kotak}>
          <div className={gaya.kepala}>
            {kata.ditandai(ditandai.length)}
            <Button size="small" appearance="subtle" onClick={hapusTanda}>
              {kata.hapusTanda}
            </Button>
          </div>
          <Pilihan
            sebaris
            label={kata.beriStatus}
            nilai=""
            nonaktif={tindakLanjut.nonaktif}
            pilihan={[
              { nilai: '', teks: kata.pilihStatus },
              ...URUTAN_STATUS.map((nilai) => ({ nilai, teks: reviu.status[nilai] })),
            ]}
            ubah={beri}
          />
          {children}
        </div>
      )}
      <div role="status">
        {urungan !== null && (
          <div className={gaya.kabar}>
            {urungan.kabar}
            {urungan.sebelum !== null && !tindakLanjut.nonaktif && (
              <Button size="small" onClick={kembali}>
                {kata.urungkan}
              </Button>
            )}
          </div>
        )}
      </div>
    </>
  );
}

/** A status in the person's own words has moved into the note by then: it comes back with it. */
function seperti({ status, catatan, statusBebas }: CatatanTemuan): CatatanTemuan {
  return { status, catatan: [catatan, statusBebas].filter(Boolean).join('; ') };
}

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AngkaTertulis } from '../../hitung';
import type { Temuan } from '../../reviu/temuan';
import { PasporAngka } from '../hasil/PasporAngka';
import { Lipatan } from '../Lipatan';
import { useLingkup } from '../LingkupPanel';
import type { TindakLanjut } from '../useTindakLanjut';
import { Bersanding } from './Bersanding';
import { useKataReviu } from './kata-reviu';
import { TindakLanjutTemuan } from './TindakLanjutTemuan';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  isi: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalM}`,
    overflowWrap: 'anywhere',
  },
  kalimat: { ...typographyStyles.body1, margin: 0 },
  tempat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Isi {
  temuan: Temuan;
  nama: string;
  angka: AngkaTertulis | undefined;
  tindakLanjut: TindakLanjut;
}

/** One finding in full: its sentence, both places side by side, and what the reviewer makes of it. */
export function RincianTemuan({ temuan, nama, angka, tindakLanjut }: Isi) {
  const gaya = useGaya();
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  const reviu = useKataReviu();
  const catatan = tindakLanjut.catatan(temuan.kunci);
  return (
    <div className={gaya.isi}>
      <p className={gaya.kalimat}>{reviu.kalimat(temuan)}</p>
      {temuan.tempat !== undefined && <p className={gaya.tempat}>{temuan.tempat}</p>}
      <Bersanding
        temuan={temuan}
        angka={angka}
        pilihBenar={
          tindakLanjut.nonaktif
            ? null
            : (kalimat) => {
                // A choice takes the place of an earlier one, and stands beside what else was noted.
                const lain = catatan.catatan.replace(reviu.daftar.polaYangBenar, '').trim();
                const baru = { status: 'diterima' as const, catatan: [lain, kalimat].filter(Boolean).join(' ') };
                tindakLanjut.ubah(new Map([[temuan.kunci, baru]]));
              }
        }
      />
      {temuan.putusan !== 'cocok' && (
        <TindakLanjutTemuan
          untuk={nama}
          catatan={catatan}
          nonaktif={tindakLanjut.nonaktif}
          ubah={(baru) => tindakLanjut.ubah(new Map([[temuan.kunci, baru]]))}
          senyapkan={(alasan) => tindakLanjut.senyapkan(temuan, alasan)}
        />
      )}
      {angka !== undefined && (
        <Lipatan judul={hasil.paspor} untuk={angka.nama}>
          <PasporAngka angka={angka} />
        </Lipatan>
      )}
    </div>
  );
}

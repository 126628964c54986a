import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { GalatCapaian } from '../../dasar/galat';
import type { BandingAturan as Banding } from '../../domain/banding-aturan';
import { satuParagraf } from '../../locales';
import { Bagian } from '../Bagian';
import { siapDihitung } from '../keadaan';
import { useLingkup } from '../LingkupPanel';
import { Pilihan } from '../Pilihan';
import { Sakelar } from '../Sakelar';
import { tahunPilihan } from '../tahun';
import type { Panel } from '../usePanel';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  tahun: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalS },
  daftar: { ...typographyStyles.body1, listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  butir: { marginTop: tokens.spacingVerticalS },
  nilai: { ...typographyStyles.body1Strong, display: 'block', fontVariantNumeric: 'tabular-nums' },
});

type Keadaan =
  { jenis: 'diam' | 'menghitung' } | { jenis: 'hasil'; isi: Banding } | { jenis: 'galat'; kalimat: string };

/** Which figures of the workbook change between the rules of two years, and by which values; nothing is written. */
export function BandingAturan({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { aturan, galat } = useLingkup().kata;
  const kata = aturan.banding;
  const [kini = 0, lalu = 0] = tahunPilihan();
  const { simpanan } = panel.keadaan;
  const { banding } = simpanan.lapisan;
  const [kiri, setKiri] = useState(banding?.[0] ?? lalu - 1);
  const [kanan, setKanan] = useState(banding?.[1] ?? kini - 1);
  const [keadaan, setKeadaan] = useState<Keadaan>({ jenis: 'diam' });
  const pilihan = tahunPilihan().map((satu) => ({ nilai: String(satu), teks: String(satu) }));

  const bandingkan = async (): Promise<void> => {
    setKeadaan({ jenis: 'menghitung' });
    try {
      const isi = await panel.layanan.bandingkanAturan([kiri, kanan], simpanan.setelan);
      setKeadaan({ jenis: 'hasil', isi });
    } catch (sebab) {
      const satu = sebab instanceof GalatCapaian ? sebab : new GalatCapaian('TIDAK_TERDUGA', {}, { cause: sebab });
      setKeadaan({ jenis: 'galat', kalimat: satuParagraf(galat[satu.kode](satu.rincian)) });
    }
  };

  const simpanBanding = (pasangan: readonly [number, number] | null): void =>
    panel.simpan({ ...simpanan, lapisan: { ...simpanan.lapisan, banding: pasangan } });
  const pilih = (baru: readonly [number, number]): void => {
    setKiri(baru[0]);
    setKanan(baru[1]);
    if (banding && baru[0] !== baru[1]) simpanBanding(baru);
  };

  return (
    <Bagian judul={kata.judul}>
      <p className={gaya.kalimat}>{kata.keterangan}</p>
      <div className={gaya.tahun}>
        <Pilihan label={kata.kiri} pilihan={pilihan} nilai={String(kiri)} ubah={(n) => pilih([Number(n), kanan])} />
        <Pilihan label={kata.kanan} pilihan={pilihan} nilai={String(kanan)} ubah={(n) => pilih([kiri, Number(n)])} />
      </div>
      <div>
        <Button
          size="small"
          disabledFocusable={!siapDihitung(panel.keadaan) || kiri === kanan || keadaan.jenis === 'menghitung'}
          onClick={() => void bandingkan()}
        >
          {kata.tombol}
        </Button>
      </div>
      <p className={gaya.kalimat} role="status">
        {keadaan.jenis === 'galat' && keadaan.kalimat}
        {keadaan.jenis === 'hasil' && kata.ringkas(keadaan.isi.berubah.length, keadaan.isi.semua)}
      </p>
      {keadaan.jenis === 'hasil' && (
        <ul className={gaya.daftar}>
          {keadaan.isi.berubah.map(({ kunci, nama, tampil, parameter }) => (
            <li key={kunci} className={gaya.butir}>
              {nama}
              <span className={gaya.nilai}>{tampil.join(' → ')}</span>
              {parameter.map((p) => (
                <p key={`${p.id} ${p.mulai}`} className={gaya.kalimat}>
                  {p.nama} = {p.nilai} ({p.peraturan})
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      <Sakelar
        label={kata.lembar}
        keterangan={kata.lembarKet}
        nyala={banding !== null}
        ubah={(nyala) => simpanBanding(nyala && kiri !== kanan ? [kiri, kanan] : null)}
      />
    </Bagian>
  );
}

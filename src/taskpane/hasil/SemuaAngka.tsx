import { Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type JenisAngka, NAMA_JENIS_ANGKA } from '../../domain/jenis-angka';
import type { AngkaTertulis } from '../../hitung';
import { Lipatan } from '../Lipatan';
import { useLingkup } from '../LingkupPanel';
import { PasporAngka } from './PasporAngka';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  jenis: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Every figure of the run by subject; each opens its passport. */
export default function SemuaAngka({ angka }: { angka: readonly AngkaTertulis[] }) {
  const gaya = useGaya();
  const { bahasa } = useLingkup().kata;
  const hasil = kamusHasil(bahasa);
  const [kata, setKata] = useState('');
  const dicari = kata.trim().toLowerCase();
  const tampak = angka.filter(({ nama, kunci }) => `${nama} ${kunci}`.toLowerCase().includes(dicari));
  const jenis = [...new Set(tampak.map((satu) => satu.jenis))];
  const tulis = (satu: AngkaTertulis): string => `${satu.nama}: ${hasil.denganSatuan(satu.tampil, satu.satuan)}`;
  const daftar = (satuJenis: JenisAngka) => (
    <ul className={gaya.daftar}>
      {tampak
        .filter((satu) => satu.jenis === satuJenis)
        .map((satu) => (
          <li key={satu.kunci}>
            <Lipatan judul={tulis(satu)}>
              <PasporAngka angka={satu} />
            </Lipatan>
          </li>
        ))}
    </ul>
  );
  return (
    <>
      <Input
        type="search"
        aria-label={hasil.cariAngka}
        placeholder={hasil.cariAngka}
        value={kata}
        onChange={(_, { value }) => setKata(value)}
      />
      {tampak.length === 0 && <p role="status">{hasil.takAdaAngka}</p>}
      {jenis.map((satu) => (
        <div key={satu}>
          <h3 className={gaya.jenis}>{NAMA_JENIS_ANGKA[satu][bahasa]}</h3>
          {daftar(satu)}
        </div>
      ))}
    </>
  );
}

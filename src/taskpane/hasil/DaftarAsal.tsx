import { Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { sebutSel } from '../../dasar/a1';
import type { AlamatSel } from '../../dasar/sel';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import { kamusHasil } from '../../locales/kamus-hasil';

/** A mean over thirty satker has sixty sources: the first few stand there, the rest on request. */
const TAMPAK_DAHULU = 8;

const useGaya = makeStyles({
  semua: { fontSize: 'inherit', lineHeight: 'inherit' },
  daftar: { display: 'inline', listStyleType: 'none', margin: 0, padding: 0 },
  // The sign before the comma keeps it from beginning a line.
  sel: { display: 'inline', '::after': { content: '"\\2060, "' }, ':last-child::after': { content: '""' } },
});

/** Source cells, each a link. */
export function DaftarAsal({ asal }: { asal: readonly AlamatSel[] }) {
  const gaya = useGaya();
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  const [semua, setSemua] = useState(false);
  const unik = [...new Map(asal.map((sel) => [sebutSel(sel), sel]))];
  const tampak = semua ? unik : unik.slice(0, TAMPAK_DAHULU);
  return (
    <>
      <ul className={gaya.daftar}>
        {tampak.map(([alamat, sel]) => (
          <li key={alamat} className={gaya.sel}>
            <TautanSel sel={sel} />
          </li>
        ))}
      </ul>
      {tampak.length < unik.length && (
        <>
          {' … '}
          <Link as="button" inline className={gaya.semua} onClick={() => setSemua(true)}>
            {hasil.semuaAsal(unik.length)}
          </Link>
        </>
      )}
    </>
  );
}

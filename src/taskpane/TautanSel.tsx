import { Link, makeStyles } from '@fluentui/react-components';
import { sebutSel } from '../dasar/a1';
import type { AlamatSel } from '../dasar/sel';
import { useLingkup } from './LingkupPanel';

const useGaya = makeStyles({
  tautan: { fontSize: 'inherit', lineHeight: 'inherit', overflowWrap: 'anywhere', textAlign: 'start' },
});

/** A cell's address that selects the cell when clicked. */
export function TautanSel({ sel, teks }: { sel: AlamatSel; teks?: string }) {
  const gaya = useGaya();
  const { kata, pilih } = useLingkup();
  const alamat = sebutSel(sel);
  return (
    <Link as="button" inline className={gaya.tautan} title={kata.panel.selDipilih(alamat)} onClick={() => pilih(sel)}>
      {teks ?? alamat}
    </Link>
  );
}

import { Link, makeStyles } from '@fluentui/react-components';
import type { AlamatSel } from '../domain/fakta';
import { tulisSel } from './alamat';
import { useLingkup } from './LingkupPanel';

const useGaya = makeStyles({
  tautan: { fontSize: 'inherit', lineHeight: 'inherit', overflowWrap: 'anywhere', textAlign: 'start' },
});

/** A cell's address that selects the cell when clicked. */
export function TautanSel({ sel, teks }: { sel: AlamatSel; teks?: string }) {
  const gaya = useGaya();
  const { kata, pilih } = useLingkup();
  const alamat = tulisSel(sel);
  return (
    <Link as="button" inline className={gaya.tautan} title={kata.panel.selDipilih(alamat)} onClick={() => pilih(sel)}>
      {teks ?? alamat}
    </Link>
  );
}

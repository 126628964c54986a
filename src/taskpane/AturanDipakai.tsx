import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ATURAN } from './aturan/daftar';
import { Bagian } from './Bagian';
import { lambat } from './lambat';
import { useLingkup } from './LingkupPanel';
import type { Panel } from './usePanel';

const Segarkan = lambat(() => import('./hasil/Segarkan'));

const useGaya = makeStyles({
  bawaan: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: { ...typographyStyles.caption1, margin: 0, paddingLeft: 0, listStyleType: 'none' },
});

/** The rules the next run will use, as far as they are not the usual ones, and the way to change them. */
export function AturanDipakai({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { tempat, aturan } = useLingkup().kata;
  const { setelan } = panel.keadaan.simpanan;
  const dipilih = ATURAN.filter(({ pilihan, nilai }) => nilai(setelan) !== pilihan[0]);
  return (
    <Bagian
      judul={tempat.dipakai}
      aksi={
        <Link as="button" onClick={() => panel.buka('aturan')}>
          {tempat.ubahAturan}
        </Link>
      }
    >
      {dipilih.length > 0 && (
        <ul className={gaya.daftar}>
          {dipilih.map((satu) => {
            const { judul, pilihan } = satu.kata(aturan);
            const nilai = satu.nilai(setelan);
            return (
              <li key={satu.kunci}>
                {judul}: {pilihan[nilai] ?? nilai}
              </li>
            );
          })}
        </ul>
      )}
      <p className={gaya.bawaan}>{dipilih.length === 0 ? aturan.semuaBawaan : aturan.selebihnyaBawaan}</p>
      <Segarkan panel={panel} />
    </Bagian>
  );
}

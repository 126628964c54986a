import { Link, makeStyles, typographyStyles } from '@fluentui/react-components';
import { ATURAN } from './aturan/daftar';
import { Bagian } from './Bagian';
import { useLingkup } from './LingkupPanel';
import type { Panel } from './usePanel';

const useGaya = makeStyles({
  daftar: { ...typographyStyles.caption1, margin: 0, paddingLeft: 0, listStyleType: 'none' },
});

/** The rules the next run will use, and the way to change them. */
export function AturanDipakai({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { tempat, aturan } = useLingkup().kata;
  return (
    <Bagian
      judul={tempat.dipakai}
      aksi={
        <Link as="button" onClick={() => panel.buka('aturan')}>
          {tempat.ubahAturan}
        </Link>
      }
    >
      <ul className={gaya.daftar}>
        {ATURAN.map((satu) => {
          const { judul, pilihan } = satu.kata(aturan);
          const nilai = satu.nilai(panel.keadaan.simpanan.setelan);
          return (
            <li key={satu.kunci}>
              {judul}: {pilihan[nilai] ?? nilai}
            </li>
          );
        })}
      </ul>
    </Bagian>
  );
}

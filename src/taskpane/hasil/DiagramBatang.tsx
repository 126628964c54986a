import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';

const useGaya = makeStyles({
  tabel: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  judul: { ...typographyStyles.body1Strong, textAlign: 'start', paddingBottom: tokens.spacingVerticalXS },
  kepala: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  nama: { width: '46%', textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '2px 0' },
  tautan: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'start', overflowWrap: 'anywhere' },
  angka: {
    width: '62px',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  batang: { display: 'block', width: '100%', height: '12px' },
  biasa: { fill: tokens.colorBrandBackground, forcedColorAdjust: 'auto' },
  penting: { fill: tokens.colorStatusWarningForeground3 },
  sumbu: { stroke: tokens.colorNeutralStroke1 },
});

/** One bar: its number as printed, and as it is drawn. */
export interface Batang {
  kunci: string;
  nama: string;
  teks: string;
  nilai: number;
  /** Asks for attention. */
  penting: boolean;
  klik?: () => void;
  /** What stands below the bar while it is open. */
  isi?: ReactNode;
}

interface Isi {
  judul: string;
  kepala: readonly [string, string];
  batang: readonly Batang[];
}

/**
 * Bars in a table: whoever hears it hears names and numbers, whoever tabs goes from name to name, and the bars are for
 * the eye alone.
 */
export function DiagramBatang({ judul, kepala, batang }: Isi) {
  const gaya = useGaya();
  const terendah = batang.reduce((paling, { nilai }) => Math.min(paling, nilai), 0);
  const rentang = batang.reduce((paling, { nilai }) => Math.max(paling, nilai), 0) - terendah || 1;
  const letak = (nilai: number): number => ((nilai - terendah) / rentang) * 100;
  return (
    <table className={gaya.tabel}>
      <caption className={gaya.judul}>{judul}</caption>
      <thead className={gaya.kepala}>
        <tr>
          {kepala.map((kata) => (
            <th key={kata} scope="col">
              {kata}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {batang.map(({ kunci, nama, teks, nilai, penting, klik, isi }) => (
          <Fragment key={kunci}>
            <tr>
              <th scope="row" className={gaya.nama}>
                {klik === undefined ? (
                  nama
                ) : (
                  <Link
                    as="button"
                    inline
                    className={gaya.tautan}
                    aria-expanded={isi === undefined ? undefined : isi !== null}
                    onClick={klik}
                  >
                    {nama}
                  </Link>
                )}
              </th>
              <td className={gaya.angka}>{teks}</td>
              <td aria-hidden>
                <svg className={gaya.batang} viewBox="0 0 100 12" preserveAspectRatio="none" focusable="false">
                  <rect
                    className={mergeClasses(penting ? gaya.penting : gaya.biasa)}
                    x={Math.min(letak(0), letak(nilai))}
                    y={2}
                    width={Math.abs(letak(nilai) - letak(0))}
                    height={8}
                  />
                  <line
                    className={gaya.sumbu}
                    x1={letak(0)}
                    x2={letak(0)}
                    y1={0}
                    y2={12}
                    vectorEffect="non-scaling-stroke"
                  />
                </svg>
              </td>
            </tr>
            {isi !== undefined && isi !== null && (
              <tr>
                <td colSpan={3}>{isi}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

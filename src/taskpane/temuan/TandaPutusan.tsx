import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  type FluentIcon,
  QuestionCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { Putusan } from '../../reviu/temuan';
import { useLingkup } from '../LingkupPanel';

const IKON: Record<Putusan, FluentIcon> = {
  cocok: CheckmarkCircleRegular,
  selisihPembulatan: WarningRegular,
  berbeda: DismissCircleRegular,
  tidakDapatDihitung: QuestionCircleRegular,
};

const useGaya = makeStyles({
  tanda: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  ikon: { fontSize: tokens.fontSizeBase400 },
});

const useWarna = makeStyles({
  cocok: { color: tokens.colorStatusSuccessForeground1 },
  selisihPembulatan: { color: tokens.colorStatusWarningForeground1 },
  berbeda: { color: tokens.colorStatusDangerForeground3 },
  tidakDapatDihitung: { color: tokens.colorNeutralForeground2 },
});

/** The verdict as icon and word; its colour only underlines them. */
export function TandaPutusan({ putusan }: { putusan: Putusan }) {
  const gaya = useGaya();
  const warna = useWarna();
  const { hasil } = useLingkup().kata;
  const Ikon = IKON[putusan];
  return (
    <span className={mergeClasses(gaya.tanda, warna[putusan])}>
      <Ikon className={gaya.ikon} aria-hidden />
      {hasil.putusan[putusan]}
    </span>
  );
}

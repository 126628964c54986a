import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  type FluentIcon,
  QuestionCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { Putusan } from '../../reviu/temuan';

const IKON: Record<Putusan, FluentIcon> = {
  cocok: CheckmarkCircleRegular,
  selisihPembulatan: WarningRegular,
  berbeda: DismissCircleRegular,
  tidakDapatDihitung: QuestionCircleRegular,
};

const useGaya = makeStyles({
  ikon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
});

const useWarna = makeStyles({
  cocok: { color: tokens.colorStatusSuccessForeground1 },
  selisihPembulatan: { color: tokens.colorStatusWarningForeground1 },
  berbeda: { color: tokens.colorStatusDangerForeground3 },
  tidakDapatDihitung: { color: tokens.colorNeutralForeground2 },
});

/** The verdict as an icon; the word stands beside it, or is said. */
export function IkonPutusan({ putusan }: { putusan: Putusan }) {
  const gaya = useGaya();
  const warna = useWarna();
  const Ikon = IKON[putusan];
  return <Ikon className={mergeClasses(gaya.ikon, warna[putusan])} aria-hidden />;
}

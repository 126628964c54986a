/**
 * The page's few icons, drawn here: the pane's icon package keeps its small files only in releases that unpack to
 * 300 MB.
 */
const icon = (...paths: readonly string[]) =>
  function Icon() {
    return (
      <svg width="1em" height="1em" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
        {paths.map((d) => (
          <path key={d} d={d} strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
        ))}
      </svg>
    );
  };

const CIRCLE = 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0 -15 0';

export const CalculatorIcon = icon(
  'M5 2.5h10v15H5z',
  'M7.5 5.5h5v2h-5z',
  'M7.5 11h.1M10 11h.1M12.5 11h.1M7.5 14h.1M10 14h.1M12.5 14h.1',
);
export const CheckmarkIcon = icon('M4 10.5l4 4l8.5-9');
export const ChevronLeftIcon = icon('M12.5 4l-6 6l6 6');
export const ChevronRightIcon = icon('M7.5 4l6 6l-6 6');
export const DismissIcon = icon('M4.5 4.5l11 11M15.5 4.5l-11 11');
export const DownloadIcon = icon('M10 3v10M6 9.5l4 4l4-4M4 16.5h12');
export const ErrorCircleIcon = icon(CIRCLE, 'M10 6v5M10 13.5v.1');
export const FolderOpenIcon = icon('M3 15.5v-10h4.5l1.5 2h6v2', 'M3 15.5l2.5-6h12l-2.5 6z');
export const InfoIcon = icon(CIRCLE, 'M10 9v5M10 6.5v.1');

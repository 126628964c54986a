import type { ReactNode } from 'react';
import type { Place } from '../session/session';

/** What lies over the cells belongs, for a screen reader, to the cell at its top-left corner. */
export function OverlaidCell({ place, children }: { place: Place; children: ReactNode }) {
  return (
    <div role="row" aria-rowindex={place.row + 1}>
      <div role="gridcell" aria-colindex={place.column + 1}>
        {children}
      </div>
    </div>
  );
}

import { defaultRangeExtractor, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ButirDaftar } from './susun-daftar';

/** Pixels of a line before it was measured. */
const TINGGI: Readonly<Record<ButirDaftar['jenis'], number>> = { kelompok: 36, baris: 28, temuan: 33 };
const DI_LUAR_PANDANGAN = 8;

/** The head of the pane covers what is scrolled under it. */
const tinggiKepala = (): number => {
  const kepala = document.querySelector('header');
  return kepala && getComputedStyle(kepala).position === 'sticky' ? kepala.offsetHeight : 0;
};

export interface Jendela {
  /** For the element that holds the lines. */
  wadah: React.RefObject<HTMLUListElement | null>;
  tinggi: number;
  /** The lines that are in view, and the active one wherever it is. */
  tampak: readonly (VirtualItem & { atas: number })[];
  ukur: (unsur: Element | null) => void;
  gulirKe: (indeks: number) => void;
}

/** Only the lines that are seen are in the page, however many there are; the window is what scrolls. */
export function useJendela(butir: readonly ButirDaftar[], aktif: number): Jendela {
  'use no memo';
  const wadah = useRef<HTMLUListElement>(null);
  const [atas, setAtas] = useState(0);
  const virtual = useWindowVirtualizer({
    count: butir.length,
    estimateSize: (i) => TINGGI[butir[i]?.jenis ?? 'temuan'],
    getItemKey: (i) => butir[i]?.kunci ?? i,
    overscan: DI_LUAR_PANDANGAN,
    scrollMargin: atas,
    scrollPaddingStart: tinggiKepala(),
    // What has no layout (a hidden place) keeps what it was taken for.
    measureElement: (unsur, _masukan, milik) => {
      const tinggi = unsur.getBoundingClientRect().height;
      return tinggi > 0 ? tinggi : milik.options.estimateSize(Number(unsur.getAttribute('data-index')));
    },
    // The focus must not go away with a line that is scrolled out of view.
    rangeExtractor: (jangkauan) => {
      const tampak = defaultRangeExtractor(jangkauan);
      return aktif < 0 || tampak.includes(aktif) ? tampak : [...tampak, aktif].sort((a, b) => a - b);
    },
  });

  // What stands above the list may grow and shrink.
  useLayoutEffect(() => {
    const letak = (): void => {
      const unsur = wadah.current;
      if (unsur && unsur.offsetParent !== null) setAtas(unsur.getBoundingClientRect().top + window.scrollY);
    };
    letak();
    const pengamat = new ResizeObserver(letak);
    pengamat.observe(document.body);
    return () => pengamat.disconnect();
  });

  return {
    wadah,
    tinggi: virtual.getTotalSize(),
    tampak: virtual.getVirtualItems().map((satu) => ({ ...satu, atas: satu.start - atas })),
    ukur: virtual.measureElement,
    gulirKe: (indeks) => virtual.scrollToIndex(indeks, { align: 'auto' }),
  };
}

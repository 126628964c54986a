import type { KeyboardEvent } from 'react';

/** What a key means in the list of findings. */
export type Perintah =
  | { jenis: 'pindah'; arah: 1 | -1 }
  | { jenis: 'naikTurun'; arah: 1 | -1 }
  | { jenis: 'status'; ke: number }
  | { jenis: 'lipat'; buka: boolean }
  | { jenis: 'tunjukkan' | 'tandai' | 'tutup' };

/** Fields in which letters and digits are written, and lists that jump to what is typed. */
const ISIAN = 'textarea, select, input:not([type=checkbox])';

/** Null for a key that is not ours: with a modifier, in a field, or where it has a meaning already. */
export function perintahTombol({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent<HTMLElement>): Perintah | null {
  if (ctrlKey || altKey || metaKey || !(target instanceof HTMLElement)) return null;
  if (key === 'Escape') return { jenis: 'tutup' };
  if (target.matches(ISIAN)) return null;
  const baris = target.matches('[data-utama]');
  switch (key.toLowerCase()) {
    case 'j':
      return { jenis: 'pindah', arah: 1 };
    case 'k':
      return { jenis: 'pindah', arah: -1 };
    case 'x':
      return { jenis: 'tandai' };
    case '1':
    case '2':
    case '3':
    case '4':
      return { jenis: 'status', ke: Number(key) - 1 };
    case 'enter':
      // On a group's head, as on every other button, it presses.
      return baris ? { jenis: 'tunjukkan' } : null;
    case 'arrowdown':
      return baris ? { jenis: 'naikTurun', arah: 1 } : null;
    case 'arrowup':
      return baris ? { jenis: 'naikTurun', arah: -1 } : null;
    case 'arrowright':
      return baris ? { jenis: 'lipat', buka: true } : null;
    case 'arrowleft':
      return baris ? { jenis: 'lipat', buka: false } : null;
    default:
      return null;
  }
}

import { act } from 'react';

/** Chooses an option of the list whose label (or accessible name) is `label`, as a person does. */
export async function pilihOpsi(wadah: HTMLElement, label: string, nilai: string): Promise<void> {
  const unsur = daftar(wadah, label);
  await act(async () => {
    unsur.value = nilai;
    unsur.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
}

/** The list with that name. */
export function daftar(wadah: HTMLElement, label: string): HTMLSelectElement {
  const unsur = [...wadah.querySelectorAll('select')].find((s) => namaIsian(s) === label);
  if (!unsur) throw new Error(`No list “${label}”.`);
  return unsur;
}

/** Types a text over the field with that label, and leaves it. */
export async function ketik(wadah: HTMLElement, label: string, teks: string): Promise<void> {
  const unsur = [...wadah.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')].find(
    (t) => namaIsian(t) === label,
  );
  if (!unsur) throw new Error(`No field “${label}”.`);
  await act(async () => {
    unsur.focus();
    // React listens to the setter of the prototype.
    const asli = unsur instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(asli.prototype, 'value')?.set?.call(unsur, teks);
    unsur.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
  await act(async () => {
    unsur.blur();
    await Promise.resolve();
  });
}

/** Flips the switch with that label. */
export async function alihkan(wadah: HTMLElement, label: string): Promise<void> {
  const unsur = [...wadah.querySelectorAll('input')].find((i) => i.labels?.[0]?.textContent === label);
  if (!unsur) throw new Error(`No switch “${label}”.`);
  await act(async () => {
    unsur.click();
    await Promise.resolve();
  });
}

/** Two turns of the loop, as a part that comes in a file of its own takes. */
export const tunggu = (): Promise<void> =>
  act(async () => {
    for (let kali = 0; kali < 2; kali++) await new Promise((lanjut) => setTimeout(lanjut, 0));
  });

const namaIsian = (unsur: HTMLSelectElement | HTMLTextAreaElement | HTMLInputElement): string =>
  unsur.getAttribute('aria-label') ?? unsur.labels?.[0]?.textContent ?? '';

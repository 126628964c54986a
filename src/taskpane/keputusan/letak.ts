/** Where the questions stand that only a person can settle. */
export const ID_KEPUTUSAN = 'keputusan';

/** Brings the first question into view, and the focus to its answer. */
export function tampakkanKeputusan(): void {
  const pertama = document.querySelector<HTMLElement>(`#${ID_KEPUTUSAN} select`);
  pertama?.scrollIntoView({ block: 'center' });
  pertama?.focus();
}

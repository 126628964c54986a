/** A whole figure as it is printed, in Indonesian or in English form, with what stands around it. */
const ANGKA_UTUH =
  /^[-–(]?(?:Rp\.?\s*)?(?:\d{1,3}(?:\.\d{3})*(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d{1,2})?)\s*%?\)?(?:,-)?$/;

export const adalahAngka = (teks: string): boolean => ANGKA_UTUH.test(teks);

/** Puts one more at the end of the list that stands under a key. */
export function tambahkan<K, V>(ke: Map<K, V[]>, kunci: K, satu: V): void {
  const ada = ke.get(kunci);
  if (ada) ada.push(satu);
  else ke.set(kunci, [satu]);
}

/** Things by their key, in the order in which they come. */
export function kelompokkan<K, V>(semua: Iterable<V>, kunci: (satu: V) => K): Map<K, V[]> {
  const hasil = new Map<K, V[]>();
  for (const satu of semua) tambahkan(hasil, kunci(satu), satu);
  return hasil;
}

/** What a web view keeps, for as long as the test file runs; gives what is in it. */
export function kolomRincianOrang(): ReadonlyMap<string, string> {
  const isi = new Map<string, string>();
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (kunci: string) => isi.get(kunci) ?? null,
      setItem: (kunci: string, nilai: string) => isi.set(kunci, nilai),
      removeItem: (kunci: string) => isi.delete(kunci),
    },
  });
  return isi;
}

const JENIS = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Hands a file over to be saved. A web view that cannot save does nothing and says nothing: offer another way beside it. */
export function unduh(nama: string, bytes: Uint8Array): void {
  const type = nama.endsWith('.docx') ? JENIS.docx : JENIS.xlsx;
  const alamat = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const tautan = document.createElement('a');
  tautan.href = alamat;
  tautan.download = nama;
  tautan.click();
  // The download has to have begun.
  setTimeout(() => URL.revokeObjectURL(alamat), 60_000);
}

import { AWALAN_PESAN } from '../excel/kawat/dialog';

/** Shows the paragraphs that the address carries behind its `#`, as text; nothing when it carries none. */
export function bacakanPesan(hash: string, dokumen: Document): void {
  if (!hash.startsWith(AWALAN_PESAN)) return;
  const paragraf = decodeURIComponent(hash.slice(AWALAN_PESAN.length)).split('\n');
  dokumen.body.replaceChildren(
    ...paragraf.map((teks) => {
      const p = dokumen.createElement('p');
      p.textContent = teks;
      return p;
    }),
  );
}

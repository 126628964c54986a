/**
 * A ribbon button has no window of its own: its messages open `commands.html` in a dialog, the text behind the `#`.
 * What stands there never leaves the machine, since browsers do not send it to the server.
 */
const AWALAN = '#pesan=';

/** Address of the page that shows `paragraf`, from the address of the ribbon's own page. */
export function alamatPesan(halaman: string, paragraf: readonly string[]): string {
  const alamat = new URL(halaman);
  alamat.search = '';
  alamat.hash = AWALAN + encodeURIComponent(paragraf.join('\n'));
  return alamat.href;
}

/** Shows the text that the address carries, as text; false when it carries none. */
export function tampilkanPesan(hash: string, dokumen: Document): boolean {
  if (!hash.startsWith(AWALAN)) return false;
  const paragraf = decodeURIComponent(hash.slice(AWALAN.length)).split('\n');
  dokumen.body.replaceChildren(
    ...paragraf.map((teks) => {
      const p = dokumen.createElement('p');
      p.textContent = teks;
      return p;
    }),
  );
  return true;
}

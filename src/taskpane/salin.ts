/** What goes to the clipboard: a text, and the same as a web page where there is one. */
export interface IsiSalin {
  teks: string;
  html?: string;
}

/**
 * Puts it on the clipboard; false where nothing could. The frame in which a browser shows the pane may be refused the
 * clipboard, and an older web view has none: the command that the keyboard gives then does it.
 */
export async function salin(isi: IsiSalin): Promise<boolean> {
  try {
    await keClipboard(isi);
    return true;
  } catch {
    return denganPerintah(isi);
  }
}

async function keClipboard({ teks, html }: IsiSalin): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(teks);
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([teks], { type: 'text/plain' }),
  });
  return navigator.clipboard.write([item]);
}

function denganPerintah({ teks, html }: IsiSalin): boolean {
  // Old, and the only other way: a web view without it has no copying at all.
  const { execCommand } = document as unknown as { execCommand?: (perintah: string) => boolean };
  if (!execCommand) return false;
  const fokus = document.activeElement;
  const wadah = document.createElement('textarea');
  wadah.value = teks;
  wadah.style.cssText = 'position:fixed;opacity:0';
  // Of what is selected only the text would go.
  const isikan = (peristiwa: ClipboardEvent): void => {
    if (!peristiwa.clipboardData) return;
    peristiwa.clipboardData.setData('text/plain', teks);
    if (html !== undefined) peristiwa.clipboardData.setData('text/html', html);
    peristiwa.preventDefault();
  };
  document.body.append(wadah);
  wadah.select();
  document.addEventListener('copy', isikan);
  try {
    return execCommand.call(document, 'copy');
  } finally {
    document.removeEventListener('copy', isikan);
    wadah.remove();
    if (fokus instanceof HTMLElement) fokus.focus();
  }
}

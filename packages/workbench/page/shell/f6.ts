/** F6 goes from the sheet to the pane and back, as in Excel: keys typed inside the frame are heard in its own window. */
export function moveByF6(frame: HTMLIFrameElement): () => void {
  const toPane = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.defaultPrevented) return;
    event.preventDefault();
    const inside = frame.contentDocument;
    frame.focus();
    inside?.querySelector<HTMLElement>('button:not([disabled]), [href], input, [tabindex="0"]')?.focus();
  };
  const toSheet = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    document.querySelector<HTMLElement>('[role="grid"]')?.focus();
  };
  const listenInside = (): void => frame.contentWindow?.addEventListener('keydown', toSheet);
  document.addEventListener('keydown', toPane);
  frame.addEventListener('load', listenInside);
  listenInside();
  return () => {
    document.removeEventListener('keydown', toPane);
    frame.removeEventListener('load', listenInside);
  };
}

/** True where a browser window can be seen: not in CI, not on a server without a display. */
export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env.CI) return false;
  return platform === 'linux' ? Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY) : true;
}

/** Opens the address in the person's browser; gives false when there is none that starts. */
export async function openBrowser(address: string): Promise<boolean> {
  const { default: open } = await import('open');
  try {
    const browser = await open(address);
    // Whatever the browser does from here on is no concern of the server's.
    browser.on('error', () => undefined);
    return true;
  } catch {
    // The address has been printed: the person opens it.
    return false;
  }
}

export const ENGLISH: readonly string[];

export function publishedManifest(
  manifest: string,
  options: { developmentSite: string; site: string; version: string },
): string;

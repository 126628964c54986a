/**
 * English as Office names it, place by place: a manifest has no "English" for all of them, and a locale without an
 * override of its own is given the default, which is Indonesian.
 */
const ENGLISH = [
  'en-US',
  'en-GB',
  'en-AU',
  'en-CA',
  'en-HK',
  'en-ID',
  'en-IE',
  'en-IN',
  'en-JM',
  'en-MY',
  'en-NZ',
  'en-PH',
  'en-SG',
  'en-TT',
  'en-ZA',
  'en-ZW',
];

/**
 * The manifest that is deployed, from the one in the repository: for the site it is served from, with the package's
 * version (Office takes four numbers, and an administrator's update needs a higher one), and with the words of `en-US`
 * for every English locale. Addresses are the same in every language: they are not repeated.
 */
function publishedManifest(manifest, { developmentSite, site, version }) {
  const override = /^( *)<(bt:)?Override Locale="en-US" (Value="[^"]*")\/>$/gm;
  const everywhere = (line, indent, prefix = '', value) =>
    value.includes('://')
      ? line
      : ENGLISH.map((locale) => `${indent}<${prefix}Override Locale="${locale}" ${value}/>`).join('\n');
  return manifest
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replace(override, everywhere)
    .replaceAll(developmentSite, site);
}

module.exports = { ENGLISH, publishedManifest };

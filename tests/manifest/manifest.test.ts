/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { version } from '../../package.json';
import { ENGLISH, publishedManifest } from '../../scripts/published-manifest';
import type { Pita } from '../../src/taskpane/pita';
import { bukaPanel } from '../taskpane/panel-uji';

const ROOT = path.join(__dirname, '..', '..');
const SITE = 'https://localhost:3000/';
const file = path.join(ROOT, 'manifest.xml');
const text = readFileSync(file, 'utf8');
const manifest = new DOMParser().parseFromString(text, 'text/xml');

const all = (name: string): Element[] => [...manifest.getElementsByTagNameNS('*', name)];

/** A manifest element that is missing should stop the test with its name, not with "undefined". */
function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}.`);
  return value;
}

/** The one element of that name in the base manifest, outside VersionOverrides. */
function base(name: string): Element {
  const [element] = all(name).filter(
    (one) => one.parentNode === manifest.documentElement || isIn(one, 'DefaultSettings'),
  );
  if (element === undefined) throw new Error(`The base manifest has no <${name}>.`);
  return element;
}

function isIn(element: Element, parent: string): boolean {
  return element.parentNode !== null && element.parentNode.nodeName === parent;
}

/** Width and height from a PNG's first chunk (IHDR). */
function pngSize(address: string): [number, number] {
  const bytes = readFileSync(path.join(ROOT, address.slice(SITE.length)));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** What may be addressed by `resid`, with its values in every language. */
const resources = new Map(
  [...all('Image').filter((one) => one.hasAttribute('id')), ...all('Url'), ...all('String')].map((one) => [
    attribute(one, 'id'),
    one,
  ]),
);

const texts = (element: Element): string[] => [
  attribute(element, 'DefaultValue'),
  ...[...element.getElementsByTagNameNS('*', 'Override')].map((one) => attribute(one, 'Value')),
];

test('a task pane for workbooks that may write', () => {
  const { documentElement: root } = manifest;
  expect(root?.getAttribute('xsi:type')).toBe('TaskPaneApp');
  const text = (name: string): string => base(name).textContent ?? '';
  expect([text('DefaultLocale'), text('Permissions')]).toEqual(['id-ID', 'ReadWriteDocument']);
  expect(attribute(base('DisplayName'), 'DefaultValue')).toBe('Capaian');
  const hosts = all('Host').filter((one) => one.parentNode?.parentNode === root);
  expect(hosts.map((one) => attribute(one, 'Name'))).toEqual(['Workbook']);
  expect(text('Id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(text('Version')).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test('the base manifest alone opens the pane, on any Excel', () => {
  expect(attribute(base('SourceLocation'), 'DefaultValue')).toBe(`${SITE}taskpane.html`);
  expect(all('Requirements').filter((one) => one.parentNode === manifest.documentElement)).toEqual([]);
  expect(all('VersionOverrides').map((one) => attribute(one, 'xsi:type'))).toEqual(['VersionOverridesV1_0']);
});

test('the three buttons: two run the functions that the pane binds, one opens the pane', async () => {
  const bound: string[] = [];
  const pita: Pita = { daftarkan: (nama) => void bound.push(nama), tampilkan: () => Promise.resolve() };
  const panel = await bukaPanel({}, pita);
  await panel.bongkar();
  expect(new Set(all('FunctionName').map((one) => one.textContent))).toEqual(new Set(bound));
  expect(all('Action').map((one) => attribute(one, 'xsi:type'))).toEqual([
    'ExecuteFunction',
    'ShowTaskpane',
    'ExecuteFunction',
  ]);
});

test('ribbon and pane share one runtime, on the one page that all of it names', () => {
  const page = (name: string): string | null => all(name).at(0)?.getAttribute('resid') ?? null;
  const [runtime] = all('Runtime');
  expect(runtime?.getAttribute('lifetime')).toBe('long');
  expect([page('Runtime'), page('FunctionFile')]).toEqual(['Halaman.Panel', 'Halaman.Panel']);
  const shown = all('SourceLocation').flatMap((one) => one.getAttribute('resid') ?? []);
  expect(shown).toEqual(['Halaman.Panel']);
  const resource = resources.get('Halaman.Panel');
  expect(resource && attribute(resource, 'DefaultValue')).toBe(attribute(base('SourceLocation'), 'DefaultValue'));
});

test('what the ribbon needs is asked for inside VersionOverrides alone, and before the hosts, as its schema has it', () => {
  const [needs] = all('Set').map((one) => [attribute(one, 'Name'), attribute(one, 'MinVersion')]);
  expect(all('Set')).toHaveLength(1);
  expect(needs).toEqual(['SharedRuntime', '1.1']);
  const [overrides] = all('VersionOverrides');
  const children = [...(overrides?.childNodes ?? [])].filter((one) => one.nodeType === 1).map((one) => one.nodeName);
  expect(children).toEqual(['Requirements', 'Hosts', 'Resources']);
});

test('every resid points at a resource, every resource is used, ids are short and unique', () => {
  const used = [...manifest.getElementsByTagName('*')].flatMap((one) => one.getAttribute('resid') ?? []);
  expect([...new Set(used)].sort()).toEqual([...resources.keys()].sort());
  for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
  const ids = [...all('Group'), ...all('Control')].map((one) => attribute(one, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
});

test('every address is https and on the one site that the build replaces', () => {
  const values = [...manifest.getElementsByTagName('*')].flatMap((one) => [
    one.getAttribute('DefaultValue') ?? '',
    one.getAttribute('Value') ?? '',
  ]);
  const addresses = values.filter((value) => value.includes('://'));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith(SITE))).toEqual([]);
});

test('help is a page of its own, in the manifest’s every place that leads to it', () => {
  expect(texts(base('SupportUrl'))).toEqual([`${SITE}bantuan.html`, `${SITE}bantuan.html`]);
  expect(all('LearnMoreUrl').map((one) => one.getAttribute('resid'))).toEqual(['Halaman.Bantuan']);
});

test('ribbon icons exist in the size they are named for', () => {
  const images = all('Image').filter((one) => one.hasAttribute('size'));
  const sizes = new Set(images.map((one) => attribute(one, 'size')));
  expect([...sizes].sort()).toEqual(['16', '32', '80']);
  for (const image of images) {
    const resource = resources.get(attribute(image, 'resid'));
    const size = Number(attribute(image, 'size'));
    expect(resource && pngSize(attribute(resource, 'DefaultValue'))).toEqual([size, size]);
  }
});

test('the add-in’s own icons are 32 and 64 pixels', () => {
  for (const address of texts(base('IconUrl'))) expect(pngSize(address)).toEqual([32, 32]);
  for (const address of texts(base('HighResolutionIconUrl'))) expect(pngSize(address)).toEqual([64, 64]);
});

test('every text has its English override and keeps to its length', () => {
  const limits = new Map([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ]);
  const strings = all('String');
  expect(strings.length).toBeGreaterThan(0);
  for (const element of [...strings, base('DisplayName'), base('Description')]) {
    const limit =
      limits.get(element.parentNode?.nodeName.replace('bt:', '') ?? '') ??
      (element.tagName === 'DisplayName' ? 125 : 250);
    const overrides = [...element.getElementsByTagNameNS('*', 'Override')].map((one) => attribute(one, 'Locale'));
    expect(overrides).toEqual(['en-US']);
    for (const value of texts(element)) {
      expect(value.trim()).not.toBe('');
      expect(value.length).toBeLessThanOrEqual(limit);
    }
  }
});

describe('the manifest that the build publishes', () => {
  const published = publishedManifest(text, {
    developmentSite: 'https://localhost:3000',
    site: 'https://capaian.example.go.id',
    version,
  });
  const parsed = new DOMParser().parseFromString(published, 'text/xml');
  const every = (name: string): Element[] => [...parsed.getElementsByTagNameNS('*', name)];

  test('has the version of the package, in the four numbers that Office takes', () => {
    expect(every('Version').map((one) => one.textContent)).toEqual([`${version}.0`]);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('speaks English in every English locale, with the words of en-US; addresses are not repeated', () => {
    const named = ['String', 'DisplayName', 'Description'].flatMap(every);
    const spoken = named.filter((one) => one.hasAttribute('DefaultValue'));
    expect(spoken).toHaveLength(all('String').length + 2);
    for (const element of spoken) {
      const overrides = [...element.getElementsByTagNameNS('*', 'Override')];
      expect(overrides.map((one) => attribute(one, 'Locale'))).toEqual([...ENGLISH]);
      expect(new Set(overrides.map((one) => attribute(one, 'Value'))).size).toBe(1);
    }
    expect(ENGLISH).toEqual(expect.arrayContaining(['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN', 'en-SG']));
    const [icon] = every('IconUrl');
    expect(icon?.getElementsByTagNameNS('*', 'Override')).toHaveLength(1);
  });

  test('is otherwise the manifest of the repository, on the site it is served from', () => {
    expect(published).not.toContain('localhost');
    const elements = (dokumen: typeof parsed): string[] =>
      [...dokumen.getElementsByTagName('*')].map((one) => one.tagName).filter((name) => !name.endsWith('Override'));
    expect(elements(parsed)).toEqual(elements(manifest));
  });
});

test('one action opens the pane, and names it', () => {
  const opening = all('Action').filter((one) => one.getAttribute('xsi:type') === 'ShowTaskpane');
  // Without an id each would be a pane of its own, which a shared runtime has not; with one id for two, Excel on the web
  // shows an error (office-js #2918).
  expect(opening).toHaveLength(1);
  expect(all('TaskpaneId').map((one) => one.parentNode)).toEqual(opening);
});

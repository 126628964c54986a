import { readFileSync } from 'node:fs';
import path from 'node:path';
import { memberLists, type MemberList } from '../../packages/stand-in/host/registry';
import { createBench, type Bench } from './excel';

const README = path.join(__dirname, '../../packages/stand-in/host/README.md');

/** One line of the README's table. */
function row({ type, writable, readOnly, objects, methods, events }: MemberList): string {
  const properties = [...readOnly, ...writable.map((name) => `${name} ✎`)].sort();
  const cells = [
    properties.join(', '),
    [...objects].sort().join(', '),
    methods
      .map((name) => `${name}()`)
      .sort()
      .join(', '),
    events.join(', '),
  ];
  return `| ${type} | ${cells.join(' | ')} |`;
}

const table = [
  '| type | properties | objects | methods | events |',
  '|---|---|---|---|---|',
  ...memberLists().map(row),
].join('\n');

describe('the members of the stand-in', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await createBench();
  });

  it('are listed in its README', () => {
    const written = /<!-- members -->\s*([\s\S]*?)\s*<!-- \/members -->/.exec(readFileSync(README, 'utf8'))?.[1];
    expect(withoutPadding(written ?? '')).toBe(withoutPadding(table));
  });

  it.each(memberLists())('$type: every name exists in the genuine client, as what the stand-in says it is', (list) => {
    const type: unknown = Reflect.get(bench.client.Excel, list.type);
    if (typeof type !== 'function') throw new Error(`The client has no type ${list.type}.`);
    const prototype = type.prototype as object; // Every constructor function has one.
    const describe = (name: string): PropertyDescriptor | undefined => Object.getOwnPropertyDescriptor(prototype, name);
    const missing = {
      writable: list.writable.filter((name) => describe(name)?.set === undefined),
      readOnly: list.readOnly.filter((name) => describe(name)?.get === undefined),
      objects: list.objects.filter((name) => describe(name)?.get === undefined),
      methods: list.methods.filter((name) => typeof describe(name)?.value !== 'function'),
      events: list.events.filter((name) => describe(name)?.get === undefined),
    };
    expect(missing).toEqual({ writable: [], readOnly: [], objects: [], methods: [], events: [] });
  });
});

/** Prettier pads the cells of a table. */
function withoutPadding(text: string): string {
  return text.replace(/ +/g, ' ').replace(/-{2,}/g, '--').replace(/\| --/g, '|--').replace(/-- \|/g, '--|').trim();
}

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Flow, WriteFlow } from '../../src/flows/flow.ts';
import { flowNamed, flows } from '../../src/flows/index.ts';

const folder = new URL('../../src/flows/', import.meta.url);

describe('the list of flows', () => {
  it('has every flow that stands in the folder, once', async () => {
    const found = new Set<Flow>();
    for (const file of readdirSync(folder)) {
      const exported: unknown[] = Object.values(await import(new URL(file, folder).href));
      for (const thing of exported.flat()) if (isFlow(thing)) found.add(thing);
    }
    expect(names(flows)).toEqual(names([...found]));
    expect(new Set(names(flows)).size).toBe(flows.length);
  });

  it('finds a flow by its name, and nothing by another', () => {
    expect(flowNamed('invite-member')?.title.ko).toBe('멤버 초대');
    expect(flowNamed('fly-to-the-moon')).toBeUndefined();
  });

  it('says each flow in at least eight ways per language, none of them twice', () => {
    const said = flows.flatMap(({ examples }) => [...examples.ko, ...examples.en]);
    for (const { name, examples } of flows) {
      expect(examples.ko.length, name).toBeGreaterThanOrEqual(8);
      expect(examples.en.length, name).toBeGreaterThanOrEqual(8);
    }
    expect(new Set(said).size).toBe(said.length);
  });

  it('ends every change with a confirmation and asks for each value under its own name', () => {
    for (const flow of flows.filter(({ type }) => type === 'write') as WriteFlow[]) {
      const slots = flow.steps.flatMap((step) => (step.type === 'ask' ? [step.slot] : []));
      expect(flow.steps.at(-1)?.type, flow.name).toBe('confirm');
      expect(new Set(slots).size, flow.name).toBe(slots.length);
    }
  });

  it('names articles that exist', () => {
    const articles = readdirSync(new URL('../../src/knowledge/articles/', import.meta.url));
    for (const { name, article } of flows) if (article) expect(articles, name).toContain(`${article}.md`);
  });
});

function isFlow(thing: unknown): thing is Flow {
  return typeof thing === 'object' && thing !== null && 'name' in thing && 'examples' in thing;
}

function names(some: readonly Flow[]): string[] {
  return some.map(({ name }) => name).sort();
}

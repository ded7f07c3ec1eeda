import { readdirSync, readFileSync } from 'node:fs';
import { allows } from '../../../graph/schema.ts';
import { typesOf, type GoldDocument } from '../evaluate/documents/gold.ts';

const briefs = ['read', 'unread'].flatMap((part) => {
  const folder = new URL(`briefs/${part}/`, import.meta.url);
  return readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => {
    const gold = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as GoldDocument;
    return { name: `${part}/${file}`, gold, text: readFileSync(new URL(gold.doc, folder), 'utf8').replace(/\s+/gu, ' ') };
  });
});

test('there are as many of both', () => {
  expect(briefs).toHaveLength(72);
});

test.each(briefs.map((brief) => [brief.name, brief] as const))('the gold of %s is of its text and keeps to the schema', (_, { gold, text }) => {
  const types = new Map(gold.entities.map((entity) => [entity.key, typesOf(entity)]));
  expect(types.size).toBe(gold.entities.length);
  for (const { names } of gold.entities) for (const name of names) expect(text.toLowerCase()).toContain(name.toLowerCase());
  for (const { s, p, o } of gold.relations) {
    const allowed = (types.get(s) ?? []).some((subject) => (types.get(o) ?? []).some((object) => allows(p, subject, object)));
    expect(`${s} ${p} ${o}: ${String(allowed)}`).toBe(`${s} ${p} ${o}: true`);
  }
  for (const { about = [] } of gold.figures) for (const key of about) expect([...types.keys()]).toContain(key);
});

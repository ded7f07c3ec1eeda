/** The embedded store at size: loading, opening, looking up, full text, paths, questions. */
import { askQuestion } from '../../graph/cypher/questions/ask.ts';
import { QUESTIONS } from '../../graph/cypher/questions/questions.ts';
import type { GraphStore, QueryValue } from '../../graph/store.ts';
import { openStore } from '../../graph/stores/open.ts';
import { corpus, load } from './corpus.ts';
import { load as busy, median, take, tell } from './measure.ts';

const HUB = 'Harbour Police Office 0';

export async function large(url: string, entities: number): Promise<void> {
  let store = await openStore(url);
  const loading = await take(() => load(store, corpus(entities)));
  console.log(`embedded: loaded in ${tell(loading)}, making the documents included (goal 150 s at 100k entities on an idle machine); ${busy()}`, JSON.stringify(await store.counts()));
  console.log(`embedded: closed in ${(await take(() => store.close())).wall.toFixed(1)} s`);
  const opening = await take(async () => { store = await openStore(url); });
  console.log(`embedded: opened in ${tell(opening)} (goal 2 s); ${busy()}`);
  await lookUp(store);
  await ask(store);
  await store.close();
}

async function lookUp(store: GraphStore): Promise<void> {
  const first = await take(() => store.search(HUB, 1));
  console.log(`embedded: first search, which reads all names: ${first.wall.toFixed(1)} s`);
  const [hub] = await store.search(HUB, 1);
  const say = (what: string, ms: number, goal: number): void => console.log(`embedded: ${what} ${ms.toFixed(1)} ms (goal ${goal})`);
  say('full text, letters swapped', await median(15, () => store.search('Habrour Polcie Office 7', 10)), 30);
  const some = (await store.query('MATCH (a:Organization) RETURN a.id LIMIT 40')).rows.map(([id]) => id as string);
  let turn = 0;
  const next = (): string => some[(turn = (turn * 7 + 3) % some.length)]!;
  const hop = (id: string) => () => store.query('MATCH (a:Entity {id: $id})-[r]-(b:Entity) RETURN a, r, b LIMIT 500', { id });
  say('one hop', await median(21, () => hop(next())()), 20);
  say('one hop of the most linked, 500 edges of it', await median(9, hop(hub!.id)), 20);
  say('ids of all neighbours of the most linked', await median(9, () => store.query('MATCH (a:Entity {id: $id})-[r]-(b:Entity) RETURN r.id, b.id', { id: hub!.id })), 20);
  say('k paths', await median(9, () => store.query('MATCH p = (a:Entity {id: $from})-[*1..3]-(b:Entity {id: $to}) RETURN p LIMIT 5', { from: next(), to: next() })), 200);
}

/** Each built-in question about the most linked of all: the worst case. */
async function ask(store: GraphStore): Promise<void> {
  for (const { id, parameters } of QUESTIONS) {
    const about: Readonly<Record<string, QueryValue>> = { name: HUB, other: 'Coastal Police Office 2', document: 'Document 7' };
    const own = Object.fromEntries(Object.keys(parameters).flatMap((name) => (name in about && !(id === 'funding' && name === 'name') ? [[name, about[name]!]] : [])));
    const start = performance.now();
    const end = await askQuestion(store, id, { parameters: own }).then(({ rows }) => `${rows.length} rows`, (error: unknown) => String(error).split('\n')[0]!.slice(0, 90));
    console.log(`embedded: question ${id.padEnd(12)} ${(performance.now() - start).toFixed(0).padStart(6)} ms, ${end}`);
  }
}

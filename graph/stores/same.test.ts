/** Same in, same out, told byte by byte: two stores that came to the same documents by ways of their own, one embedded, one on a server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { json } from '../export/json.ts';
import { graph, judgement } from '../fold/histories.ts';
import type { DocumentGraph, Judgement } from '../model.ts';
import type { GraphStore } from '../store.ts';
import { emptyServer } from './neo4j/test/empty-server.ts';
import { openStore } from './open.ts';
import { SERVER, storeKinds } from './test/server.ts';

type Step = (store: GraphStore) => Promise<unknown>;

/** What `liaison export --format json --with-evidence` writes. */
async function bytesOf(store: GraphStore): Promise<string> {
  let text = '';
  for await (const piece of json.write(store.export({ withEvidence: true }))) text += piece.text;
  return text;
}

const root = mkdtempSync(join(tmpdir(), 'liaison-same-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let last = 0;

async function openEmpty(kind: GraphStore['kind']): Promise<GraphStore> {
  if (kind === 'embedded') return openStore(`embedded:${join(root, String(last += 1))}`);
  const store = await openStore(SERVER!);
  await emptyServer();
  return store;
}

/** The steps in which one document comes to be there: at once, twice, after another text of it, or after being there and gone. */
const waysOf = (final: DocumentGraph): fc.Arbitrary<readonly Step[]> => {
  const put = (one: DocumentGraph): Step => (store) => store.put(one);
  const remove: Step = (store) => store.remove(final.document.id);
  const other = graph.map((one): DocumentGraph => ({ ...one, document: { ...one.document, hash: `${one.document.hash} before` } })).filter(({ document }) => document.id === final.document.id);
  return fc.oneof(
    fc.constant([put(final)]), fc.constant([put(final), put(final)]), fc.constant([put(final), remove, put(final)]),
    other.map((before) => [put(before), put(final)]), other.map((before) => [put(final), put(before), remove, put(final), put(final)]),
  );
};

/** Interleaves the lists by chance, each in its own order. */
const shuffled = (lists: readonly (readonly Step[])[]): fc.Arbitrary<readonly Step[]> =>
  fc.shuffledSubarray(lists.flatMap((list, index) => list.map(() => index)), { minLength: lists.flat().length }).map((order) => {
    const next = lists.map(() => 0);
    return order.map((index) => lists[index]![next[index]!++]!);
  });

const history = (documents: readonly DocumentGraph[], judgements: readonly Judgement[]): fc.Arbitrary<readonly Step[]> =>
  fc.tuple(...documents.map(waysOf)).chain((ways) => shuffled([...ways, ...judgements.map((one) => [(store: GraphStore) => store.judge(one)])]));

const twoHistories = fc.tuple(
  fc.uniqueArray(graph, { selector: ({ document }) => document.id, minLength: 2, maxLength: 5 }),
  fc.uniqueArray(judgement, { selector: ({ left, right }) => `${left} ${right}`, maxLength: 2 }),
).chain(([documents, judgements]) => fc.tuple(history(documents, judgements), history(documents, judgements)));

const kinds = storeKinds('Same in, same out').map(([kind]) => kind);

describe.each(kinds.flatMap((one) => kinds.map((other) => [one, other] as const)).filter(([one, other]) => one <= other))('%s and %s', (one, other) => {
  test('hold the same bytes after different histories of put, put again, change, remove and judge', async () => {
    await fc.assert(fc.asyncProperty(twoHistories, async (histories) => {
      const written: string[] = [];
      // One after the other: they may be one server.
      for (const [index, kind] of [one, other].entries()) {
        const store = await openEmpty(kind);
        try {
          for (const step of histories[index]!) await step(store);
          written.push(await bytesOf(store));
        } finally {
          await store.close();
        }
      }
      expect(written[1]).toBe(written[0]);
    }), { numRuns: one === other ? 6 : 12 });
  }, 300_000);
});

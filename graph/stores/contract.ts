/** What every store promises, as tests. `embedded.test.ts` and `neo4j.test.ts` run it, each on the real thing. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { graphOf } from '../fold/reference.ts';
import { graph, happening, type Happening } from '../fold/histories.ts';
import { tell, type Statement, type Thing } from '../fold/sample.ts';
import { bareAcronymKey, documentId, nameKey } from '../ids.ts';
import type { ClaimId, DocumentGraph, DocumentId, EdgeId, EntityId, GraphEdge, GraphNode, Judgement, Span } from '../model.ts';
import type { GraphStore, Selection } from '../store.ts';

export interface Harness {
  /** A new, empty store. */
  readonly open: () => Promise<GraphStore>;
  /** How many random histories a property is tried on. */
  readonly runs: number;
}

/** Histories are new at each run; a failure names its seed, and `FC_SEED=… npm test -- stores` tells the same one again. */
const replay = process.env.FC_SEED === undefined ? {} : { seed: Number(process.env.FC_SEED) };

const organization = (name: string, rest: Partial<Thing> = {}): Thing => ({ type: 'Organization', name, known: ['name'], ...rest });
const OFFICE = organization('Office of River Safety', { facts: { acronym: 'ORS', kind: 'igo' }, known: ['name', 'bound'] });
const UNION = organization('Harbour Police Union');
const RAID: Thing = { type: 'Operation', name: 'Operation Heron', known: ['name'] };
const PARTNERS: Statement = { subject: UNION, predicate: 'PARTNERS_WITH', object: OFFICE };

export async function exported(store: GraphStore, selection: Selection = { withEvidence: true }): Promise<readonly (GraphNode | GraphEdge)[]> {
  const all: (GraphNode | GraphEdge)[] = [];
  for await (const one of store.export(selection)) all.push(one);
  return all;
}

const isNode = (one: GraphNode | GraphEdge): one is GraphNode => 'labels' in one;
const named = (all: readonly (GraphNode | GraphEdge)[], name: string): readonly GraphNode[] => all.filter(isNode).filter(({ properties }) => properties.name === name);

export async function clear(store: GraphStore): Promise<void> {
  for (const { id } of await store.documents()) await store.remove(id);
}

interface Outcome {
  readonly documents: readonly DocumentGraph[];
  readonly judgements: readonly Judgement[];
  readonly rejected: ReadonlySet<ClaimId>;
}

/** Plays a history on a store, and tells which documents and judgements stand at its end. */
export async function play(store: GraphStore, history: readonly Happening[]): Promise<Outcome> {
  const documents = new Map<DocumentId, DocumentGraph>();
  const judgements = new Map<string, Judgement>();
  const rejected = new Set<ClaimId>();
  for (const event of history) {
    if (event.kind === 'judge') {
      await store.judge(event.judgement);
      judgements.set(`${event.judgement.left} ${event.judgement.right}`, event.judgement);
    } else if (event.kind === 'reject' || event.kind === 'unreject') {
      const all = [...documents.values()].flatMap(({ claims }) => claims);
      const claim = all[event.nth % all.length]?.id;
      if (claim === undefined) continue;
      if (event.kind === 'reject') {
        expect(await store.reject({ claim })).toBe(true);
        rejected.add(claim);
      } else expect(await store.unreject(claim)).toBe(rejected.delete(claim));
    } else if (event.kind === 'remove') {
      const id = documentId(event.source);
      expect((await store.remove(id)).kind).toBe(documents.delete(id) ? 'removed' : 'absent');
    } else {
      const graphs = event.kind === 'put' ? [event.graph] : event.graphs;
      const changes = event.kind === 'put' ? [await store.put(event.graph)] : await store.putAll(graphs);
      changes.forEach(({ kind }, index) => {
        const { document } = graphs[index]!;
        const before = documents.get(document.id);
        expect(kind).toBe(before === undefined ? 'added' : before.document.hash === document.hash ? 'unchanged' : 'changed');
        documents.set(document.id, graphs[index]!);
      });
    }
  }
  return { documents: [...documents.values()], judgements: [...judgements.values()], rejected };
}

const lines = (all: readonly (GraphNode | GraphEdge)[]): string => all.map((one) => JSON.stringify(one)).join('\n');

export function contract(name: string, { open, runs }: Harness): void {
  describe(`a store on ${name}`, () => {
    let store: GraphStore;
    beforeAll(async () => { store = await open(); }, 60_000);
    afterAll(async () => { await store.close(); });
    const having = async (...graphs: readonly DocumentGraph[]): Promise<readonly (GraphNode | GraphEdge)[]> => { await clear(store); await store.putAll(graphs); return exported(store); };

    /** That a history ends in the graph of a plain fold of what stands at its end. */
    const endsAsPlainly = async (history: readonly Happening[]): Promise<void> => {
      const fresh = await open();
      try {
        const { documents, judgements, rejected } = await play(fresh, history);
        expect(lines(await exported(fresh))).toBe(lines(graphOf(documents, judgements, rejected)));
      } finally {
        await fresh.close();
      }
    };

    describe('when empty', () => {
      test('answers everything with nothing', async () => {
        await clear(store);
        expect(await store.counts()).toEqual({ documents: 0, sentences: 0, entities: 0, figures: 0, claims: 0, edges: 0 });
        expect(await store.documents()).toEqual([]);
        expect(await store.document('d0' as DocumentId)).toBeUndefined();
        expect(await store.entity('organization:0' as EntityId)).toBeUndefined();
        expect(await store.search('harbour', 10)).toEqual([]);
        expect(await store.search('', 10)).toEqual([]);
        expect(await exported(store)).toEqual([]);
        expect(await store.drawing()).toEqual([]);
        expect(await store.putAll([])).toEqual([]);
        expect(await store.remove('d0' as DocumentId)).toEqual({ kind: 'absent', claimsAdded: 0, claimsRemoved: 0, entitiesAdded: 0, entitiesRemoved: 0 });
        expect((await store.query('MATCH (n) RETURN n')).rows).toEqual([]);
      });

      test('takes a document that says nothing', async () => {
        await clear(store);
        expect(await store.put(tell({ source: 'empty.txt', statements: [] }))).toMatchObject({ kind: 'added', claimsAdded: 0 });
        expect(await store.counts()).toMatchObject({ documents: 1, entities: 0 });
      });
    });

    describe('same in, same out', () => {
      test('whatever the history, the graph is that of all documents at once', async () => {
        await fc.assert(fc.asyncProperty(fc.array(happening.filter(({ kind }) => kind !== 'judge' && !kind.endsWith('reject')), { minLength: 1, maxLength: 12 }), async (history) => {
          await clear(store);
          const { documents } = await play(store, history);
          expect(lines(await exported(store))).toBe(lines(graphOf(documents, await store.judgements())));
        }), { numRuns: runs, ...replay });
      }, 240_000);

      test('a judgement holds for a name that comes after it', async () => {
        const fresh = await open();
        const told = (source: string, name: string): DocumentGraph => tell({ source, hash: name, statements: [{ subject: { type: 'Organization', name, known: ['name'] }, object: { type: 'Location', name: 'Valen', known: ['name'] }, predicate: 'LOCATED_IN' }] });
        await fresh.put(told('one.txt', 'Harbour Police Union'));
        await fresh.judge({ left: nameKey('Organization', 'Harbour Police Union', '').value, right: nameKey('Organization', 'World Rescue Office', '').value, same: true });
        await fresh.put(told('two.txt', 'World Rescue Office'));
        expect(await fresh.counts()).toMatchObject({ entities: 2, edges: 1, documents: 2 });
        await fresh.close();
      });

      test('judgements count alike, whenever they come', async () => {
        await fc.assert(fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 10 }), endsAsPlainly), { numRuns: Math.ceil(runs / 4), ...replay });
      }, 240_000);

      test('any order and any batches', async () => {
        const graphs = fc.uniqueArray(graph, { selector: ({ document }) => document.id, minLength: 2, maxLength: 6 });
        await fc.assert(fc.asyncProperty(graphs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), async ([all, shuffled]) => {
          const first = lines(await having(...all));
          await clear(store);
          for (const one of shuffled) await store.put(one);
          expect(lines(await exported(store))).toBe(first);
        }), { numRuns: Math.ceil(runs / 2), ...replay });
      }, 240_000);

      test('nothing is left when every document is gone', async () => {
        await having(tell({ source: 'a', statements: [PARTNERS] }), tell({ source: 'b', statements: [PARTNERS] }));
        await clear(store);
        expect((await store.query('MATCH (n) WHERE NOT "LiaisonJudgement" IN labels(n) RETURN count(n) AS n')).rows).toEqual([[0]]);
      });
    });

    describe('put and remove', () => {
      test('say what changed', async () => {
        await clear(store);
        const other: Statement = { subject: OFFICE, predicate: 'LEADS', object: RAID };
        expect(await store.put(tell({ source: 'a', statements: [PARTNERS] }))).toEqual({ kind: 'added', claimsAdded: 1, claimsRemoved: 0, entitiesAdded: 2, entitiesRemoved: 0 });
        expect(await store.put(tell({ source: 'a', statements: [PARTNERS] }))).toMatchObject({ kind: 'unchanged', claimsAdded: 0 });
        expect(await store.put(tell({ source: 'b', statements: [PARTNERS] }))).toMatchObject({ kind: 'added', entitiesAdded: 0 });
        expect(await store.put(tell({ source: 'b', hash: '2', statements: [PARTNERS, other] }))).toEqual({ kind: 'changed', claimsAdded: 1, claimsRemoved: 0, entitiesAdded: 1, entitiesRemoved: 0 });
        expect(await store.put(tell({ source: 'b', hash: '3', statements: [PARTNERS] }))).toEqual({ kind: 'changed', claimsAdded: 0, claimsRemoved: 1, entitiesAdded: 0, entitiesRemoved: 1 });
        expect(await store.remove(documentId('a'))).toEqual({ kind: 'removed', claimsAdded: 0, claimsRemoved: 1, entitiesAdded: 0, entitiesRemoved: 0 });
        expect(await store.remove(documentId('b'))).toEqual({ kind: 'removed', claimsAdded: 0, claimsRemoved: 1, entitiesAdded: 0, entitiesRemoved: 2 });
      });

      test('take away exactly what only the document supported', async () => {
        const [a, b] = [tell({ source: 'a', statements: [PARTNERS] }), tell({ source: 'b', statements: [PARTNERS, { subject: OFFICE, predicate: 'LEADS', object: RAID }] })];
        const before = await having(a);
        await store.put(b);
        await store.remove(b.document.id);
        expect(await exported(store)).toEqual(before);
      });
    });

    describe('edges', () => {
      test('fold their claims: support, confidence, strongest status, dates', async () => {
        const all = await having(
          tell({ source: 'a', statements: [{ ...PARTNERS, status: 'planned', confidence: 0.5, validFrom: '2014' }] }),
          tell({ source: 'b', statements: [{ ...PARTNERS, confidence: 0.8, validFrom: '2016-03', validTo: '2017' }, { subject: OFFICE, predicate: 'PARTNERS_WITH', object: UNION, confidence: 0.6, validFrom: '2016' }] }),
          tell({ source: 'c', statements: [{ ...PARTNERS, confidence: 0.5, validTo: '2017-05-01' }] }),
        );
        const [edge, ...others] = all.filter(({ id }) => id.startsWith('e')) as GraphEdge[];
        expect(others).toEqual([]);
        expect(edge).toMatchObject({ type: 'PARTNERS_WITH', properties: { support: 3, confidence: 0.9, status: 'asserted', validFrom: '2016', validTo: '2017' } });
        expect(edge!.source < edge!.target).toBe(true);
        expect(edge!.properties.claims).toHaveLength(4);
      });

      test('give the label Partner, and take it away', async () => {
        const all = await having(tell({ source: 'a', statements: [PARTNERS] }));
        expect(named(all, UNION.name)[0]!.labels).toEqual(['Entity', 'Organization', 'Partner']);
        await store.put(tell({ source: 'a', hash: '2', statements: [{ ...PARTNERS, predicate: 'SUPPORTS' }] }));
        expect(named(await exported(store), UNION.name)[0]!.labels).toEqual(['Entity', 'Organization']);
      });

      test('are not drawn from a thing to itself, though the claim is kept', async () => {
        const all = await having(tell({ source: 'a', statements: [{ ...PARTNERS, object: UNION }] }));
        expect(all.filter(({ id }) => id.startsWith('e'))).toEqual([]);
        expect(await store.counts()).toMatchObject({ claims: 1, edges: 0 });
      });

      test('lead to their claims, by date and place', async () => {
        const all = await having(tell({ source: 'b', date: '2015', statements: [PARTNERS] }), tell({ source: 'a', date: '2016', statements: [PARTNERS] }), tell({ source: 'c', statements: [PARTNERS] }));
        const edge = all.find(({ id }) => id.startsWith('e')) as GraphEdge;
        const claims = await store.claims(edge.id as never);
        expect(claims.map(({ document }) => document.source)).toEqual(['b', 'a', 'c']);
        expect(claims[0]).toMatchObject({ predicate: 'PARTNERS_WITH', edge: edge.id, confidence: 0.9, status: 'asserted', method: 'rule:sample', sentence: { text: 'Harbour Police Union partners with Office of River Safety.' } });
      });
    });

    describe('one name, one node', () => {
      const bound = (longForm: string): Thing => organization(longForm, { facts: { acronym: 'RST' }, known: ['name', 'bound'] });
      const bare = organization('RST', { known: ['bare'] });
      const says = (source: string, subject: Thing): DocumentGraph => tell({ source, statements: [{ subject, predicate: 'PARTNERS_WITH', object: UNION }] });

      test('a bare acronym joins while one long form is known, and parts when a second comes', async () => {
        const [first, second] = [says('a', bound('River Survey Team')), says('b', bare)];
        const joined = named(await having(first, second), 'River Survey Team');
        expect(joined).toHaveLength(1);
        expect(joined[0]!.properties).toMatchObject({ documents: 2, aliases: ['RST'] });
        await store.put(says('c', bound('Rural Schools Trust')));
        expect(named(await exported(store), 'RST')).toHaveLength(1);
        await store.remove(documentId('c'));
        expect(await exported(store)).toEqual(await having(second, first));
      });

      test('keeps the reason of every join', async () => {
        const all = await having(says('a', bound('River Survey Team')), says('b', bare));
        const view = await store.entity(named(all, 'River Survey Team')[0]!.id as EntityId);
        expect(view!.joins).toContainEqual({ key: bareAcronymKey('Organization', 'RST', '').value, reason: 'an acronym that no gazetteer knows', documents: 1 });
        expect(view!.joins).toContainEqual({ key: nameKey('Organization', 'River Survey Team', '').value, reason: 'named so', documents: 1 });
        expect(view!.documents.map(({ source, mentions }) => [source, mentions])).toEqual([['a', 1], ['b', 1]]);
        expect(view!.neighbourhood.edges).toHaveLength(1);
        expect(view!.neighbourhood.nodes.map(({ properties }) => properties.name).sort()).toEqual(['Harbour Police Union', 'River Survey Team']);
      });

      test('what means something in its document only joins nothing elsewhere', async () => {
        const local = organization('the Commission', { known: ['local'] });
        expect(named(await having(says('a', local), says('b', local)), 'the Commission')).toHaveLength(2);
      });

      test('readers have the last word', async () => {
        const fresh = await open();
        const [left, right] = [nameKey('Organization', 'River Survey Team', '').value, nameKey('Organization', 'Team for River Surveys', '').value];
        await fresh.putAll([says('a', bound('River Survey Team')), says('b', organization('Team for River Surveys'))]);
        expect(await fresh.counts()).toMatchObject({ entities: 3 });
        await fresh.judge({ left: right, right: left, same: true, reason: 'one letterhead' });
        expect(await fresh.counts()).toMatchObject({ entities: 2, edges: 1 });
        expect(await fresh.judgements()).toEqual([{ left, right, same: true, reason: 'one letterhead' }]);
        await fresh.judge({ left, right, same: false });
        expect(await fresh.counts()).toMatchObject({ entities: 3, edges: 2 });
        expect(await fresh.judgements()).toEqual([{ left, right, same: false }]);
        await fresh.judge({ left, right, same: true });
        expect([await fresh.unjudge(right, left), await fresh.unjudge(left, right)]).toEqual([true, false]);
        expect([await fresh.counts(), await fresh.judgements()]).toEqual([expect.objectContaining({ entities: 3, edges: 2 }), []]);
        await fresh.close();
      }, 60_000);

      test('and on a single claim: it stays with its words, and no edge counts it', async () => {
        const fresh = await open();
        const both = tell({ source: 'a', statements: [PARTNERS, { ...PARTNERS, confidence: 0.5, status: 'planned' }] });
        const [first, second] = both.claims.map(({ id }) => id) as [ClaimId, ClaimId];
        const other = tell({ source: 'b', statements: [{ ...PARTNERS, confidence: 0.6 }] });
        await fresh.putAll([both, other]);
        const edgeNow = async (): Promise<GraphEdge | undefined> => (await exported(fresh, {})).find((one): one is GraphEdge => !isNode(one));
        const edge = (await edgeNow())!.id as EdgeId;
        expect((await edgeNow())!.properties).toMatchObject({ support: 2, confidence: 0.96, status: 'asserted' });

        expect(await fresh.reject({ claim: first, reason: 'a slip of the pen' })).toBe(true);
        expect((await edgeNow())!.properties).toMatchObject({ support: 2, confidence: 0.6, status: 'asserted', claims: [second, other.claims[0]!.id].sort() });
        expect((await fresh.claims(edge)).map(({ id, rejected }) => [id, rejected])).toEqual(expect.arrayContaining([[first, true], [second, undefined]]));
        expect(await fresh.rejections()).toEqual([{ claim: first, reason: 'a slip of the pen' }]);
        expect(await fresh.judgements()).toEqual([]);

        // Saying it again changes nothing; reading the document again neither.
        expect(await fresh.reject({ claim: first })).toBe(true);
        await fresh.put({ ...both, document: { ...both.document, hash: '2' } });
        expect((await edgeNow())!.properties).toMatchObject({ support: 2, confidence: 0.6 });
        await fresh.remove(both.document.id);
        await fresh.put(both);
        expect((await edgeNow())!.properties.claims).toEqual([second, other.claims[0]!.id].sort());

        // With its last claim the edge goes, and with it who is a partner; the words stay.
        for (const claim of [second, other.claims[0]!.id]) await fresh.reject({ claim });
        expect([await edgeNow(), (await fresh.query('MATCH (p:Partner) RETURN p')).rows]).toEqual([undefined, []]);
        expect((await fresh.claims(edge)).every(({ rejected }) => rejected)).toBe(true);
        expect(await fresh.counts()).toMatchObject({ claims: 3, edges: 0, entities: 2 });
        expect((await fresh.query('MATCH (c:Claim) WHERE c.rejected RETURN count(c)')).rows).toEqual([[3]]);

        for (const claim of [first, second, other.claims[0]!.id]) expect([await fresh.unreject(claim), await fresh.unreject(claim)]).toEqual([true, false]);
        expect((await edgeNow())!.properties).toMatchObject({ support: 2, confidence: 0.96, status: 'asserted' });
        expect((await fresh.query('MATCH (p:Partner) RETURN count(p)')).rows).toEqual([[2]]);
        expect(lines(await exported(fresh))).toBe(lines(graphOf([both, other])));
        expect([await fresh.reject({ claim: 'c0' as ClaimId }), await fresh.rejections()]).toEqual([false, []]);
        await fresh.close();
      }, 60_000);

      test('on claims whenever they come', async () => {
        await fc.assert(fc.asyncProperty(fc.array(happening.filter(({ kind }) => kind !== 'putAll'), { minLength: 4, maxLength: 14 }), endsAsPlainly), { numRuns: Math.ceil(runs / 2), ...replay });
      }, 240_000);
    });

    describe('documents', () => {
      test('are listed by source with what they hold', async () => {
        await having(tell({ source: 'b', date: '2016-05', statements: [PARTNERS, { ...PARTNERS, predicate: 'SUPPORTS' }] }), tell({ source: 'a', title: 'On rivers', statements: [] }));
        expect(await store.documents()).toEqual([
          { id: documentId('a'), source: 'a', title: 'On rivers', language: 'en', hash: '1', sentences: 0, claims: 0 },
          { id: documentId('b'), source: 'b', title: 'b', date: '2016-05', language: 'en', hash: '1', sentences: 2, claims: 2 },
        ]);
      });

      test('open with their text, mentions, claims and pages', async () => {
        const told = tell({ source: 'a', statements: [PARTNERS] });
        const paged = { ...told, document: { ...told.document, pages: [{ number: 7, start: 0, end: told.document.text.length }] } };
        await having(paged);
        const view = await store.document(told.document.id);
        expect(view!.text).toBe(told.document.text);
        expect(view!.pages).toEqual(paged.document.pages);
        expect(view!.mentions.map(({ start, end }) => view!.text.slice(start, end))).toEqual([UNION.name, OFFICE.name]);
        expect(view!.claimsMade).toHaveLength(1);
        expect(view!.claimsMade[0]).toMatchObject({ page: 7, subjectSpan: { start: 0, end: UNION.name.length }, span: { start: 0, end: 58 } });
      });

      test('show with a claim the other sentences where its ends stand, before and after it, and no more than those', async () => {
        const told = tell({ source: 'a', statements: [PARTNERS, { subject: OFFICE, predicate: 'LEADS', object: RAID }, { ...PARTNERS, predicate: 'SUPPORTS' }, { subject: UNION, predicate: 'FUNDS', object: RAID }] });
        const spanOf = (sentence: number, { name }: Thing): Span => { const { start, text } = told.sentences[sentence]!; const at = start + text.indexOf(name); return { start: at, end: at + name.length }; };
        const ends = [{}, { objectSpan: spanOf(3, RAID) }, { subjectSpan: spanOf(0, UNION), objectSpan: spanOf(1, OFFICE) }, { subjectSpan: spanOf(0, UNION), objectSpan: spanOf(0, OFFICE) }];
        const apart = { ...told, claims: told.claims.map((claim, index) => ({ ...claim, ...ends[index] })) };
        // Another document of the same sentences, whose claims stand by themselves.
        const whole = tell({ source: 'b', statements: [PARTNERS, { subject: OFFICE, predicate: 'LEADS', object: RAID }] });
        await having(apart, whole);
        const [first, second, third, fourth] = told.sentences;
        expect((await store.document(told.document.id))!.claimsMade.map(({ sentence, otherSentences }) => [sentence, otherSentences])).toEqual([[first, undefined], [second, [fourth]], [third, [first, second]], [fourth, [first]]]);
        const { edge } = (await store.document(told.document.id))!.claimsMade[1]!;
        expect((await store.claims(edge)).map(({ document, otherSentences }) => [document.source, otherSentences])).toEqual([['a', [fourth]], ['b', undefined]]);
      });

      test('show no other sentence where none holds the end', async () => {
        const told = tell({ source: 'a', statements: [PARTNERS] });
        const nowhere = { ...told, claims: told.claims.map((claim) => ({ ...claim, objectSpan: { start: 500, end: 510 } })) };
        await having(nowhere);
        expect((await store.document(told.document.id))!.claimsMade[0]).not.toHaveProperty('otherSentences');
      });
    });

    describe('names of every kind', () => {
      test.each([
        ['quotes', 'The "Old" \'Harbour\' `Police`'], ['lines', 'Police\nof the\r\nHarbour'], ['emoji', 'Harbour 🚓👮🏽‍♀️ Police'], ['right to left', 'شرطة الميناء'], ['two scripts', '港口警察 שוטר'],
        ['Cypher', '}) DETACH DELETE n //'], ['a field of the database', '_id'], ['markup', '<script>alert(1)</script>'], ['a backslash', 'C:\\new\\u0041'], ['a zero', 'a\u0000b'], ['very long', 'Harbour Police '.repeat(4_000)],
      ])('%s', async (_, name) => {
        const all = await having(tell({ source: `about ${name.slice(0, 50)}`, title: name, statements: [{ ...PARTNERS, subject: organization(name, { aliases: [`${name}!`] }) }] }));
        const [node, ...others] = named(all, name);
        expect(others).toEqual([]);
        expect(node!.properties.aliases).toEqual([`${name}!`]);
        const found = await store.query('MATCH (n:Organization) WHERE n.name = $name RETURN n.name AS name', { name });
        expect(found.rows).toEqual([[name]]);
        expect((await store.document(all.find((one) => isNode(one) && one.labels[0] === 'Document')!.id as DocumentId))!.title).toBe(name);
      });
    });

    describe('search', () => {
      const hits = async (text: string): Promise<readonly string[]> => (await store.search(text, 3)).map(({ name }) => name);
      beforeAll(async () => {
        await having(
          tell({ source: 'a', title: 'Statement on coastal smuggling', statements: [PARTNERS, { subject: OFFICE, predicate: 'LEADS', object: RAID }] }),
          tell({ source: 'b', title: 'Minutes', statements: [{ subject: organization('Médecins du Fleuve', { aliases: ['River Doctors'] }), predicate: 'SUPPORTS', object: RAID }] }),
        );
      });
      test.each([
        ['the whole name', 'Harbour Police Union', 'Harbour Police Union'], ['a part', 'harbour', 'Harbour Police Union'], ['a beginning', 'harb', 'Harbour Police Union'], ['an acronym', 'ORS', 'Office of River Safety'],
        ['letters swapped', 'Habrour Polcie', 'Harbour Police Union'], ['a letter lost', 'operation heon', 'Operation Heron'], ['no diacritics', 'medecins', 'Médecins du Fleuve'], ['an alias', 'river doctors', 'Médecins du Fleuve'],
        ['a title', 'coastal smuggling', 'Statement on coastal smuggling'], ['quotes and signs', '"harbour" && (police', 'Harbour Police Union'],
      ])('finds by %s', async (_, text, name) => {
        expect((await hits(text))[0]).toBe(name);
      });
      test('says which alias matched, and finds nothing where there is nothing', async () => {
        expect(await store.search('River Doctors', 1)).toMatchObject([{ kind: 'entity', type: 'Organization', name: 'Médecins du Fleuve', matched: 'River Doctors' }]);
        expect(await store.search('zzzzqqq', 3)).toEqual([]);
        expect(await store.search('***', 3)).toEqual([]);
      });
      test('forgets names that are gone and knows new ones', async () => {
        await store.remove(documentId('b'));
        expect(await hits('medecins')).toEqual([]);
        await store.put(tell({ source: 'b', statements: [{ ...PARTNERS, subject: organization('Estuary Watch') }] }));
        expect((await hits('estuary watch'))[0]).toBe('Estuary Watch');
      });
    });

    describe('export', () => {
      let all: readonly (GraphNode | GraphEdge)[];
      const names = async (selection: Selection): Promise<readonly unknown[]> => (await exported(store, selection)).map((one) => (isNode(one) ? one.properties.name ?? one.labels[0] : one.type)).sort();
      beforeAll(async () => {
        all = await having(
          tell({ source: 'a', statements: [{ ...PARTNERS, validFrom: '2015', confidence: 0.6 }, { subject: OFFICE, predicate: 'LEADS', object: RAID, status: 'planned', validFrom: '2018-02' }] }),
          tell({ source: 'b', statements: [{ subject: organization('Estuary Watch'), predicate: 'SUPPORTS', object: RAID }] }),
        );
      });
      const id = (name: string): EntityId => named(all, name)[0]!.id as EntityId;
      test('gives entities and the edges between them, nodes first, each by id', async () => {
        const bare = await exported(store, {});
        const nodes = bare.filter(isNode);
        expect(bare.slice(0, nodes.length)).toEqual(nodes);
        expect(nodes.map((node) => node.id)).toEqual(nodes.map((node) => node.id).sort());
        expect(await names({})).toEqual(['Estuary Watch', 'Harbour Police Union', 'LEADS', 'Office of River Safety', 'Operation Heron', 'PARTNERS_WITH', 'SUPPORTS']);
      });
      test.each<readonly [string, () => Selection, readonly string[]]>([
        ['around one, one hop', () => ({ around: [id('Harbour Police Union')] }), ['Harbour Police Union', 'Office of River Safety', 'PARTNERS_WITH']],
        ['around one, two hops', () => ({ around: [id('Harbour Police Union')], hops: 2 }), ['Harbour Police Union', 'LEADS', 'Office of River Safety', 'Operation Heron', 'PARTNERS_WITH']],
        ['around one, none', () => ({ around: [id('Harbour Police Union')], hops: 0 }), ['Harbour Police Union']],
        ['types of entities', () => ({ entityTypes: ['Organization'] }), ['Estuary Watch', 'Harbour Police Union', 'Office of River Safety', 'PARTNERS_WITH']],
        ['types of edges', () => ({ edgeTypes: ['LEADS'] }), ['LEADS', 'Office of River Safety', 'Operation Heron']],
        ['status', () => ({ statuses: ['planned'] }), ['LEADS', 'Office of River Safety', 'Operation Heron']],
        ['confidence', () => ({ minConfidence: 0.7 }), ['Estuary Watch', 'LEADS', 'Office of River Safety', 'Operation Heron', 'SUPPORTS']],
        ['since', () => ({ since: '2018' }), ['LEADS', 'Office of River Safety', 'Operation Heron']],
        ['until', () => ({ until: '2015-06' }), ['Harbour Police Union', 'Office of River Safety', 'PARTNERS_WITH']],
        ['a document', () => ({ document: documentId('b') }), ['Estuary Watch', 'Operation Heron', 'SUPPORTS']],
        ['a document with its evidence', () => ({ document: documentId('b'), withEvidence: true }), ['Claim', 'Document', 'EVIDENCED_BY', 'Estuary Watch', 'IN_DOCUMENT', 'MENTIONS', 'MENTIONS', 'OBJECT', 'Operation Heron', 'SUBJECT', 'SUPPORTS', 'Sentence']],
      ])('selects by %s', async (_, selection, expected) => {
        expect(await names(selection())).toEqual([...expected].sort());
      });
      test('names edges only whose ends it gave', async () => {
        for (const selection of [{}, { withEvidence: true }, { edgeTypes: ['LEADS'] as const, withEvidence: true }, { entityTypes: ['Operation'], withEvidence: true }]) {
          const part = await exported(store, selection);
          const nodes = new Set(part.filter(isNode).map((node) => node.id));
          for (const one of part) if (!isNode(one)) expect([nodes.has(one.source), nodes.has(one.target)]).toEqual([true, true]);
        }
      });
    });

    describe('query', () => {
      beforeAll(async () => { await having(tell({ source: 'a', statements: [PARTNERS, { subject: OFFICE, predicate: 'LEADS', object: RAID }] })); });
      test('gives rows, and the nodes and edges in them as a subgraph', async () => {
        const { columns, rows, subgraph, truncated } = await store.query('MATCH (a:Organization)-[r:LEADS]->(b:Operation) RETURN a, r, b.name AS name, {list: [1, 2.5, true, null]} AS map');
        expect(columns).toEqual(['a', 'r', 'name', 'map']);
        expect(rows[0]![2]).toBe('Operation Heron');
        expect(rows[0]![3]).toEqual({ list: [1, 2.5, true, null] });
        expect(rows[0]![0]).toMatchObject({ labels: ['Entity', 'Organization', 'Partner'], properties: { name: 'Office of River Safety', mentions: 2 } });
        expect(subgraph.nodes).toHaveLength(1);
        expect(subgraph.edges).toMatchObject([{ type: 'LEADS', source: subgraph.nodes[0]!.id, properties: { status: 'asserted' } }]);
        expect(truncated).toBe(false);
      });
      test('gives paths as nodes and edges', async () => {
        const { rows, subgraph } = await store.query('MATCH p = (a:Organization {name: $from})-[:PARTNERS_WITH|LEADS*1..2]-(b:Operation) RETURN p', { from: UNION.name });
        expect(rows).toHaveLength(1);
        expect(rows[0]![0]).toMatchObject({ nodes: [{ properties: { name: UNION.name } }, { properties: { name: OFFICE.name } }, { properties: { name: RAID.name } }], edges: [{ type: 'PARTNERS_WITH' }, { type: 'LEADS' }] });
        expect([subgraph.nodes.length, subgraph.edges.length]).toEqual([3, 2]);
      });
      test('says when there were more rows', async () => {
        expect(await store.query('UNWIND range(1, 5) AS n RETURN n', {}, { rows: 3 })).toMatchObject({ rows: [[1], [2], [3]], truncated: true });
        expect(await store.query('UNWIND range(1, 3) AS n RETURN n', {}, { rows: 3 })).toMatchObject({ truncated: false });
      });
      test.each([['a mistake', 'MATCH (n RETURN n', 'syntax'], ['a write', 'MATCH (n) SET n.name = 1', 'refused'], ['a delete', 'MATCH (n) DETACH DELETE n', 'refused']])('refuses %s', async (_, cypher, code) => {
        await expect(store.query(cypher)).rejects.toMatchObject({ name: 'QueryError', code });
      });
      test('ends a runaway query and goes on', async () => {
        const before = await exported(store);
        const runaway = store.query('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS n', {}, { timeout: 1_000 });
        const meanwhile = store.counts();
        await expect(runaway).rejects.toMatchObject({ name: 'QueryError', code: 'timeout' });
        expect(await meanwhile).toMatchObject({ documents: 1 });
        expect(await store.put(tell({ source: 'b', statements: [PARTNERS] }))).toMatchObject({ kind: 'added' });
        await store.remove(documentId('b'));
        expect(await exported(store)).toEqual(before);
      }, 60_000);
    });

    describe('a query that nobody waits for', () => {
      beforeAll(async () => { await having(tell({ source: 'a', statements: [PARTNERS] })); });
      const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS n';
      test('is ended, and others are answered', async () => {
        const stop = new AbortController();
        const start = performance.now();
        const running = store.query(endless, {}, { timeout: 30_000, signal: stop.signal });
        setTimeout(() => { stop.abort(); }, 500);
        await expect(running).rejects.toMatchObject({ name: 'QueryError', code: 'cancelled' });
        expect(performance.now() - start).toBeLessThan(10_000);
        expect((await store.query('MATCH (o:Organization) RETURN count(o) AS n')).rows).toEqual([[2]]);
        expect(await store.put(tell({ source: 'b', statements: [PARTNERS] }))).toMatchObject({ kind: 'added' });
        await store.remove(documentId('b'));
      }, 60_000);
      test('is not begun', async () => {
        await expect(store.query('RETURN 1', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
      });
      test('and is cancelled after its answer, has been answered', async () => {
        const stop = new AbortController();
        expect((await store.query('RETURN 1 AS n', {}, { signal: stop.signal })).rows).toEqual([[1]]);
        stop.abort();
        expect((await store.query('RETURN 2 AS n')).rows).toEqual([[2]]);
      });
    });

    describe('a query’s hunger', () => {
      beforeAll(async () => { await having(tell({ source: 'a', statements: [PARTNERS] })); });
      test.each([
        ['a list of everything', 'UNWIND range(1, 200000000) AS x RETURN collect(x) AS all'],
        ['a few rows of long lists', 'UNWIND range(1, 9000) AS x RETURN range(1, 2000) AS list'],
        ['a few rows of long texts', "UNWIND range(1, 9000) AS x RETURN reduce(text = 'x', n IN range(1, 18) | text + text) AS text"],
        ['one list without end', 'RETURN range(1, 2000000000) AS list'],
      ])('is bounded: %s', async (_, cypher) => {
        const before = process.memoryUsage.rss();
        await expect(store.query(cypher, {}, { timeout: 6_000 })).rejects.toMatchObject({ name: 'QueryError', code: expect.stringMatching(/^(?:too-large|timeout|unsupported)$/u) as unknown });
        expect(process.memoryUsage.rss() - before).toBeLessThan(1.5e9);
        expect((await store.query('MATCH (o:Organization) RETURN count(o) AS n')).rows).toEqual([[2]]);
      }, 60_000);
      test('stops at the limit of rows, however many there would be', async () => {
        expect(await store.query('UNWIND range(1, 2000000) AS x RETURN x', {}, { rows: 3 })).toMatchObject({ rows: [[1], [2], [3]], truncated: true });
      }, 60_000);
      test('of three at once leaves others to be answered', async () => {
        const greedy = Array.from({ length: 3 }, () => store.query('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a % 7 = 8 RETURN count(*) AS n', {}, { timeout: 1_500 }).catch((error: unknown) => error));
        expect((await store.documents()).map(({ source }) => source)).toEqual(['a']);
        // Whichever limit a fast or a slow machine reaches first.
        for (const error of await Promise.all(greedy)) expect(error).toMatchObject({ name: 'QueryError', code: expect.stringMatching(/^(?:timeout|too-large)$/u) as unknown });
        expect(await store.put(tell({ source: 'b', statements: [PARTNERS] }))).toMatchObject({ kind: 'added' });
        await store.remove(documentId('b'));
      }, 60_000);
    });

    describe('drawing', () => {
      test('is kept beside the graph and is no part of it', async () => {
        const before = await having(tell({ source: 'a', statements: [PARTNERS] }));
        const ids = before.filter(isNode).filter(({ labels }) => labels[0] === 'Entity').map(({ id }) => id as EntityId);
        const drawing = ids.map((id, index) => ({ id, x: index + 0.5, y: -3, community: 2, degree: 1, pagerank: 0.25, betweenness: 0, ...(index === 0 && { rankWithin: 0.15, pathsWithin: 12.5, component: 2 ** 52 - 1, fingerprint: 4_294_967_295 }) }));
        await store.saveDrawing([...drawing, { ...drawing[0]!, id: 'organization:gone' as EntityId }]);
        expect(await store.drawing()).toEqual(drawing);
        expect(await exported(store)).toEqual(before);
        expect((await store.query('MATCH (e:Organization {community: 2}) RETURN count(e) AS n')).rows).toEqual([[2]]);
      });
    });
  });
}

import { existsSync } from 'node:fs';
import { allows, namedTypes, relationTypes, STATUSES } from '../../../graph/schema.ts';
import { SOURCES } from '../pages/sources.ts';
import { annotatedPages, arePagesHere, hashOf, pageNotes, TEXTS, withWords, type PageNotes } from './pages.ts';

const notes: PageNotes = {
  id: 'r1', source: 'state', commit: 'c', path: 'p', parts: ['title'], hash: hashOf('Alder met Birch.'), genre: 'press', mentions: [['m1', 'Organization', 0, 5], ['m2', 'Organization', 10, 15, 'desc']],
  same: [], relations: [['m1', 'PARTNERS_WITH', 'm2', 'asserted']], figures: [],
};

test('notes are laid on their words, and on no others', () => {
  const { mentions, relations, page } = withWords(notes, 'Alder met Birch.');
  expect(mentions.map(({ text, level }) => [text, level])).toEqual([['Alder', 'name'], ['Birch', 'desc']]);
  expect(relations).toEqual([{ subject: 'm1', predicate: 'PARTNERS_WITH', object: 'm2', status: 'asserted' }]);
  expect(page).toBe(true);
  expect(() => withWords(notes, 'Alder met Cedar.')).toThrow('r1: the words of state:p are not those that were annotated');
});

test('all notes are of a known repository, in order, and say only what the schema allows', () => {
  const all = pageNotes();
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, source, commit, mentions, relations, same, figures } of all) {
    expect([id, SOURCES[source] !== undefined, /^[0-9a-f]{40}$/u.test(commit)]).toEqual([id, true, true]);
    const types = new Map(mentions.map(([mention, type]) => [mention, type]));
    for (const [mention, type, start, end] of mentions) expect([id, mention, namedTypes.includes(type), start < end]).toEqual([id, mention, true, true]);
    for (const [subject, predicate, object, status] of relations) {
      expect([id, subject, predicate, object, relationTypes.includes(predicate) && STATUSES.includes(status) && allows(predicate, types.get(subject)!, types.get(object)!)]).toEqual([id, subject, predicate, object, true]);
    }
    for (const one of [...same.flat(), ...figures.flatMap(({ about }) => (about ? [about] : []))]) expect([id, one, types.has(one)]).toEqual([id, one, true]);
  }
});

test('without their words the pages are not learned from, and the error says how to fetch them', () => {
  if (arePagesHere()) expect(annotatedPages()).toHaveLength(pageNotes().length);
  else expect(() => annotatedPages()).toThrow('npm run train -- pages');
  expect(arePagesHere()).toBe(existsSync(TEXTS));
});

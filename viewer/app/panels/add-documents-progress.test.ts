import { describe, expect, it } from '@jest/globals';
import type { IngestEvent } from '../../api.ts';
import { after, beginning, closed } from './add-documents-progress.ts';

const document = (source: string, more: object = {}): IngestEvent => ({ kind: 'document', source, change: 'added', document: `d ${source}`, entities: 1, claims: 2, ...more });
const problem = (source: string, severity: 'warning' | 'error' = 'error'): IngestEvent => ({ kind: 'problem', source, severity, message: `bad ${source}` });
const progress = (done: number, source: string): IngestEvent => ({ kind: 'progress', done, total: 3, source });
const done: IngestEvent = { kind: 'done', added: 1, failed: 0, version: '' };
const play = (names: readonly string[], ...events: readonly IngestEvent[]) => events.reduce(after, beginning(names));
const states = ({ files }: ReturnType<typeof beginning>): readonly string[] => files.map(({ name, state }) => `${name} ${state}`);

describe('Files that are added', () => {
  it('are read one after the other', () => {
    expect(states(play(['a', 'b', 'c'], document('a'), progress(1, 'a')))).toEqual(['a done', 'b reading', 'c waiting']);
    expect(states(play(['a', 'b', 'c'], document('a'), progress(1, 'a'), problem('b'), progress(2, 'b'), document('c'), progress(3, 'c'), done))).toEqual(['a done', 'b failed', 'c done']);
  });

  it('keep the documents they hold, however these are called', () => {
    const { files } = play(['rows.csv', 'b'], document('rows.csv#1'), document('rows.csv#2'), document('something else'), progress(1, 'rows.csv'));
    expect(files.map(({ documents }) => documents.length)).toEqual([3, 0]);
  });

  it('tell two of one name apart', () => {
    const { files } = play(['a', 'a'], document('a'), progress(1, 'a'), problem('a'), progress(2, 'a'));
    expect(files.map(({ state, documents, problems }) => [state, documents.length, problems.length])).toEqual([['done', 1, 0], ['failed', 0, 1]]);
  });

  it('have not failed for a warning, nor when one of their documents was read', () => {
    expect(states(play(['a'], problem('a', 'warning'), progress(1, 'a')))).toEqual(['a done']);
    expect(states(play(['a'], problem('a'), document('a'), progress(1, 'a')))).toEqual(['a done']);
  });

  it('say what stopped the run, and stay unread', () => {
    const broken = play(['a', 'b'], document('a'), progress(1, 'a'), problem(''));
    expect([broken.trouble, states(closed(broken, 'stopped'))]).toEqual(['bad ', ['a done', 'b stopped']]);
    expect(closed(broken, 'stopped', 'no answer').trouble).toBe('no answer');
  });

  it('are all told of where the server tells no progress', () => {
    expect(states(play(['a', 'b'], document('a'), problem('b'), done))).toEqual(['a done', 'b failed']);
  });
});

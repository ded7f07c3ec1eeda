/** The console's state: the text, its parameters, the answer. It outlives going to another place and back. */
import { batch, computed, signal } from '@preact/signals';
import type { ApiError, Question, QueryResult } from '../../api.ts';
import { Refused, api } from '../state/api.ts';
import { go, say, summary, view } from '../state/store.ts';
import { plural } from '../parts/words.ts';
import { clearHistory, forgetQuestion, readHistory, readSaved, remember, saveQuestion, type Kept, type SavedQuestion } from './query-kept.ts';
import { parametersIn, withoutHead } from './query-text.ts';
import { readValue, writeValue, type Value } from './query-values.ts';

export type Answer =
  | { readonly state: 'none' | 'cancelled' }
  | { readonly state: 'running'; readonly since: number }
  | { readonly state: 'there'; readonly result: QueryResult; readonly cypher: string }
  | { readonly state: 'failed'; readonly error: ApiError; readonly cypher: string };

export const text = signal('');
/** Values as they are typed, by name. */
export const typed = signal<Readonly<Record<string, string>>>({});
export const answer = signal<Answer>({ state: 'none' });
export const past = signal<readonly Kept[]>(readHistory(localStorage));
export const saved = signal<readonly SavedQuestion[]>(readSaved(localStorage));

const questions = computed(() => new Map((summary.value?.questions ?? []).map((question) => [withoutHead(question.cypher), question])));
/** The built-in question that the text is, word for word. */
export const question = computed<Question | undefined>(() => questions.value.get(withoutHead(text.value)));
/** Parameters that the text asks for, or that its question has. */
export const wanted = computed(() => [...new Set([...Object.keys(question.value?.parameters ?? {}), ...parametersIn(text.value)])]);
export const exampleOf = (name: string): Value | undefined => question.value?.parameters?.[name] as Value | undefined;
export const typedOf = (name: string): string => typed.value[name] ?? (exampleOf(name) === undefined ? '' : writeValueLike(exampleOf(name)!));
/** A text example is shown without quotes, for it stays text whatever is typed. */
const writeValueLike = (value: Value): string => (typeof value === 'string' ? value : writeValue(value));
const values = (): Readonly<Record<string, Value>> => Object.fromEntries(wanted.value.map((name) => [name, readValue(typedOf(name), exampleOf(name)).value]));

let stop: AbortController | null = null;
/** What the address was last told or read, so that going back is noticed and running is not. */
let shown = '';
const addressOf = (query: string, detail: string | undefined): string => `${query}\n${detail ?? ''}`;

/** Runs what stands in the editor. A question that is as it was built in goes to `liaison ask`'s code, which does more than its Cypher. */
export async function run(): Promise<void> {
  const cypher = text.value;
  if (cypher.trim() === '') return;
  stop?.abort();
  const mine = new AbortController();
  stop = mine;
  const parameters = values();
  const kept = Object.keys(parameters).length > 0 ? JSON.stringify(parameters) : '';
  shown = addressOf(cypher, kept);
  answer.value = { state: 'running', since: Date.now() };
  go({ query: cypher, detail: { ...view.value.detail, values: kept } });
  try {
    const result = await (question.value ? api.ask(question.value.id, parameters, mine.signal) : api.query(cypher, parameters, mine.signal));
    if (mine.signal.aborted) return;
    batch(() => {
      answer.value = { state: 'there', result, cypher };
      past.value = remember(localStorage, { cypher, parameters });
    });
    say(`${plural(result.rows.length, 'row')}${result.truncated ? ', more were left out' : ''}`);
  } catch (error) {
    if (mine.signal.aborted) return;
    answer.value = { state: 'failed', cypher, error: error instanceof Refused ? error.body : { error: 'failed', message: error instanceof Error ? error.message : String(error) } };
  }
}

export function cancel(): void {
  stop?.abort();
  answer.value = { state: 'cancelled' };
  say('Cancelled');
}

/** Puts a query into the editor with its values. */
export function take({ cypher, parameters = {} }: { readonly cypher: string; readonly parameters?: Readonly<Record<string, unknown>> }): void {
  batch(() => {
    text.value = withoutHead(cypher);
    const example = question.value?.parameters ?? {};
    typed.value = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeof value === 'string' && typeof example[name] === 'string' ? value : writeValue(value as Value)]));
  });
}

/** Takes what the address names and runs it, unless that is what is there. */
export function readAddress(): void {
  const { query, detail } = view.value;
  const address = addressOf(query, detail.values);
  if (query === '' || address === shown) return;
  shown = address;
  let parameters: unknown = {};
  try {
    parameters = JSON.parse(detail.values === undefined || detail.values === '' ? '{}' : detail.values);
  } catch {
    // An address cut short: the examples stand in.
  }
  take({ cypher: query, parameters: typeof parameters === 'object' && parameters !== null ? (parameters as Record<string, unknown>) : {} });
  void run();
}

export const keep = (title: string): void => {
  saved.value = saveQuestion(localStorage, { title, cypher: text.value, parameters: values() });
};
export const forget = (title: string): void => {
  saved.value = forgetQuestion(localStorage, title);
};
export const forgetHistory = (): void => {
  past.value = clearHistory(localStorage);
};
/** What is wrong with a text, as the server's guard sees it before running it. */
export const check = async (cypher: string): Promise<ApiError | null> => (await api.checkQuery(cypher, values()).catch(() => null))?.problem ?? null;

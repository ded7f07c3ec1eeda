/** What could stand where the cursor is, from the words around it and the vocabulary of the graph. */
import type { NamedThing, Vocabulary } from '../../api.ts';
import { bare, isQuoted, parametersIn } from './query-text.ts';

export interface Choice {
  readonly label: string;
  readonly kind: 'label' | 'relation' | 'property' | 'parameter' | 'clause' | 'function' | 'procedure' | 'variable';
  readonly detail?: string;
  /** Put in instead of the label. */
  readonly apply?: string;
}

export interface Choices {
  /** Where the word that is being typed begins. */
  readonly from: number;
  readonly choices: readonly Choice[];
}

/** Choices at a place of a query; null where none makes sense, as within a string. `known` are parameters that have a value already. */
export function choicesAt(cypher: string, at: number, vocabulary: Vocabulary, known: readonly string[] = []): Choices | null {
  if (isQuoted(cypher, at)) return null;
  const before = bare(cypher.slice(0, at));
  const word = /[\p{L}\p{N}_]*$/u.exec(before)![0];
  const from = at - word.length;
  const lead = before.slice(0, from);
  const all = (choices: readonly Choice[]): Choices => ({ from, choices });
  if (lead.endsWith('$')) return all([...new Set([...known, ...parametersIn(cypher.slice(0, from) + cypher.slice(at))])].sort().map((name) => ({ label: name, kind: 'parameter' })));
  const open = openBracket(lead);
  const within = open === null ? '' : lead.slice(open.at + 1);
  if (open?.is === '[' && /^\s*\w*\s*:[\w\s|:!&]*$/u.test(within) && /[:|!&]\s*$/u.test(lead)) return all(vocabulary.relations.map(named('relation')));
  if (open?.is !== '{' && /(?:^|[\s(\w)])[:&|!]\s*$/u.test(lead) && (lead.trimEnd().endsWith(':') || /:[\w\s|&!]*$/u.test(within))) return all(vocabulary.labels.map(named('label')));
  const owner = /([\p{L}_][\p{L}\p{N}_]*)\.$/u.exec(lead)?.[1];
  if (owner !== undefined) {
    const dotted = vocabulary.procedures.filter((name) => name.startsWith(`${owner}.`)).map((name): Choice => ({ label: name.slice(owner.length + 1), kind: 'procedure', apply: `${name.slice(owner.length + 1)}()` }));
    return all([...dotted, ...(dotted.length > 0 ? [] : propertiesOf(kindsOf(bare(cypher), owner), vocabulary))]);
  }
  if (open?.is === '{') {
    const map = /[([]\s*\w*\s*:\s*([\w|]+)\s*$/u.exec(lead.slice(0, open.at));
    return map && /(?:^|,)\s*$/u.test(within) ? all(propertiesOf(map[1]!.split('|'), vocabulary)) : word ? all(words(cypher, from, at, vocabulary)) : null;
  }
  return word ? all(words(cypher, from, at, vocabulary)) : null;
}

const named = (kind: Choice['kind']) => ({ name, detail }: NamedThing): Choice => ({ label: name, kind, detail });

/** The innermost bracket that is open at the end of the text. */
function openBracket(text: string): { readonly is: string; readonly at: number } | null {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (')]}'.includes(text[at]!)) depth += 1;
    else if ('([{'.includes(text[at]!) && --depth < 0) return { is: text[at]!, at };
  }
  return null;
}

/** The labels or relations that patterns give a variable anywhere in the query. */
const kindsOf = (text: string, variable: string): readonly string[] =>
  [...text.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*:\s*([\w\s|:&]+)/gu)].filter(([, name]) => name === variable).flatMap(([, , kinds]) => kinds!.split(/[|:&\s]+/u).filter(Boolean));

/** Properties that any of these kinds has; those of all where none is known. */
function propertiesOf(kinds: readonly string[], { labels, relations }: Vocabulary): readonly Choice[] {
  const things = [...labels, ...relations];
  const asked = things.filter(({ name }) => kinds.includes(name));
  const owners = new Map<string, string[]>();
  for (const { name, properties } of asked.length > 0 ? asked : things) for (const property of properties) owners.set(property, [...(owners.get(property) ?? []), name]);
  return [...owners].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, of]): Choice => ({ label, kind: 'property', detail: of.length > 2 ? `${of.slice(0, 2).join(', ')}…` : of.join(', ') }));
}

function words(cypher: string, from: number, at: number, { clauses, functions, procedures }: Vocabulary): readonly Choice[] {
  const rest = bare(`${cypher.slice(0, from)} ${cypher.slice(at)}`);
  const variables = new Set([...rest.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*(?=[:)\]{*])|\b(?:AS|UNWIND)\s+([\p{L}_][\p{L}\p{N}_]*)|([\p{L}_][\p{L}\p{N}_]*)\s*=\s*\(/giu)].map(([, a, b, c]) => (a ?? b ?? c)!));
  return [
    ...[...variables].sort().map((label): Choice => ({ label, kind: 'variable' })),
    ...clauses.map((label): Choice => ({ label, kind: 'clause', apply: `${label} ` })),
    ...functions.map((label): Choice => ({ label, kind: 'function', apply: `${label}(`, detail: 'function' })),
    ...(/\bCALL\s*$/iu.test(cypher.slice(0, from)) ? procedures.map((label): Choice => ({ label, kind: 'procedure', apply: `${label}()` })) : []),
  ];
}

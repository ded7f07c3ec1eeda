/** What a search offers: entities and documents that the server found, relations, questions, commands; grouped, each group with its count. */
import type { EntityType, SearchHit } from '../../api.ts';
import { api } from '../state/api.ts';
import { clearFilters, filter, go, network, redo, say, seen, select, summary, theme, undo, view } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { edgeInverse, edgeLabel, edgePhrase, plural, typePlural } from '../parts/words.ts';
import { readSaved } from '../views/query-kept.ts';
import { withoutHead } from '../views/query-text.ts';
import { places } from '../views/registry.ts';
import { dialog } from './dialog-state.ts';
import { matches } from './search-match.ts';
import { copyLink, exportPicture, exportSvg, exportView } from './take-away.ts';

export interface Choice {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly note?: string;
  readonly type?: EntityType;
  readonly act: () => void;
}

export interface Group {
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** All that answers to `text`. Groups of the graph come first, by their best hit, then those of ours. */
export function choicesFor(text: string, found: readonly SearchHit[]): readonly Group[] {
  return grouped([...named(found), ...relations(text), ...questions(text), ...commands(text)]);
}

/** Flies to an entity and opens it. */
export function flyTo(id: string): void {
  const row = network.value?.nodeRow.get(id);
  go({ place: 'graph', selected: { kind: 'entity', id }, camera: null });
  if (row === undefined) return;
  if (seen.value?.nodes[row]) theCanvas.value?.fit([row]);
  else say(`${network.value!.nodes.name[row]!} is filtered out of the graph; its card is open`);
}

function named(found: readonly SearchHit[]): readonly Choice[] {
  const types = new Set<string>(network.value?.nodes.typeNames);
  return found.map(({ id, kind, type, name, matched }): Choice => (kind === 'document'
    ? { key: id, group: 'Documents', label: name, ...(matched && { note: matched }), act: () => select({ kind: 'document', id }) }
    : { key: id, group: types.has(type) ? typePlural(type as EntityType) : 'Entities', label: name, ...(matched && { note: matched }), type: type as EntityType, act: () => flyTo(id) }));
}

function relations(text: string): readonly Choice[] {
  const now = network.value;
  if (!now) return [];
  const { typeNames } = now.edges;
  return best(typeNames.map((type, at) => {
    const many = now.edges.type.filter((one) => one === at).length;
    const act = (): void => {
      go({ place: 'graph', selected: null, camera: null });
      filter({ offEdges: typeNames.filter((other) => other !== type) });
    };
    return [Math.max(matches(text, edgeLabel(type)), matches(text, edgePhrase(type)), matches(text, edgeInverse(type)), matches(text, type)), { key: type, group: 'Relations', label: edgeLabel(type), note: `only these ${plural(many, 'edge')}`, act }];
  }));
}

function questions(text: string): readonly Choice[] {
  const ask = (cypher: string, parameters: Readonly<Record<string, unknown>>) => () =>
    go({ place: 'query', query: withoutHead(cypher), detail: { ...view.value.detail, values: Object.keys(parameters).length > 0 ? JSON.stringify(parameters) : '' } });
  return best([
    ...(summary.value?.questions ?? []).map(({ id, title, description = '', cypher, parameters = {} }) => [Math.max(matches(text, title), matches(text, description) * 0.5), { key: `question ${id}`, group: 'Questions', label: title, act: ask(cypher, parameters) }] as const),
    ...readSaved(localStorage).map(({ title, cypher, parameters }) => [matches(text, title), { key: `yours ${title}`, group: 'Questions', label: title, note: 'yours', act: ask(cypher, parameters) }] as const),
  ]);
}

function commands(text: string): readonly Choice[] {
  const { selected } = view.value;
  const command = (label: string, act: () => unknown, others = ''): readonly [number, Choice] => [Math.max(matches(text, label), others ? matches(text, others) * 0.8 : 0), { key: label, group: 'Commands', label, act: () => void act() }];
  return best([
    ...places.map(({ place, label }) => command(`Go to ${label}`, () => go({ place }), 'open view')),
    command('Show all of the graph', () => { clearFilters(); theCanvas.value?.fit(); }, 'clear filters reset fit'),
    command('Who connects the communities', () => go({ place: 'graph', selected: { kind: 'communities' }, colourBy: 'community' }), 'brokers groups'),
    command('Find ways between two entities', () => go({ place: 'graph', selected: { kind: 'paths', from: selected?.kind === 'entity' ? selected.id : '', to: null } }), 'paths linked why'),
    command('Compare before and after', () => go({ place: 'graph', selected: { kind: 'compare' } }), 'timeline years'),
    command('Colour by type', () => go({ colourBy: 'type' })), command('Colour by community', () => go({ colourBy: 'community' })),
    command('Size by connections', () => go({ sizeBy: 'degree' }), 'degree'), command('Size by importance', () => go({ sizeBy: 'pagerank' }), 'pagerank'), command('Size by brokerage', () => go({ sizeBy: 'betweenness' }), 'betweenness brokers'),
    command('Undo', undo), command('Redo', redo),
    command('Light theme', () => (theme.value = 'light')), command('Dark theme', () => (theme.value = 'dark')), command('Theme of the system', () => (theme.value = 'system')),
    ...(theCanvas.value ? [command('Export a picture (PNG)', exportPicture, 'save image'), command('Export a drawing (SVG)', exportSvg, 'save vector')] : []),
    ...(summary.value?.formats ?? []).map((format) => command(`Export as ${format.label}`, () => exportView(format), 'save download')),
    command('Copy a link to this view', copyLink, 'share address'),
    ...(summary.value?.canIngest ? [command('Add documents', () => (dialog.value = 'add'), 'upload files ingest')] : []),
    command('List the keys', () => (dialog.value = 'keys'), 'help keyboard shortcuts'),
  ]);
}

/** Those that match, best first. */
const best = (scored: readonly (readonly [number, Choice])[]): readonly Choice[] => scored.filter(([score]) => score > 0).sort(([a], [b]) => b - a).map(([, choice]) => choice);

function grouped(choices: readonly Choice[]): readonly Group[] {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice]);
  return [...groups].map(([name, members]) => ({ name, choices: members }));
}

/** Found by the server: entities and documents by any of their names, with typing errors. */
export const findNamed = (text: string, signal: AbortSignal): Promise<readonly SearchHit[]> => api.search(text, signal);

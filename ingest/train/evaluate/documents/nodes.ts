/** Types and names of an exported graph's nodes. */
import type { GraphNode } from '../../../../graph/model.ts';

/** Labels of things that have names; a figure's is not among them. */
export const NAMED: readonly string[] = ['Organization', 'Person', 'Location', 'Operation', 'Event', 'Service', 'Topic', 'Instrument'];

/** The type of a thing with a name; empty for figures. */
export const typeOf = ({ labels }: GraphNode): string => labels.find((label) => NAMED.includes(label)) ?? '';

export const nameOf = ({ properties }: GraphNode): string => (typeof properties.name === 'string' ? properties.name : '');

/** Its name, its aliases and its acronym. */
export const namesOf = (node: GraphNode): readonly string[] => {
  const { aliases, acronym } = node.properties;
  return [nameOf(node), ...(Array.isArray(aliases) ? aliases.map(String) : []), ...(typeof acronym === 'string' ? [acronym] : [])].filter((name) => name !== '');
};

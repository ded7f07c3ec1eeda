/** Relations of dependency, the universal ones; of their subtypes those that say who acts. */

export const RELATIONS = ['root', 'nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'nmod', 'nmod:poss', 'amod', 'advmod', 'advcl', 'acl', 'acl:relcl', 'appos', 'aux', 'aux:pass', 'case', 'cc', 'ccomp',
  'compound', 'conj', 'cop', 'csubj', 'dep', 'det', 'discourse', 'fixed', 'flat', 'goeswith', 'list', 'mark', 'nummod', 'parataxis', 'punct', 'vocative', 'xcomp', 'expl', 'orphan', 'dislocated', 'reparandum'] as const;

const INDEX: ReadonlyMap<string, number> = new Map(RELATIONS.map((relation, index) => [relation, index]));

/** The index of a relation, of a subtype that is not kept that of its main type. */
export const relationIndex = (relation: string): number => INDEX.get(relation) ?? INDEX.get(relation.split(':')[0]!) ?? INDEX.get('dep')!;

const SUBJECTS: ReadonlySet<number> = new Set([relationIndex('nsubj'), relationIndex('nsubj:pass')]);
/** Whether a relation, by its index, is that of a subject to its verb, active or passive. */
export const isSubjectRelation = (index: number): boolean => SUBJECTS.has(index);

/** Pairs of things as the rules leave them, each with whether the annotation has them as one. */
import type { Stages } from '../../stages.ts';
import { traceDocuments } from '../../pipeline.ts';
import { joinByRules } from '../../resolve/cluster/cluster.ts';
import { pairsOf } from '../../resolve/likely/pairs.ts';
import { thingsOf, type Thing } from '../../resolve/likely/things.ts';
import type { Passage } from '../data/passages.ts';

export interface Example {
  /** The passage's source, by which folds are made. */
  readonly source: string;
  readonly features: readonly string[];
  readonly isOne: boolean;
  readonly names: readonly [string, string];
}

/** Most characters by which the offsets of a mention and of the annotated one may differ at the end they have in common. */
const SLACK = 4;

/** The examples of passages, read by the engine. Things that the annotation does not tell of are left out. */
export async function examplesOf(passages: readonly Passage[], stages: Stages): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const passage of passages) {
    const [trace] = await traceDocuments([{ source: passage.id, title: '', language: 'en', text: passage.text, problems: [] }], stages);
    const { analysed: { clean, sentences }, related } = trace!;
    const { ordered, joins } = joinByRules(related, clean.text, sentences);
    const things = thingsOf({ mentions: ordered, relations: related.relations }, joins);
    const gold = annotatedAs(passage);
    const told = new Map(things.map((thing) => [thing.root, goldOf(thing, gold, (span) => clean.toSource(span))]));
    for (const { left, right, features } of pairsOf(things, clean.text)) {
      const [one, other] = [told.get(left.root), told.get(right.root)];
      if (one !== undefined && other !== undefined) examples.push({ source: passage.source, features, isOne: one === other, names: [left.forms[0]!, right.forms[0]!] });
    }
  }
  return examples;
}

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly thing: string;
}

function annotatedAs({ mentions, same }: Passage): readonly Gold[] {
  const things = new Map(same.flatMap((ids) => ids.map((id) => [id, ids[0]!] as const)));
  return mentions.map(({ id, start, end }) => ({ start, end, thing: things.get(id) ?? id }));
}

/** The annotated thing that most mentions of a thing are of. */
function goldOf({ mentions }: Thing, gold: readonly Gold[], toSource: (span: { readonly start: number; readonly end: number }) => { readonly start: number; readonly end: number }): string | undefined {
  const votes = new Map<string, number>();
  for (const mention of mentions) {
    const { start, end } = toSource(mention);
    const [best] = gold.filter((one) => one.start < end && start < one.end && (Math.abs(one.end - end) < SLACK || Math.abs(one.start - start) <= SLACK))
      .sort((a, b) => Math.abs(a.start - start) + Math.abs(a.end - end) - Math.abs(b.start - start) - Math.abs(b.end - end));
    if (best) votes.set(best.thing, (votes.get(best.thing) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

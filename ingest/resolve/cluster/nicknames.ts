/** "The UN refugee agency" beside UNHCR: a description that the gazetteer knows as another name of a body that the text names. */
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import { names, type Joins } from './joins.ts';

/** Whose agency it is; "the border agency" is any country's. */
const OWNED = /^(?:UN|U\.N\.|United Nations|EU|European Union)(?:['’]s?)? \p{Ll}/u;

/** Joins such descriptions to the body's first name. */
export function joinNicknames(mentions: readonly FoundMention[], joins: Joins): void {
  const bodies = new Map<string, FoundMention>();
  for (const name of names(mentions)) if (name.facts.gazetteer !== undefined && !bodies.has(name.facts.gazetteer)) bodies.set(name.facts.gazetteer, name);
  for (const mention of mentions) {
    const called = form(mention);
    if (mention.type !== 'Organization' || mention.level === 'pron' || !OWNED.test(called)) continue;
    const known = loadGazetteer().link(called.replace(/^(\S+?)['’]s? /u, '$1 '), 'Organization')?.gazetteer;
    const body = known === undefined ? undefined : bodies.get(known);
    if (body && body.id !== mention.id) joins.join(body.id, mention.id, `“${called}” is what ${form(body)} is called`);
  }
}

/** An operation that a text tells of in several ways: "Operation Gale", "a large-scale police operation". */
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import type { Joins } from './joins.ts';

/** Words that make an operation another one than that told of. */
const OTHER = /\b(?:another|other|second|third|previous|earlier|former|similar|separate|parallel|further|next|new|recent|subsequent|each|every|any|no|past|future|daily|ongoing|military|combat|peacekeeping|rescue|relief|humanitarian|business|training|undercover|sting|hacking|smuggling|criminal|banking)\b/iu;

/** "A large-scale police operation" is the one operation that the text gives a name, wherever it is told of. */
export function joinUndertakings(mentions: readonly FoundMention[], text: string, joins: Joins): void {
  const operations = mentions.filter(({ type, level }) => type === 'Operation' && level !== 'pron');
  const named = operations.filter((mention) => mention.level === 'name' && /^Operation\s/u.test(form(mention)));
  const roots = new Set(named.map(({ id }) => joins.root(id)));
  const [name] = named;
  if (!name || roots.size !== 1) return;
  const namedRoots = new Set(mentions.filter(({ level }) => level === 'name').map(({ id }) => joins.root(id)));
  const described = operations.filter((mention) => mention.level === 'desc' && !namedRoots.has(joins.root(mention.id)) && /\boperation$/u.test(mention.text));
  for (const mention of described) {
    if (mention.sentence === name.sentence) continue;
    if (OTHER.test(mention.text) || OTHER.test(text.slice(Math.max(0, mention.start - 12), mention.start))) continue;
    joins.join(name.id, mention.id, `the one operation told of is “${form(name)}”`);
  }
}

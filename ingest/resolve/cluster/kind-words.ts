/** Names with and without the word for what kind of thing they are: "Hansa Market" and "Hansa", "the Birch Region" and "Birch". */
import { normaliseName } from '../../../graph/ids.ts';
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import { distinct, names, type Joins } from './joins.ts';

/** By type, the kinds of which a text leaves out the word, since nothing else bears such a name: "the Birch botnet". */
const KINDS: Partial<Record<FoundMention['type'], ReadonlySet<string>>> = {
  Location: new Set(['region', 'river']),
  Organization: new Set(['marketplace', 'market', 'forum', 'network', 'gang', 'group', 'botnet', 'ransomware', 'malware', 'database', 'platform', 'cartel', 'syndicate', 'movement', 'militia', 'initiative', 'project', 'coalition', 'consortium']),
  Service: new Set(['marketplace', 'market', 'forum', 'network', 'botnet', 'ransomware', 'malware', 'trojan', 'platform', 'database', 'system', 'app', 'application', 'tool']),
  Operation: new Set(['project', 'programme', 'program', 'initiative', 'exercise', 'campaign']),
};

/** Joins a name that ends or begins with the word for its kind to the one without it, if the document has both. */
export function joinKindWords(mentions: readonly FoundMention[], joins: Joins): void {
  const known = distinct(names(mentions));
  const bare = new Map(known.map(({ mention, words }) => [`${mention.type} ${words}`, mention]));
  // "The Alder project" may be a description around the project's name.
  const described = mentions.filter(({ level, type }) => level === 'desc' && type === 'Operation').map((mention) => ({ mention, words: normaliseName(form(mention)) }));
  for (const { mention, words } of [...known, ...described]) {
    const kinds = KINDS[mention.type];
    if (!kinds) continue;
    const list = words.split(' ');
    const rest = kinds.has(list.at(-1)!) ? list.slice(0, -1) : mention.type === 'Operation' && kinds.has(list[0]!) ? list.slice(1) : undefined;
    const other = rest && rest.length > 0 ? bare.get(`${mention.type} ${rest.join(' ')}`) : undefined;
    // A body that the gazetteer knows has networks and markets of its own: "Amazon Marketplace".
    if (other && (mention.type === 'Location' || other.facts.gazetteer === undefined) && normaliseName(form(other)).length > 2) joins.join(other.id, mention.id, `“${form(mention)}” says that “${form(other)}” is a ${list.at(-1)!}`);
  }
}

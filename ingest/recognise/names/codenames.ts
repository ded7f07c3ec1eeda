/** Names that the text says an undertaking bears: "this investigation, dubbed E-Birch". */
import { NAMING } from '../../language/naming.ts';
import type { Token } from '../../stages.ts';
import type { Step, TaggedName } from './tagged.ts';

const GIVING = new Set([...NAMING, 'nicknamed']);
const UNDERTAKINGS = new Set(['operation', 'investigation', 'sweep', 'crackdown', 'campaign', 'probe', 'raid', 'exercise', 'drill', 'project', 'programme', 'program', 'inquiry', 'takedown']);
const QUOTES = new Set(['"', '“', "'", '‘']);
/** Above this the tagger knows better. */
const SURE = 0.9;

/** The name behind "operation, dubbed" is an operation's, whatever it reads like. */
export const asCodename: Step = (name, tokens) => (name.type !== 'Operation' && name.type !== 'Person' && name.confidence <= SURE && isCodename(name, tokens) ? [{ ...name, type: 'Operation' }] : [name]);

/** "In Action Volga", read as the river: the action is meant, and its codeword wherever it stands. */
export const asAction: Step = (name, tokens) =>
  name.type === 'Location' && tokens[name.start - 1]?.text === 'Action' && (tokens[name.start - 2]?.tag === 'ADP' || !/^\p{Lu}\p{Ll}/u.test(tokens[name.start - 2]?.text ?? '')) && tokens[name.end]?.tag !== 'NOUN' ? [{ ...name, start: name.start - 1, type: 'Operation' }] : [name];

function isCodename({ start }: TaggedName, tokens: readonly Token[]): boolean {
  let at = start - 1;
  if (QUOTES.has(tokens[at]?.text ?? '')) at--;
  if (!GIVING.has(tokens[at]?.text ?? '')) return false;
  at--;
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.text === ',' || tokens[at]?.lemma === 'be') at--;
  return UNDERTAKINGS.has(tokens[at]?.text.toLowerCase() ?? '');
}

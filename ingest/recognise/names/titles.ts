/** Titles and offices beside people's names: what stands before a name as a title, and what behind a name and a comma says that it is somebody's. */
import { SPOKESPEOPLE } from '../../language/offices.ts';
import type { Token } from '../../stages.ts';
import { BODY, headClass } from './heads.ts';
import { acronym, capital } from './tagged.ts';
import type { Step, TaggedName } from './tagged.ts';

/** Titles before people's names, ranks by their letters among them. */
export const PERSONS_TITLE = /^(?:mr|mrs|ms|dr|prof|professor|ambassador|judge|amb|h\.e|h\.|e\.|hon|rt|eng|adv|cmdr|cdr|supt|insp|sgt|capt|maj|lt|col|brig)\.?$/iu;
/** Offices of the United Nations by their letters. */
const SHORT_TITLE = /^(?:SRSG|DSRSG|DSRG|USG|ASG|DSG|SG)$/u;
/** Most words of a person's name behind a title. */
const LONGEST = 4;

/** "Dr Ana Ruiz", "Ambassador Dr Ana Ruiz", "ASG Ruiz". */
export const behindTitle: Step = (name, tokens, all) => {
  const short = SHORT_TITLE.test(tokens[name.start]!.text);
  if (short && name.end - name.start === 1) return all.some(({ sentence, start, type }) => sentence === name.sentence && start === name.end && type === 'Person') ? [] : [name];
  if (name.type !== 'Person' && !(short && isSurname(tokens, name))) return [name];
  let { start } = name;
  while (start < name.end - 1 && (PERSONS_TITLE.test(tokens[start]!.text) || SHORT_TITLE.test(tokens[start]!.text))) start++;
  return [{ ...name, start, type: 'Person' }];
};

/** Titles that stand before nothing but people's names. */
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.?$/u;
/** Letters of other languages that read like marks: "Dr ʻAmanaki Lund". */
const MARK = /^['‘’ʻʼ`]$/u;

/** "Dr Ana Ruiz", taken for a body or a place, is a person. */
export const asTitled: Step = (name, tokens) => {
  const before = MARK.test(tokens[name.start - 1]?.text ?? '') ? name.start - 2 : name.start - 1;
  if ((name.type !== 'Organization' && name.type !== 'Location') || !TITLE.test(tokens[before]?.text ?? '') || name.end - name.start > LONGEST) return [name];
  return tokens.slice(name.start, name.end).every(mayBePersons) ? [{ ...name, type: 'Person' }] : [name];
};

/** Offices of the United Nations that stand before a name as titles. */
const HIGH_OFFICE = /^(?:(?:under|deputy|assistant)-?)?secretary-general$/iu;

/** "Undersecretary-General Ana Ruiz", taken for a body, is a person. */
export const behindHighOffice: Step = (name, tokens) => {
  const start = name.start + 1;
  if (name.type === 'Location' || !HIGH_OFFICE.test(tokens[name.start]!.text) || name.end - start < 2 || name.end - start > LONGEST) return [name];
  return tokens.slice(start, name.end).every(mayBePersons) ? [{ ...name, start, type: 'Person' }] : [name];
};

/** Whether only words that may be a person's name stand behind the first. */
const isSurname = (tokens: readonly Token[], { start, end }: TaggedName): boolean => end - start <= LONGEST && tokens.slice(start + 1, end).every(mayBePersons);

const mayBePersons = (token: Token): boolean => capital(token) && !acronym(token) && /^[\p{L}'’.-]+$/u.test(token.text) && headClass(token.text.toLowerCase()) === 0;

/** Offices that people hold and no body does: whatever stands before one of these and a comma is a person. */
export const PERSONS_OFFICES: ReadonlySet<string> = new Set([...SPOKESPEOPLE, ...'secretary-general under-secretary-general assistant-secretary-general minister ambassador director director-general envoy professor'.split(' ')]);
const OFFICE_PART = /^(?:the|un|united|nations|deputy|assistant|under|executive|special|former|prime|foreign|acting|vice|permanent|regional|secretary|its)$/iu;
/** Above this the tagger knows a body when it sees one. */
const SURE = 0.9;

/** "Ana Ruiz, Assistant-Secretary-General for Trade", taken for a body, is a person. */
export const asPerson: Step = (name, tokens) => {
  if (name.type !== 'Organization' || name.confidence > SURE || name.end - name.start < 2 || name.end - name.start > LONGEST || tokens[name.end]?.text !== ',' || tokens[name.start - 1]?.tag === 'DET') return [name];
  let at = name.end + 1;
  while (at < name.end + 5 && OFFICE_PART.test(tokens[at]?.text ?? '')) at++;
  const office = tokens[at]?.text.toLowerCase() ?? '';
  const held = PERSONS_OFFICES.has(office) || (office === 'general' && /^-?secretary$/iu.test(tokens[at - 1]!.text));
  return held && /^(?:of|for|to|at|in)$/u.test(tokens[at + 1]?.text ?? '') && tokens.slice(name.start, name.end).every(mayBePersons) ? [{ ...name, type: 'Person' }] : [name];
};

const ROLE = /^(?:Marshal|Attorney|Sheriff|Prosecutor|Agent|Inspector)$/u;
const ROLE_PART = /^(?:Acting|Assistant|Deputy|Special|Supervisory|Chief|First|Interim|District|State|U\.S\.|US|United|States)$/u;

/** "Ana Ruiz, U.S. Marshal for the Northern District of Alder": a role, taken for a body; what it is held of is a place or a body. */
export const behindRole: Step = (name, tokens, all) => {
  if (name.type === 'Person' || tokens[name.start - 1]?.text !== ',') return [name];
  let at = name.start;
  while (at < name.end && ROLE_PART.test(tokens[at]!.text)) at++;
  if (at >= name.end || !ROLE.test(tokens[at]!.text) || !all.some(({ sentence, end, type }) => sentence === name.sentence && type === 'Person' && end === name.start - 1)) return [name];
  const charge = tokens[at + 1]?.text === 'in' && tokens[at + 2]?.text === 'Charge' ? at + 3 : at + 1;
  if (charge < name.end && !/^(?:for|of)$/u.test(tokens[charge]!.text)) return [name];
  const start = charge + (tokens[charge + 1]?.tag === 'DET' ? 2 : 1);
  if (start >= name.end || !capital(tokens[start]!)) return [];
  return [{ ...name, start, type: headClass(tokens[name.end - 1]!.text.toLowerCase()) === BODY ? 'Organization' : 'Location' }];
};

const LIAISES = /^(?:Prosecutor|Officer|Magistrate|Judge|Attaché|Attache)$/u;

/** "Liaison Prosecutor for Chad", taken for a body: what it names is who sends them. */
export const behindLiaison: Step = (name, tokens) => {
  if (name.type !== 'Organization' || !/^liaison$/iu.test(tokens[name.start]!.text) || !LIAISES.test(tokens[name.start + 1]?.text ?? '') || !/^(?:for|of|from)$/u.test(tokens[name.start + 2]?.text ?? '')) return [name];
  const start = name.start + (tokens[name.start + 3]?.tag === 'DET' ? 4 : 3);
  if (start >= name.end || !capital(tokens[start]!)) return [];
  return [{ ...name, start, type: headClass(tokens[name.end - 1]!.text.toLowerCase()) === BODY ? 'Organization' : 'Location' }];
};

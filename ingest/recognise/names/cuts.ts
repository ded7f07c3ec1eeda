/** Cuts what is no part of a name: half a bracket, an acronym in brackets behind it, the verb of an operative paragraph. */
import type { Token } from '../../stages.ts';
import { BODY, headClass } from './heads.ts';
import { capital } from './tagged.ts';
import type { Step, TaggedName } from './tagged.ts';

/** A name with half a bracket is the names on both sides of it: "29th Conference of Parties (COP29", "G5) Joint Force"; so is one with its acronym behind it. */
export const atBrackets: Step = (name, tokens) => {
  const [open, close] = [indexOf(tokens, name, '('), indexOf(tokens, name, ')')];
  if (open < 0 && close < 0) return [name];
  if (open < 0 || close < 0 || close < open) return parted(name, open < 0 ? close : close < 0 ? open : close, tokens);
  return close === name.end - 1 && open === close - 2 && open > name.start && name.type !== 'Person' && name.type !== 'Location' && SHORT.test(tokens[open + 1]!.text) ? [{ ...name, end: open }, { ...name, start: open + 1, end: close }] : [name];
};

/** "MoU", "GLOACT", "G5". */
const SHORT = /^\p{Lu}[\p{L}\d&./-]*[\p{Lu}\d][\p{L}\d]*$/u;

/** The stretches on both sides of a bracket; the one behind it only where it begins as names do. */
function parted(name: TaggedName, bracket: number, tokens: readonly Token[]): readonly TaggedName[] {
  const behind = { ...name, start: bracket + 1 };
  return [{ ...name, end: bracket }, ...(behind.start < behind.end && /^[\p{Lu}\d]/u.test(tokens[behind.start]!.text) ? [behind] : [])].filter(({ start, end }) => end > start);
}

/** What organs do in the numbered paragraphs of what they decide. Written with a capital at the paragraph's beginning they are verbs, whatever follows. */
const OPERATIVE = new Set(`Acknowledges Adopts Affirms Appeals Appreciates Approves Authorizes Authorises Calls Commends Concurs Condemns Confirms Considers Decides Declares Demands Deplores Designates Determines
  Directs Emphasizes Emphasises Encourages Endorses Establishes Expresses Instructs Invites Notes Proclaims Reaffirms Recalls Recognizes Recognises Recommends Regrets Reiterates Remains Reminds Renews Requests
  Resolves Stresses Supports Takes Thanks Transmits Underlines Underscores Urges Welcomes`.split(/\s+/u));
/** "2.", "(a)", "•". */
const MARKER = /^[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[•*–-])[.)]?$|^\)$/u;

/** "2. Urges Member States": the verb of the paragraph is no part of the name behind it. */
export const behindOperative: Step = (name, tokens) => {
  if (!OPERATIVE.has(tokens[name.start]!.text) || !tokens.slice(0, name.start).every(({ text }) => MARKER.test(text))) return [name];
  let { start } = name;
  do start++; while (start < name.end && !capital(tokens[start]!));
  return start < name.end ? [{ ...name, start }] : [];
};

/** "Agenda 2030: The Harbours We Want": what stands behind a paper and a colon is its subtitle, unless it is a body. */
export const asSubtitle: Step = (name, tokens, all) => {
  const colon = tokens[name.start - 1]?.tag === 'DET' ? name.start - 2 : name.start - 1;
  if (name.type !== 'Organization' || tokens[colon]?.text !== ':' || name.end - name.start < 2 || headClass(tokens[name.end - 1]!.text.toLowerCase()) === BODY) return [name];
  return all.some(({ sentence, end, type }) => sentence === name.sentence && type === 'Instrument' && end === colon) ? [] : [name];
};

function indexOf(tokens: readonly Token[], { start, end }: TaggedName, text: string): number {
  for (let at = start; at < end; at++) if (tokens[at]!.text === text) return at;
  return -1;
}

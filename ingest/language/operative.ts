/** The verbs with which organs begin the paragraphs of what they decide: "2. Urges Member States to …". Their capital makes no name of them, and their form no noun. */

const VERBS = new Set(`Acknowledges Adopts Affirms Appreciates Approves Authorizes Authorises Commends Concurs Condemns Confirms Considers Decides Declares Deplores Designates Determines Directs Emphasizes Emphasises
  Encourages Endorses Establishes Expresses Instructs Invites Proclaims Reaffirms Recognizes Recognises Recommends Reiterates Reminds Renews Resolves Transmits Underlines Underscores Urges Welcomes`.split(/\s+/u));
/** These are nouns as often; a number before them tells. */
const NUMBERED = new Set('Appeals Calls Demands Notes Recalls Regrets Requests Stresses Supports Takes Thanks'.split(' '));
/** "2.", "(a)", "•". */
const MARKER = /^(?:\d{1,3}[.)]?|[a-z][.)]?|[ivx]{1,5}[.)]?|[(•*–-]|\))$/u;
/** Most tokens of a marker: "(", "a", ")". */
const LONGEST = 3;

/** Where the verb of an operative paragraph stands in the words of a sentence, behind its number; -1 where there is none. */
export function operativeVerb(forms: readonly string[]): number {
  let at = 0;
  while (at < LONGEST && MARKER.test(forms[at] ?? '')) at++;
  const word = forms[at] ?? '';
  return VERBS.has(word) || (at > 0 && NUMBERED.has(word)) ? at : -1;
}

/** Names that mean something only in their document: "the Commission", "Ministry of Interior", "Group of Experts". */
import { normaliseName } from '../../graph/ids.ts';

/** Words that bodies, meetings, undertakings and texts of many owners share. A name made of these alone says not whose it is. */
const SHARED = new Set(`
  administration affairs agency agencies agenda agent agents agreement air alliance ambassador annual army arrangement arrangements assembly assistance association attorney authorities authority
  board border borders branch bureau cabinet campaign capital center centre central chamber chief chiefs city civil coalition coast command commission commissioner committee community company
  conference congress constitution constitutional convention cooperation coordination corps council countries country court courts crime criminal customs cyber declaration
  defence defense delegation delegations department departments development directorate district division drug drugs economy education embassy enforcement
  environment executive expert experts federal federation finance financial fire force forces foreign forum foundation front fund general government governments group groups
  guard head headquarters health high home house human immigration industry information initiative inspector inspectorate institute institution intelligence interior internal international
  investigation investigations investigative investigator investigators joint justice labor labour law legal liaison local main meeting member members memorandum migration military minister ministers ministry
  mission missions movement narcotics national nations navy network networks mou office officer offices operation operational operations organisation organisations organization organizations
  panel parliament partners partnership party peace people plan police policy presidency president prime process programme program programmes project projects prosecution prosecutor prosecutors protection protocol public
  permanent region regional report republic resolution resolutions rights secretariat secretary section security senate serious service services sheriff special staff state states statute strategy summit superior supreme
  system task taskforce team teams technical territory trade training transport treasury treaty tribunal understanding unified union unit united units war workshop working world
  day dialogue independence mechanism strategic
  extraordinary high inter level ministerial ordinary plenary preparatory regular session sessions special
  and for of on the to in against with at by its our their his her new joint first second third 's
`.trim().split(/\s+/u));

/** "562nd", "fortieth": every body counts its meetings. */
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie|fortie|fiftie|sixtie|seventie|eightie|ninetie|hundred)th|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/u;

/** Whether a name is made of shared words alone, so that only its document says whose it is. */
export const isGeneric = (name: string): boolean => {
  const words = normaliseName(name).split(' ');
  // A year is shared by all that happened in it; any other number tells one from another.
  return words.every((word) => SHARED.has(word) || /^(?:19|20)\d\d$/u.test(word) || ORDINAL.test(word));
};

/** Words that describe bodies and places without telling any from another: "members", "the following authorities", "international partners". */
const VAGUE = new Set(`
  actor actors administration developing developed agencies agency areas authorities authority bodies body centre center city community companies company counterparts country countries department entities entity experts
  following force forces foreign government governments group groups headquarters international investigators involved key leaders local many members nation nations national network networks neighbouring new
  office officers offices officials organisation organisations organization organizations other others own participants participating parties partner partners party people police prosecutors public region regional regions
  relevant representatives several society stakeholders state states team teams territory town unit units various victims world
`.trim().split(/\s+/u));

/** Heads that say that something is done or happens, not what: "the joint efforts", "planning", "this week". */
const UNTOLD = new Set(`
  attempt attempts phase phases contribution contributions effort efforts engagement fight help measure measures month months occasion period planning practice preparation progress role step steps struggle support thing things time times
  way ways week weeks work year years
`.trim().split(/\s+/u));
/** Heads that say so where they stand alone: "the action", not "a joint action day". */
const UNTOLD_ALONE = new Set('action actions activities activity approach day days discussion discussions implementation process processes response task tasks'.split(' '));

/** Whether a description of an undertaking or a meeting says no more than that something is done. */
export const isUntold = (description: string): boolean => {
  const words = normaliseName(description).split(' ');
  return UNTOLD.has(words.at(-1)!) || (words.length === 1 && UNTOLD_ALONE.has(words[0]!));
};

/** Heads of descriptions that no body has, whatever the describer took them for. */
const BODILESS = new Set(`
  agreement agreements approach attack attacks banker briefing briefings campaign campaigns conference conferences convention crackdown course courses effort efforts event events exercise exercises facilitation
  financing funding initiative initiatives investment location locations meeting meetings memorandum operation operations plan plans process processes programme programmes program programs project projects
  adviser day days director expert general manager officer president secretary spokesperson week
  scam scams scheme schemes session sessions strategy strategies summit support training war workshop workshops
`.trim().split(/\s+/u));

/** Whether a description that was taken for a body's is of something else. */
export const isBodiless = (description: string): boolean => BODILESS.has(normaliseName(description).split(' ').at(-1)!);

/** Organs of a meeting or a body, that have no other name: those elected "as members of the bureau". */
const ORGANS = new Set(['bureau', 'presidium', 'praesidium', 'troika']);

/** Whether a description of a body or place tells of none in particular; one word alone never does, unless it is a body's organ. */
export const isVague = (description: string): boolean => {
  const words = normaliseName(description).split(' ');
  return (words.length < 2 && !ORGANS.has(words[0]!)) || words.every((word) => VAGUE.has(word));
};

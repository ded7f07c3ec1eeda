import type { MentionLevel, NamedType } from '../../../graph/model.ts';
import { shortens } from '../forms.ts';
import { analysedText, mention } from '../fixtures.ts';
import { cluster, joinByRules } from './cluster.ts';

type Words = readonly [string, NamedType, number?, MentionLevel?];

/** How many things the words are, as far as rules tell. */
const things = (text: string, found: readonly Words[]): number => {
  const analysed = analysedText(text);
  const mentions = found.map(([words, type, nth, level]) => mention(analysed, words, type, { nth: nth ?? 0, level: level ?? 'name' }));
  const { joins } = joinByRules({ mentions, clusters: [] }, text, analysed.sentences);
  return new Set(mentions.map(({ id }) => joins.root(id))).size;
};
const O = 'Organization', I = 'Instrument', U = 'Operation', E = 'Event', L = 'Location', P = 'Person';

test.each<[string, string, readonly Words[]]>([
  ['the end of a longer name before', 'The Ana & Jon Birch Foundation met. The Birch Foundation paid.', [['Ana & Jon Birch Foundation', O], ['Birch Foundation', O, 1]]],
  ['a name without what it is of', 'The Ministry of Ports and Whaling of Alder met. The Ministry of Ports and Whaling paid.', [['Ministry of Ports and Whaling of Alder', O], ['Ministry of Ports and Whaling', O, 1]]],
  ['a name without whom it is against', 'The World Centre for the Study of Piracy against Alder (WCPA) met. The World Centre for the Study of Piracy paid.', [['World Centre for the Study of Piracy against Alder', O], ['WCPA', O], ['World Centre for the Study of Piracy', O, 1]]],
  ['a name without one word', 'The Nordic NY Port Fugitive Squad met. The Nordic NY Port Squad left.', [['Nordic NY Port Fugitive Squad', O], ['Nordic NY Port Squad', O]]],
  ['a strategy without one word', 'The Alder Inclusive Coastal Whaling Strategy stands. The Alder Coastal Whaling Strategy helps.', [['Alder Inclusive Coastal Whaling Strategy', I], ['Alder Coastal Whaling Strategy', I]]],
  ['the one of two names that the words head', 'The Harbour Council met. The Harbour Council Committee met. The Council voted.', [['Harbour Council', O], ['Harbour Council Committee', O], ['Council', O, 2]]],
  ['both names beside a dash', 'The Nordic Sea Police Board – NORPOL met. NORPOL voted.', [['Nordic Sea Police Board – NORPOL', O], ['NORPOL', O, 1]]],
  ['letters behind those of an owner', 'The World Initiative for Deep Exploration (UN.WIDE) began. UN.WIDE ended.', [['World Initiative for Deep Exploration', U], ['UN.WIDE', O], ['UN.WIDE', O, 1]]],
  ['letters beside a word', 'The Group of Six Alder States (G6 Alder) met. G6 Alder voted.', [['Group of Six Alder States', O], ['G6 Alder', O], ['G6 Alder', O, 1]]],
  ['letters and a word without brackets', 'The Group of Six for Alder met. G6 Alder voted.', [['Group of Six for Alder', O], ['G6 Alder', O]]],
  ['letters of the last words', 'The Nordic Port Fugitive Squad met. Nordic PFS left.', [['Nordic Port Fugitive Squad', O], ['Nordic PFS', O]]],
  ['whose it is before the name', 'The Coastal Whaling Programme began. The NHB Coastal Whaling Programme ended.', [['Coastal Whaling Programme', U], ['NHB Coastal Whaling Programme', U]]],
  ['an operation without the word it shares with others', 'Operation HARBOUR Gale followed Operation HARBOUR Reed. Operation Gale ended.', [['Operation HARBOUR Gale', U], ['Operation Gale', U]]],
  ['a document symbol', 'Recalling S/RES/4321 (2031). Resolution 4321 (2031) stands.', [['S/RES/4321 (2031)', I], ['Resolution 4321 (2031)', I]]],
  ['a description with its name in brackets', 'The Nordic naval mission off the coast of Alder (Operation Reed) ended.', [['Nordic naval mission', O, 0, 'desc'], ['Operation Reed', U]]],
  ['a name and what it is called, against what', 'Blue Reed, a joint action against theft, ended.', [['Blue Reed', U], ['joint action', U, 0, 'desc']]],
  ['a name and what it is called, by whom it is run', 'Blue Reed, a project through which Alder helps, ended.', [['Blue Reed', U], ['project', U, 0, 'desc']]],
  ['who is called by a first name', 'Srin Ambori spoke. Srin left.', [['Srin Ambori', P], ['Srin', P, 1]]],
  ['who is called by a surname that stands first', 'Ambori spoke. Ambori Srin left.', [['Ambori', P], ['Ambori Srin', P]]],
  ['who is called by a name amid others', 'Ana Ambori Tal spoke. Ambori left.', [['Ana Ambori Tal', P], ['Ambori', P, 1]]],
  ['the younger of a name', 'Ana spoke of Jon P. Vik, Jr. Vik left.', [['Jon P. Vik, Jr.', P], ['Vik', P, 1]]],
  ['the younger of a name, told of without the word', 'Jon P. Vik, Jr. spoke. Jon P. Vik left.', [['Jon P. Vik, Jr.', P], ['Jon P. Vik', P, 1]]],
  ['who is called by a short first name', 'Anthony J. Vik spoke. Tony Vik left. Vik came.', [['Anthony J. Vik', P], ['Tony Vik', P], ['Vik', P, 2]]],
  ['a place with what it is', 'The State of Reedly met. Reedly left.', [['State of Reedly', L], ['Reedly', L, 1]]],
  ['a county in another order', 'The county of Reedly met. Reedly County left.', [['county of Reedly', L], ['Reedly County', L]]],
  ['a place with where it lies', 'REEDLY – In Reedly, Mo., they met.', [['REEDLY', L], ['Reedly, Mo.', L]]],
  ['a name however it is parted', 'Defend2020 began. Defend 2020 ended.', [['Defend2020', U], ['Defend 2020', U]]],
  ['a name and its possessive without the mark', 'Reedgen met. Reedgens plant closed.', [['Reedgen', O], ['Reedgens', O]]],
  ['who goes by another name', 'Ana Lund, also known as “Reed,” left. Reed spoke.', [['Ana Lund', P], ['Reed', P], ['Reed', P, 1]]],
  ['who goes by letters for "also known as"', 'Ana Lund, aka Reed, left.', [['Ana Lund', P], ['Reed', P]]],
  ['a first name with a letter more', 'Lynette Quinn Lund spoke. Lynnette Quinn Lund left.', [['Lynette Quinn Lund', P], ['Lynnette Quinn Lund', P]]],
  ['a middle name spelled out', 'Ana Q. Lund spoke. Ana Quinn Lund left.', [['Ana Q. Lund', P], ['Ana Quinn Lund', P]]],
  ['a surname of two words amid others', 'Luis De Reed Lund spoke. De Reed left.', [['Luis De Reed Lund', P], ['De Reed', P, 1]]],
  ['a company by its first words', 'Blue Reed Liner Inc. met. Blue Reed left.', [['Blue Reed Liner Inc.', O], ['Blue Reed', O, 1]]],
  ['an undertaking with the word for it and without', 'ReedUp began. The ReedUp project ended.', [['ReedUp', U], ['ReedUp project', U]]],
  ['a legal form in short and in full', 'Blue Reed Corp. met. Blue Reed Corporation left.', [['Blue Reed Corp.', O], ['Blue Reed Corporation', O]]],
  ['a dialogue by its kind alone', 'The Chad-Mali Strategic Dialogue began. The Strategic Dialogue ended.', [['Chad-Mali Strategic Dialogue', E], ['Strategic Dialogue', E, 1]]],
  ['first letters without the kind of office', 'The Bureau of Overseas Coastal Whaling met. OCW left.', [['Bureau of Overseas Coastal Whaling', O], ['OCW', O]]],
  ['an institution without the word', 'The Birch Institution met. Birch left.', [['Birch Institution', O], ['Birch', O, 1]]],
  ['an agreement of the same parties', 'The Cooperation Agreement with Alder stands. The Cooperation Agreement with Alder ends.', [['Cooperation Agreement', I], ['Cooperation Agreement', I, 1]]],
  ['a service with the word for its kind and without', 'The Alder Customs Service met. Alder Customs left.', [['Alder Customs Service', O], ['Alder Customs', O, 1]]],
  ['what letters of a country begin', 'The UK Whaling Board met. The United Kingdom Whaling Board left.', [['UK Whaling Board', O], ['United Kingdom Whaling Board', O]]],
  ['a continent and its region', 'Eurasia grew. The Eurasian region traded.', [['Eurasia', L], ['Eurasian region', L]]],
  ['the one agreement told of', 'The Cooperation Agreement with Alder stands. The Cooperation Agreement ends.', [['Cooperation Agreement', I], ['Cooperation Agreement', I, 1]]],
  ['a group of some by what it is united against', 'The Group of Friends United against Whaling met. The Group of Friends voted.', [['Group of Friends United against Whaling', O], ['Group of Friends', O, 1]]],
  ['a body by its theme in other words', 'The Alder Board against Trafficking in Persons met. The Alder Board against Human Trafficking left.', [['Alder Board against Trafficking in Persons', O], ['Alder Board against Human Trafficking', O]]],
  ['the kind alone behind an article', 'The Ana Birch Whaling Clinic opened. In May the Clinic closed.', [['Ana Birch Whaling Clinic', O], ['Clinic', O, 1]]],
  ['a body by its country and by its people', 'The Malian Harbour Police met. The Harbour Police of Mali left.', [['Malian Harbour Police', O], ['Harbour Police of Mali', O]]],
  ['first letters of words that a hyphen joins', 'The Alder University of Birch-Cedar met. AUBC left.', [['Alder University of Birch-Cedar', O], ['AUBC', O]]],
  ['first letters without the country before', 'The Kenyan National Whaling Board met. The NWB left.', [['Kenyan National Whaling Board', O], ['NWB', O]]],
  ['the conference of the parties to a treaty, told of in fewer words', 'The Conference of the States Parties to the Whaling Convention met. The Conference of the Parties to the Birch Convention on Whaling voted.', [['Conference of the States Parties to the Whaling Convention', O], ['Conference of the Parties to the Birch Convention on Whaling', O]]],
  ['a group in another order of its words', 'The Coalition for Clean Harbours met. The Clean Harbours Coalition voted.', [['Coalition for Clean Harbours', O], ['Clean Harbours Coalition', O]]],
  ['a group tied by another word', 'The Group of Friends on Whaling met. The Group of Friends of Whaling voted.', [['Group of Friends on Whaling', O], ['Group of Friends of Whaling', O]]],
  ['a group with its owner spelled out', 'The UN Whaling Core Group met. The United Nations Whaling Core Group voted. The Core Group left.', [['UN Whaling Core Group', O], ['United Nations Whaling Core Group', O], ['Core Group', O, 2]]],
  ['a group with its number spelled out', 'The Alder-Birch Eight met. The Alder-Birch 8 voted.', [['Alder-Birch Eight', O], ['Alder-Birch 8', O]]],
  ['a group with a shorter name in brackets', 'The High-Level Panel for Clean Harbours (Harbour Panel) met.', [['High-Level Panel for Clean Harbours', O], ['Harbour Panel', O]]],
  ['a group without what it is to do', 'The Global Coalition to Defeat Whaling met. The Global Coalition voted.', [['Global Coalition to Defeat Whaling', O], ['Global Coalition', O, 1]]],
  ['whose a group is before the name, told of beside a place', 'The NHB Whaling Group met. In Gabon, the Whaling Group voted.', [['NHB Whaling Group', O], ['Whaling Group', O, 1]]],
  ['a committee by the number of its resolution', 'The Security Council Committee established pursuant to resolution 4321 (2031) met. The 4321 Committee voted. The Committee established by resolution 4321 left.', [['Security Council Committee established pursuant to resolution 4321 (2031)', O], ['4321 Committee', O], ['Committee established by resolution 4321', O]]],
  ['the conference of the parties without its treaty', 'The Conference of the Parties to the Whaling Convention met. The Conference of the Parties voted.', [['Conference of the Parties to the Whaling Convention', E], ['Conference of the Parties', E, 1]]],
  ['a body by its name in another tongue, in brackets', 'The Alder Harbour Board (Havnestyret) met.', [['Alder Harbour Board', O], ['Havnestyret', O]]],
  ['a body by letters that are not all of its words', 'The Bureau of International Whaling and Harbour Trade Affairs (IWH) met.', [['Bureau of International Whaling and Harbour Trade Affairs', O], ['IWH', O]]],
  ['letters and what they stand for in part', 'The WHALCO (National Board against Whaling) met.', [['WHALCO', O], ['National Board against Whaling', O]]],
  ['a text by its number in brackets', 'The Birch Declaration for Whales (resolution 81/1) stands.', [['Birch Declaration for Whales', I], ['resolution 81/1', I]]],
  ['a ministry by its name in another order', 'The Ministry of Whaling met. The Whaling Ministry left.', [['Ministry of Whaling', O], ['Whaling Ministry', O]]],
  ['an office in another order, without its country', 'The Office of the Harbour-Master of Kenya met. The Harbour-Master’s Office left.', [['Office of the Harbour-Master of Kenya', O], ['Harbour-Master’s Office', O]]],
  ['a ministry by its country and by its people, in another order', 'The Peruvian Whaling Ministry met. The Ministry of Whaling of Peru left.', [['Peruvian Whaling Ministry', O], ['Ministry of Whaling of Peru', O]]],
  ['an exercise in another order', 'Exercise Reed 2031 began. The Reed 2031 exercise ended.', [['Exercise Reed 2031', U], ['Reed 2031 exercise', U]]],
  ['one of several alike', 'Blue Whale Notices help. A Blue Whale Notice was sent.', [['Blue Whale Notices', 'Service'], ['Blue Whale Notice', 'Service', 1]]],
  ['a market with and without the word', 'Reedly Market closed. Reedly sold whales.', [['Reedly Market', O], ['Reedly', O, 1]]],
  ['a region with and without the word', 'The Reedly Region is cold. Reedly votes.', [['Reedly Region', L], ['Reedly', L, 1]]],
  ['a meeting with its number in letters', 'The 2nd Birch Whaling Dialogue began. The second Birch Whaling Dialogue ended.', [['2nd Birch Whaling Dialogue', E], ['second Birch Whaling Dialogue', E]]],
  ['a meeting in fewer words', 'The Birch conference on whaling began. The Birch conference ended.', [['Birch conference on whaling', E], ['Birch conference', E, 1]]],
  ['the one operation with a name, called otherwise', 'Operation Reed began. Police hailed a large-scale international operation.', [['Operation Reed', U], ['large-scale international operation', U, 0, 'desc']]],
  ['letters with the country of their body', 'The National Whaling Board, Nepal (NWB) met. NWB Nepal left.', [['National Whaling Board, Nepal', O], ['NWB', O], ['NWB Nepal', O]]],
])('one is %s', (what, text, found) => {
  expect(things(text, found)).toBe(what.includes('of two names') ? 2 : 1);
});

test.each<[string, string, readonly Words[], number]>([
  ['an office of a body', 'The Council of Whalers Office met. The Council of Whalers left.', [['Council of Whalers Office', O], ['Council of Whalers', O, 1]], 2],
  ['a kind without an article', 'The Ana Birch Whaling Clinic opened. Clinic closed.', [['Ana Birch Whaling Clinic', O], ['Clinic', O, 1]], 2],
  ['the kind of two', 'The Ana Birch Clinic met the Eva Birch Clinic. The Clinic closed.', [['Ana Birch Clinic', O], ['Eva Birch Clinic', O], ['Clinic', O, 2]], 3],
  ['what the end of a name is of', 'The Board of the Birch Aid Union met. The Birch Aid Union left.', [['Board of the Birch Aid Union', O], ['Birch Aid Union', O, 1]], 2],
  ['one thing with its owner between', 'Blue Reed, the Alder Mission’s main operation, ended.', [['Blue Reed', U], ['Alder Mission', O], ['main operation', U, 0, 'desc']], 2],
  ['the members of a list', 'Blue Reed, a sweep and a raid ended.', [['Blue Reed', U], ['sweep', U, 0, 'desc'], ['raid', U, 0, 'desc']], 3],
  ['a worldwide body and its member', 'The Alder Red Cross met. The Red Cross left.', [['Alder Red Cross', O], ['Red Cross', O, 1]], 2],
  ['a committee and the panel of its resolution', 'The Committee established pursuant to resolution 4321 met. The 4320 Committee voted. The Panel established by resolution 4321 left.', [['Committee established pursuant to resolution 4321', O], ['4320 Committee', O], ['Panel established by resolution 4321', O]], 3],
  ['the conferences of two treaties', 'The Conference of the Parties to the Whaling Convention met the Conference of the Parties to the Birch Convention. The Conference of the Parties voted.', [['Conference of the Parties to the Whaling Convention', O], ['Conference of the Parties to the Birch Convention', O], ['Conference of the Parties', O, 2]], 3],
  ['one group, told of beside its member, and the member', 'The Clean Whaling Network met. The Whaling Network includes Gabon.', [['Clean Whaling Network', O], ['Whaling Network', O, 1], ['Gabon', L]], 2],
  ['a group and another with other words', 'The Coalition for Clean Harbours met. The Clean Ships Coalition voted.', [['Coalition for Clean Harbours', O], ['Clean Ships Coalition', O]], 2],
  ['what is no group in another order', 'The Bank of Alder met. The Alder Bank left.', [['Bank of Alder', O], ['Alder Bank', O]], 2],
  ['what stands in brackets behind a group', 'The Panel for Clean Harbours (Whaling Board) met.', [['Panel for Clean Harbours', O], ['Whaling Board', O]], 2],
  ['the end of two names', 'Ana Birch Foundation met Eva Birch Foundation. The Birch Foundation left.', [['Ana Birch Foundation', O], ['Eva Birch Foundation', O], ['Birch Foundation', O, 2]], 3],
  ['letters of two names', 'The Nordic Port Fugitive Squad met the Nordic Police Fire Squad. Nordic PFS left.', [['Nordic Port Fugitive Squad', O], ['Nordic Police Fire Squad', O], ['Nordic PFS', O]], 3],
  ['another end of the world', 'The North Birch Trust met. The Birch Trust left.', [['North Birch Trust', O], ['Birch Trust', O, 1]], 2],
  ['the beginning of two names', 'Agency for Whaling of Alder met. Agency for Whaling of Birch met. Agency for Whaling left.', [['Agency for Whaling of Alder', O], ['Agency for Whaling of Birch', O], ['Agency for Whaling', O, 2]], 3],
  ['two services of a country', 'The Alder Police Force met. The Alder Police Fund left.', [['Alder Police Force', O], ['Alder Police Fund', O]], 2],
  ['boards of two countries', 'The UK Whaling Board met. The United States Whaling Board left.', [['UK Whaling Board', O], ['United States Whaling Board', O]], 2],
  ['a country\'s body and another of its name', 'The Kenya Whaling Service met. In Gabon, the Whaling Service left.', [['Kenya Whaling Service', O], ['Gabon', L], ['Whaling Service', O, 1]], 3],
  ['one country\'s law and another\'s', 'The UK Whaling Ships Act stands. Peru passed the Whaling Ships Act.', [['UK Whaling Ships Act', I], ['Peru', L], ['Whaling Ships Act', I, 1]], 3],
  ['a regional treaty and a worldwide one', 'The European Convention on Whaling stands. The Convention on Whaling ends.', [['European Convention on Whaling', I], ['Convention on Whaling', I, 1]], 2],
  ['a draft and what came of it', 'The Draft Convention on Whaling stands. The Convention on Whaling ends.', [['Draft Convention on Whaling', I], ['Convention on Whaling', I, 1]], 2],
  ['a treaty and its protocol', 'The Birch Convention on Whaling Ships Protocol stands. The Birch Convention on Whaling Ships ends.', [['Birch Convention on Whaling Ships Protocol', I], ['Birch Convention on Whaling Ships', I, 1]], 2],
  ['a counted meeting and another', 'The Second Birch Whaling Summit ended. The Birch Whaling Summit began.', [['Second Birch Whaling Summit', E], ['Birch Whaling Summit', E, 1]], 2],
  ['what happened in one year and in another', 'The 2010 Haiti flood ended. The Haiti flood in 2021 began.', [['2010 Haiti flood', E], ['Haiti flood', E, 1]], 2],
  ['a worldwide body and its fellow', 'The International Birch Whaling Board met. The Birch Whaling Board left.', [['International Birch Whaling Board', O], ['Birch Whaling Board', O, 1]], 2],
  ['a body and one of two of its kind', 'The Whaling Task Force (WTF) met. WTF votes. The Piracy Task Force met the Task Force.', [['Whaling Task Force', O], ['WTF', O], ['WTF', O, 1], ['Piracy Task Force', O], ['Task Force', O, 2]], 2],
  ['two of a kind named alike', 'The Whaling Task Force met. The Piracy Task Force met. The Task Force left.', [['Whaling Task Force', O], ['Piracy Task Force', O], ['Task Force', O, 2]], 3],
  ['two that one sentence names', 'The Ana Birch Whaling Board met the Birch Whaling Board.', [['Ana Birch Whaling Board', O], ['Birch Whaling Board', O, 1]], 2],
  ['a body named before it is told whose another is', 'In Lima, the Ministry of Whaling met. The Ministry of Whaling of Norway left.', [['Lima', L], ['Ministry of Whaling', O], ['Ministry of Whaling of Norway', O]], 3],
  ['a body of one place and one told of in another', 'The Ministry of Whaling of Norway met. In Lima, the Ministry of Whaling left.', [['Ministry of Whaling of Norway', O], ['Lima', L], ['Ministry of Whaling', O, 1]], 3],
  ['an office and its branch', 'The Office of Whaling met. The Office of Whaling for the Alder Sea left.', [['Office of Whaling', O], ['Office of Whaling for the Alder Sea', O]], 2],
  ['a treaty on two things and one on another', 'The Birch Convention on Road Signs and Traffic stands. The Birch Convention on Road Traffic ends.', [['Birch Convention on Road Signs and Traffic', I], ['Birch Convention on Road Traffic', I]], 2],
  ['a text on more', 'The Agreement on Whaling Port Security and Trade stands. The Agreement on Whaling Port Security ends.', [['Agreement on Whaling Port Security and Trade', I], ['Agreement on Whaling Port Security', I, 1]], 2],
  ['the end of a name here and of one that the text tells apart', 'The European Birch Whaling Board met. The Ana Birch Whaling Board met. The Birch Whaling Board left.', [['European Birch Whaling Board', O], ['Ana Birch Whaling Board', O], ['Birch Whaling Board', O, 2]], 3],
  ['a description before other brackets', 'The Nordic mission, led by Alder and others (Operation Reed), ended.', [['Nordic mission', O, 0, 'desc'], ['Operation Reed', U]], 2],
  ['a force and the group that its letters do not tell', 'The joint force of the Group of Six (FC-G6S) left.', [['Group of Six', O], ['FC-G6S', O]], 2],
  ['agreements that are only described', 'Alder signed a cooperation agreement with Birch. Cedar signed a cooperation agreement with Dale.', [['cooperation agreement', I, 0, 'desc'], ['cooperation agreement', I, 1, 'desc']], 2],
  ['one of two of a first name', 'Ana Lund met Ana Vik. Ana left.', [['Ana Lund', P], ['Ana Vik', P], ['Ana', P, 2]], 3],
  ['a first name before the full one', 'Ana left. Ana Vik spoke.', [['Ana', P], ['Ana Vik', P]], 2],
  ['two places of a name', 'In Reedly, Mo. and Reedly, Ga. they met. Reedly left.', [['Reedly, Mo.', L], ['Reedly, Ga.', L], ['Reedly', L, 2]], 3],
  ['two persons beside each other', 'Ana Lund, Reed left.', [['Ana Lund', P], ['Reed', P]], 2],
  ['two middle names', 'Ana Q. Lund spoke. Ana Tal Lund left.', [['Ana Q. Lund', P], ['Ana Tal Lund', P]], 2],
  ['a company and another body that begins as it does', 'Blue Reed Liner Inc. met. Blue Reed Police met. Blue Reed left.', [['Blue Reed Liner Inc.', O], ['Blue Reed Police', O], ['Blue Reed', O, 2]], 3],
  ['two of a surname', 'Anthony Vik spoke. Tom Vik left.', [['Anthony Vik', P], ['Tom Vik', P]], 2],
  ['a father and a son', 'Jon Vik, Sr. spoke. Jon Vik, Jr. left.', [['Jon Vik, Sr.', P], ['Jon Vik, Jr.', P]], 2],
  ['a surname amid the names of two', 'Ana Ambori Lund met Eva Ambori Vik. Ambori left.', [['Ana Ambori Lund', P], ['Eva Ambori Vik', P], ['Ambori', P, 2]], 3],
  ['the office for a theme and another for one of these letters', 'The Bureau of Overseas Coastal Whaling met. The Office of Old Coastal Whaling met. OCW left.', [['Bureau of Overseas Coastal Whaling', O], ['Office of Old Coastal Whaling', O], ['OCW', O]], 3],
  ['agreements of different parties', 'The Cooperation Agreement between Alder and Birch stands. The Cooperation Agreement between Alder and Cedar ends. A Cooperation Agreement helps.', [['Cooperation Agreement', I], ['Cooperation Agreement', I, 1], ['Cooperation Agreement', I, 2]], 3],
  ['a body and the part of it in brackets', 'The Office of the Whaling Attorney (Tampa Division) met.', [['Office of the Whaling Attorney', O], ['Tampa Division', O]], 2],
  ['a treaty and the protocol to it', 'The Protocol to the Whaling Pact (Birch Pact) stands.', [['Protocol to the Whaling Pact', I], ['Birch Pact', I]], 2],
  ['a ministry of one country and one of another', 'The Kenyan Whaling Ministry met. In Gabon, the Ministry of Whaling left.', [['Kenyan Whaling Ministry', O], ['Gabon', L], ['Ministry of Whaling', O]], 3],
  ['the ministries of two countries and one', 'The Kenyan Ministry of Whaling met. The Ghanaian Ministry of Whaling met. The Whaling Ministry left.', [['Kenyan Ministry of Whaling', O], ['Ghanaian Ministry of Whaling', O], ['Whaling Ministry', O]], 3],
  ['a meeting and one of two in its words', 'The Birch conference on whaling began. The Birch conference on ports began. The Birch conference ended.', [['Birch conference on whaling', E], ['Birch conference on ports', E], ['Birch conference', E, 2]], 3],
  ['a meeting of one number and of another', 'The third Birch conference on whaling began. The second Birch conference ended.', [['third Birch conference on whaling', E], ['second Birch conference', E]], 2],
  ['the operation with a name and another', 'Operation Reed began. Police hailed another operation.', [['Operation Reed', U], ['operation', U, 0, 'desc']], 2],
  ['an operation beside the one with a name', 'Operation Reed and a police operation began.', [['Operation Reed', U], ['police operation', U, 0, 'desc']], 2],
  ['an operation beside two with names', 'Operation Reed began. Operation Gale began. A police operation ended.', [['Operation Reed', U], ['Operation Gale', U], ['police operation', U, 0, 'desc']], 3],
  ['the branches of two countries', 'WHALCO met. WHALCO Nepal left. WHALCO Kenya stayed.', [['WHALCO', O], ['WHALCO Nepal', O], ['WHALCO Kenya', O]], 3],
])('not %s', (_, text, found, count) => {
  expect(things(text, found)).toBe(count);
});

test.each([
  ['UN.WIDE', 'World Initiative for Deep Exploration', true], ['G6 Alder', 'Group of Six Alder States', true], ['NORCOM Ports', 'Nordic Community Agency for Ports', false], ['UN.WASH', 'World Initiative for Deep Exploration', false], ['WIP Office', 'Office against Whaling in Ports', true], ['WIP Office', 'Office of Ports', false],
])('“%s” is short for “%s”: %s', (short, long, is) => {
  expect(shortens(short, long)).toBe(is);
});

test('a description that the gazetteer knows as a body’s name is that body', () => {
  const of = (text: string, described: string, named: string): number => {
    const analysed = analysedText(text);
    const mentions = [mention(analysed, named, 'Organization', { facts: { gazetteer: `org:${named}` } }), mention(analysed, described, 'Organization', { level: 'desc' })];
    return cluster({ mentions, clusters: [] }, text, analysed.sentences).length;
  };
  expect(of('UNHCR came. The UN refugee agency fed many.', 'UN refugee agency', 'UNHCR')).toBe(1);
  expect(of('UNICEF came. The UN refugee agency fed many.', 'UN refugee agency', 'UNICEF')).toBe(2);
  expect(of('UNHCR came. The refugee agency fed many.', 'refugee agency', 'UNHCR')).toBe(2);
});

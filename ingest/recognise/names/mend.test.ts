import { acronymsAsLongForms, consistentTypes, shortFormsAsBodies, undertakingsByCompany } from './consistent.ts';
import { mended, namesAsText, taggedText } from './fixtures.ts';
import { namesOfHeadlines } from './headlines.ts';
import { kindsByHead } from './kind.ts';

test.each([
  ['two bodies with a comma between', 'They met the [O Ministry of Fisheries, Supreme Court] and others.', ['Organization Ministry of Fisheries', 'Organization Supreme Court']],
  ['two of one kind with "and" between', '[O Alder University and Birch River University] signed.', ['Organization Alder University', 'Organization Birch River University']],
  ['a verb', '[U Alder Joint Action is an initiative] led by [O Birch Police].', ['Operation Alder Joint Action', 'Organization Birch Police']],
  ['a weekday', 'She read the [I Harbour Concept on Monday] aloud.', ['Instrument Harbour Concept']],
  ['a special holder', 'He is [I Special Coordinator of the Harbour Pact for Alder and as Envoy].', ['Instrument Harbour Pact for Alder']],
  ['what is on its agenda', 'He spoke in the [O Second Committee Agenda Item] 12.', ['Organization Second Committee']],
  ['an article', 'They wrote [I Safe Harbour Plans and a Coast Action Plan].', ['Instrument Safe Harbour Plans', 'Instrument Coast Action Plan']],
  ['a numeral', 'It adopted PSC/COMM.([O CDLXXXIX]) and met the [O MDC].', ['Organization MDC']],
  ['themes in capitals', 'A talk on Links between [O International Terrorism and Organized Crime] and the [O Organized Crime Agency] ended.', ['Organization Organized Crime Agency']],
  ['a holder', 'The [O Chairperson of the Harbour Commission] agreed.', ['Organization Harbour Commission']],
  ['an office held', '[P Ana Ruiz], [O OSCE Border Reform Adviser], agreed.', ['Person Ana Ruiz', 'Organization OSCE']],
  ['an office and its field', '[P Ana Ruiz], Minister of [O Planning and International Cooperation], left.', ['Person Ana Ruiz']],
  ['where shares are sold', '[O Acme Holdings] ([O NASDAQ]: [O ACM]) grew.', ['Organization Acme Holdings']],
  ['who sends it on', 'LONDON ([O GLOBE NEWSWIRE]) – [O Acme Holdings] found [O PCP] there.', ['Organization Acme Holdings']],
  ['a rank', 'The Deputy [U Operation Commander] of [O Atlas] left.', ['Organization Atlas']],
  ['the sign of a record', 'The [O United Nations] printed [S S/PV.8974].', ['Organization United Nations']],
  ['no possessive of whom it is for', "[O Leeds Children]'s [O Hospital Charity] and Women's [O Bank of Alder] met.", ["Organization Leeds Children 's Hospital Charity", "Organization Women 's Bank of Alder"]],
  ['an office of a named body', '[O Alder Bank Vice President] [P Ana Ruiz] agreed.', ['Organization Alder Bank', 'Person Ana Ruiz']],
])('a name is cut at %s', (_, markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  '[O Ministry of Agriculture, Food and Rural Affairs] agreed.', '[O Computer Response Team for the Union institutions, bodies and agencies] met.', '[O Harbour City, Ohio, Police Department] helped.',
  '[O Peace and Security Council] met.', '[O Office of the High Commissioner] agreed.', '[O Harbour Shipping, Inc.] paid.', '[E Alder Summit (2019)] ended.', 'The Minister of [O the Harbour Department] left.', '[O Alder Bank] (in [L Oslo]: [O ACM]) grew.',
])('a name stays whole: %s', (markup) => {
  const { names, sentences } = taggedText(markup);
  expect(mended(markup)).toEqual(namesAsText(names, sentences));
});

test.each([
  ['the [O Global Compact for Safe Harbours]', 'Instrument Global Compact for Safe Harbours'],
  ['the [O Harvest Independence Initiative]', 'Operation Harvest Independence Initiative'],
  ['the [O Alder National Guideline on Safe Boarding]', 'Instrument Alder National Guideline on Safe Boarding'],
  ['the [O Open VTC on Safer Harbours]', 'Event Open VTC on Safer Harbours'],
  ['the [O World Day against Drift Nets]', 'Event World Day against Drift Nets'],
  ['the [O Initiative Bank]', 'Organization Initiative Bank'],
  ['the [O World Harvest Programme]', 'Organization World Harvest Programme'],
  ['the [O United Nations World Harvest Programme]', 'Organization United Nations World Harvest Programme'],
  ['two [O MoUs]', 'Instrument MoUs'],
  ['the [O Harbour Surge Operation]', 'Operation Harbour Surge Operation'],
])('of %s the head says what it is', (markup, expected) => {
  const { names, sentences } = taggedText(`They praised ${markup} again.`);
  expect(namesAsText(kindsByHead(names, sentences, (words) => words === 'World Harvest Programme'), sentences)).toEqual([expected]);
});

test.each([
  ['a [O Safe Harbours Forum]', 'Event'], ['the speakers at the [O Harbour Forum]', 'Event'], ['the [O Harbour Forum] in [L Oslo]', 'Event'], ['the [O Harbour Forum]', 'Organization'], ['the [O Forum of Harbours]', 'Organization'],
  ['the [O Coast Conference on Tides] attended by ten', 'Event'], ['a speech before the [O Conference on Tides]', 'Event'], ['the work of the [O Coast Conference on Tides]', 'Organization'],
  ['a [O Regional Review on Tides]', 'Service'], ['the [O Coast Fishing Report]', 'Service'], ['the [O Coast Fishing Review]', 'Organization'], ['the [O Office of Review on Tides]', 'Organization'],
])('whether a forum is a gathering its company tells: %s', (markup, type) => {
  const { names, sentences } = taggedText(`They praised ${markup} again.`);
  expect(kindsByHead(names, sentences, () => false)[0]!.type).toBe(type);
});

test('a headline in capitals names what the text below names', () => {
  const { names, sentences } = taggedText('[O Harbour Bank Vows to Help Alder Ports] with New Funds for Their Coast\n\nThe [O Harbour Bank] paid.');
  expect(namesAsText(namesOfHeadlines(names, sentences), sentences)).toEqual(['Organization Harbour Bank', 'Organization Harbour Bank']);
});

test.each([
  ['[O Unilever Announce Partnership] for Clean Ports', ['Organization Unilever']],
  ['[O Joins Coast Cooperation League] After Long Talks', []],
  ['[O Coast Rescue Force Relies on Funding, Crews to Reach Ships]', ['Organization Coast Rescue Force']],
  ['[O Harbour Support Group] Meets Again in Lagos', ['Organization Harbour Support Group']],
])('a headline in capitals has a verb: %s', (markup, expected) => {
  const { names, sentences } = taggedText(`${markup}\n\nThe talks were long.`);
  expect(namesAsText(namesOfHeadlines(names, sentences), sentences)).toEqual(expected);
});

test('what the text below calls by the same words is a name, whatever its words', () => {
  const { names, sentences } = taggedText('[O Harbour Supports Fund] Grows Fast in Lagos\n\nThe [O Harbour Supports Fund] is old.');
  expect(namesAsText(namesOfHeadlines(names, sentences), sentences)).toEqual(['Organization Harbour Supports Fund', 'Organization Harbour Supports Fund']);
});

test('the short name of an operation is that operation', () => {
  const { names, sentences } = taggedText('[U Operation Tall Reed] ended. With [P Tall Reed] all is well.');
  expect(namesAsText(consistentTypes(names, sentences), sentences)).toEqual(['Operation Operation Tall Reed', 'Operation Tall Reed']);
});

test('two names that one acronym abbreviates are one', () => {
  expect(mended('the [U Alder Support Programme] for the [O Birch Union] ([O ASPBU]) and the [O Board] of the [O Birch Union] ([O BU])'))
    .toEqual(['Operation Alder Support Programme for the Birch Union', 'Organization ASPBU', 'Organization Board', 'Organization Birch Union', 'Organization BU']);
});

test('a name takes in the words that its acronym has', () => {
  expect(mended('the [O ALDER] Support Programme for the [O Birch Union] ([O ASPB]) grew')).toEqual(['Organization ALDER Support Programme for the Birch Union', 'Organization ASPB']);
});

test('an acronym in brackets is of the type of its long form, wherever it stands', () => {
  const { names, sentences } = taggedText('The [E Alder Ministerial Meeting] ([O AMM]) opened. The [O AMM] closed.');
  expect(namesAsText(acronymsAsLongForms(names, sentences), sentences)).toEqual(['Event Alder Ministerial Meeting', 'Event AMM', 'Event AMM']);
});

test('an acronym in brackets behind a slip of a comma is of the type of its long form too', () => {
  const { names, sentences } = taggedText('They thanked the [U Alder Compliance Program], ([O ALCOM]) of Reed. [O ALCOM] grew.');
  expect(namesAsText(acronymsAsLongForms(names, sentences), sentences)).toEqual(['Operation Alder Compliance Program', 'Operation ALCOM', 'Operation ALCOM']);
});

test('a short name in quotation marks and brackets is of the type of its long form', () => {
  const { names, sentences } = taggedText('The [O Coast Recovery Fund] (the “[U Coast Fund]”) opened. The [U Coast Fund] grew.');
  expect(namesAsText(acronymsAsLongForms(names, sentences), sentences)).toEqual(['Organization Coast Recovery Fund', 'Organization Coast Fund', 'Organization Coast Fund']);
});

test('a company is known by the words before its kind', () => {
  const { names, sentences } = taggedText('[O Ardmore Shipping Corporation] grew. [L Ardmore] paid. [O Kenya Airways] left [L Kenya]. [O Ruiz Holdings] met [P Ana Ruiz], and [P Ruiz] left.');
  expect(namesAsText(shortFormsAsBodies(names, sentences, (words) => words === 'Kenya'), sentences)).toEqual([
    'Organization Ardmore Shipping Corporation', 'Organization Ardmore', 'Organization Kenya Airways', 'Location Kenya', 'Organization Ruiz Holdings', 'Person Ana Ruiz', 'Person Ruiz',
  ]);
});

test('what stands beside "project" more often than not is the project', () => {
  const { names, sentences } = taggedText('The [O GLADE] project grew. [O GLADE] operations ended. [O GLADE] is old. An [O FBI] operation began. [O Atlas] ran it, and the [O Atlas] project helped. [O Atlas] left.');
  expect(namesAsText(undertakingsByCompany(names, sentences, (words) => words === 'FBI'), sentences)).toEqual([
    'Operation GLADE', 'Operation GLADE', 'Operation GLADE', 'Organization FBI', 'Organization Atlas', 'Organization Atlas', 'Organization Atlas',
  ]);
});

test.each([
  ['The [O Safe Harbours for All] ([O SHA]) project began. [O SHA] grows. [O SHA] ended.', 'Operation Safe Harbours for All, Operation SHA, Operation SHA, Operation SHA'],
  ['Judges met under the Clean Rivers ([O CLERI]) initiative. [O CLERI] grows. [O CLERI] ended.', 'Operation CLERI, Operation CLERI, Operation CLERI'],
  ['The [O Harbour Agency] ([O HA]) project began. [O HA] grows. [O HA] ended.', 'Organization Harbour Agency, Organization HA, Organization HA, Organization HA'],
  ['The [O Safe Harbours] ([O SHA]) project manager left. [O SHA] grows.', 'Operation Safe Harbours, Operation SHA, Operation SHA'],
])('what a text introduces as a project is one: %s', (markup, expected) => {
  const { names, sentences } = taggedText(markup);
  expect(namesAsText(undertakingsByCompany(names, sentences, () => false), sentences).join(', ')).toBe(expected);
});

test('one of a body\'s projects does not make it one', () => {
  const { names, sentences } = taggedText('A [O Lumen] project trains judges. The [O Harbour Police] operation ended.');
  expect(undertakingsByCompany(names, sentences, () => false)).toEqual(names);
});

test('a name is one thing throughout, and part of a full name is the person', () => {
  const { names, sentences } = taggedText('[P Ana Maria Ruiz Soto] left. [L Ana Ruiz] was seen in [S Oslo]. [L Oslo] is far, [L Oslo] is cold.');
  expect(namesAsText(consistentTypes(names, sentences), sentences)).toEqual(['Person Ana Maria Ruiz Soto', 'Person Ana Ruiz', 'Location Oslo', 'Location Oslo', 'Location Oslo']);
});

test('the end of a full name is the person, also where the tagger was surer of a body', () => {
  const { names, sentences } = taggedText('[P Ana Maria De La Reed-Orrel] left. [P De La Reed-Orrel] fled. They saw [O De La Reed-Orrel] and [O Reed-Orrel].');
  expect(namesAsText(consistentTypes(names, sentences), sentences)).toEqual(['Person Ana Maria De La Reed-Orrel', 'Person De La Reed-Orrel', 'Person De La Reed-Orrel', 'Person Reed-Orrel']);
});

test('a surname that is a place or a body by itself is left', () => {
  const { names, sentences } = taggedText('[P Ana Alder] met [P Jon BIRD] and [P Kit RC]. In [L Alder] the [O RC] saw [O BIRD] land.');
  expect(namesAsText(consistentTypes(names, sentences, (words) => words === 'Alder'), sentences).slice(3)).toEqual(['Location Alder', 'Organization RC', 'Person BIRD']);
});

test('letters with digits are of the type of their long form, and letters of its end of that of the end', () => {
  const letters = (markup: string): string[] => {
    const { names, sentences } = taggedText(markup);
    return namesAsText(acronymsAsLongForms(names, sentences), sentences);
  };
  expect(letters('The [U Better Boats for Busy Waters] ([O B3W]) began.')).toEqual(['Operation Better Boats for Busy Waters', 'Operation B3W']);
  expect(letters('The [I Second Alder Protocol] ([O 2AP]) holds. The [O 2AP] is new.')).toEqual(['Instrument Second Alder Protocol', 'Instrument 2AP', 'Instrument 2AP']);
  expect(letters('The [O Conference of the Parties to the Coast Rescue Agreement] ([O CRA]) met.')).toEqual(['Organization Conference of the Parties to the Coast Rescue Agreement', 'Instrument CRA']);
  expect(letters('The [E Meeting of the Coast Rescue League] ([O CRL]) ended.')).toEqual(['Event Meeting of the Coast Rescue League', 'Organization CRL']);
});

test.each([
  ['The [U Reed Programme and the Heron Rescue Programme] began.', ['Operation Reed Programme', 'Operation Heron Rescue Programme']],
  ['The [O Reed Council and the Heron Council] met.', ['Organization Reed Council', 'Organization Heron Council']],
  ['The [U Reed Programme for Ports and Programme] began.', ['Operation Reed Programme for Ports and Programme']],
  ['The [U Reed and Heron Programme] began.', ['Operation Reed and Heron Programme']],
])('a kind on both sides of "and" is two: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['The [O Alder Union Special Envoy on Ports] spoke.', ['Organization Alder Union']],
  ['The [O Alder Special Court] met.', ['Organization Alder Special Court']],
  ['The [O Alder Union Commissioner for Ports] spoke.', ['Organization Alder Union']],
  ['The [O Alder High Commissioner for Ports] met.', ['Organization Alder High Commissioner for Ports']],
  ['He is [O Interim Co-head of Harbour Security Service].', ['Organization Harbour Security Service']],
])('an envoy is no part of a body: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['The [O Heron Incident] shook it.', ['Event Heron Incident']],
  ['Names on the [O Reed List] fell.', ['Service Reed List']],
  ['The [O Coast Crime Threat Assessment] is out.', ['Service Coast Crime Threat Assessment']],
  ['The [O Coast Rescue Drill] began.', ['Operation Coast Rescue Drill']],
  ['The [O Coast Assessment Team] met.', ['Organization Coast Assessment Team']],
])('a head says what is named: %s', (markup, expected) => {
  const { names, sentences } = taggedText(markup);
  expect(namesAsText(kindsByHead(names, sentences, () => false), sentences)).toEqual(expected);
});

test.each([
  ['The [O Alder Department of State’s Coast Rewards Program] pays.', ['Organization Alder Department of State', 'Operation Coast Rewards Program']],
  ['The [O Reed Task Force’s Harbour Crime Unit] came.', ['Organization Reed Task Force', 'Organization Harbour Crime Unit']],
  ['The [O Alder Attorney’s Office] came.', ['Organization Alder Attorney ’s Office']],
  ['The [O Government of the Reed People’s Democratic Republic] met.', ['Organization Government of the Reed People ’s Democratic Republic']],
  ['The [O Alder Union’s Harbour Crime Unit] came.', ['Organization Alder Union ’s Harbour Crime Unit']],
])('what a body has by a name of its own is another: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['The [O Harbour Conference] was held in [L Oslo].', ['Event Harbour Conference', 'Location Oslo']],
  ['The [O Harbour Conference] was told.', ['Organization Harbour Conference']],
])('a conference that is held is a gathering: %s', (markup, expected) => {
  const { names, sentences } = taggedText(markup);
  expect(namesAsText(kindsByHead(names, sentences, () => false), sentences)).toEqual(expected);
});

import type { NamedType } from '../../graph/model.ts';
import { analysedText, mention, nothing, related } from './fixtures.ts';
import { cluster } from './cluster/cluster.ts';
import { bestForm, ownBody } from './forms.ts';
import { isGeneric } from './generic.ts';
import { betweenCommas } from './keys.ts';
import { resolve } from './resolve.ts';

const names = (text: string, found: readonly (readonly [string, NamedType, number?])[]) => {
  const analysed = analysedText(text);
  const mentions = found.map(([words, type, nth]) => mention(analysed, words, type, { nth: nth ?? 0 }));
  return resolve({ analysed, recognised: nothing, related: related(mentions), hash: 'h' }).entities;
};
const called = (entities: ReturnType<typeof names>) => entities.map(({ name, aliases }) => [name, ...aliases]).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));

test('an acronym that the text gives for a long form is one entity with it', () => {
  const entities = names('The Harbour Safety Office (HSO) met Kenya. HSO left.', [['Harbour Safety Office', 'Organization'], ['HSO', 'Organization'], ['Kenya', 'Location'], ['HSO', 'Organization', 1]]);
  expect(called(entities)).toEqual([['HSO', 'Harbour Safety Office'], ['Kenya']]);
  const [office] = entities.filter(({ type }) => type === 'Organization');
  expect(office?.facts.acronym).toBe('HSO');
  expect(office?.keys.map(({ value, strength }) => [value, strength])).toEqual([
    ['acronym:Organization:HSO', 'weak'], ['acronym:Organization:HSO harbour safety office', 'strong'], ['name:Organization:harbour safety office', 'strong'],
  ]);
});

test('an alias in brackets is the name, wherever it stands; the acronym of what a body is of is not the body', () => {
  expect(called(names('The Coast Recovery Fund (the “Coast Fund”) met. The Coast Fund paid.', [['Coast Recovery Fund', 'Organization'], ['Coast Fund', 'Organization', 1]]))).toEqual([['Coast Recovery Fund', 'Coast Fund']]);
  expect(called(names('The Alder Safety Council (ASC) met. The ASC paid.', [['Alder Safety Council', 'Organization'], ['ASC', 'Organization', 1]]))).toEqual([['Alder Safety Council', 'ASC']]);
  expect(called(names('The Board of the Birch Lending Union (BLU) met. The BLU paid. The Birch Lending Union left.', [['Board of the Birch Lending Union', 'Organization'], ['BLU', 'Organization'], ['BLU', 'Organization', 1], ['Birch Lending Union', 'Organization', 1]])))
    .toEqual([['BLU', 'Birch Lending Union'], ['Board of the Birch Lending Union']]);
});

test('letters with the kind of body that they hold already are the body, those with another kind are not', () => {
  const told = (last: string): number => called(names(`The Ports Analysis Centre (PAC) met. The ${last} grew.`, [['Ports Analysis Centre', 'Organization'], ['PAC', 'Organization'], [last, 'Organization']])).length;
  expect([told('PAC centre'), told('PAC office')]).toEqual([1, 2]);
});

test('letters that one body alone begins with are that body, whatever stands in brackets beside another', () => {
  expect(called(names('The Criminal Assets Bureau met. CAB left.', [['Criminal Assets Bureau', 'Organization'], ['CAB', 'Organization']]))).toEqual([['Criminal Assets Bureau', 'CAB']]);
  expect(called(names('New Zealand voted. Guards across NZ left.', [['New Zealand', 'Location'], ['NZ', 'Location']]))).toEqual([['New Zealand', 'NZ']]);
  expect(called(names('New Zealand met Northern Zambia. Guards across NZ left.', [['New Zealand', 'Location'], ['Northern Zambia', 'Location'], ['NZ', 'Location']]))).toHaveLength(3);
  expect(called(names('The Criminal Assets Bureau met the Coastal Affairs Board. CAB left.', [['Criminal Assets Bureau', 'Organization'], ['Coastal Affairs Board', 'Organization'], ['CAB', 'Organization']]))).toHaveLength(3);
  expect(called(names('The Water Research Trust (WRT), Wales River Trust and others met.', [['Water Research Trust', 'Organization'], ['WRT', 'Organization'], ['Wales River Trust', 'Organization']]))).toEqual([['Wales River Trust'], ['Water Research Trust', 'WRT']]);
});

test('a first name with a surname is the person of the one fuller name; a name in its own tongue is the name', () => {
  expect(called(names('Ana María Ruiz Soto spoke. Ana Ruiz left.', [['Ana María Ruiz Soto', 'Person'], ['Ana Ruiz', 'Person']]))).toEqual([['Ana María Ruiz Soto', 'Ana Ruiz']]);
  expect(called(names('Ana María Ruiz Soto met Ana Eva Ruiz Lund. Ana Ruiz left.', [['Ana María Ruiz Soto', 'Person'], ['Ana Eva Ruiz Lund', 'Person'], ['Ana Ruiz', 'Person']]))).toHaveLength(3);
  expect(called(names('The Harbour Police (Λιμενική Αστυνομία) came.', [['Harbour Police', 'Organization'], ['Λιμενική Αστυνομία', 'Organization']]))).toEqual([['Harbour Police', 'Λιμενική Αστυνομία']]);
});

test('what a text gives for a name holds against the gazetteer', () => {
  const analysed = analysedText('The Alder Safety Council (ASC) met. The ASC paid.');
  const facts = (gazetteer: string) => ({ facts: { gazetteer } });
  const mentions = [mention(analysed, 'Alder Safety Council', 'Organization', facts('org:alder')), mention(analysed, 'ASC', 'Organization', { nth: 1, ...facts('org:other') })];
  expect(called(resolve({ analysed, recognised: nothing, related: related(mentions), hash: 'h' }).entities)).toEqual([['Alder Safety Council', 'ASC']]);
});

test('shared words join the one longer name that holds them', () => {
  expect(called(names('The Group of Experts on River Piracy met. Later the Group of Experts met again.', [['Group of Experts on River Piracy', 'Organization'], ['Group of Experts', 'Organization', 1]])))
    .toEqual([['Group of Experts on River Piracy', 'Group of Experts']]);
});

test('shared words that two longer names hold stay apart, and say nothing outside their document', () => {
  const entities = names('The Andean Commission and the Baltic Commission met. The Commission agreed.', [['Andean Commission', 'Organization'], ['Baltic Commission', 'Organization'], ['Commission', 'Organization', 2]]);
  expect(called(entities)).toEqual([['Andean Commission'], ['Baltic Commission'], ['Commission']]);
  expect(entities.find(({ name }) => name === 'Commission')?.keys.every(({ value }) => value.startsWith('local:'))).toBe(true);
});

test('a body is known by the words before its kind, and by the word that brackets say is short for it', () => {
  expect(names('Meridian Shipping N.V. signed. Meridian paid.', [['Meridian Shipping N.V.', 'Organization'], ['Meridian', 'Organization', 1]]).map(({ keys }) => keys.map(({ value }) => value))).toEqual([['name:Organization:meridian shipping nv']]);
  expect(names('Swedish Inland Drainage Agency (Sida) met. Sida paid.', [['Swedish Inland Drainage Agency', 'Organization'], ['Sida', 'Organization'], ['Sida', 'Organization', 1]])).toHaveLength(1);
  expect(names('Meridian Shipping met Meridian Airways. Meridian paid.', [['Meridian Shipping', 'Organization'], ['Meridian Airways', 'Organization'], ['Meridian', 'Organization', 2]])).toHaveLength(3);
  expect(names('Meridian paid. Meridian Gulf Marketing LLC signed.', [['Meridian', 'Organization'], ['Meridian Gulf Marketing LLC', 'Organization']])).toHaveLength(1);
  expect(names('Meridian paid. Meridian Gulf Marketing LLC met the Meridian Board.', [['Meridian', 'Organization'], ['Meridian Gulf Marketing LLC', 'Organization'], ['Meridian Board', 'Organization']])).toHaveLength(3);
  expect(names('Meridian Crisis Unit met. Meridian paid.', [['Meridian Crisis Unit', 'Organization'], ['Meridian', 'Organization', 1]])).toHaveLength(2);
});

test.each([
  'Alder Aid, formerly the Birch Committee, met.', 'Alder Aid (previously known as Birch Committee) met.', 'Alder Aid is now called the Birch Committee.', 'Alder Aid was renamed Birch Committee in 2019.',
  'Alder Aid, renamed the Birch Committee in 2019, met.', 'Alder Aid has changed its name to Birch Committee.', 'Alder Aid, also known as the “Birch Committee”, met.',
])('two names of one body: %s', (text) => {
  expect(names(`${text} The Birch Committee paid.`, [['Alder Aid', 'Organization'], ['Birch Committee', 'Organization'], ['Birch Committee', 'Organization', 1]])).toHaveLength(1);
});

test.each(['Alder Aid called the Birch Committee.', 'Alder Aid, named by the Birch Committee, met.', 'Alder Aid met and was praised by the Birch Committee.', 'Alder Aid is called on by the Birch Committee.'])('two bodies: %s', (text) => {
  expect(names(text, [['Alder Aid', 'Organization'], ['Birch Committee', 'Organization']])).toHaveLength(2);
});

test('a description that is a project\'s name and its kind is that project', () => {
  const analysed = analysedText('ALDRA began. The ALDRA project grew, and the Birch project ended.');
  const mentions = [mention(analysed, 'ALDRA', 'Operation'), ...['The ALDRA project', 'the Birch project'].map((words) => mention(analysed, words, 'Operation', { level: 'desc' }))];
  expect(cluster(related(mentions), analysed.clean.text).map((one) => one.mentions.map(({ text }) => text))).toEqual([['ALDRA', 'The ALDRA project'], ['the Birch project']]);
});

test('letters that open a sentence are the name between commas behind them, where one body acts', () => {
  expect(names('FIBAR, the Harbour Foundation for Boats, is in Lima.', [['FIBAR', 'Organization'], ['Harbour Foundation for Boats', 'Organization']])).toHaveLength(1);
  expect(names('FIBAR, the Harbour Foundation for Boats, and others met.', [['FIBAR', 'Organization'], ['Harbour Foundation for Boats', 'Organization']])).toHaveLength(2);
  expect(names('FIBAR, the Harbour Foundation for Boats, are in Lima.', [['FIBAR', 'Organization'], ['Harbour Foundation for Boats', 'Organization']])).toHaveLength(2);
});

test('a name that is part of a longer one here, or stands between commas, joins no documents', () => {
  const keys = (text: string, found: Parameters<typeof names>[1]) => names(text, found).map((one) => one.keys.filter(({ strength }) => strength === 'strong').map(({ value }) => value));
  expect(keys('The Ana Whaling Union met. The Whaling Union left.', [['Ana Whaling Union', 'Organization'], ['Whaling Union', 'Organization', 1]])).toEqual([['name:Organization:ana whaling union']]);
  expect(keys('The Ghana Whaling Union met. The Whaling Union left.', [['Ghana Whaling Union', 'Organization'], ['Whaling Union', 'Organization', 1]])).toEqual([['name:Organization:ghana whaling union', 'name:Organization:iso gh whaling union'], [expect.stringMatching(/^local:/u)]]);
  const analysed = analysedText('The Alder Whaling Agency, Limex, has met.');
  const keysWith = (gazetteer?: string) => {
    const mentions = [mention(analysed, 'Alder Whaling Agency', 'Organization'), mention(analysed, 'Limex', 'Organization', gazetteer === undefined ? {} : { facts: { gazetteer } })];
    const clusters = [{ mentions: mentions.map(({ id }) => id), reasons: ['the same name', betweenCommas('Limex')] }];
    return resolve({ analysed, recognised: nothing, hash: 'h', related: related(mentions, { clusters }) }).entities.map((one) => one.keys.map(({ value }) => value));
  };
  expect(keysWith()).toEqual([['name:Organization:alder whaling agency']]);
  expect(keysWith('org:limex')).toEqual([['gazetteer:Organization:org:limex', 'name:Organization:limex']]);
});

test('a thing is called by its full name, however often the text cuts it', () => {
  expect(called(names('Maria Lopez spoke. Lopez left. Lopez wrote.', [['Maria Lopez', 'Person'], ['Lopez', 'Person', 1], ['Lopez', 'Person', 2]]))).toEqual([['Maria Lopez', 'Lopez']]);
  expect(called(names('The Baltic Commission met. The Commission agreed. The Commission left.', [['Baltic Commission', 'Organization'], ['Commission', 'Organization', 1], ['Commission', 'Organization', 2]]))).toEqual([['Baltic Commission', 'Commission']]);
  // What a country is called is no cut of its long name.
  expect(bestForm(['Republic of Kenya', 'Kenya', 'Kenya'].map((text) => ({ text, level: 'name' })))).toBe('Kenya');
});

test('a surname follows its full name, unless two people bear it', () => {
  expect(called(names('Maria Lopez spoke. Lopez left.', [['Maria Lopez', 'Person'], ['Lopez', 'Person', 1]]))).toEqual([['Maria Lopez', 'Lopez']]);
  expect(names('Maria Lopez and Juan Lopez spoke. Lopez left.', [['Maria Lopez', 'Person'], ['Juan Lopez', 'Person'], ['Lopez', 'Person', 2]])).toHaveLength(3);
});

test('a resolution is known by its number, with or without its year', () => {
  const [resolution] = names('Resolution 4321 (2031) stands.', [['Resolution 4321 (2031)', 'Instrument']]);
  expect(resolution?.keys.map(({ value }) => value)).toEqual(['name:Instrument:resolution 4321']);
});

test.each(['trafficking in human beings', 'trafficking of persons', 'human trafficking', 'Trafficking in Human Beings'])('“%s” is the topic of human trafficking', (words) => {
  const analysed = analysedText(`Delta Aid deals with ${words}.`);
  const [aid, theme] = [mention(analysed, 'Delta Aid', 'Organization'), mention(analysed, words, 'Topic', { level: 'desc' })];
  const relation = { subject: aid.id, predicate: 'ADDRESSES' as const, object: theme.id, status: 'asserted' as const, confidence: 0.6, evidence: { start: 0, end: theme.end }, method: 'classifier' };
  const topic = resolve({ analysed, recognised: nothing, hash: 'h', related: related([aid, theme], { relations: [relation] }) }).entities.find(({ type }) => type === 'Topic');
  expect(topic?.keys.map(({ value }) => value)).toEqual(['name:Topic:human trafficking']);
});

test('a claim shows the words that say it, and a description that nothing is said of is no entity', () => {
  const analysed = analysedText('Atlas Relief will lead a project in Chad. The plan is old.');
  const [atlas, project, plan] = [mention(analysed, 'Atlas Relief', 'Organization'), mention(analysed, 'a project in Chad', 'Operation', { level: 'desc' }), mention(analysed, 'The plan', 'Operation', { level: 'desc' })];
  const graph = resolve({
    analysed, recognised: nothing, hash: 'h',
    related: related([atlas, project, plan], {
      relations: [{ subject: atlas.id, predicate: 'LEADS', object: project.id, status: 'planned', confidence: 0.876, evidence: { start: 0, end: project.end }, method: 'classifier' }],
    }),
  });
  expect(graph.entities.map(({ name }) => name).sort()).toEqual(['Atlas Relief', 'project in Chad']);
  expect(graph.claims).toHaveLength(1);
  const [claim] = graph.claims;
  expect(claim).toMatchObject({ predicate: 'LEADS', status: 'planned', confidence: 0.88 });
  expect(graph.document.text.slice(claim!.span.start, claim!.span.end)).toBe('Atlas Relief will lead a project in Chad');
});

test('a relation that the schema does not know between such types is left out', () => {
  const analysed = analysedText('Kenya leads Ghana.');
  const [kenya, ghana] = [mention(analysed, 'Kenya', 'Location'), mention(analysed, 'Ghana', 'Location')];
  const relation = { subject: kenya.id, predicate: 'LEADS' as const, object: ghana.id, status: 'asserted' as const, confidence: 1, evidence: { start: 0, end: 17 }, method: 'classifier' };
  expect(resolve({ analysed, recognised: nothing, hash: 'h', related: related([kenya, ghana], { relations: [relation] }) }).claims).toEqual([]);
});

test('a figure hangs on what it is reported of and is shared by documents that report it alike', () => {
  const read = (source: string) => {
    const analysed = analysedText('Atlas Relief has 190 member States.', source);
    const atlas = mention(analysed, 'Atlas Relief', 'Organization');
    const figure = {
      id: 'f0', sentence: 0, firstToken: 0, endToken: 0, start: 17, end: 34, text: '190 member States', number: { start: 17, end: 20 }, confidence: 1,
      quantity: { value: 190, comparator: '=' as const, of: 'member state', measure: 'member States', unit: 'count' },
    };
    return resolve({ analysed, hash: 'h', recognised: { ...nothing, figures: [figure] }, related: related([atlas], { figures: [{ figure: 'f0', about: atlas.id, status: 'asserted', confidence: 0.9 }] }) });
  };
  const [one, two] = [read('a.txt'), read('b.txt')].map(({ entities }) => entities.find(({ type }) => type === 'Figure'));
  expect(one?.name).toBe('190 member States');
  expect(one?.keys).toEqual(two?.keys);
  expect(read('a.txt').claims.map(({ predicate }) => predicate)).toEqual(['HAS_FIGURE']);
});

test('an apposition names the same body, the next member of a list does not', () => {
  const text = 'Atlas Relief, the oldest aid organisation, met Delta Aid, the rescue team and others.';
  const analysed = analysedText(text);
  const mentions = [
    mention(analysed, 'Atlas Relief', 'Organization'), mention(analysed, 'aid organisation', 'Organization', { level: 'desc' }),
    mention(analysed, 'Delta Aid', 'Organization'), mention(analysed, 'the rescue team', 'Organization', { level: 'desc' }),
  ];
  const graph = resolve({ analysed, recognised: nothing, hash: 'h', related: related(mentions) });
  expect(graph.entities.map(({ name, mentions: places }) => [name, places.length]).sort()).toEqual([['Atlas Relief', 2], ['Delta Aid', 1]]);
});

test('descriptions that differ in a number only are one thing, and people counted are a figure, not a body', () => {
  const analysed = analysedText('Atlas Relief helps 12 member States. It trained the member States. The meeting had 40 participants.');
  const states = [mention(analysed, '12 member States', 'Location', { level: 'desc' }), mention(analysed, 'the member States', 'Location', { level: 'desc' })];
  const atlas = mention(analysed, 'Atlas Relief', 'Organization');
  const people = mention(analysed, '40 participants', 'Organization', { level: 'desc' });
  const number = { start: people.start, end: people.start + 2 };
  const relation = { subject: atlas.id, predicate: 'SUPPORTS' as const, status: 'asserted' as const, confidence: 1, evidence: { start: 0, end: 5 }, method: 'classifier' };
  const graph = resolve({
    analysed, hash: 'h', recognised: { ...nothing, figures: [{ id: 'f', sentence: 2, firstToken: 0, endToken: 0, start: people.start, end: people.end, text: people.text, number, confidence: 1, quantity: { value: 40, comparator: '=', of: 'participant', measure: 'participants', unit: 'count' } }] },
    related: related([atlas, ...states, people], { relations: [...states, people].map(({ id }) => ({ ...relation, object: id })) }),
  });
  expect(graph.entities.map(({ name }) => name).sort()).toEqual(['40 participants', 'Atlas Relief', 'member States']);
});

test('“It was …” takes up the one operation that the sentence before names', () => {
  const analysed = analysedText('Delta Aid led Operation Reed. It was the longest drill ever.');
  const mentions = [mention(analysed, 'Operation Reed', 'Operation'), mention(analysed, 'longest drill', 'Operation', { level: 'desc' })];
  expect(resolve({ analysed, recognised: nothing, hash: 'h', related: related(mentions) }).entities.map(({ name, mentions: places }) => [name, places.length])).toEqual([['Operation Reed', 2]]);
});

test('a thing without a name needs a claim that is not a mere guess', () => {
  const analysed = analysedText('Delta Aid helps some harbour clinics.');
  const [aid, clinics] = [mention(analysed, 'Delta Aid', 'Organization'), mention(analysed, 'some harbour clinics', 'Organization', { level: 'desc' })];
  const relation = { subject: aid.id, predicate: 'SUPPORTS' as const, object: clinics.id, status: 'asserted' as const, evidence: { start: 0, end: clinics.end }, method: 'classifier' };
  const entities = (confidence: number) => resolve({ analysed, recognised: nothing, hash: 'h', related: related([aid, clinics], { relations: [{ ...relation, confidence }] }) }).entities.length;
  expect([entities(0.3), entities(0.6)]).toEqual([1, 2]);
});

test.each(['the following authorities', 'members', 'international partners'])('“%s” tells of no body in particular, however sure the claim', (words) => {
  const analysed = analysedText(`Delta Aid helps ${words}.`);
  const [aid, vague] = [mention(analysed, 'Delta Aid', 'Organization'), mention(analysed, words, 'Organization', { level: 'desc' })];
  const relation = { subject: aid.id, predicate: 'SUPPORTS' as const, object: vague.id, status: 'asserted' as const, confidence: 0.9, evidence: { start: 0, end: vague.end }, method: 'classifier' };
  expect(resolve({ analysed, recognised: nothing, hash: 'h', related: related([aid, vague], { relations: [relation] }) }).entities.map(({ name }) => name)).toEqual(['Delta Aid']);
});

test('the bureau of a meeting has no other name', () => {
  const analysed = analysedText('Delta Coast is a member of the bureau.');
  const [coast, bureau] = [mention(analysed, 'Delta Coast', 'Location'), mention(analysed, 'the bureau', 'Organization', { level: 'desc' })];
  const relation = { subject: coast.id, predicate: 'MEMBER_OF' as const, object: bureau.id, status: 'asserted' as const, confidence: 0.9, evidence: { start: 0, end: bureau.end }, method: 'classifier' };
  expect(resolve({ analysed, recognised: nothing, hash: 'h', related: related([coast, bureau], { relations: [relation] }) }).entities.map(({ name }) => name)).toEqual(['Delta Coast', 'bureau']);
});

test('a description is one with the name that the text gives it', () => {
  const analysed = analysedText('The border sweep launched by Delta Aid, codenamed Reed 2, went well.');
  const mentions = [mention(analysed, 'The border sweep', 'Operation', { level: 'desc' }), mention(analysed, 'Delta Aid', 'Organization'), mention(analysed, 'Reed 2', 'Operation')];
  expect(called(resolve({ analysed, recognised: nothing, hash: 'h', related: related(mentions) }).entities)).toEqual([['Delta Aid'], ['Reed 2']]);
});

test('a body does not work with its own part, unless that is said more surely', () => {
  const analysed = analysedText('The Harbour Unit of Delta Aid works.');
  const [unit, aid] = [mention(analysed, 'Harbour Unit', 'Organization'), mention(analysed, 'Delta Aid', 'Organization')];
  const relation = { subject: unit.id, object: aid.id, status: 'asserted' as const, evidence: { start: 0, end: aid.end }, method: 'classifier' };
  const said = (confidence: number) => resolve({ analysed, recognised: nothing, hash: 'h', related: related([unit, aid], { relations: [{ ...relation, predicate: 'PART_OF', confidence: 0.8 }, { ...relation, predicate: 'PARTNERS_WITH', confidence }] }) }).claims.map(({ predicate }) => predicate).sort();
  expect([said(0.4), said(0.9)]).toEqual([['PART_OF'], ['PARTNERS_WITH', 'PART_OF']]);
});

test.each([
  ['the joint efforts', 'Operation'], ['a new phase', 'Operation'], ['this week', 'Event'], ['the new financing', 'Organization'], ['a press briefing', 'Organization'], ['a local harbour expert', 'Person'],
] as const)('“%s” is no node, though something is said of it', (words, type) => {
  const analysed = analysedText(`Delta praised ${words} again.`);
  const [delta, described] = [mention(analysed, 'Delta', 'Organization'), mention(analysed, words, type, { level: 'desc' })];
  const relations = [{ subject: delta.id, predicate: 'SUPPORTS', object: described.id, status: 'asserted', confidence: 0.9, evidence: { start: 0, end: 20 }, method: 'rule:x' }] as const;
  const { entities } = resolve({ analysed, recognised: nothing, related: related([delta, described], { relations }), hash: 'h' });
  expect(entities.map(({ name }) => name)).toEqual(['Delta']);
});

test.each([
  ['AU', 'Peace and Security Council of the African Union', 'African Union'],
  ['DRC', 'SADC Mission in the Democratic Republic of Congo', 'Democratic Republic of Congo'],
  ['OSCE', 'Parliamentary Assembly of the Organization for Security and Co-operation in Europe', 'Organization for Security and Co-operation in Europe'],
  ['SAMIDRC', 'SADC Mission in the Democratic Republic of Congo', undefined],
  ['MISAHARA', 'Harbour League Mission for Niger and the Sahara', undefined],
  ['MISAMALI', 'Harbour League Mission for Mali and Niger', undefined],
  ['HSO', 'Harbour Safety Office', undefined],
  ['HCW', 'Bureau of Harbour Crime and Coastal Watch Affairs', undefined],
  ['HCW', 'Bureau of the Harbour Crime and Coastal Watch Affairs', 'Harbour Crime and Coastal Watch Affairs'],
  ['HCW', 'Office of Harbour Crime Watch', 'Harbour Crime Watch'],
] as const)('what %s stands for at the end of “%s”: %s', (acronym, long, tail) => {
  expect(ownBody(acronym, long)).toBe(tail);
});

test.each(['Fortieth Meeting', '562nd Meeting', 'Extraordinary Summit', 'Sixty-Fifth Ordinary Session'])('every body has a “%s”', (name) => {
  expect(isGeneric(name)).toBe(true);
});

test.each([
  ['iso:FR', 'iso:IQ', 0], ['iso:FR', 'city:1', 0], ['iso:HK', 'iso:CN', 1], ['city:1', 'iso:FR', 1], ['region:Sahel', 'iso:ML', 1],
])('a place known as %s lies in one known as %s: %d', (from, to, claims) => {
  const analysed = analysedText('Alder met Birch.');
  const [alder, birch] = [mention(analysed, 'Alder', 'Location', { facts: { gazetteer: from } }), mention(analysed, 'Birch', 'Location', { facts: { gazetteer: to } })];
  const relation = { subject: alder.id, predicate: 'LOCATED_IN', object: birch.id, status: 'asserted', confidence: 0.8, evidence: { start: 0, end: 15 }, method: 'classifier' } as const;
  expect(resolve({ analysed, recognised: nothing, hash: 'h', related: related([alder, birch], { relations: [relation] }) }).claims).toHaveLength(claims);
});

test('each of a list of resolutions is known by its number', () => {
  const entities = names('Recalling resolutions 1970 (2011), 1973 (2011).', [['resolutions 1970 (2011)', 'Instrument'], ['1973 (2011)', 'Instrument']]);
  expect(entities.map(({ name, keys }) => [name, keys.map(({ value }) => value)]).sort()).toEqual([
    ['resolution 1970 (2011)', ['name:Instrument:resolution 1970']], ['resolution 1973 (2011)', ['name:Instrument:resolution 1973']],
  ]);
});

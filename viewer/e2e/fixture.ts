/**
 * A small network to test the viewer on: three documents written for this, about 50 entities. `[key|words]` marks a mention;
 * below each sentence stands what it says: `subject PREDICATE object`, then status, confidence and year where they are not the usual.
 */
import type { EntityFacts, EntityType, Quantity } from '../../graph/model.ts';

export interface FixtureEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly facts?: EntityFacts;
  readonly quantity?: Quantity;
}

export interface FixtureDocument {
  readonly source: string;
  readonly title: string;
  readonly date: string;
  readonly sentences: readonly { readonly text: string; readonly claims: readonly string[] }[];
}

const org = (name: string, kind = 'unit', acronym?: string): FixtureEntity => ({ type: 'Organization', name, facts: { kind, ...(acronym && { acronym }) } });
const place = (name: string, kind: string, lat: number, lon: number): FixtureEntity => ({ type: 'Location', name, facts: { kind, lat, lon } });
const topic = (name: string): FixtureEntity => ({ type: 'Topic', name });
const service = (name: string, kind = 'database'): FixtureEntity => ({ type: 'Service', name, facts: { kind } });
const figure = (name: string, quantity: Omit<Quantity, 'unit'>): FixtureEntity => ({ type: 'Figure', name, quantity: { unit: 'count', ...quantity } });
const period = { periodStart: '2009', periodEnd: '2016' };

export const entities: Readonly<Record<string, FixtureEntity>> = {
  interpol: org('INTERPOL', 'igo', 'INTERPOL'),
  unodc: org('UNODC', 'igo', 'UNODC'),
  iom: org('IOM', 'igo', 'IOM'),
  osce: org('OSCE', 'igo', 'OSCE'),
  un: org('United Nations', 'igo'),
  vcu: org('Vulnerable Communities Unit'),
  experts: org('Group of Experts on Human Trafficking', 'group'),
  smugglingGroup: org('Working Group on Migrant Smuggling', 'group'),
  network: org('Specialist Operational Network', 'network'),
  regional: org('Regional offices'),
  members: org('Member States', 'group'),
  team: org('Dedicated team'),
  state: org('US State Department', 'government'),
  roux: { type: 'Person', name: 'Mr. Roux', facts: { title: 'Mr.', role: 'Special Representative' } },
  lyon: place('Lyon', 'city', 45.76, 4.84),
  france: place('France', 'country', 46.6, 2.4),
  ukraine: place('Ukraine', 'country', 49, 32),
  westAfrica: place('West Africa', 'region', 12, -5),
  lugano: place('Lugano', 'city', 46.0, 8.95),
  lisbon: place('Lisbon', 'city', 38.72, -9.14),
  usa: place('United States', 'country', 39.8, -98.6),
  spain: place('Spain', 'country', 40.3, -3.7),
  uk: place('United Kingdom', 'country', 54, -2.5),
  adwenpa: { type: 'Operation', name: 'Adwenpa 2', facts: { kind: 'operation' } },
  project: { type: 'Operation', name: 'Project in Ukraine', facts: { kind: 'project' } },
  field: { type: 'Operation', name: 'Field operations', facts: { kind: 'operation' } },
  luganoConference: { type: 'Event', name: 'Lugano conference', facts: { kind: 'conference', start: '2016-10' } },
  lisbonMeeting: { type: 'Event', name: 'Lisbon meeting', facts: { kind: 'meeting', start: '2017-05' } },
  debate: { type: 'Event', name: 'Security Council debate', facts: { kind: 'meeting', start: '2016-12' } },
  annual: { type: 'Event', name: 'Annual conference', facts: { kind: 'conference' } },
  victims: figure('>3,000 victims', { value: 3000, comparator: '>', of: 'victim', measure: 'victims saved', ...period }),
  smugglers: figure('>320 people smugglers', { value: 320, comparator: '>', of: 'smuggler', measure: 'smugglers arrested', ...period }),
  officers: figure('>1,500 police officers', { value: 1500, comparator: '>', of: 'officer', measure: 'officers trained', ...period }),
  participants: figure('213 participants', { value: 213, comparator: '=', of: 'participant', measure: 'participants', periodStart: '2016', periodEnd: '2016' }),
  memberCount: figure('190 member States', { value: 190, comparator: '=', of: 'member state', measure: 'member States' }),
  children: figure('7 children', { value: 7, comparator: '=', of: 'child', measure: 'children rescued' }),
  offices: figure('7 regional offices', { value: 7, comparator: '=', of: 'office', measure: 'regional offices' }),
  fifty: figure('>50 member States', { value: 50, comparator: '>', of: 'member state', measure: 'member States' }),
  i247: service('I-24/7', 'network'),
  notices: service('Notices', 'notice'),
  red: service('Red Notices', 'notice'),
  databases: service('Databases'),
  images: service('Image databank'),
  manual: service('Training manual', 'publication'),
  trafficking: topic('Human trafficking'),
  smuggling: topic('Migrant smuggling'),
  labour: topic('Forced labour'),
  childTrafficking: topic('Child trafficking'),
  organized: topic('Organized crime'),
  constitution: { type: 'Instrument', name: 'Constitution', facts: { kind: 'law' } },
};

export const documents: readonly FixtureDocument[] = [
  {
    source: 'statements/interpol-2016.txt', title: 'INTERPOL statement to the Security Council', date: '2016-12-20',
    sentences: [
      { text: '[roux|Mr. Roux] spoke for [interpol|INTERPOL], the police organisation of [memberCount|190 member States], which has its seat in [lyon|Lyon], [france|France].',
        claims: ['roux REPRESENTS interpol', 'interpol HAS_FIGURE memberCount', 'interpol LOCATED_IN lyon', 'lyon LOCATED_IN france', 'interpol LOCATED_IN france'] },
      { text: 'Under its [constitution|Constitution] [interpol|the Organization] works with [offices|seven] [regional|regional offices] and with police in the [members|member States].',
        claims: ['interpol PARTY_TO constitution', 'regional PART_OF interpol', 'interpol HAS_FIGURE offices', 'members MEMBER_OF interpol', 'interpol PARTNERS_WITH members'] },
      { text: 'The [vcu|Vulnerable Communities Unit] in [lyon|Lyon] deals with [trafficking|human trafficking], [labour|forced labour] and [smuggling|the smuggling of migrants].',
        claims: ['vcu PART_OF interpol', 'vcu LOCATED_IN lyon', 'vcu ADDRESSES trafficking', 'vcu ADDRESSES labour', 'vcu ADDRESSES smuggling'] },
      { text: '[vcu|The Unit] convenes the [experts|Group of Experts on Human Trafficking], and the [smugglingGroup|Working Group on Migrant Smuggling] meets beside it.',
        claims: ['vcu LEADS experts', 'experts PART_OF interpol', 'experts ADDRESSES trafficking', 'smugglingGroup PART_OF interpol', 'smugglingGroup ADDRESSES smuggling', 'members MEMBER_OF experts'] },
      { text: 'A [network|Specialist Operational Network] links officers of [fifty|more than 50 member States] with the [experts|Group of Experts].',
        claims: ['network PART_OF interpol', 'network ADDRESSES smuggling', 'experts HAS_FIGURE fifty', 'network PARTNERS_WITH experts'] },
      { text: 'Together with [unodc|UNODC] and [iom|IOM], [interpol|INTERPOL] ran [adwenpa|Operation Adwenpa 2] in [westAfrica|West Africa], where [children|seven children] were brought to safety.',
        claims: ['interpol PARTNERS_WITH unodc', 'interpol PARTNERS_WITH iom', 'interpol LEADS adwenpa', 'unodc PARTICIPATES_IN adwenpa', 'iom PARTICIPATES_IN adwenpa', 'adwenpa LOCATED_IN westAfrica', 'adwenpa HAS_FIGURE children', 'vcu SUPPORTS adwenpa'] },
      { text: '[adwenpa|Adwenpa 2] was aimed at [childTrafficking|child trafficking] and the [organized|organized crime] behind [trafficking|the trade in people].',
        claims: ['adwenpa ADDRESSES childTrafficking', 'adwenpa ADDRESSES organized', 'adwenpa ADDRESSES trafficking'] },
      { text: 'Between 2009 and 2016 [field|field operations] saved [victims|over 3,000 victims], led to the arrest of [smugglers|more than 320 smugglers] and trained [officers|over 1,500 police officers].',
        claims: ['interpol LEADS field asserted 0.88 2009 2016', 'field HAS_FIGURE victims asserted 0.93 2009 2016', 'field HAS_FIGURE smugglers asserted 0.93 2009 2016', 'field HAS_FIGURE officers asserted 0.9 2009 2016'] },
      { text: 'Police reach the [databases|databases], the [notices|notices] and the [images|image databank] through [i247|I-24/7], which [interpol|INTERPOL] runs day and night.',
        claims: ['interpol PROVIDES databases', 'interpol PROVIDES notices', 'interpol PROVIDES images', 'interpol PROVIDES i247'] },
      { text: '[red|Red Notices] and a [manual|training manual] complete what [interpol|the Organization] offers.', claims: ['interpol PROVIDES red', 'interpol PROVIDES manual'] },
      { text: 'In October 2016 [interpol|INTERPOL] held the [annual|annual conference] on [trafficking|human trafficking] in [lugano|Lugano]; [luganoConference|the Lugano conference] drew [participants|213 participants].',
        claims: ['interpol ORGANIZES annual asserted 0.9 2016', 'annual ADDRESSES trafficking asserted 0.9 2016', 'annual LOCATED_IN lugano asserted 0.85 2016-10', 'luganoConference LOCATED_IN lugano asserted 0.95 2016-10', 'luganoConference HAS_FIGURE participants asserted 0.97 2016-10', 'luganoConference ADDRESSES trafficking asserted 0.9 2016-10', 'members PARTICIPATES_IN luganoConference asserted 0.7 2016-10'] },
      { text: 'In 2017 [team|INTERPOL\'s dedicated team], in cooperation with the [osce|Organization for Security and Co-operation in Europe], will lead [project|a project in Ukraine] on [smuggling|the smuggling of migrants].',
        claims: ['interpol LEADS project planned 0.91 2017', 'interpol PARTNERS_WITH osce planned 0.84 2017', 'osce PARTICIPATES_IN project planned 0.8 2017', 'project LOCATED_IN ukraine planned 0.95 2017', 'project ADDRESSES smuggling planned 0.9 2017', 'team PART_OF interpol', 'team LEADS project planned 0.86 2017'] },
      { text: 'Officers of [members|member States] could join the [team|dedicated team] if funds allow, but [state|the State Department] has not joined it.',
        claims: ['members SUPPORTS team possible 0.62', 'state SUPPORTS team denied 0.71'] },
    ],
  },
  {
    source: 'news/lisbon-2017.md', title: 'Experts to meet in Lisbon', date: '2017-03-15',
    sentences: [
      { text: 'The next meeting on [trafficking|human trafficking] will be held in [lisbon|Lisbon] in May 2017; the [state|US State Department] will pay for [lisbonMeeting|the Lisbon meeting].',
        claims: ['lisbonMeeting LOCATED_IN lisbon planned 0.93 2017-05', 'state FUNDS lisbonMeeting planned 0.92 2017', 'lisbonMeeting ADDRESSES trafficking planned 0.9 2017-05', 'usa FUNDS lisbonMeeting planned 0.55 2017'] },
      { text: 'The [state|Department] speaks for the [usa|United States]; [interpol|INTERPOL] again works with [unodc|UNODC] and with the [osce|OSCE].',
        claims: ['state PART_OF usa', 'interpol PARTNERS_WITH unodc', 'interpol PARTNERS_WITH osce asserted 0.76', 'vcu PARTNERS_WITH osce planned 0.6 2018'] },
      { text: '[unodc|UNODC], an office of the [un|United Nations], helps [regional|the regional offices] against [organized|organized crime].',
        claims: ['unodc PART_OF un', 'unodc SUPPORTS regional', 'iom PART_OF un', 'un PARTNERS_WITH interpol'] },
    ],
  },
  {
    source: 'records/debate-2016.txt', title: 'Debate on trafficking in persons', date: '2016-12-20',
    sentences: [
      { text: '[spain|Spain] convened the [debate|Security Council debate] on [trafficking|trafficking in persons], in which the [uk|United Kingdom] and [interpol|INTERPOL] took part.',
        claims: ['spain ORGANIZES debate asserted 0.94 2016-12-20', 'debate ADDRESSES trafficking asserted 0.95 2016-12-20', 'uk PARTICIPATES_IN debate asserted 0.9 2016-12-20', 'interpol PARTICIPATES_IN debate asserted 0.9 2016-12-20'] },
      { text: '[un|The United Nations] may support [regional|the regional offices], said the speaker, and [vcu|the Vulnerable Communities Unit] in [france|France] serves [un|the Organization].',
        claims: ['un SUPPORTS regional possible 0.58', 'vcu LOCATED_IN france asserted 0.6', 'vcu PARTNERS_WITH un asserted 0.5'] },
    ],
  },
];

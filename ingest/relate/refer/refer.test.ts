import { markedItems } from '../fixtures.ts';
import { collect, joined, none } from './fixtures.ts';

describe('who speaks', () => {
  test.each([
    ['On behalf of [O UNICEF], I thank [L Ghana]. We stand ready to help.', 'unicef'],
    ['[L Norway] welcomes the report. We believe in dialogue with [L Chad].', 'norway'],
    ['Remarks by Ms. [P Ana Lund]\nMinister of Justice of [L Norway]\n\nI speak on behalf of [O the Port Union]. We thank [L Chad].', 'norway'],
    ['Mr. [P Lund] ([L Denmark]): We are glad. [L Chad] and [L Mali] are far away.', 'denmark'],
    ['[O Harbour Forum] sits in [L Riga]. We trained officers with the [O Nordic Council of Ministers]. [O Harbour Forum] grew. Our desk helps us.', 'harbour forum'],
    ['My country, [L Peru], has signed. Our people know [L Brazil].', 'peru'],
  ])('in "%s" is %s', (markup, key) => {
    const { views, names } = markedItems(markup);
    expect(collect(views, names, none).speakers[0]?.key).toBe(key);
  });

  test.each([
    ['names are only listed', 'Delegates came from [L Peru], [L Chad] and [L Mali].'],
    ['nobody says "we"', '[L Norway] has joined the talks. The report was read.'],
    ['"US" is no "us"', '[L Norway] welcomes the talks. US forces left. [L Norway] thanks US forces, whom US ships took home.'],
    ['one name comes up again and again, and "I" stands in a quotation', `[O Atlas] grew. ${'[O Atlas] trains police. '.repeat(12)}"I saw it," a guard said.`],
  ])('is unknown where %s', (_, markup) => {
    const { views, names } = markedItems(markup);
    expect(collect(views, names, none).speakers.every((one) => one === undefined)).toBe(true);
  });

  test('is not whom a text of a chamber names first', () => {
    const { views, names } = markedItems('[O Harbour Forum] sits in [L Riga]. We thank the [O Security Council]. [O Harbour Forum] grew. Our desk helps us.');
    expect(collect(views, names, none).speakers[0]?.key).not.toBe('harbour forum');
  });

  test('is each in turn in the record of a meeting', () => {
    const { views, names } = markedItems('Mr. [P Lund] ([L Denmark]): We trained officers.\n\nMs. [P Ruiz] ([L Chile]): Our police helped.\n\nThe President: I thank [L Chile].\n\nMr. [P Lund] ([L Denmark]): We agree.');
    expect(collect(views, names, none).speakers.map((one) => one?.key)).toEqual(['denmark', 'denmark', 'chile', 'chile', undefined, undefined, 'denmark', 'denmark']);
  });

  test('is the name before a colon, where several speak so', () => {
    const speakers = (markup: string) => { const { views, names } = markedItems(markup); return collect(views, names, none).speakers.map((one) => one?.key); };
    expect(speakers('[L Norway]:\n\nTogether with [L Ghana], we train officers.\n\n[L Ghana]: We support the work of the [O UNODC].')).toEqual(['norway', 'norway', 'ghana']);
    expect(speakers('[L Mali]: Attack kills 20.\n\n[L Chad]: Humanitarian update.\n\nWe work with the [O Red Cross].')).toEqual([undefined, undefined, undefined]);
    expect(speakers('[L Norway]: Coast Guard.\n\n[L Ghana]: Port Police.\n\nThe raids ended.')).toEqual([undefined, undefined, undefined]);
  });

  test('"US" means nobody', () => {
    const { views, names } = markedItems('[L Norway] welcomes the report. We believe in it. The US forces left.');
    expect(collect(views, names, none).sentences[2]!.filter(({ level }) => level === 'pron')).toEqual([]);
  });

  test('"we" is the speaker, but not beside the speaker\'s own name', () => {
    const { views, names } = markedItems('[L Norway] welcomes the report. We believe in it. [L Norway] thinks we should act.');
    const pronouns = collect(views, names, none).sentences.map((items) => items.filter(({ level }) => level === 'pron').map(({ means }) => means));
    expect(pronouns).toEqual([[], ['m0'], []]);
  });
});

describe('joins', () => {
  test('do not make a town the country in brackets behind it', () => {
    expect(joined('It met in [L Leeds] ([L UK]) and [L Lyon] ([L FR]).')).toEqual([]);
  });

  test.each([
    ['an acronym in brackets', '[O Nordic Harbour Board] ([O NHB]) met. [O NHB] voted.', ['nhb', 'nhb', 'nordic harbour board']],
    ['a short form of two words in brackets', '[O Nordic Community Inspection Agency for Crime at Sea] ([O NORCOM INSACS]) met. [O NORCOM INSACS] voted.', ['norcom insacs', 'norcom insacs', 'nordic community inspection agency for crime at sea']],
    ['the letters of a country', '[L United Birch Islands] ([L UBI]) voted.', ['ubi', 'united birch islands']],
    ['a surname after the full name', '[P Ana Ruiz] spoke. Later [P Ruiz] left.', ['ana ruiz', 'ruiz']],
    ['a short form after the name', '[O Vessel Crimes Unit] met. The Unit voted.', ['unit', 'vessel crimes unit']],
    ['what a name is said to be', '[O UNICEF] is a humanitarian agency for children.', ['a humanitarian agency', 'unicef']],
    ['what is said of a name after a comma', '[O Vessel Crimes Unit] opened, [O Nordic Board], a new agency to help ports.', ['a new agency', 'nordic board']],
    ['what a name with its acronym is said to be', '[O Clear Rivers Alliance] ([O CRA]) is a charity in [L Kenya].', ['a charity', 'clear rivers alliance', 'cra']],
    ['the same description but for numbers and owners', 'The 190 member States met. Its member States voted.', ['190 member states', 'its member states']],
  ])('%s', (_, markup, cluster) => {
    expect(joined(markup)).toContainEqual(cluster);
  });

  test.each([
    ['a meeting whose article stands before a bracket', 'Event', '[E Nordic Harbour Conference] opened. The two-day (3-4 May) conference ended.', ['conference', 'nordic harbour conference']],
    ['what a name has been described as', 'Operation', '[U Operation Gale] has been described as the largest sweep.', ['largest sweep', 'operation gale']],
    ['an operation that is a part of a named one', 'Operation', 'Officers were sent to an Alder-led operation as part of [U Operation Gale], which [L Chad] began. The operation ended.', ['an alder led operation', 'operation']],
    ['an operation told of before two with names', 'Operation', 'An Alder-led operation ended. [U Operation Gale] and [U Operation Reed] were begun by [L Chad]. The operation ended.', ['an alder led operation', 'operation']],
    ['a named operation that others were told of under', 'Operation', 'Officers from an Alder unit were sent to [U Operation Gale]. The operation ended.', ['operation', 'operation gale']],
    ['courses told of again', 'Operation', 'They held safety courses. Forty people took the courses.', ['courses', 'safety courses']],
    ['the debate of today', 'Event', 'Harbour Board Open Debate on Ports\n\nWe thank [L Chad] for today’s debate.', ['debate', 'harbour board open debate']],
    ['an owner’s members with their number and without', 'Location', "[O Alder]'s member countries met. Officers help [O Alder]’s 188 member countries.", ['alder 188 member countries', 'alder member countries']],
    ['a debate that is praised', 'Event', 'Harbour Board Open Debate on Ports\n\nWe thank [L Chad] for this timely debate.', ['harbour board open debate', 'this timely debate']],
    ['a meeting that is praised twice', 'Event', 'Harbour Board Meeting on Ports\n\nWe thank [L Chad] for this unique and timely meeting.', ['harbour board meeting', 'this unique and timely meeting']],
    ['today’s debate, by the title', 'Event', 'Harbour Board Meeting on Ports\n\nWe praise today’s debate.', ['debate', 'harbour board meeting']],
    ['this discussion, by the title', 'Event', 'Harbour Board Meeting on Ports\n\nWe praise this important discussion.', ['harbour board meeting', 'this important discussion']],
    ['a meeting of several words', 'Event', 'He opened the first in-person meeting. She left the in-person meeting.', ['first in person meeting', 'in person meeting']],
  ] as const)('%s', (_, type, markup, cluster) => {
    expect(joined(markup, type)).toContainEqual(cluster);
  });

  test('what only quoted words tell of in general is not what the text means', () => {
    expect(joined('"A raid is hard," he said. Then the raid began.', 'Operation')).toEqual([]);
  });

  test.each([
    ['an acronym of what a name is of', '[O Commission of the Alder Union] ([O AU]) met.'],
    ['a surname that two people bear', '[P Ana Ruiz] met [P Eva Ruiz]. Then [P Ruiz] left.'],
    ['two bodies of one kind', '[O Vessel Crimes Unit] met [O Cargo Crimes Unit].'],
    ['a second operation', '[U Operation Gale] ended. The second operation began.'],
  ])('not %s', (_, markup) => {
    expect(joined(markup)).toEqual([]);
  });
});

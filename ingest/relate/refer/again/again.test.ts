import { joined } from '../fixtures.ts';

/** Whether a description is one thing with what such words open. */
const isJoined = (markup: string, type: Parameters<typeof joined>[1], words: string, to: string): boolean =>
  joined(markup, type).some((cluster) => cluster.some((key) => key.endsWith(words)) && cluster.some((key) => key.includes(to) && !key.endsWith(words)));

test.each([
  ['a workshop, a training', 'A workshop was held in [L Lima]. The training was paid for by [L Norway].', 'Event', 'training', 'workshop'],
  ['a celebration, a ceremony', 'A birthday celebration was held. The ceremony was paid for by [L Norway].', 'Event', 'ceremony', 'celebration'],
  ['talks, negotiations', 'Talks began in [L Lima]. The negotiations are hosted by [L Norway].', 'Event', 'negotiations', 'talks'],
  ['a drill, an exercise', 'A rescue drill was held. The exercise was led by [L Norway].', 'Event', 'exercise', 'drill'],
  ['a round table, an event', 'A round table was held. The online event was led by [L Norway].', 'Event', 'event', 'table'],
  ['where it was', 'A conference on ports was held in [L Lima]. The event in [L Lima] was paid for by [L Norway].', 'Event', 'event', 'conference'],
  ['where it was, before the word', 'A summit on ports was held in [L Lima]. [L Peru] attended the [L Lima] meeting.', 'Event', 'lima meeting', 'summit'],
  ['how long it lasts', '[U The Lantern Programme] began. The four-year initiative is funded by [L Norway].', 'Operation', 'initiative', 'lantern programme'],
  ['what it costs', '[U The Lantern Programme] began. [O Atlas] announced the $2 billion initiative.', 'Operation', 'initiative', 'lantern programme'],
  ['a project of that name', '[U Project Lantern] began. The ambitious initiative is funded by [L Norway].', 'Operation', 'initiative', 'project lantern'],
  ['a loan agreement, a deal', '[O Atlas] signed a loan agreement. The deal was praised by [L Norway].', 'Instrument', 'deal', 'loan agreement'],
  ['a memorandum, an agreement', '[O Atlas] signed a memorandum. The agreement was praised by [L Norway].', 'Instrument', 'agreement', 'memorandum'],
  ['a school, a facility', '[O Atlas] opened a new school. The facility was paid for by [L Norway].', 'Organization', 'facility', 'school'],
  ['a centre with a name', '[O The Coral Training Centre] opened. The new facility was paid for by [L Norway].', 'Organization', 'facility', 'centre'],
  ['with whom it is held', 'A conference opened. [L Peru] hosts the three-day conference with [O Atlas].', 'Event', 'day conference', 'a conference'],
] as const)('told of again: %s', (...[, markup, type, words, to]) => {
  expect(isJoined(markup, type, words, to)).toBe(true);
});

test.each([
  ['two were told of', 'A workshop was held in [L Lima]. A seminar was held in [L Oslo]. The training was paid for by [L Norway].', 'Event', 'training', 'workshop'],
  ['a second one', 'A workshop was held in [L Lima]. A second workshop was held in [L Oslo]. The training was paid for by [L Norway].', 'Event', 'training', 'workshop'],
  ['it is elsewhere', 'A conference was held in [L Lima]. The event in [L Oslo] was paid for by [L Norway].', 'Event', 'event', 'conference'],
  ['it is elsewhere by its name', 'A conference was held in [L Lima]. [L Peru] attended the [L Oslo] event.', 'Event', 'oslo event', 'conference'],
  ['it is another', 'A workshop was held in [L Lima]. Another training was held in [L Oslo].', 'Event', 'training', 'workshop'],
  ['it is of another year', 'A workshop was held. This year’s training was paid for by [L Norway].', 'Event', 'training', 'workshop'],
  ['it is of another year by number', '[E The Coral Forum] opened. The 2022 summit was paid for by [L Norway].', 'Event', 'summit', 'forum'],
  ['it says for whom', 'A workshop was held. The training for judges was paid for by [L Norway].', 'Event', 'training', 'workshop'],
  ['it is of another sort', 'A workshop was held. The ceremony was paid for by [L Norway].', 'Event', 'ceremony', 'workshop'],
  ['it has words of its own', 'A workshop was held. The diving training was paid for by [L Norway].', 'Event', 'training', 'workshop'],
  ['each was meant', 'Each workshop has a host. The training was paid for by [L Norway].', 'Event', 'training', 'workshop'],
  ['it is a new one', '[O Atlas] signed a pact with [L Chad]. The new agreement was praised by [L Norway].', 'Instrument', 'agreement', 'pact'],
  ['it is the current one', '[U The Ocean Programme] ended. The current initiative was praised by [L Norway].', 'Operation', 'initiative', 'ocean programme'],
  ['it is far', 'A workshop was held. It rained. It snowed. It hailed. The training was led by [L Norway].', 'Event', 'training', 'workshop'],
  ['it was part of the one named', 'Officers landed under [U Operation Gale]. This successful raid was led by [L Norway].', 'Operation', 'raid', 'gale'],
  ['something else began since', '[U The Lantern Programme] was praised. A contest was held. The ambitious initiative was led by [L Norway].', 'Operation', 'initiative', 'lantern'],
] as const)('left open where %s', (...[, markup, type, words, to]) => {
  expect(isJoined(markup, type, words, to)).toBe(false);
});

test.each([
  ['in capitals', 'Police gather for [E Coral Harbour Workshop]\n\nOfficers met for a workshop on piracy in [L Lima].', 'a workshop', true],
  ['in small letters', 'Police gather for harbour workshop\n\nOfficers met for a workshop in [L Lima].', 'a workshop', true],
  ['in a word for the same', 'Police gather for [E Coral Harbour Workshop]\n\nOfficers met for a training in [L Lima].', 'a training', true],
  ['but not one of another head', 'Police gather for [E Coral Harbour Workshop]\n\nOfficers met for a summit on piracy in [L Lima].', 'a summit', false],
  ['but not one with words of its own', 'Police gather for [E Coral Harbour Workshop]\n\nOfficers met for a diving workshop in [L Lima].', 'a diving workshop', false],
  ['but not beside another', 'Police gather for [E Coral Harbour Workshop]\n\nOfficers came from a workshop in [L Oslo]. They met for a workshop in [L Lima].', 'a workshop', true],
  ['but not far under it', 'Police gather for [E Coral Harbour Workshop]\n\nIt rained. It snowed. It hailed. Officers met for a workshop in [L Lima].', 'a workshop', false],
] as const)('the lead tells of what the headline does %s', (...[, markup, words, is]) => {
  expect(joined(markup, 'Event').some((cluster) => cluster.includes(words) && cluster.some((key) => key.includes('harbour workshop')))).toBe(is);
});

test.each([
  ['a project by its quoted title', '[O Atlas] runs the project “[I Safe Harbour for Witnesses]”.', 'Operation', 'project', 'safe harbour', true],
  ['what is called so', '[L Norway] began an initiative. The initiative, called [U Reed Watch], grew.', 'Operation', 'initiative', 'reed watch', true],
  ['not a second title', '[O Atlas] runs the project “[U Safe Harbour]”. [O Limex] runs the project “[U Calm Sea]”.', 'Operation', 'calm sea', 'safe harbour', false],
  ['not what stands beside it', '[L Norway] praised the initiative and [U Reed Watch].', 'Operation', 'initiative', 'reed watch', false],
  ['not a body', 'The initiative “[P Jon Vik]” began.', 'Operation', 'initiative', 'jon vik', false],
  ['by its letters', 'They began a joint customs operation. The [O JCO] was led by [L France].', 'Operation', 'jco', 'customs operation', true],
  ['not by the letters of two', 'They began a joint customs operation. It was a joint crime office. The [O JCO] was led by [L France].', 'Operation', 'jco', 'customs operation', false],
  ['not by other letters', 'They began a joint customs operation. The [O JPO] was led by [L France].', 'Operation', 'jpo', 'customs operation', false],
  ['a name of another type by its last word', '[I The Safe Skies partnership] began. The partnership is funded by [L Chad].', 'Event', 'partnership', 'safe skies', true],
  ['not by the last word of another since', '[I The Safe Skies partnership] began. A partnership was praised. The partnership is funded by [L Chad].', 'Event', 'a partnership', 'safe skies', false],
  ['a name that is a kind alone', '[O Atlas] attended an extraordinary session in [L Lima]. The [E Summit] was held by [L Peru].', 'Event', 'summit', 'extraordinary session', true],
  ['a name with its place', 'The [E Ports Summit] in [L Lima] opened. They attended the [E Lima Summit].', 'Event', 'lima summit', 'ports summit', true],
  ['not with another place', 'The [E Ports Summit] in [L Lima] opened. They attended the [E Oslo Summit].', 'Event', 'oslo summit', 'ports summit', false],
  ['not a body by a word for meetings', '[O The Coral Forum] was praised. The summit was paid for by [L Chad].', 'Event', 'summit', 'coral forum', false],
  ['letters that always mean one thing', '[L Norway] signed a memorandum of understanding ([I MoU]).', 'Instrument', 'mou', 'memorandum', true],
  ['not those letters elsewhere', '[L Norway] signed a memorandum on ports in [L Chad] ([I MoU]).', 'Instrument', 'mou', 'memorandum', false],
  ['what is counted', 'They met for a new round of talks. It rained.', 'Event', 'talks', 'new round', true],
  ['not the same word elsewhere', 'A conference in [L Lima] ended. [L Norway] paid for the conference in [L Oslo].', 'Event', 'conference', 'a conference', false],
  ['the same word there', 'A conference in [L Lima] ended. [L Norway] paid for the conference in [L Lima].', 'Event', 'conference', 'a conference', true],
  ['not the one of last month', 'Last month’s meeting in [L Lima] ended. [L Norway] paid for today’s meeting.', 'Event', 'meeting', 'last month', false],
] as const)('one thing or not: %s', (...[, markup, type, words, to, is]) => {
  expect(joined(markup, type).some((cluster) => cluster.some((key) => key.endsWith(words)) && cluster.some((key) => key.includes(to)))).toBe(is);
});

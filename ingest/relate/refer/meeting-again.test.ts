import { joined } from './fixtures.ts';

test.each([
  ['A workshop was held in [L Lima]. The event ended.', 'event'],
  ['[O Alder] held a workshop. The two-day event ended.', 'two day event'],
  ['The [E Coral Customs Forum] began. It rained. This meeting ended.', 'meeting'],
  ['The [E Coral Summit on Ports] began. The meeting ended.', 'meeting'],
  ['[O Alder] held its second meeting. The event ended.', 'event'],
])('the meeting of before is taken up in: %s', (markup, key) => {
  expect(joined(markup, 'Event').some((cluster) => cluster.some((one) => one.replace(/^th(?:e|is) /u, '') === key))).toBe(true);
});

test.each([
  ['a second one followed', 'A workshop was held in [L Lima]. A second workshop was held in [L Oslo]. The event ended.', 'event'],
  ['two were told of', 'A workshop was held in [L Lima]. A seminar followed. The event ended.', 'event'],
  ['it says of what', 'A workshop was held in [L Lima]. The meeting of ministers ended.', 'meeting'],
  ['it is another', 'A workshop was held in [L Lima]. The next event ended.', 'next event'],
  ['it is far', 'A workshop was held in [L Lima]. It rained. It snowed. It hailed. The event ended.', 'event'],
  ['nothing before is a meeting', 'A storm hit [L Lima]. The event ended.', 'event'],
])('none is taken up where %s', (_, markup, key) => {
  expect(joined(markup, 'Event').some((cluster) => cluster.some((one) => one.replace(/^the /u, '') === key))).toBe(false);
});

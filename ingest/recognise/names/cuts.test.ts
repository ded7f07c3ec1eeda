import { mended } from './fixtures.ts';

test.each([
  ['The [E Ninth Harbour Conference (HC9]) ended.', ['Event Ninth Harbour Conference', 'Event HC9']],
  ['The [O Group of Coast States] ([O C7 Coast) Rescue Force] sailed.', ['Organization Group of Coast States', 'Organization C7 Coast', 'Organization Rescue Force']],
  ['They signed a [I Memorandum of Understanding (MoU)] there.', ['Instrument Memorandum of Understanding', 'Instrument MoU']],
  ['The [E Alder Summit (2019)] ended.', ['Event Alder Summit ( 2019 )']],
  ['The [I Second Reed Protocol (2RP)] holds.', ['Instrument Second Reed Protocol', 'Instrument 2RP']],
  ['The [O Coast (North) Fishers Union] met.', ['Organization Coast ( North ) Fishers Union']],
])('brackets of a name are whole, and its acronym is apart: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['[O Harbour Liaison Office 3].', ['Organization Harbour Liaison Office']],
  ['They met in [O Harbour Liaison Office 3].', ['Organization Harbour Liaison Office 3']],
  ['[O Harbour Group 77] met.', ['Organization Harbour Group 77']],
])('the number of a paragraph is no part of the name over it: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['2. [L Urges Member Ports] to consider it;', ['Location Member Ports']],
  ['[L Urges Member Ports] to consider it;', ['Location Member Ports']],
  ['(a) [O Requests the Harbour Agency] to report;', ['Organization Harbour Agency']],
  ['[O Requests the Harbour Agency] to report;', ['Organization Requests the Harbour Agency']],
  ['They read the [O Supports Fund] report.', ['Organization Supports Fund']],
])('the verb of a paragraph is no part of a name: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['The [I Harbour Strategy 2024]–2027 ends.', ['Instrument Harbour Strategy 2024 – 2027']],
  ['The [I Harbour Strategy 2024] – 2027 was worse.', ['Instrument Harbour Strategy 2024']],
  ['They marked [E Harbour Day Against] stealing of boats.', ['Event Harbour Day Against stealing of boats']],
  ['They marked [E Harbour Day against] the thieves.', ['Event Harbour Day']],
  ['They marked [E Harbour Day] against thieves.', ['Event Harbour Day']],
])('a name ends where its words do: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['They adopted [I Agenda 2050]: The [O Harbours We Want].', ['Instrument Agenda 2050']],
  ['Behind the [I Coast Charter]: the [O Harbour Agency].', ['Instrument Coast Charter', 'Organization Harbour Agency']],
  ['Two signed: the [O Harbours We Want] and [O Atlas].', ['Organization Harbours We Want', 'Organization Atlas']],
])('a subtitle is no body: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['[O Border Trade and Customs] (Agenda item 12)', []],
  ['[I Border Trade and Customs (Agenda Item 12)]', []],
  ['[L Kenya] is a [O TCC] and pays.', ['Location Kenya']],
  ['They fined two armed fishing gangs ([O AFGs]) there.', []],
  ['Assistant Chief Constable ([O ACC]) Jon Vik spoke.', []],
  ['The Alder Council Centre ([O ACC]) spoke.', ['Organization ACC']],
  ['They met two Coast Fishing Boards ([O CFBs]) there.', ['Organization CFBs']],
  ['A [O FBI] and [O CIA] plan and a [O TCC] (Third Coast Committee) visit failed.', ['Organization FBI', 'Organization CIA', 'Organization TCC']],
  ['An [O FBI] agent and an [O EU]-funded boat came.', ['Organization FBI', 'Organization EU']],
  ['The [O WHO] and a [O BBC] funded film came.', ['Organization WHO', 'Organization BBC']],
])('agenda titles and kinds of things are no names: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['They sail in the [L Alder Sea] Region.', ['Location Alder Sea Region']],
  ['They sail in the [L Alder Sea] region.', ['Location Alder Sea']],
  ['The [L Alder Sea] Region Board met.', ['Location Alder Sea']],
  ['The [L Alder] [O Region Board] met.', ['Location Alder', 'Organization Region Board']],
])('a region with a capital is named so: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['They met the [O Crisis Centre] "Blue Door", Oslo.', ['Organization Crisis Centre " Blue Door "']],
  ['The [O Alder Foundation] “Open Hand” helps.', ['Organization Alder Foundation “ Open Hand ”']],
  ['The [O Alder Foundation] “Open Hand” award is old.', ['Organization Alder Foundation']],
  ['The [O Alder Foundation] "helped us", she said.', ['Organization Alder Foundation']],
  ['They asked the [O Alder Board]: “Open the door!”', ['Organization Alder Board']],
  ['The [O Alder Foundation] "[O Blue Door]" helps.', ['Organization Alder Foundation', 'Organization Blue Door']],
  ['They met [O Atlas] "Blue Door".', ['Organization Atlas']],
])('a title behind the kind of a body is part of its name: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

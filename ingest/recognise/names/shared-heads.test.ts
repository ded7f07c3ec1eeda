import { mended } from './fixtures.ts';

test.each([
  ['[U Project Reed and Project Heron] began.', ['Operation Project Reed', 'Operation Project Heron']],
  ['[U Operation Reed, Operation Tall Heron and Project Fen] began.', ['Operation Operation Reed', 'Operation Operation Tall Heron', 'Operation Project Fen']],
  ['[U Project Search and Rescue] began.', ['Operation Project Search and Rescue']],
  ['The [O Council of Ports and Council Houses] met.', ['Organization Council of Ports and Council Houses']],
])('a kind said again begins another name: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['The [O Ministries of Health, Foreign Trade and Finance] met.', ['Organization Ministry of Health', 'Organization Ministry of Foreign Trade', 'Organization Ministry of Finance']],
  ['The [O Departments of Justice and State] met.', ['Organization Department of Justice', 'Organization Department of State']],
  ['The [O Ministry of Health and Finance] met.', ['Organization Ministry of Health and Finance']],
  ['The [O Ministries of Health], trade and finance met.', ['Organization Ministry of Health']],
  ['The [O Ministries of Health] of [L Chad] met.', ['Organization Ministries of Health', 'Location Chad']],
])('bodies that share a head are bodies of their own: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['A deal between the [O Ministry of Fisheries and HPA] was signed.', ['Organization Ministry of Fisheries', 'Organization HPA']],
  ['The [O Ministry of Health and WHO] agreed.', ['Organization Ministry of Health', 'Organization WHO']],
  ['The [O World Health Organization – WHO] agreed.', ['Organization World Health Organization', 'Organization WHO']],
  ['The [O Harbour Office – HQ] agreed.', ['Organization Harbour Office – HQ']],
  ['The [O Ministry of Science and ICT] agreed.', ['Organization Ministry of Science and ICT']],
  ['A deal with the [O Reed and HPA] ended.', ['Organization Reed and HPA']],
])('an acronym behind "and" is a body of its own where it is known or the other of two: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['in [L North] and [L West Alder]', ['Location North Alder', 'Location West Alder']],
  ['in [L Southern] and [L Eastern Alder]', ['Location Southern Alder', 'Location Eastern Alder']],
  ['in Southern and [L Eastern Alder]', ['Location Southern Alder', 'Location Eastern Alder']],
  ['in [L North and South Reed]', ['Location North Reed', 'Location South Reed']],
  ['in the [L North] and [L West Alder]', ['Location North', 'Location West Alder']],
  ['in the Southern and [L Eastern Alder]', ['Location Southern Alder', 'Location Eastern Alder']],
  ['in the [L North] and in [L West Alder]', ['Location North', 'Location West Alder']],
  ['in the [L Near East] and [L South and Central Alder]', ['Location Near East', 'Location South Alder', 'Location Central Alder']],
  ['in the Middle East and [L North Alder]', ['Location North Alder']],
  ['in the East and [L North Alder]', ['Location North Alder']],
  ['in [L Oslo] and [L West Alder]', ['Location Oslo', 'Location West Alder']],
  ['between [L East] and [L West]', ['Location East', 'Location West']],
])('regions share the land behind them: %s', (markup, expected) => {
  expect(mended(`They work ${markup}.`)).toEqual(expected);
});

test.each([
  ['The [L Alder]/[O Birch Regional Task Force] came.', ['Organization Alder / Birch Regional Task Force']],
  ['[L Geneva]/[O UNHCR] said so.', ['Location Geneva', 'Organization UNHCR']],
  ['In [L Alder] / [O Birch Regional Task Force] rooms.', ['Location Alder', 'Organization Birch Regional Task Force']],
])('a slash joins a place to the body behind it: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['It thanked the government of [L Norway] again.', ['Organization government of Norway']],
  ['The new Government of the [L United Kingdom] paid.', ['Organization Government of the United Kingdom']],
  ['The Second National Government of [L Alder] paid.', ['Organization Second National Government of Alder']],
  ['The federal government of [L Alder] paid.', ['Organization government of Alder']],
  ['Heads of State and Government of [L Alder] met.', ['Location Alder']],
  ['The local government of [L Lima] paid.', ['Location Lima']],
  ["The government of [L Alder]'s allies paid.", ['Location Alder']],
  ['The governments of [L Alder] and [L Birch] paid.', ['Location Alder', 'Location Birch']],
])('the government of a country is a body: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

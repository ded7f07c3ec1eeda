import { mended } from './fixtures.ts';

test.each([
  ['The [O Serious Harbour Crime] (SHC) [O Coast Taskforce] met.', ['Organization Serious Harbour Crime Coast Taskforce']],
  ['The [O Serious, Organised Crime] (SOC) Task Force met in [L Oslo].', ['Organization Serious, Organised Crime Task Force', 'Location Oslo']],
  ['The [O Alder Union] (AU) Commission met.', ['Organization Alder Union Commission']],
  ['The [O Alder Union] ([O AU]) Commission and the [O Birch Fund] met.', ['Organization Alder Union Commission', 'Organization Birch Fund']],
  // Where the short name stands alone elsewhere, the bracket ends the name.
  ['The [O Alder Union] ([O AU]) Commission met. [O AU] said so.', ['Organization Alder Union', 'Organization AU', 'Organization AU']],
  // A body's unit is one of its own, and its people are none.
  ['The [O Alder Police Board] ([O APB]) [O Oslo Division] met.', ['Organization Alder Police Board', 'Organization APB', 'Organization Oslo Division']],
  ['The [O Alder Union] ([O AU]) Commissioner [P Ana Ruiz] met.', ['Organization Alder Union', 'Organization AU', 'Person Ana Ruiz']],
  ['The [O Harbour Crime] ([O HC]) Officers met.', ['Organization Harbour Crime', 'Organization HC']],
  ['The [O Alder Union] ([O AU]) Council of Elders met.', ['Organization Alder Union', 'Organization AU']],
  ['The [O Alder Union] (Oslo) Commission met.', ['Organization Alder Union']],
])('%s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

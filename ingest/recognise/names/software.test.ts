import { namesAsText, taggedText } from './fixtures.ts';
import { malwareByCompany } from './software.ts';

const typed = (markup: string): readonly string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(malwareByCompany(names, sentences, (words) => words === 'Atlas'), sentences);
};

test.each([
  ['They spread [O Reedworm] malware. The [O Reedworm] malware steals. The [O Reedworm] group fled from [O Reedworm].', ['Service Reedworm', 'Service Reedworm', 'Organization Reedworm', 'Service Reedworm']],
  ['It is a trojan called [P Reedworm]. [P Reedworm] steals.', ['Service Reedworm', 'Service Reedworm']],
  ['Trojans such as [O Reedworm], [L Sedgeling] and [O Heronade] spread.', ['Service Reedworm', 'Service Sedgeling', 'Service Heronade']],
])('malware: %s', (markup, expected) => {
  expect(typed(markup)).toEqual(expected);
});

test.each([
  'The [O Reedworm] ransomware group fled. [O Reedworm] steals.',
  'They told [O Atlas] malware was there.',
  'The [O Harbour Bank] malware was found.',
  'The [O Reedworm] gang sold [O Reedworm] malware.',
  'Malware groups, including [O Reedworm] and [O Sedgeling], fled.',
  'Firms such as [O Reedworm] fight malware.',
  'A boat named [P Ana Ruiz] sank.',
])('none: %s', (markup) => {
  const { names, sentences } = taggedText(markup);
  expect(typed(markup)).toEqual(namesAsText(names, sentences));
});

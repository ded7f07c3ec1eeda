import { namesAsText, taggedText } from './fixtures.ts';
import { meetingsByCompany } from './meetings.ts';

const made = (markup: string): string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(meetingsByCompany(names, sentences, (words) => words === 'Red Oak'), sentences);
};

test('what only stands before "meeting" is the meeting', () => {
  expect(made('He attends a [O Tripod Plus] meeting in [L Oslo]. The [O Tripod Plus] meeting was long.')).toEqual(['Event Tripod Plus meeting', 'Location Oslo', 'Event Tripod Plus meeting']);
});

test.each([
  'He attends a [O Tripod Plus] meeting. The [O Tripod Plus] voted.',
  'He attends a [O Tripod Plus] meeting.',
  'He attends a [O Harbour League] meeting. The [O Harbour League] meeting was long.',
  'He attends an [O ABC] meeting. The [O ABC] meeting was long.',
  'He attends a [O Red Oak] meeting. The [O Red Oak] meeting was long.',
])('a body meets: %s', (markup) => {
  const { names, sentences } = taggedText(markup);
  expect(made(markup)).toEqual(namesAsText(names, sentences));
});

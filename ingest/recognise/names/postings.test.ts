import { mended } from './fixtures.ts';

test.each([
  ['BY PERMANENT REPRESENTATIVE OF THE [O REPUBLIC OF ALDER TO THE UNITED NATIONS JON VIK] ON PORTS', ['Location REPUBLIC OF ALDER', 'Organization UNITED NATIONS', 'Person JON VIK']],
  ['BY PERMANENT REPRESENTATIVE OF [O ALDER TO THE COAST LEAGUE], ANA RUIZ', ['Location ALDER', 'Organization COAST LEAGUE']],
  ['THE REPRESENTATIVE OF [O ALDER TO THE UNITED NATIONS MR. JON VIK] SPOKE', ['Location ALDER', 'Organization UNITED NATIONS', 'Person JON VIK']],
  ['the Ambassador of [L Alder] to the [O United Nations] left', ['Location Alder', 'Organization United Nations']],
  ['the [O Friends of Alder to the Rescue] left', ['Organization Friends of Alder to the Rescue']],
])('who is posted to a body: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test.each([
  ['The [O New Alder Police and Customs] met.', ['Organization New Alder Police', 'Organization New Alder Customs']],
  ['The [O Ministry of Police and Customs] met.', ['Organization Ministry of Police and Customs']],
  ['The [O Alder Department Police and Customs] met.', ['Organization Alder Department Police and Customs']],
  ['The [O Alder Police and Customs] Union met.', ['Organization Alder Police and Customs']],
  ['The [O Alder Ports and Customs] met.', ['Organization Alder Ports and Customs']],
])('two services of one country: %s', (markup, expected) => {
  expect(mended(markup)).toEqual(expected);
});

test('the former republic bore the word in its name', () => {
  expect(mended('the former [L Yugoslav Republic of Macedonia] and former [L Chad]')).toEqual(['Location former Yugoslav Republic of Macedonia', 'Location Chad']);
});

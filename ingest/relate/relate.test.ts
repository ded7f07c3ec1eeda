import { marked } from './fixtures.ts';
import { loadRelate, relateDocument } from './relate.ts';
import { relateModels } from './linear/store.ts';

const statements = (markup: string): string[] => {
  const { analysed, recognised } = marked(markup);
  const { mentions, relations } = relateDocument(analysed, recognised, relateModels());
  const text = new Map(mentions.map((mention) => [mention.id, mention.text]));
  return relations.map(({ subject, predicate, object, status }) => `${text.get(subject)!} ${predicate} ${text.get(object)!} (${status})`);
};

test.each([
  ['[P Mara Lind], spokesperson of [O Frontex], said so.', 'Mara Lind REPRESENTS Frontex (asserted)'],
  ['[L Chile] has signed [I the Harbour Convention].', 'Chile PARTY_TO the Harbour Convention (asserted)'],
  ['[E The Coastal Forum] was held in [L Rabat].', 'The Coastal Forum LOCATED_IN Rabat (asserted)'],
  ["[O Eurojust]'s [O Casework Unit] spoke.", 'Casework Unit PART_OF Eurojust (asserted)'],
])('reads "%s"', (markup, statement) => {
  expect(statements(markup)).toContain(statement);
});

test('a dateline acts in nothing, and a time is no part of who acts', () => {
  const said = statements('[L RABAT], 3 May 2024 — [O The Coast Guard] today launched [U Operation Gale].');
  expect(said.filter((one) => one.includes('RABAT'))).toEqual([]);
  expect(said).toContain('The Coast Guard LEADS Operation Gale (asserted)');
  expect(said.filter((one) => one.includes('today'))).toEqual([]);
});

test('“the Conference” is a body where the text names one, and a meeting where it names a meeting', () => {
  expect(statements('The [O Conference of the Parties] met. The Conference adopted the [I Harbour Protocol].')).toContain('The Conference PARTY_TO Harbour Protocol (asserted)');
  expect(statements('The [E Conference on Safer Ports] opened. The Conference was hosted by [L Chad].')).toContain('Chad ORGANIZES The Conference (asserted)');
});

test('two names side by side are no relation', () => {
  expect(statements('There are [L Peru] and [L Chad].')).toEqual([]);
});

test('evidence holds the words of both arguments, and every mention its own', () => {
  const { analysed, recognised } = marked('On behalf of [O UNICEF], I thank [L Ghana] for hosting the conference. We work with [O the Harbour Institute] in [L Accra].');
  const { mentions, relations } = relateDocument(analysed, recognised, relateModels());
  const { text } = analysed.clean;
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  expect(relations.length).toBeGreaterThan(0);
  for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  for (const { subject, object, evidence, confidence } of relations) {
    const spans = [byId.get(subject)!, byId.get(object)!].filter(({ sentence }) => analysed.sentences[sentence]!.end > evidence.start && analysed.sentences[sentence]!.start < evidence.end);
    for (const { start, end } of spans) expect(start >= evidence.start && end <= evidence.end).toBe(true);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  }
});

test('the same documents give the same answer, alone or in a batch', async () => {
  const one = marked('[O Europol] supported [U Operation Gale], led by [O the Coast Guard].');
  const other = marked('[L Norway] welcomes the report. We fund [O the Harbour Institute].');
  const { relate } = loadRelate();
  expect(await relate([one, other])).toEqual([...(await relate([one])), ...(await relate([other]))]);
});

import { splitSentences } from './sentences.ts';

const kinds = (text: string): string[] => splitSentences(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll('\n', '⏎')}`);

test('abbreviations end no sentence, full stops do', () => {
  expect(kinds('Mr. Lund came at 5 p.m. on Friday. The U.S. Embassy closed. They moved to the U.S. The rest stayed.')).toEqual([
    'prose: Mr. Lund came at 5 p.m. on Friday.', 'prose: The U.S. Embassy closed.', 'prose: They moved to the U.S.', 'prose: The rest stayed.',
  ]);
});

test('an abbreviation before a bracket or a dash ends nothing', () => {
  expect(kinds('Acme Holdings, Inc. (NASDAQ: ACME) has grown. MIAMI, Fla. – The Bank grew. It was bought by Acme Inc. The rest stayed.')).toEqual([
    'prose: Acme Holdings, Inc. (NASDAQ: ACME) has grown.', 'prose: MIAMI, Fla. – The Bank grew.', 'prose: It was bought by Acme Inc.', 'prose: The rest stayed.',
  ]);
});

test('what a bracket adds to a full stop at once goes on', () => {
  expect(kinds('It recalls its paper ABC/COMM.(XLII) on ports. (It was long.) They met.')).toEqual(['prose: It recalls its paper ABC/COMM.(XLII) on ports.', 'prose: (It was long.)', 'prose: They met.']);
});

test('people of rank stand in lines of their own', () => {
  expect(kinds('Present at the Coast Summit in the harbour of Lagos were these:\nH.E. Adama Lund, President of Chad\nHon. Ana Ruiz, Minister of Mali.').map((one) => one.replace(/^\w+: /u, ''))).toEqual([
    'Present at the Coast Summit in the harbour of Lagos were these:', 'H.E. Adama Lund, President of Chad', 'Hon. Ana Ruiz, Minister of Mali.',
  ]);
});

test('reporters above a text are no part of it', () => {
  expect(kinds('Ana Ruiz and Jon Vik and Mara Lind\nThe Harbour group met in Lagos as the long talks about the port went on for days.')).toEqual(['heading: Ana Ruiz and Jon Vik and Mara Lind', 'prose: The Harbour group met in Lagos as the long talks about the port went on for days.']);
});

test('a row of dots ends nothing', () => {
  expect(kinds('Albania ..... Mr. Hoxha Brazil ..... Mr. Costa\n\nThey met.')).toEqual(['heading: Albania ..... Mr. Hoxha Brazil ..... Mr. Costa', 'prose: They met.']);
});

test('a wrapped line goes on, a blank line ends', () => {
  expect(kinds('The harbour police of the northern coast said\nthat four boats had been stopped by officers of\nthe customs service\n\nNothing else is known')).toEqual([
    'prose: The harbour police of the northern coast said⏎that four boats had been stopped by officers of⏎the customs service', 'heading: Nothing else is known',
  ]);
});

test('a headline ends where its dateline begins, and where no line is wrapped', () => {
  expect(kinds('Harbour Office trains Alder officers\nOSLO, 3 May 2011 - Forty officers came.')).toEqual(['heading: Harbour Office trains Alder officers', 'prose: OSLO, 3 May 2011 - Forty officers came.']);
  const long = `Forty officers ${'who had come from far away '.repeat(8)}were there.`;
  expect(kinds(`Harbour Office helps the police of five Alder towns to keep the peace on the coast\n${long}`)).toEqual(['prose: Harbour Office helps the police of five Alder towns to keep the peace on the coast', `prose: ${long}`]);
});

test('a list of countries is items', () => {
  expect(kinds('Taking part:\nAustria\nRepublic of Korea\nSpain\n\nThe operation, which began in the spring, has been the largest of its kind so far.')).toEqual([
    'heading: Taking part:', 'item: Austria', 'item: Republic of Korea', 'item: Spain', 'prose: The operation, which began in the spring, has been the largest of its kind so far.',
  ]);
});

test('lines that begin with labels, and an office under its holder, are lines of their own', () => {
  const police = 'Netherlands: National Police (Politie) and the Public Prosecution Service\nPoland: Central Bureau for Combating Cybercrime\nRepublic of Korea: National Police';
  expect(kinds(police).map((line) => line.slice(line.indexOf(':') + 2))).toEqual(police.split('\n'));
  expect(kinds('Remarks by H.E. Ms. Ana Lund\nMinister of Justice of Norway')).toEqual(['heading: Remarks by H.E. Ms. Ana Lund', 'item: Minister of Justice of Norway']);
  expect(kinds('Communiqué of the Fourth Meeting of the Harbour Forum\nOslo, 18–20 February 2031')).toHaveLength(2);
  expect(kinds('He said at the talks: nothing new had been\nOffered by anyone who came to the harbour.')).toHaveLength(1);
});

test('bullets and numbers of lists are items', () => {
  expect(kinds('• two boats;\n• one lorry.\n2. Further steps').map((line) => line.split(':')[0])).toEqual(['item', 'item', 'item']);
});

test.each([
  'Mr. Aldo Reyes (Republic of Utopia):', 'The President (spoke in Spanish):', 'Ms. van der Meer (Netherlands) (spoke in French):', 'The Secretary-General:',
])('%s is a speaker line', (line) => {
  expect(kinds(`${line} I thank you.`)).toEqual([`speaker: ${line}`, 'prose: I thank you.']);
});

test('a quotation takes its closing mark along', () => {
  expect(kinds('She said, “We agree.” He left.')).toEqual(['prose: She said, “We agree.”', 'prose: He left.']);
});

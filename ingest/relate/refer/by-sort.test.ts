import { joined } from './fixtures.ts';

/** Whether a description and a name are one thing. */
const isTakenUp = (markup: string, type: Parameters<typeof joined>[1], words: string, name: string): boolean =>
  joined(markup, type).some((cluster) => cluster.includes(words) && cluster.some((key) => key.endsWith(name)));

test.each([
  ['[U The Lantern programme] trains. The project is funded by [L Norway].', 'Operation', 'project', 'lantern programme'],
  ['[E The Blue Forum] opened. The event is paid for by [L Norway].', 'Event', 'event', 'blue forum'],
  ['It praised [U the Lantern programme]. The project is funded by [L Norway].', 'Operation', 'project', 'lantern programme'],
] as const)('taken up: %s', (...[markup, type, words, name]) => {
  expect(isTakenUp(markup, type, words, name)).toBe(true);
});

test.each([
  ['[U Operation Gale] ended. The project is funded by [L Norway].', 'Operation', 'project', 'operation gale'],
  ['[U The Lantern programme] trains. The project of [O Atlas] is funded by [L Norway].', 'Operation', 'project', 'lantern programme'],
  ['[U The Lantern programme] trains. The survey is funded by [L Norway].', 'Operation', 'survey', 'lantern programme'],
  ['It praised [U the Lantern programme]. It rained. It snowed. It hailed. The initiative is funded by [L Norway].', 'Operation', 'initiative', 'lantern programme'],
] as const)('left open: %s', (...[markup, type, words, name]) => {
  expect(isTakenUp(markup, type, words, name)).toBe(false);
});

import { clusters } from '../../language/clusters.ts';
import { analyseText } from '../../language/analyse.ts';
import type { NamedType } from '../../../graph/model.ts';
import { nameItem } from '../items.ts';
import type { Item } from '../item.ts';
import { isBackward, predicateOf } from '../pairs/classes.ts';
import { findLists } from '../pairs/lists.ts';
import { viewOf } from '../text/view.ts';
import { applyRules } from './apply.ts';
import { parsePattern } from './pattern.ts';
import { RULES } from './table.ts';

/** The relations that the rules find in "[S:Type words] … [O:Type words]", each as `rule: subject → object` by the letters. */
function found(marked: string): string[] {
  const spans: { id: string; type: NamedType; start: number; end: number }[] = [];
  let text = '';
  let at = 0;
  for (const mark of marked.matchAll(/\[([SO]\d?):(\w+) ([^\]]+)\]/gu)) {
    text += marked.slice(at, mark.index);
    spans.push({ id: mark[1]!, type: mark[2]! as NamedType, start: text.length, end: text.length + mark[3]!.length });
    text += mark[3]!;
    at = mark.index + mark[0].length;
  }
  text += marked.slice(at);
  const view = viewOf(analyseText(text)[0]!, clusters());
  const items = spans.map(({ id, type, start, end }): Item => {
    const first = view.tokens.findIndex((token) => token.end > start);
    const stop = view.tokens.findIndex((token) => token.start >= end);
    return nameItem(view, { id, sentence: 0, type, level: 'name', first, end: stop < 0 ? view.tokens.length : stop, confidence: 1 });
  });
  return applyRules({ view, items, lists: findLists(view, items) }).map(({ left, right, index, rule }) => {
    const [subject, object] = isBackward(index) ? [right, left] : [left, right];
    return `${rule.name} ${predicateOf(index)}: ${subject.id} → ${object.id}`;
  });
}

describe.each(RULES.map((rule) => [rule.name, rule] as const))('the rule %s', (name, { predicate, examples, never }) => {
  test.each(examples)('finds it in: %s', (example) => {
    expect(found(example)).toContain(`${name} ${predicate}: S → O`);
  });
  test.each(never)('finds nothing in: %s', (example) => {
    expect(found(example)).toEqual([]);
  });
});

test('a list gives each member', () => {
  expect(found('[O:Operation The sweep] was led by [S1:Organization Frontex], [S2:Organization Europol] and [S3:Location Malta].'))
    .toEqual(['led-by LEADS: S1 → O', 'led-by LEADS: S2 → O', 'led-by LEADS: S3 → O']);
});

test('a pattern without a word that must be there is refused', () => {
  expect(() => parsePattern('S * O')).toThrow('holds no word');
});

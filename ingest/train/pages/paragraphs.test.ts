import { wordsOf } from './train.ts';
import { pageOf } from './paragraphs.ts';

test('a release: title, paragraphs and items, without scripts, with the apostrophes that its copies have lost', () => {
  const raw = `<h1 id="node-title">Harbour &amp; Coast</h1><script>x</script><div class="field--name-field-pr-body"><div><p>The Departments Whaling Section met.<br/>It left.</p>
    <ul><li>One</li><li><strong>Two</strong> more</li></ul></div></div><div class="field--name-field-pr-component">Other</div>`;
  expect(pageOf('release', raw)).toEqual({ title: 'Harbour & Coast', paragraphs: ['The Department’s Whaling Section met.', 'It left.', 'One', 'Two more'] });
});

test('the item of a feed that is asked for, its entities written twice', () => {
  const feed = (link: string, title: string): string => `<item><title>${title}</title><link>${link}</link><content:encoded><![CDATA[<p>${title}&amp;#8217;s words</p><p>End</p>]]></content:encoded></item>`;
  const raw = `<channel>${feed('https://a', 'Alder')}${feed('https://b', 'Birch')}</channel>`;
  expect(pageOf('feed', raw, 'https://b')).toEqual({ title: 'Birch', paragraphs: ['Birch’s words', 'End'] });
  expect(pageOf('feed', raw, 'https://c')).toEqual({ title: '', paragraphs: [] });
});

test('Markdown: title of its head, no marks, links by their words, items apart', () => {
  const raw = '---\ntitle: "Statement of Alder\\u2019s\\_Board"\ntags: x\n---\n\n# Heading\n\nThe **Board** met\n[Birch](https://b) and ![picture](p.png)left.\n\n- One\n- Two\n';
  expect(pageOf('markdown', raw)).toEqual({ title: 'Statement of Alder’s Board', paragraphs: ['Heading', 'The Board met Birch and left.', 'One', 'Two'] });
});

test('a speech off a scan: what goes on is one paragraph', () => {
  const raw = 'Mr President,\n\nWe gather here while the\nworld, and this long organisation of ours,\n\nare facing change.\n\nThank you.';
  expect(pageOf('speech', raw).paragraphs).toEqual(['Mr President,', 'We gather here while the world, and this long organisation of ours, are facing change.', 'Thank you.']);
});

test('a release off a scan: title of its catalogue, whose lines are no part of it', () => {
  const raw = '---\ntitle: "Boats for Birch."\ndate: "2031-05-02"\nsubjects:\n---\n\n\n ANA LUND  MINISTER FOR BOATS \n\n The Minister said today that boats for the people of the coast \n\n will come in May. \n';
  expect(pageOf('scan', raw)).toEqual({ title: 'Boats for Birch.', paragraphs: ['ANA LUND MINISTER FOR BOATS', 'The Minister said today that boats for the people of the coast will come in May.'] });
});

test('a page of lines: heading as title, without links, pictures and marks', () => {
  const raw = '# Boats for Birch\n\n[[type:blog]]\n[[date:MAY 2, 2031]]\n[Original](https://a)\nAlder lends boats. ![A boat](https://b)\nBirch *thanks* it.\n';
  expect(pageOf('lines', raw)).toEqual({ title: 'Boats for Birch', paragraphs: ['Original', 'Alder lends boats.', 'Birch *thanks* it.'] });
});

test('the words of a passage: title, whole paragraphs, and the beginning of one', () => {
  const bytes = new TextEncoder().encode('---\ntitle: T\n---\nFirst one.\n\nSecond. Third.\n');
  expect(wordsOf({ source: 'white-house', parts: ['title', 0, [1, 7]] }, bytes)).toBe('T\n\nFirst one.\n\nSecond.');
  expect(() => wordsOf({ source: 'nowhere', parts: [] }, bytes)).toThrow('No repository is known as "nowhere"');
});

/** Text in XML 1.0. Characters that XML cannot hold at all, lone surrogates among them, become U+FFFD. */

// eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const SPECIAL = /[&<>"'\t\n\r\u0085\u2028]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** What of a text XML can hold. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '\ufffd');

/** Escaped for content and for attributes; white space that a parser would make a space of is escaped too. */
export const escapeXml = (text: string): string => xmlText(text).replace(SPECIAL, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);

/** ` name="value"` for each value there is. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`)).join('');

/** The questions that come with Liaison: each a `.cypher` file beside this one that also works pasted into Neo4j Browser. */
import { readFileSync } from 'node:fs';

export interface Question {
  /** The file's name without its ending, as in `liaison ask partners`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The whole file: its header is comments. */
  readonly cypher: string;
  /** Every parameter with its example, which is also its default. */
  readonly parameters: Readonly<Record<string, string | number>>;
}

const IDS = ['partners', 'operations', 'connect', 'figures', 'funding', 'planned', 'disagree', 'like', 'document', 'brokers', 'communities'];

/** Reads a question from its text: first comment line the title, then the description, then `:param name => value` lines. Throws where there is no title. */
export function parseQuestion(id: string, text: string): Question {
  const header = /^(?:\/\/.*\n)+/u.exec(text)?.[0].split('\n').map((line) => line.replace(/^\/\/ ?/u, '')) ?? [];
  const title = header[0]?.trim();
  if (!title) throw new Error(`question ${id} has no title: its first line is a comment that says what it answers`);
  const parameters = header.flatMap((line) => {
    const match = /^:param (\w+) => (?:'([^'\\]*)'|(\d+))\s*$/u.exec(line);
    return match ? [[match[1]!, match[2] ?? Number(match[3])] as const] : [];
  });
  const description = header.slice(1).filter((line) => line !== '' && !line.startsWith(':param')).join(' ');
  return { id, title, description, cypher: text, parameters: Object.fromEntries(parameters) };
}

export const QUESTIONS: readonly Question[] = IDS.map((id) => parseQuestion(id, readFileSync(new URL(`${id}.cypher`, import.meta.url), 'utf8').replaceAll('\r\n', '\n')));

export const questionNamed = (id: string): Question | undefined => QUESTIONS.find((question) => question.id === id);

/** The table of constructs in docs/cypher.md. */
import type { Construct } from './constructs.ts';

const WHERE: Readonly<Record<Construct['where'], string>> = { both: 'both stores', neo4j: 'Neo4j; refused on embedded', nowhere: 'refused' };

/** Markdown: one table a group, each construct with the query that the test runs. */
export const constructTable = (constructs: readonly Construct[]): string =>
  [...new Set(constructs.map(({ group }) => group))].map((group) => {
    const rows = constructs.filter((construct) => construct.group === group).map(({ name, cypher, where }) => `| ${cell(name)} | ${WHERE[where]} | ${code(cypher)} |`);
    return `\n### ${group}\n\n| construct | answered by | example |\n|---|---|---|\n${rows.join('\n')}\n`;
  }).join('');

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Code within a table: a bar is escaped, and backticks within ask for longer ones around. */
const code = (text: string): string => {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${cell(text).replaceAll('\n', ' ')}${fence}`;
};

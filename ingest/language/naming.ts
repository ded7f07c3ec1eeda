/** Words that give what was told of its name: "an operation codenamed Gale". */
export const NAMING: ReadonlySet<string> = new Set(['named', 'codenamed', 'code-named', 'dubbed', 'called']);

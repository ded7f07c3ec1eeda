/** Completion scripts, made from the commands' own data. */
import type { AnyCommand, OptionSpec } from '../command.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

const long = ({ flags }: OptionSpec): string => /--[a-z-]+/u.exec(flags)![0];

export function completionFor(shell: Shell, commands: readonly AnyCommand[]): string {
  return shell === 'fish' ? fish(commands) : shell === 'zsh' ? `#compdef liaison\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands)}` : bash(commands);
}

function bash(commands: readonly AnyCommand[]): string {
  const options = commands.map(({ name, options: own }) => `    ${name}) words="${[...own.map(long), '--help'].join(' ')}" ;;`);
  const choices = commands.flatMap(({ name, options: own }) => own.filter((option) => option.choices).map((option) => `    "${name} ${long(option)}") words="${option.choices!.join(' ')}" ;;`));
  return `_liaison() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$word"))
    return
  fi
  case "$command $before" in
${choices.join('\n')}
  esac
  if [ -z "$words" ] && [ "\${word:0:1}" = "-" ]; then
    case "$command" in
${options.map((line) => `  ${line}`).join('\n')}
    esac
  fi
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _liaison liaison
`;
}

function fish(commands: readonly AnyCommand[]): string {
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'')}'`;
  return commands.flatMap(({ name, summary, options }) => [
    `complete -c liaison -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`,
    ...options.map((option) => `complete -c liaison -n '__fish_seen_subcommand_from ${name}' -l ${long(option).slice(2)} -d ${quote(option.description)}${option.choices ? ` -x -a ${quote(option.choices.join(' '))}` : ''}`),
  ]).map((line) => `${line}\n`).join('');
}

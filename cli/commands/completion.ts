/** `liaison completion`: a script that teaches a shell the commands and options. */
import { completionFor, SHELLS, type Shell } from '../actions/completion-scripts.ts';
import type { Command } from '../command.ts';
import { oneOf } from '../settings/values.ts';

export const completion: Command<unknown> = {
  name: 'completion',
  arguments: '<shell>',
  summary: 'print a completion script for bash, zsh or fish',
  description: 'Prints a script that completes commands, options and their values.',
  options: [],
  examples: [['completion bash >> ~/.bashrc', 'for bash'], ['completion zsh > ~/.zfunc/_liaison', 'for zsh'], ['completion fish > ~/.config/fish/completions/liaison.fish', 'for fish']],
  run: async ({ io, commands }, _options, [shell]) => {
    await io.stdout.write(completionFor(oneOf<Shell>(SHELLS)(shell!), commands));
    return 0;
  },
};

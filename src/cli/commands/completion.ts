import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandModule } from '../commands.js';
import { EXIT } from '../ending.js';

/** The scripts of the shells, beside the folder of this build. */
const FOLDER = join(__dirname, '..', 'completions');

const SCRIPTS = {
  bash: 'serviceplan.bash',
  zsh: 'serviceplan.zsh',
  fish: 'serviceplan.fish',
  powershell: 'serviceplan.ps1',
} as const;

export const completion: CommandModule = {
  parameters: [
    {
      name: '<shell>',
      description: 'the shell; its script says where it goes',
      choices: Object.keys(SCRIPTS),
    },
  ],
  flags: [],
  afterHelp: 'In ~/.bashrc:  source <(serviceplan completion bash)',

  run(world, args) {
    const shell = args[0] as keyof typeof SCRIPTS;
    world.out(readFileSync(join(FOLDER, SCRIPTS[shell]), 'utf8'));
    return Promise.resolve(EXIT.done);
  },
};

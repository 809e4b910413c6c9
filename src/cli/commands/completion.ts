import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../arguments/command.js';
import { EXIT } from '../ending.js';

/** The scripts of the shells, beside the folder of this build. */
const FOLDER = join(__dirname, '..', 'completions');

const SCRIPTS = {
  bash: 'serviceplan.bash',
  zsh: 'serviceplan.zsh',
  fish: 'serviceplan.fish',
  powershell: 'serviceplan.ps1',
} as const;
const SHELLS = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];

export const completion = command({
  parameters: [
    {
      name: '<shell>',
      description: 'the shell; its script says where to put it',
      choices: SHELLS,
    },
  ],
  flags: [],
  afterHelp: 'In ~/.bashrc:  source <(serviceplan completion bash)',

  run(world, [shell]) {
    world.out(readFileSync(join(FOLDER, SCRIPTS[shell]), 'utf8'));
    return Promise.resolve(EXIT.done);
  },
});

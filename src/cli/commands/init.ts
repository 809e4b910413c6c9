import type { CommandModule } from '../commands.js';
export const init: CommandModule = {
  define() {},
  async run() {
    return 0;
  },
};

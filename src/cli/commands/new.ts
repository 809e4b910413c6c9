import type { CommandModule } from '../commands.js';
export const newDocument: CommandModule = {
  define() {},
  async run() {
    return 0;
  },
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../rules/all.js';
import { nearest } from '../../text/nearest.js';
import type { CommandModule } from '../commands.js';
import { EXIT } from '../ending.js';
import { Unusable } from '../../workspace/unusable.js';
import { isColourful } from '../world.js';

/** The folder of the rules' pages, beside the folder of this build. */
const PAGES = join(__dirname, '..', 'docs', 'rules');

export const explain: CommandModule = {
  define(command) {
    command.argument('[rule]', 'the id of a rule; none lists them all');
  },

  async run(world, args, options) {
    const id = args[0] as string | undefined;
    if (id === undefined) {
      const width = Math.max(...RULES.map((rule) => rule.id.length));
      const lines = RULES.map(
        (rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${summaryOf(page(rule.id))}`,
      );
      world.out(`${lines.join('\n')}\n`);
      return EXIT.done;
    }
    if (!RULES.some((rule) => rule.id === id)) {
      const meant = nearest(
        id,
        RULES.map((rule) => rule.id),
      );
      throw new Unusable(`there is no rule “${id}”${meant ? `; did you mean “${meant}”?` : ''}`);
    }
    const text = page(id);
    const { makePaint } = await import('../../formats/paint.js');
    const paint = await makePaint(isColourful(world, options.color, 'stdout'));
    world.out(text.replace(/^#+ .*$/gm, (heading) => paint.bold(heading)));
    return EXIT.done;
  },
};

function page(id: string): string {
  return readFileSync(join(PAGES, `${id}.md`), 'utf8');
}

/** The first paragraph under a page's title, on one line. */
function summaryOf(text: string): string {
  return (text.split(/\n\n/)[1] ?? '').replaceAll('\n', ' ');
}

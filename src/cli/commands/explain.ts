import { makePaint } from '../../formats/paint.js';
import { RULE_IDS, RULES } from '../../rules/all.js';
import { command } from '../arguments/command.js';
import { didYouMean } from '../did-you-mean.js';
import { EXIT } from '../ending.js';
import { Unusable } from '../../workspace/files/unusable.js';
import { rulePage } from '../../workspace/rule-pages.js';
import { isColourful } from '../world.js';

export const explain = command({
  parameters: [{ name: '[rule]', description: 'the id of a rule; without one, all are listed' }],
  flags: [],

  async run(world, [id], options) {
    if (id === undefined) {
      const width = Math.max(...RULES.map((rule) => rule.id.length));
      const lines = RULES.map(
        (rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rulePage(rule.id).summary}`,
      );
      world.out(`${lines.join('\n')}\n`);
      return EXIT.done;
    }
    if (!RULE_IDS.includes(id)) {
      const hint = didYouMean(id, RULE_IDS) || '; “serviceplan explain” lists them';
      throw new Unusable(`there is no rule “${id}”${hint}`);
    }
    const { text } = rulePage(id);
    const paint = await makePaint(isColourful(world, options.color, 'stdout'));
    world.out(text.replace(/^#+ .*$/gm, (heading) => paint.bold(heading)));
    return EXIT.done;
  },
});

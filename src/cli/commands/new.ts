import { join } from 'node:path';
import type { Language } from '../../document/vocabulary.js';
import { kindTitle } from '../../kinds/kind.js';
import { loadNewWords, type NewWords } from '../../languages/new.js';
import { visible } from '../../text/visible.js';
import { shownPath } from '../../workspace/files/paths.js';
import { findRoot } from '../../workspace/files/root.js';
import { unusable } from '../../languages/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';
import { command } from '../arguments/command.js';
import { kindsBroughtForth } from '../making/customer-document.js';
import { EXIT } from '../ending.js';
import { checkName } from '../names.js';
import { checkFree, linkFromLifecycle, newDocumentOf } from '../making/new-document.js';
import { SET, textOfNew, writeNewDocument } from '../making/new-text.js';
import { inSession } from '../session.js';
import { spokenLanguage } from '../spoken-language.js';
import { templateOf } from '../making/template-of.js';

export const newDocument = command({
  parameters: [
    { name: '[kind]', description: 'what to add, such as lifecycle' },
    {
      name: '[name]',
      description:
        'whose it is: the name of a customer, the company or the document; a period such as 2026-11, or with --customer any name, tells it apart from others of its kind',
    },
  ],
  flags: [
    { flags: '--list', description: 'list the kinds' },
    {
      flags: '--customer <slug>',
      description: 'the customer that the document belongs to: the id of its lifecycle',
    },
    {
      flags: '--no-link',
      description: "do not point to the document from the customer's lifecycle",
    },
    SET,
    { flags: '-y, --yes', description: 'ask nothing' },
  ],

  async run(world, [kind, name], options) {
    return inSession(world, options, async (session) => {
      if (options.list) {
        // Who has no workspace yet may ask what there is.
        const workspace = await session.workspaces.at(findRoot(session.cwd) ?? session.cwd);
        const language = spokenLanguage({ options }, [{ workspace }]);
        world.out(kindList(workspace, language, await loadNewWords(language)));
        return EXIT.done;
      }
      const workspace = await session.workspace();
      const { kinds } = workspace;
      if (kind === undefined) throw unusable('name-kind', { kinds: kinds.ids });
      const order = {
        kind,
        language: options.language === undefined ? undefined : spokenLanguage({ options }, [{ workspace }]),
        name: name === undefined ? undefined : checkName(name, 'name'),
        customer: options.customer,
        command: `serviceplan new ${kind}`,
      };
      const made = await newDocumentOf(order, session, workspace);
      checkFree(made, order, workspace);
      const { template, place, set } = made;
      const text = textOfNew(template, place.facts, session, workspace, [...set, ...(options.set ?? [])]);
      await writeNewDocument(place.path, text, session, workspace);
      world.out(`${visible(shownPath(join(workspace.root, place.path), session.cwd))}\n`);
      if (options.link) await linkFromLifecycle(made, session, workspace);
      return EXIT.done;
    });
  },
});

/** The kinds and what they are called; those that the steps of a lifecycle bring forth by themselves, in their order. */
function kindList(workspace: Workspace, language: Language, words: NewWords): string {
  const steps = kindsBroughtForth(workspace);
  const others = workspace.kinds.ids.filter((id) => !steps.has(id));
  const list = (ids: readonly string[]) => {
    const width = Math.max(...ids.map((id) => id.length));
    return ids.map((id) => {
      const title = visible(kindTitle(templateOf(id, language, workspace)));
      const from = steps.has(id) ? ` (${(steps.get(id) as string[]).join(', ')})` : '';
      return `${id.padEnd(width)}  ${title}${from}\n`;
    });
  };
  const own = list(others).join('');
  return steps.size === 0 ? own : `${own}\n${words.broughtForth}\n${list([...steps.keys()]).join('')}`;
}

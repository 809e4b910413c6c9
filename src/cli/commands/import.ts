import { LIFECYCLE } from '../../document/vocabulary.js';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { visible } from '../../text/visible.js';
import { shownPath } from '../../workspace/files/paths.js';
import { pathHint } from '../../workspace/files/nearest-path.js';
import { readToImport } from '../../workspace/reading/read-to-import.js';
import { MOST_BYTES } from '../../workspace/files/read-file.js';
import { unusable } from '../../languages/unusable.js';
import { command } from '../arguments/command.js';
import { EXIT } from '../ending.js';
import { importChecklist } from '../making/import-checklist.js';
import { importSections } from '../making/import-sections.js';
import { isOfSections } from '../making/kinds-of-sections.js';
import { checkName } from '../names.js';
import { SET } from '../making/new-text.js';
import { inSession } from '../session.js';
import { spokenLanguage } from '../spoken-language.js';
import { templateOf } from '../making/template-of.js';

export const importFile = command({
  parameters: [
    {
      name: '<file>',
      description: 'a checklist or a plan: a Word document, an Excel workbook, a CSV or a Markdown file',
    },
    { name: '[name]', description: 'whose it is: the name of the customer or the company' },
  ],
  flags: [
    {
      flags: '--kind <kind>',
      description: 'what it becomes, such as service-plan; lifecycle by default',
    },
    { flags: '--customer <slug>', description: "what the customer's folder is called" },
    SET,
    { flags: '--dry-run', description: 'print the document and write nothing' },
  ],

  async run(world, [file, name], options) {
    return inSession(world, options, async (session) => {
      const workspace = await session.workspace();
      const { kind = LIFECYCLE } = options;
      const path = session.inCwd(file);
      if (!existsSync(path)) throw unusable('no-file', { path: file, hint: pathHint(file, session.cwd) });
      const shown = shownPath(path, session.cwd);
      const order = {
        found: await readToImport(path, shown, session.reader),
        shown,
        file,
        kind: templateOf(kind, spokenLanguage({ options }, [{ workspace }]), workspace).kind,
        name: name === undefined ? undefined : checkName(name, 'name'),
        options,
        session,
        workspace,
      };
      const made = await (isOfSections(kind, workspace) ? importSections(order) : importChecklist(order));
      if (Buffer.byteLength(made.text) > MOST_BYTES) throw unusable('too-much-for-document', { path: shown });
      if (options.dryRun) world.out(made.text);
      else {
        await made.write();
        world.out(`${visible(shownPath(join(workspace.root, made.path), session.cwd))}\n`);
      }
      if (!options.quiet) world.err(made.said);
      return EXIT.done;
    });
  },
});

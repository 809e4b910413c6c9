import type { FormOf } from '../../document/entry-form.js';
import { formOfOurs } from '../../forms/all.js';
import { hintOrKnown } from '../../text/hint.js';
import { ownKinds } from '../../workspace/own-kinds.js';
import { kindSchema, OTHER_SCHEMAS, otherSchema, SCHEMA_DRAFTS } from '../../workspace/schemas.js';
import { unusable } from '../../languages/unusable.js';
import { findRoot } from '../../workspace/files/root.js';
import { command } from '../arguments/command.js';
import { EXIT } from '../ending.js';
import { inSession, type Session } from '../session.js';

export const schema = command({
  parameters: [
    {
      name: '[schema]',
      description:
        'a kind, for its frontmatter, “settings”, “status-output” or “lint-output”; without one, the names are listed',
    },
  ],
  flags: [
    {
      flags: '--draft <draft>',
      description: 'the draft of JSON Schema',
      choices: SCHEMA_DRAFTS,
      default: '2020-12',
    },
  ],

  async run(world, [name], options) {
    const { draft } = options;
    const other = OTHER_SCHEMAS.find((known) => known === name);
    if (other) {
      world.out(otherSchema(other, draft));
      return EXIT.done;
    }
    const { ids: kinds, formOf } = await inSession(world, options, kindsAt);
    if (name === undefined) {
      world.out([...OTHER_SCHEMAS, ...kinds].map((known) => `${known}\n`).join(''));
      return EXIT.done;
    }
    if (!kinds.includes(name)) {
      throw unusable('no-schema', { name, hint: hintOrKnown(name, [...OTHER_SCHEMAS, ...kinds]) });
    }
    world.out(kindSchema(name, draft, formOf(name)?.frontmatter));
    return EXIT.done;
  },
});

/** The kinds of the workspace and what they hold, else ours. */
async function kindsAt(session: Session): Promise<{ ids: readonly string[]; formOf: FormOf }> {
  if (findRoot(session.cwd) === undefined) return { ids: ownKinds().ids, formOf: formOfOurs };
  const { kinds, settings } = await session.workspace();
  return { ids: kinds.ids, formOf: settings.formOf };
}

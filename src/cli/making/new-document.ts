import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { customerTypeOf } from '../../care/complaint.js';
import type { PlanDocument } from '../../document/document.js';
import { LIFECYCLE, type Language } from '../../document/vocabulary.js';
import type { Template } from '../../kinds/kind.js';
import { loadNewWords } from '../../languages/new.js';
import { unusable } from '../../languages/unusable.js';
import { entryOf } from '../../yaml/values.js';
import type { Workspace } from '../../workspace/workspace.js';
import { findCustomer, firstCustomer, kindsBroughtForth, placeOf, pointTo } from './customer-document.js';
import type { GlobalOptions } from '../arguments/global-flags.js';
import { checkSlug } from '../names.js';
import { type NewPlace, placeOfNew } from './place-of-new.js';
import type { OpenDocument, Session } from '../session.js';
import { spokenLanguage } from '../spoken-language.js';
import { templateOf } from './template-of.js';

/** A document that is to be made. */
export interface NewDocument {
  readonly template: Template;
  readonly place: NewPlace;
  /** The frontmatter that its customer gives it, as `--set` takes it. */
  readonly set: readonly string[];
  /** The lifecycle of the customer that it belongs to. */
  readonly lifecycle: OpenDocument | undefined;
}

/** What is to be made, as a command line says it. */
export interface NewOrder {
  readonly kind: string;
  /** Nothing for that of the customer's lifecycle, or else of the workspace. */
  readonly language: Language | undefined;
  readonly name: string | undefined;
  /** The slug of the customer. */
  readonly customer: string | undefined;
  /** The beginning of the command, for who has to name something. */
  readonly command: string;
}

/** The document that a command is to make. @throws Unusable where it cannot be made so */
export async function newDocumentOf(
  order: NewOrder,
  session: Session,
  workspace: Workspace,
): Promise<NewDocument> {
  const { kind, name, customer, command } = order;
  const usual = order.language ?? spokenLanguage(session, [{ workspace }]);
  const template = templateOf(kind, usual, workspace);
  const lifecycle = await customerFor(template, order, session, workspace);
  if (!lifecycle) {
    const place = placeOfNew(template, name, customer, workspace, command);
    return { template, place, set: [], lifecycle };
  }
  const { document } = lifecycle;
  const own = templateOf(kind, order.language ?? document.language, lifecycle.workspace);
  const occasion = occasionOf(order);
  if (occasion !== undefined) checkSlug(occasion, 'name');
  const { name: path, id } = placeOf(kind, lifecycle, occasion, workspace.root);
  const called = document.frontmatter.customer?.value;
  const set = ofCustomer(document, own.document);
  return { template: own, place: { path, facts: { id, name: called, occasion } }, set, lifecycle };
}

/** What a customer's lifecycle says of them that a new document of theirs shall say too. */
function ofCustomer(lifecycle: PlanDocument, { frontmatter: { customer, yaml } }: PlanDocument): string[] {
  const type = entryOf(yaml, 'customer-type') && customerTypeOf(lifecycle);
  return [
    ...(customer ? [] : [`customer=${lifecycle.frontmatter.customer?.value ?? ''}`]),
    ...(type ? [`customer-type=${type}`] : []),
  ];
}

/**
 * The lifecycle of the customer that a document is to belong to; nothing where it belongs to none, or is a lifecycle
 * itself. @throws Unusable where there is none, and the document names its customer or a step brings it forth
 */
async function customerFor(
  { kind, document }: Template,
  { name, customer, command }: NewOrder,
  session: Session,
  workspace: Workspace,
): Promise<OpenDocument | undefined> {
  const isOfCustomer = document.frontmatter.customer !== undefined;
  if (kind === LIFECYCLE || (!isOfCustomer && customer === undefined)) return undefined;
  const isBroughtForth = kindsBroughtForth(workspace).has(kind);
  const word = customer ?? name;
  const isNamed = isOfCustomer && customer !== undefined;
  if (word !== undefined) return findCustomer(session, word, isBroughtForth || isNamed);
  const known = await firstCustomer(session);
  if (known === undefined && !isBroughtForth) return undefined;
  throw unusable('name-customer', { example: `${command} --customer ${known ?? 'nordvik'}` });
}

/** What tells one of several documents of a customer from the others. */
function occasionOf({ customer, name }: NewOrder): string | undefined {
  return customer === undefined ? undefined : name;
}

/** @throws Unusable where a document of a customer stands in the place of a new one */
export function checkFree(
  { lifecycle, place }: NewDocument,
  { customer, command }: NewOrder,
  { root }: Workspace,
): void {
  if (!lifecycle || !existsSync(join(root, place.path))) return;
  const slug = customer ?? lifecycle.document.frontmatter.id?.value ?? '';
  const example = `${command} 2026-11 --customer ${slug}`;
  throw unusable('document-of-customer-there', { path: place.path, example });
}

/** Points to a document that was made from the customer's lifecycle, and says so. */
export async function linkFromLifecycle(
  { template, place, lifecycle }: NewDocument,
  session: Session,
  workspace: Workspace,
): Promise<void> {
  if (!lifecycle) return;
  const made = { template, occasion: place.facts.occasion, path: join(workspace.root, place.path) };
  const options: GlobalOptions = session.options;
  const words = await loadNewWords(spokenLanguage({ options }, [{ workspace }]));
  const said = await pointTo(made, lifecycle, session, words);
  if (said !== undefined && options.quiet !== true) session.world.err(`${said}\n`);
}

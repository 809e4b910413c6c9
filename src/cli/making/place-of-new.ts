import { LIFECYCLE } from '../../document/vocabulary.js';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf, type Template } from '../../kinds/kind.js';
import { customerFile } from '../../scaffold/customer-file.js';
import type { Facts } from '../../scaffold/scaffold.js';
import { entryOf } from '../../yaml/values.js';
import { unusable } from '../../languages/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';
import { checkSlug } from '../names.js';

/** Where a new document is to stand in its workspace, and what it is called there. */
export interface NewPlace {
  readonly path: string;
  readonly facts: Pick<Facts, 'id' | 'name' | 'occasion'>;
}

/**
 * The place of a document that no customer's lifecycle brings forth.
 *
 * @param name whose it is, or what tells it from others of its kind, as a period does
 * @param customer the slug of the customer it belongs to
 * @param command the beginning of the command, for who has to name the customer
 * @throws Unusable where a name is missing, or no file can be called so
 */
export function placeOfNew(
  { kind, document: { frontmatter } }: Template,
  name: string | undefined,
  customer: string | undefined,
  { settings, root }: Workspace,
  command: string,
): NewPlace {
  checkCustomer(customer);
  const isOfCustomer = frontmatter.customer !== undefined;
  if (isOfCustomer && name === undefined) {
    throw unusable('name-customer', { example: `${command} "Nordvik Fastigheter AB"` });
  }
  const isOfCompany = entryOf(frontmatter.yaml, 'company') !== undefined;
  if (!isOfCustomer && !isOfCompany) return placeOfOneOfSeveral(kind, name, customer, undefined);
  if (!isOfCustomer && PERIOD.test(name ?? '')) {
    return placeOfOneOfSeveral(kind, name, customer, settings.company);
  }
  const slug = customer !== undefined && isOfCustomer ? customer : slugFor(kind, name);
  const folder = customer ?? (isOfCustomer ? slug : undefined);
  const usual = folder === undefined ? `${kind}.md` : `customers/${folder}/${kind}.md`;
  const isTaken = existsSync(join(root, usual));
  const path = isTaken && !isOfCustomer ? `${slug}.md` : usual;
  const ofCustomer = kind === LIFECYCLE ? slug : customerFile(kind, slug, undefined).id;
  const id = isOfCustomer ? ofCustomer : isTaken ? slug : kind;
  return { path, facts: { id, name: name ?? settings.company } };
}

/** A year, or a part of one: `2026`, `2026-11`, `2026-Q4`. No company is called so. */
const PERIOD = /^(?:19|20)\d{2}(?:-[\da-z]{1,2}){0,2}$/i;

/** A document whose name does not say whose it is, but tells one of several of its kind from the others. */
function placeOfOneOfSeveral(
  kind: string,
  occasion: string | undefined,
  customer: string | undefined,
  whose: string | undefined,
): NewPlace {
  if (occasion !== undefined) checkSlug(occasion, 'name');
  const { name, id } = customerFile(kind, customer ?? '', occasion);
  const path = customer === undefined ? name : `customers/${customer}/${name}`;
  return { path, facts: { id, name: whose, occasion } };
}

function slugFor(kind: string, name: string | undefined): string {
  return name === undefined ? kind : checkSlug(name, 'name');
}

/** @throws Unusable for what can be no customer's id */
function checkCustomer(customer: string | undefined): void {
  if (customer === undefined || slugOf(customer) === customer) return;
  throw unusable('customer-form', { meant: slugOf(customer) || 'nordvik' });
}

import type { PlanDocument, Section, SignOff, Step } from '../document/document.js';
import { splitId } from '../document/step-reader.js';
import { hasLeft } from '../document/people.js';
import type { Person, SignOffDemands } from '../document/settings.js';
import { message } from '../languages/messages.js';
import { isRefusal, validSignOff } from '../document/step-state.js';
import type { Message } from '../text/finding.js';
import { nameKey } from '../text/name-key.js';
import { occurrencesOf } from './closing.js';
import { answersFor, holdsRole, isSameAddress, peopleNamed } from './people.js';
import type { Proof } from './proof.js';
import { digestIn, statementOf } from './statement.js';

/** What the settings demand of the sign-offs of a step. */
interface Policy {
  /** Each is proven by a key. */
  readonly key: boolean;
  /** So many different people sign. */
  readonly persons: number;
  /** One of them does not answer for the step. */
  readonly another: boolean;
  /** One of them is the customer. */
  readonly customer: boolean;
  /** For each role, one of them holds it. */
  readonly roles: readonly string[];
}

/** The role that a person of the customer has in the settings. */
const CUSTOMER = 'customer';

/** The key of the settings under which stands what is demanded of all steps. */
export const EVERYTHING = 'all';

const NOTHING: Policy = { key: false, persons: 1, another: false, customer: false, roles: [] };

/**
 * What the settings demand of a step: what they say of the step itself before what they say of its phase, and that before
 * what they say of all. A step belongs to the phase that its id begins with, because a key signs the id; the heading
 * above it can only demand more.
 */
export function policyFor(
  step: Step,
  section: Section | undefined,
  demands: ReadonlyMap<string, SignOffDemands>,
): Policy {
  const id = step.id.value.toLowerCase();
  const keys = [...demands.keys()];
  const named = (wanted: string) => keys.find((key) => key.toLowerCase() === wanted);
  const phase = keys
    .filter((key) => beginsWith(id, key.toLowerCase()))
    .sort((a, b) => b.length - a.length)[0];
  const own = [named(EVERYTHING), phase, named(id)].reduce<Policy>(
    (policy, key) => (key === undefined ? policy : narrowed(policy, demands.get(key))),
    NOTHING,
  );
  const heading = section && phaseAbove(section);
  const above = heading === undefined || heading === phase?.toLowerCase() ? undefined : named(heading);
  return above === undefined ? own : stricter(own, narrowed(NOTHING, demands.get(above)));
}

/** Whether a step's id is one of a phase's: `B1.2` of `B1`, `A7` of `A`, `C-safety` of `C`. */
function beginsWith(step: string, phase: string): boolean {
  if (step.length <= phase.length || !step.startsWith(phase)) return false;
  const next = step.charAt(phase.length);
  return next === '.' || next === '-' || (/\d/.test(next) && !/\d$/.test(phase));
}

/** Whether what the settings demand under a key is of any step of a document. */
export function isDemandOf({ sections }: Pick<PlanDocument, 'sections'>, key: string): boolean {
  const wanted = key.toLowerCase();
  return (
    wanted === EVERYTHING ||
    sections.some(
      (section) =>
        section.steps.length > 0 &&
        (phaseAbove(section) === wanted ||
          section.steps.some(({ id }) => {
            const own = id.value.toLowerCase();
            return own === wanted || beginsWith(own, wanted);
          })),
    )
  );
}

/** The phase that a section's heading names, in small letters. */
function phaseAbove({ heading }: Section): string | undefined {
  return splitId(heading.content.text)?.id.toLowerCase();
}

/** A policy with what is demanded more nearly in the place of what is demanded from farther away. */
function narrowed(policy: Policy, demands: SignOffDemands = {}): Policy {
  return {
    key: demands.key ?? policy.key,
    persons: demands.persons ?? policy.persons,
    another: demands['not-responsible'] ?? policy.another,
    customer: demands.customer ?? policy.customer,
    roles: demands.role === undefined ? policy.roles : [demands.role],
  };
}

function stricter(a: Policy, b: Policy): Policy {
  return {
    key: a.key || b.key,
    persons: Math.max(a.persons, b.persons),
    another: a.another || b.another,
    customer: a.customer || b.customer,
    roles: [...new Set([...a.roles, ...b.roles])],
  };
}

/** The messages that say what is lacking; programs are told them. */
export const LACKS = [
  'unproven-sign-off',
  'unchecked-sign-off',
  'lacks-persons',
  'lacks-another',
  'lacks-customer',
  'lacks-role',
] as const;
export type LackReason = (typeof LACKS)[number];

/** What is demanded of a signed step and not there: of its key, or of who has signed. */
export interface Lack {
  readonly type: 'key' | 'people';
  readonly message: Message;
  /** The sign-off that it concerns. */
  readonly signOff: SignOff;
}

/** Who signs, and how far that is proven. */
export interface Signers {
  readonly document: PlanDocument;
  readonly people: ReadonlyMap<string, Person>;
  /** Nothing where nobody has looked at keys. */
  readonly proofs: ReadonlyMap<SignOff, Proof> | undefined;
}

/** What the signed steps of a document lack of what the settings demand of them. */
export function lacksIn(
  signers: Signers,
  demands: ReadonlyMap<string, SignOffDemands>,
): { readonly step: Step; readonly lack: Lack }[] {
  if (demands.size === 0) return [];
  return signers.document.sections.flatMap((section) =>
    section.steps.flatMap((step) =>
      lacksOf(step, policyFor(step, section, demands), signers).map((lack) => ({ step, lack })),
    ),
  );
}

/** What a step lacks of what is demanded; nothing where it is not signed. */
function lacksOf(step: Step, policy: Policy, signers: Signers): Lack[] {
  const newest = validSignOff(step);
  if (!newest) return [];
  const id = step.id.value;
  const unproven = policy.key ? lackOfKey(id, newest, signers.proofs?.get(newest)) : undefined;
  const lacks: Lack[] = unproven ? [{ type: 'key', message: unproven, signOff: newest }] : [];
  const lack = (said: Message) => lacks.push({ type: 'people', message: said, signOff: newest });
  const together = signedTogether(step);
  const counting = together.flatMap((signOff) => counted(step, signOff, policy, signers));
  const uncounted = together
    .filter((signOff) => signers.proofs?.get(signOff)?.type === 'invalid')
    .map(({ name }) => name.value)
    .join(', ');
  const have = numberOfPeople(counting);
  if (policy.persons > 1 && have < policy.persons)
    lack(message('lacks-persons', { step: id, have, need: policy.persons, uncounted }));
  const is = (test: (person: Person) => boolean) => counting.some(({ person }) => test(person));
  if (policy.another && !is((person) => !answersFor(person, step, signers.document)))
    lack(message('lacks-another', { step: id, name: newest.name.value, uncounted }));
  if (policy.customer && !is((person) => holdsRole(person, CUSTOMER, signers.document)))
    lack(message('lacks-customer', { step: id, uncounted }));
  for (const role of policy.roles) {
    if (!is((person) => holdsRole(person, role, signers.document)))
      lack(message('lacks-role', { step: id, role, uncounted }));
  }
  return lacks;
}

/** What is to be said of a sign-off that must be proven and is not. One that is disproved is told elsewhere. */
function lackOfKey(step: string, { name }: SignOff, proof: Proof | undefined): Message | undefined {
  if (proof?.type === 'none') return message('unproven-sign-off', { step, name: name.value });
  if (proof?.type !== 'unchecked') return undefined;
  return message('unchecked-sign-off', {
    step,
    name: name.value,
    detail: proof.message.values['detail'] ?? '',
  });
}

/** The sign-off of a person that counts for the policy, with the key that proves it. */
interface Counted {
  readonly person: Person;
  readonly key: string | undefined;
}

/** A sign-off counts when it fits the step, is of a person of the settings who had not left and, where that is demanded, proven. */
function counted(step: Step, signOff: SignOff, { key }: Policy, signers: Signers): Counted[] {
  const { document, people, proofs } = signers;
  const proof = proofs?.get(signOff);
  const isProven = proof?.type === 'proven';
  const named = peopleNamed(signOff.name.value, people).filter((one) => !hasLeft(one, signOff.date.value));
  const person = isProven ? named.find(({ email = '' }) => isSameAddress(email, proof.principal)) : named[0];
  const fits = signOff.digest?.value === digestIn(statementOf(document, step, signOff));
  if (!person || !fits || proof?.type === 'invalid' || (key && proofs && !isProven)) return [];
  return [{ person, key: isProven ? proof.fingerprint : undefined }];
}

/** How many people these are: neither one person under two keys nor two people with one key are two. */
function numberOfPeople(counting: readonly Counted[]): number {
  const people = new Set(counting.map(({ person }) => person.key));
  const keys = new Set(counting.map(({ person, key }) => key ?? person.key));
  return Math.min(people.size, keys.size);
}

/** The sign-offs that say how a step stands: those that count together, or the one that says it was not approved. */
export function standingSignOffs(step: Step): readonly SignOff[] {
  const last = step.signOffs.at(-1);
  return last && isRefusal(last) ? [last] : signedTogether(step);
}

/**
 * The sign-offs that count together: after the last that says “not approved”, the newest of each signer; in a step that
 * recurs only those of the last occurrence.
 */
export function signedTogether(step: Step): readonly SignOff[] {
  const [only, another] = step.signOffs;
  if (!another) return only && isRefusal(only) ? [] : step.signOffs;
  const refused = step.signOffs.findLastIndex(isRefusal);
  const standing = step.every ? ofLastOccurrence(step) : step.signOffs.slice(refused + 1);
  return [...new Map(standing.map((signOff) => [nameKey(signOff.name.value), signOff])).values()];
}

function ofLastOccurrence(step: Step): readonly SignOff[] {
  const last = occurrencesOf(step).at(-1);
  return !last || last.refusal ? [] : last.signOffs;
}

import { slugOf } from '../kinds/kind.js';
import { parseStatement, type Statement, statementText } from './statement.js';

/** The purpose that our signatures are made for, so that none made for anything else counts as a sign-off. */
export const NAMESPACE = 'serviceplan-sign-off';

const BEGIN = '-----BEGIN SSH SIGNATURE-----';
const END = '-----END SSH SIGNATURE-----';

/** An SSH signature, as far as it can be read without checking it. */
export interface SshSignature {
  /** The signature in its armour, with line feeds. */
  readonly armour: string;
  /** The type of the key, such as `ssh-ed25519`. */
  readonly keyType: string;
  /** The public key, or the certificate, in base64 as allowed-signers files write it. */
  readonly key: string;
  readonly namespace: string;
}

/** What a signature file holds: a signature, and the statement that it is said to be of. */
export interface SignatureFile {
  readonly signature: SshSignature;
  readonly statement: Statement;
}

/**
 * The name of the file that holds the signature of a sign-off: small letters, digits and hyphens whatever the ids and
 * names are, so that every file system takes it and none leads elsewhere.
 *
 * @param digest the digest that the sign-off carries
 */
export function signatureFileName(step: string, date: string, signer: string, digest: string): string {
  const parts = [date, slugOf(step).slice(0, 32), slugOf(signer).slice(0, 40), digest.replace(/^.*:/, '')];
  return `${parts.filter((part) => part !== '').join('-')}.sig`;
}

/** The text of a signature file: the armour, which ssh-keygen reads, and after it the statement that was signed. */
export function signatureFileText(armour: string, statement: Statement): string {
  return `${armour.trimEnd()}\n${statementText(statement)}`;
}

/** Reads a signature file. Nothing where it is none. */
export function parseSignatureFile(text: string): SignatureFile | undefined {
  const plain = text.replace(/\r\n/g, '\n');
  const end = plain.indexOf(`\n${END}\n`);
  if (!plain.startsWith(`${BEGIN}\n`) || end < 0) return undefined;
  const statement = parseStatement(plain.slice(end + END.length + 2));
  const signature = readSignature(plain.slice(BEGIN.length, end));
  return statement && signature && { statement, signature };
}

/** Reads what stands between the armour's lines: base64 of the format in OpenSSH's PROTOCOL.sshsig. */
function readSignature(body: string): SshSignature | undefined {
  const base64 = body.replace(/\n/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  if (bytes.length < AFTER_VERSION || bytes.readUInt32BE(MAGIC.length) !== 1) return undefined;
  const key = stringAt(bytes, AFTER_VERSION);
  const namespace = key && stringAt(bytes, key.end);
  const keyType = key && stringAt(key.value, 0);
  if (!namespace || !keyType) return undefined;
  return {
    armour: `${BEGIN}\n${base64.replace(/.{70}/g, '$&\n').trimEnd()}\n${END}\n`,
    keyType: keyType.value.toString('utf8'),
    key: key.value.toString('base64'),
    namespace: namespace.value.toString('utf8'),
  };
}

const MAGIC = 'SSHSIG';
const AFTER_VERSION = MAGIC.length + 4;

/** A string of SSH's wire format: four bytes of length, and as many bytes. */
function stringAt(bytes: Buffer, at: number): { value: Buffer; end: number } | undefined {
  if (at + 4 > bytes.length) return undefined;
  const end = at + 4 + bytes.readUInt32BE(at);
  return end > bytes.length ? undefined : { value: bytes.subarray(at + 4, end), end };
}

/** A key's fingerprint, as ssh-keygen shows it: that of a certificate is the one of the key that it certifies. */
export function fingerprint(key: string): string {
  const bytes = Buffer.from(key, 'base64');
  const plain = certifiedKey(bytes) ?? bytes;
  const hash = process.getBuiltinModule('node:crypto').hash('sha256', plain, 'base64');
  return `SHA256:${hash.replace(/=+$/, '')}`;
}

/** The types of certificates, with the type of the key in each, and of how many strings that key consists beside it. */
const CERTIFICATES: ReadonlyMap<string, readonly [type: string, strings: number]> = new Map([
  ['ssh-ed25519-cert-v01@openssh.com', ['ssh-ed25519', 1]],
  ['ssh-rsa-cert-v01@openssh.com', ['ssh-rsa', 2]],
  ['ssh-dss-cert-v01@openssh.com', ['ssh-dss', 4]],
  ['ecdsa-sha2-nistp256-cert-v01@openssh.com', ['ecdsa-sha2-nistp256', 2]],
  ['ecdsa-sha2-nistp384-cert-v01@openssh.com', ['ecdsa-sha2-nistp384', 2]],
  ['ecdsa-sha2-nistp521-cert-v01@openssh.com', ['ecdsa-sha2-nistp521', 2]],
  ['sk-ssh-ed25519-cert-v01@openssh.com', ['sk-ssh-ed25519@openssh.com', 2]],
  ['sk-ecdsa-sha2-nistp256-cert-v01@openssh.com', ['sk-ecdsa-sha2-nistp256@openssh.com', 3]],
]);

/** The key in a certificate of the format in OpenSSH's PROTOCOL.certkeys: behind the type and a nonce. */
function certifiedKey(bytes: Buffer): Buffer | undefined {
  const type = stringAt(bytes, 0);
  const nonce = type && stringAt(bytes, type.end);
  const [plain, strings] = CERTIFICATES.get(type?.value.toString('latin1') ?? '') ?? [];
  if (!nonce || plain === undefined || strings === undefined) return undefined;
  let { end } = nonce;
  for (let left = strings; left > 0; left--) {
    const part = stringAt(bytes, end);
    if (!part) return undefined;
    ({ end } = part);
  }
  const length = Buffer.alloc(4);
  length.writeUInt32BE(plain.length);
  return Buffer.concat([length, Buffer.from(plain), bytes.subarray(nonce.end, end)]);
}

/** The SHA-256 of bytes or of a text's UTF-8, in hex. Node's module for it costs start-up time, so it is loaded when first needed. */
export function sha256(content: string | Uint8Array): string {
  return process.getBuiltinModule('node:crypto').hash('sha256', content, 'hex');
}

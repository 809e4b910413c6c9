export { parseDocument, FAST_READERS } from './document/parse.js';
export { signOffDigest } from './signoff/digest.js';
export { stepsOf } from './document/document.js';
export { makeSource } from './text/source.js';

declare const __VERSION__: string;

/** The product's version, as package.json has it; put in by the build. */
export const VERSION: string = __VERSION__;

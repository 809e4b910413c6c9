import type { NewWords } from '../new.js';

export const svNewWords: NewWords = {
  broughtForth: 'Det som stegen i kundens checklista resulterar i; ange kunden med --customer:',
  linked: (step, path) => `${step} i ${path} hänvisar nu till dokumentet.`,
  linkLater: (step, path, line) => `Lägg in hänvisningen i ${step} i ${path} när du signerar steget: ${line}`,
};

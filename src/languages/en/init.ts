import type { InitWords } from '../init.js';

export const enInitWords: InitWords = {
  exampleCompany: 'Example Service Ltd',
  exampleCustomer: 'Example Customer Ltd',
  questions: {
    company: 'Your company',
    customer: 'Your first customer',
    contract: 'The contract is to be signed on',
    start: 'The service starts on',
    personName: 'Who is the account manager (name; leave empty if nobody yet)',
    personEmail: 'Their e-mail address (may be left empty)',
    ci: 'A workflow for your CI',
    none: 'none',
    hook: 'A pre-commit hook that checks the plans',
  },
  made: 'created',
  kept: 'kept',
  nothingNew: 'Everything was already there; nothing was changed.',
  next: 'Next',
  steps: [
    'serviceplan status         see where everything stands',
    'serviceplan lint           see what is not written yet',
    'serviceplan new lifecycle "Another customer"',
    'serviceplan import form.docx "Another customer"   bring in a checklist kept in Word or Excel',
  ],
  write: (path) => `write the service plan: ${path}`,
};

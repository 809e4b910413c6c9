/** The roles of our templates whose keys are not yet words. */
export const enRoles: ReadonlyMap<string, string> = new Map([
  ['account-manager', 'account manager'],
  ['hr', 'HR'],
  ['team-leader', 'team leader'],
]);

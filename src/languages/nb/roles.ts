/** The roles of our templates in Norwegian. */
export const nbRoles: ReadonlyMap<string, string> = new Map([
  ['management', 'ledelse'],
  ['sales', 'salg'],
  ['account-manager', 'kundeansvarlig'],
  ['operations', 'drift'],
  ['finance', 'økonomi'],
  ['quality', 'kvalitet'],
  ['hr', 'HR'],
  ['team-leader', 'teamleder'],
  ['customer', 'kunde'],
]);

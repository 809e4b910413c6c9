/** The roles of our templates in Swedish. */
export const svRoles: ReadonlyMap<string, string> = new Map([
  ['management', 'ledning'],
  ['sales', 'försäljning'],
  ['account-manager', 'kundansvarig'],
  ['operations', 'drift'],
  ['finance', 'ekonomi'],
  ['quality', 'kvalitet'],
  ['hr', 'HR'],
  ['team-leader', 'teamledare'],
  ['customer', 'kund'],
]);

/** A document's title, and whose it is where the title does not say so. */
export function withCustomer(title: string, customer: string | undefined): string {
  return customer === undefined || title.includes(customer) ? title : `${title} – ${customer}`;
}

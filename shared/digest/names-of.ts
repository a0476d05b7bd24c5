import type { Locale } from '#shared/contracts';

const MOST_NAMES = 3;

/** `Ada, Bo, Cy +4` */
export function namesOf(customers: readonly { readonly name: string }[], locale: Locale): string {
  const told = customers.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = customers.length - told.length;
  return `${told.join(', ')}${more > 0 ? ` +${new Intl.NumberFormat(locale).format(more)}` : ''}`;
}

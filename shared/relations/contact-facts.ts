import type { Attitude, CustomerFacts } from '#shared/contracts';
import type { Contact, Counted } from '#shared/history';

/** Whom we know there. Contacts carry no day: they are as they stand. */
export function contactFacts(contacts: readonly Counted<Contact>[] = []): CustomerFacts {
  if (contacts.length === 0) return {};
  const known = (wanted: (contact: Contact) => boolean) =>
    contacts.reduce((sum, contact) => (wanted(contact) ? sum + contact.count : sum), 0);
  const inCircle = (circle: number) => known((contact) => contact.circle === circle);
  const withAttitude = (attitude: Attitude) => known((contact) => contact.attitude === attitude);
  return {
    circles: [inCircle(1), inCircle(2), inCircle(3)],
    opposedContacts: withAttitude('opposed'),
    supportiveContacts: withAttitude('supportive'),
    singleContact: known(() => true) === 1,
  };
}

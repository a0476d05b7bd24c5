import type { EventSheets } from '../event-sheets.ts';

const CUSTOMER_COLUMNS = [
  { header: 'Customer ID', field: 'customerId', width: 95 },
  { header: 'Customer', field: 'customerName', width: 260 },
] as const;

/** What the managed-services firm writes down beside its invoices. */
export const BRITISH_IT_EVENTS: EventSheets = {
  surveys: {
    name: 'NPS survey',
    columns: [
      { header: 'Response no', field: 'id', width: 105 },
      { header: 'Date', field: 'day', width: 95 },
      ...CUSTOMER_COLUMNS,
      { header: 'NPS', field: 'nps', width: 55 },
    ],
  },
  complaints: {
    name: 'Complaints',
    columns: [
      { header: 'Complaint no', field: 'id', width: 105 },
      { header: 'Opened', field: 'opened', width: 95 },
      ...CUSTOMER_COLUMNS,
      { header: 'What happened', field: 'subject', width: 210 },
      { header: 'Resolved', field: 'resolved', width: 95 },
      { header: 'Rating', field: 'rating', width: 60 },
    ],
    subjects: [
      'Outage in working hours',
      'Ticket closed too early',
      'Wrong laptop delivered',
      'Invoice does not match the quote',
      'Nobody called back',
      'Backup could not be restored',
    ],
  },
  touchpoints: {
    name: 'Service desk',
    columns: [
      { header: 'Ticket no', field: 'id', width: 105 },
      { header: 'Date', field: 'day', width: 95 },
      ...CUSTOMER_COLUMNS,
      { header: 'Type', field: 'kind', width: 75 },
      { header: 'Direction', field: 'direction', width: 85 },
      { header: 'Hours', field: 'hours', width: 60 },
    ],
    kinds: { ticket: 'Ticket', call: 'Call', visit: 'Visit' },
    inbound: 'Inbound',
    outbound: 'Outbound',
  },
  contacts: {
    name: 'People',
    columns: [
      ...CUSTOMER_COLUMNS,
      { header: 'Contact', field: 'name', width: 150 },
      { header: 'Job title', field: 'role', width: 150 },
      { header: 'Circle', field: 'circle', width: 60 },
      { header: 'Attitude', field: 'attitude', width: 95 },
    ],
    firstNames: ['Alice', 'Ben', 'Carol', 'Dev', 'Elaine', 'Faisal', 'Grace', 'Harry', 'Imogen', 'Joseph'],
    lastNames: ['Ashworth', 'Bhatt', 'Clegg', 'Dyson', 'Eccles', 'Farrar', 'Greenwood', 'Hirst', 'Iqbal'],
    roles: [
      { title: 'Managing director', circle: 1 },
      { title: 'Office manager', circle: 1 },
      { title: 'Finance director', circle: 1 },
      { title: 'IT coordinator', circle: 2 },
      { title: 'Accounts payable', circle: 2 },
      { title: 'Board adviser', circle: 3 },
    ],
    attitudes: { supportive: 'Supportive', neutral: 'Neutral', opposed: 'Opposed' },
  },
};

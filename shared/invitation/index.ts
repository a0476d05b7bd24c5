export * from './invitation-mail.ts';

import type { Entity } from '#shared/tabular';
import type { Phrase } from './phrase.ts';

/** What a tab of each kind is called when the add-on makes it. */
export const TAB_NAME: Readonly<Record<Entity, Phrase>> = {
  orders: { en: 'Orders', 'pt-BR': 'Pedidos', pl: 'Zamówienia' },
  customers: { en: 'Customers', 'pt-BR': 'Clientes', pl: 'Klienci' },
  contracts: { en: 'Contracts', 'pt-BR': 'Contratos', pl: 'Umowy' },
  touchpoints: { en: 'Visits and calls', 'pt-BR': 'Visitas e ligações', pl: 'Wizyty i rozmowy' },
  surveys: { en: 'Surveys', 'pt-BR': 'Pesquisas', pl: 'Ankiety' },
  complaints: { en: 'Complaints', 'pt-BR': 'Reclamações', pl: 'Reklamacje' },
  signals: { en: 'Web visits', 'pt-BR': 'Visitas ao site', pl: 'Wizyty na stronie' },
  contacts: { en: 'People', 'pt-BR': 'Pessoas', pl: 'Osoby' },
  wallets: { en: 'Purchase potential', 'pt-BR': 'Potencial de compra', pl: 'Potencjał zakupowy' },
  referrals: { en: 'Referrals', 'pt-BR': 'Indicações', pl: 'Polecenia' },
  outcomes: { en: 'Results of actions', 'pt-BR': 'Resultados das ações', pl: 'Wyniki działań' },
  memberships: {
    en: 'Programme members',
    'pt-BR': 'Participantes do programa',
    pl: 'Uczestnicy programu',
  },
};

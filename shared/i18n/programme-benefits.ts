import type { AdvisedType } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** What a programme gives each person at the customer, and the one at home. */
export const ROLE_NAME = {
  user: { en: 'Who uses it daily', 'pt-BR': 'Quem usa todo dia', pl: 'Kto używa na co dzień' },
  department: { en: 'The department', 'pt-BR': 'O departamento', pl: 'Dział' },
  owner: { en: 'Owner or decider', 'pt-BR': 'Dono ou quem decide', pl: 'Właściciel lub decydent' },
  itHead: { en: 'Head of IT', 'pt-BR': 'Chefe de TI', pl: 'Szef IT' },
  manager: { en: 'Your account manager', 'pt-BR': 'Seu gerente de conta', pl: 'Twój opiekun klienta' },
} as const satisfies Record<string, Phrase>;

/** For all types alike. */
export const ROLE_BENEFIT = {
  department: {
    en: 'a basket to share, a seminar for the team',
    'pt-BR': 'uma cesta para dividir, um treinamento para a equipe',
    pl: 'kosz do podziału, szkolenie dla zespołu',
  },
  itHead: {
    en: 'a direct line to your specialists, news before others',
    'pt-BR': 'acesso direto aos seus especialistas, novidades antes dos outros',
    pl: 'bezpośredni kontakt ze specjalistami, nowości przed innymi',
  },
  manager: {
    en: 'a reason to call that is no sale',
    'pt-BR': 'um motivo para ligar que não é venda',
    pl: 'powód do telefonu, który nie jest sprzedażą',
  },
} as const satisfies Record<string, Phrase>;

/** What differs from type to type. */
export const TYPE_BENEFIT: Readonly<
  Record<Exclude<AdvisedType, 'none'>, Readonly<Record<'user' | 'owner', Phrase>>>
> = {
  points: {
    user: {
      en: 'sees the points grow, and small extras on the way',
      'pt-BR': 'vê os pontos crescerem e ganha pequenos extras no caminho',
      pl: 'widzi, jak rosną punkty, i po drodze dostaje drobiazgi',
    },
    owner: {
      en: 'money back that can be counted on',
      'pt-BR': 'dinheiro de volta com que dá para contar',
      pl: 'zwrot pieniędzy, na który można liczyć',
    },
  },
  tiers: {
    user: {
      en: 'answered first at the higher tier',
      'pt-BR': 'atendido primeiro no nível mais alto',
      pl: 'na wyższym poziomie obsługa bez kolejki',
    },
    owner: {
      en: 'better terms to aim at, and a rank to show',
      'pt-BR': 'condições melhores como meta e um nível para mostrar',
      pl: 'lepsze warunki jako cel i poziom, którym można się pochwalić',
    },
  },
  complementary: {
    user: {
      en: 'a small thing at the right moment, training',
      'pt-BR': 'um mimo na hora certa, treinamento',
      pl: 'drobiazg we właściwej chwili, szkolenie',
    },
    owner: {
      en: 'an invitation, a cause supported in the company’s name',
      'pt-BR': 'um convite, uma causa apoiada em nome da empresa',
      pl: 'zaproszenie, wsparcie dobrej sprawy w imieniu firmy',
    },
  },
  partnership: {
    user: {
      en: 'something useful from a partner, at once',
      'pt-BR': 'algo útil de um parceiro, na hora',
      pl: 'coś przydatnego od partnera, od razu',
    },
    owner: {
      en: 'partners’ terms that it would not get alone',
      'pt-BR': 'condições de parceiros que sozinha a empresa não teria',
      pl: 'warunki partnerów, których sama firma by nie dostała',
    },
  },
  individual: {
    user: {
      en: 'one person who knows the account and answers today',
      'pt-BR': 'uma pessoa que conhece a conta e responde no mesmo dia',
      pl: 'jedna osoba, która zna klienta i odpowiada tego samego dnia',
    },
    owner: {
      en: 'a bonus for growth, agreed face to face',
      'pt-BR': 'um bônus por crescer, combinado cara a cara',
      pl: 'premia za wzrost, uzgodniona osobiście',
    },
  },
  paid: {
    user: {
      en: 'the better service that was paid for',
      'pt-BR': 'o serviço melhor que foi pago',
      pl: 'lepsza obsługa, za którą zapłacono',
    },
    owner: {
      en: 'a status that others see, at a known price',
      'pt-BR': 'um status que os outros veem, a preço conhecido',
      pl: 'status widoczny dla innych, za znaną cenę',
    },
  },
};

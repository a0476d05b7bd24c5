import type { Phrase } from './phrase.ts';

/** Headers of the columns that the plan's page writes when it is asked to; segmenting leaves them as they are. */
export const PROGRAMME_COLUMN_HEADER = {
  points: { en: 'Points', 'pt-BR': 'Pontos', pl: 'Punkty' },
  tier: { en: 'Tier', 'pt-BR': 'Nível', pl: 'Poziom' },
  pointsExpiring: {
    en: 'Points expiring soon',
    'pt-BR': 'Pontos a expirar',
    pl: 'Punkty wkrótce wygasną',
  },
  customerLine: {
    en: 'Line for the customer',
    'pt-BR': 'Frase para o cliente',
    pl: 'Zdanie dla klienta',
  },
  pilot: { en: 'Pilot', 'pt-BR': 'Piloto', pl: 'Pilotaż' },
} as const satisfies Record<string, Phrase>;
export type ProgrammeColumn = keyof typeof PROGRAMME_COLUMN_HEADER;

/** The note on each of these headers. */
export const PROGRAMME_COLUMN_NOTE: Readonly<Record<ProgrammeColumn, Phrase>> = {
  points: {
    en: 'Points the customer can use today, worked out of its orders. Below 0: returned goods took back points that were already used.',
    'pt-BR':
      'Pontos que o cliente pode usar hoje, calculados a partir dos pedidos. Abaixo de 0: uma devolução retirou pontos que já tinham sido usados.',
    pl: 'Punkty, które klient może dziś wykorzystać, wyliczone z jego zamówień. Poniżej 0: zwrot odebrał punkty, które były już wykorzystane.',
  },
  tier: {
    en: 'The level reached by the last twelve months.',
    'pt-BR': 'O nível alcançado nos últimos doze meses.',
    pl: 'Poziom osiągnięty w ostatnich dwunastu miesiącach.',
  },
  pointsExpiring: {
    en: 'Of these points, so many can be used only for the next sixty days or less.',
    'pt-BR': 'Desses pontos, quantos só valem por mais sessenta dias ou menos.',
    pl: 'Tyle z tych punktów można wykorzystać już tylko w ciągu najbliższych sześćdziesięciu dni.',
  },
  customerLine: {
    en: 'A line to put on an invoice or into an e-mail.',
    'pt-BR': 'Uma frase para colocar na nota ou no e-mail.',
    pl: 'Zdanie na fakturę albo do e-maila.',
  },
  pilot: {
    en: 'Group A gets what the pilot tries, group B goes on as before. Who is in which was drawn by lot: please do not swap.',
    'pt-BR':
      'O grupo A recebe o que o piloto testa, o grupo B segue como antes. Quem fica em qual foi sorteado: não troque, por favor.',
    pl: 'Grupa A dostaje to, co sprawdza pilotaż, w grupie B nic się nie zmienia. Przydział wylosowano: nie zamieniaj go, proszę.',
  },
};

/** What the person who had points written is told. */
export const POINTS_WRITTEN: Phrase = {
  en: 'Points of {count} of {customers} customers now stand in “{tab}”. “Restore previous values” in the menu takes that back.',
  'pt-BR':
    'Os pontos de {count} de {customers} clientes estão em “{tab}”. “Restaurar valores anteriores”, no menu, desfaz isso.',
  pl: 'Punkty {count} z {customers} klientów są na karcie „{tab}”. Cofniesz to poleceniem „Przywróć poprzednie wartości” w menu.',
};

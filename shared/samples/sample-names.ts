import type { Locale } from '#shared/contracts';

interface Names {
  /** `{kind}` and `{name}`. */
  readonly pattern: string;
  /** By segment, what such a customer calls itself. */
  readonly kinds: readonly { readonly segment: string; readonly kind: string }[];
  readonly names: readonly string[];
}

/** Of what the made-up customers' names are put together. Names of nobody. */
const NAMES: Readonly<Record<Locale, Names>> = {
  en: {
    pattern: '{name} {kind}',
    kinds: [
      { segment: 'Cafés', kind: 'Coffee House' },
      { segment: 'Bakeries', kind: 'Bakery' },
      { segment: 'Hotels', kind: 'Hotel' },
      { segment: 'Restaurants', kind: 'Kitchen' },
      { segment: 'Shops', kind: 'Deli' },
    ],
    names: [
      'Blue Heron',
      'Old Mill',
      'Three Oaks',
      'Lantern',
      'North Gate',
      'Juniper',
      'Copper Kettle',
      'Seven Steps',
      'Willow Bank',
      'Harbour View',
      'Foxglove',
      'Stone Bridge',
    ],
  },
  'pt-BR': {
    pattern: '{kind} {name}',
    kinds: [
      { segment: 'Cafeterias', kind: 'Café' },
      { segment: 'Padarias', kind: 'Padaria' },
      { segment: 'Hotéis', kind: 'Hotel' },
      { segment: 'Restaurantes', kind: 'Restaurante' },
      { segment: 'Lojas', kind: 'Empório' },
    ],
    names: [
      'Serra Azul',
      'Três Ipês',
      'Ponte Nova',
      'Luar',
      'Bela Vista',
      'Rio Claro',
      'Sete Degraus',
      'Vale Verde',
      'Beija-Flor',
      'Porto Velho',
      'Flor de Lis',
      'Pedra Branca',
    ],
  },
  pl: {
    pattern: '{kind} {name}',
    kinds: [
      { segment: 'Kawiarnie', kind: 'Kawiarnia' },
      { segment: 'Piekarnie', kind: 'Piekarnia' },
      { segment: 'Hotele', kind: 'Hotel' },
      { segment: 'Restauracje', kind: 'Restauracja' },
      { segment: 'Sklepy', kind: 'Delikatesy' },
    ],
    names: [
      'Błękitna Czapla',
      'Stary Młyn',
      'Trzy Dęby',
      'Latarnia',
      'Pod Lipą',
      'Jałowiec',
      'Miedziany Czajnik',
      'Siedem Schodów',
      'Nad Stawem',
      'Złota Łąka',
      'Naparstnica',
      'Kamienny Most',
    ],
  },
};

/** What the made-up company sells. */
export const CATEGORIES: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Coffee', 'Tea', 'Syrups', 'Cups'],
  'pt-BR': ['Café', 'Chás', 'Xaropes', 'Copos'],
  pl: ['Kawa', 'Herbata', 'Syropy', 'Kubki'],
};

/** What its customers complain about. */
export const COMPLAINT_SUBJECTS: Readonly<Record<Locale, readonly [string, string, string]>> = {
  en: ['Delivery came four days late', 'Two boxes arrived damaged', 'Wrong product sent'],
  'pt-BR': [
    'Entrega com quatro dias de atraso',
    'Duas caixas chegaram danificadas',
    'Produto errado enviado',
  ],
  pl: ['Dostawa spóźniona o cztery dni', 'Dwa kartony przyszły uszkodzone', 'Wysłano niewłaściwy produkt'],
};

/** The name and the segment of the customer with this place, from 0; no two have the same name. */
export function nameAt(place: number, locale: Locale): { name: string; segment: string } {
  const { pattern, kinds, names } = NAMES[locale];
  const which = place % kinds.length;
  const kind = kinds[which];
  // Shifted from kind to kind, so that neighbours in the list share no name.
  const own = names[(Math.floor(place / kinds.length) + which * 3) % names.length] ?? '';
  const name = pattern.replace('{kind}', kind?.kind ?? '').replace('{name}', own);
  return { name, segment: kind?.segment ?? '' };
}

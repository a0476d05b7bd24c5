import type { AdvisedType } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

export const PROGRAMME_TYPE: Readonly<Record<AdvisedType, Phrase>> = {
  points: { en: 'Points', 'pt-BR': 'Pontos', pl: 'Punkty' },
  tiers: { en: 'Tiers', 'pt-BR': 'Níveis', pl: 'Poziomy' },
  complementary: { en: 'Gifts and services', 'pt-BR': 'Brindes e serviços', pl: 'Upominki i usługi' },
  partnership: { en: 'Partners’ offers', 'pt-BR': 'Ofertas de parceiros', pl: 'Oferty partnerów' },
  individual: {
    en: 'Own terms for key accounts',
    'pt-BR': 'Condições próprias para contas-chave',
    pl: 'Osobne warunki dla kluczowych klientów',
  },
  paid: { en: 'Paid membership', 'pt-BR': 'Clube pago', pl: 'Płatne członkostwo' },
  none: { en: 'No programme', 'pt-BR': 'Nenhum programa', pl: 'Bez programu' },
};

export const PROGRAMME_ABOUT: Readonly<Record<AdvisedType, Phrase>> = {
  points: {
    en: 'Every order earns something back. For many customers who order often.',
    'pt-BR': 'Cada pedido rende algo de volta. Para muitos clientes que pedem com frequência.',
    pl: 'Każde zamówienie coś zwraca. Dla wielu klientów, którzy często zamawiają.',
  },
  tiers: {
    en: 'Whoever buys more in a year gets better terms. For customers of very different size.',
    'pt-BR': 'Quem compra mais no ano ganha condições melhores. Para clientes de tamanhos bem diferentes.',
    pl: 'Kto w roku kupuje więcej, ma lepsze warunki. Dla klientów bardzo różnej wielkości.',
  },
  complementary: {
    en: 'A thank-you that nobody has to earn. Always possible, never large.',
    'pt-BR': 'Um agradecimento que ninguém precisa conquistar. Sempre possível, nunca grande.',
    pl: 'Podziękowanie, na które nie trzeba zbierać. Zawsze możliwe, nigdy duże.',
  },
  partnership: {
    en: 'Other companies give your customers something of theirs, and you theirs.',
    'pt-BR': 'Outras empresas oferecem algo aos seus clientes, e você aos delas.',
    pl: 'Inne firmy dają coś Twoim klientom, a Ty ich klientom.',
  },
  individual: {
    en: 'Agreed with each account by itself: growth earns a bonus, and somebody has time.',
    'pt-BR': 'Combinado com cada conta: crescer rende um bônus, e alguém tem tempo para ela.',
    pl: 'Uzgodnione z każdym z osobna: za wzrost jest premia i ktoś ma czas.',
  },
  paid: {
    en: 'Customers pay for a better service, or for a status that others see.',
    'pt-BR': 'Os clientes pagam por um serviço melhor ou por um status que os outros veem.',
    pl: 'Klienci płacą za lepszą obsługę albo za status, który widzą inni.',
  },
  none: {
    en: 'A good product is programme enough. The money goes into keeping promises.',
    'pt-BR': 'Um bom produto já é programa suficiente. O dinheiro vai para cumprir o prometido.',
    pl: 'Dobry produkt wystarcza za program. Pieniądze idą na dotrzymywanie obietnic.',
  },
};

/** What the page asks, and says around its advice. */
export const ADVICE = {
  partners: {
    en: 'Do you have partners who would give your customers something?',
    'pt-BR': 'Você tem parceiros que ofereceriam algo aos seus clientes?',
    pl: 'Czy masz partnerów, którzy daliby coś Twoim klientom?',
  },
  paidService: {
    en: 'Would customers pay for a better service or a status?',
    'pt-BR': 'Os clientes pagariam por um serviço melhor ou por status?',
    pl: 'Czy klienci zapłaciliby za lepszą obsługę lub status?',
  },
  unknown: { en: 'I do not know', 'pt-BR': 'Não sei', pl: 'Nie wiem' },
  yes: { en: 'Yes', 'pt-BR': 'Sim', pl: 'Tak' },
  no: { en: 'No', 'pt-BR': 'Não', pl: 'Nie' },
  title: { en: 'What suits you', 'pt-BR': 'O que combina com você', pl: 'Co do Ciebie pasuje' },
  best: { en: 'First choice', 'pt-BR': 'Primeira escolha', pl: 'Pierwszy wybór' },
  fits: { en: 'Suits you', 'pt-BR': 'Combina', pl: 'Pasuje' },
  fitsAtALoss: {
    en: 'Suits you, hardly pays',
    'pt-BR': 'Combina, mas pouco rende',
    pl: 'Pasuje, ale słabo zarabia',
  },
  fitsNot: { en: 'Suits you less', 'pt-BR': 'Combina menos', pl: 'Pasuje mniej' },
  speaksFor: { en: 'Speaks for it', 'pt-BR': 'A favor', pl: 'Za' },
  speaksAgainst: { en: 'Speaks against it', 'pt-BR': 'Contra', pl: 'Przeciw' },
  rules: { en: 'The rules', 'pt-BR': 'As regras', pl: 'Zasady' },
  reasons: {
    en: 'A reason for each person there',
    'pt-BR': 'Um motivo para cada pessoa de lá',
    pl: 'Powód dla każdej osoby po tamtej stronie',
  },
  price: { en: 'The price', 'pt-BR': 'O preço', pl: 'Cena' },
  cost: {
    en: 'Costs about {cost} a year, about {anyway} of it for what would be bought anyway.',
    'pt-BR': 'Custa cerca de {cost} por ano, uns {anyway} por compras que viriam de qualquer jeito.',
    pl: 'Kosztuje około {cost} rocznie, z tego około {anyway} za to, co i tak zostałoby kupione.',
  },
  costOnly: {
    en: 'Costs about {cost} a year.',
    'pt-BR': 'Custa cerca de {cost} por ano.',
    pl: 'Kosztuje około {cost} rocznie.',
  },
  perMember: {
    en: 'A member gets back about {money} a year. Is that worth the trouble to them?',
    'pt-BR': 'Cada membro recebe de volta uns {money} por ano. Vale o esforço para ele?',
    pl: 'Uczestnik odzyskuje około {money} rocznie. Czy to dla niego warte zachodu?',
  },
  breakEven: {
    en: 'Pays off once members buy {uplift} more than without it.',
    'pt-BR': 'Compensa quando os membros compram {uplift} a mais do que sem ele.',
    pl: 'Opłaca się, gdy uczestnicy kupują o {uplift} więcej niż bez niego.',
  },
  breakEvenNone: {
    en: 'No growth would pay for it under these rules.',
    'pt-BR': 'Nenhum crescimento o pagaria com estas regras.',
    pl: 'Przy tych zasadach nie opłaci go żaden wzrost.',
  },
  breakEvenZero: {
    en: 'Pays off even if nobody buys more.',
    'pt-BR': 'Compensa mesmo que ninguém compre mais.',
    pl: 'Opłaca się, nawet gdy nikt nie kupi więcej.',
  },
  chance: {
    en: 'In {tenths} of 10 trial futures it earns: {gain} on average over {months} months.',
    'pt-BR': 'Em {tenths} de 10 futuros simulados dá lucro: {gain} em média, em {months} meses.',
    pl: 'W {tenths} na 10 próbnych przyszłości zarabia: średnio {gain} przez {months} mies.',
  },
  pilots: {
    en: {
      one: 'How much more members buy rests on {count} pilot of your own.',
      other: 'How much more members buy rests on {count} pilots of your own.',
    },
    'pt-BR': {
      one: 'Quanto os membros compram a mais vem de {count} piloto seu.',
      other: 'Quanto os membros compram a mais vem de {count} pilotos seus.',
    },
    pl: {
      one: 'To, o ile więcej kupują uczestnicy, opiera się na {count} Twoim pilotażu.',
      few: 'To, o ile więcej kupują uczestnicy, opiera się na {count} Twoich pilotażach.',
      many: 'To, o ile więcej kupują uczestnicy, opiera się na {count} Twoich pilotażach.',
      other: 'To, o ile więcej kupują uczestnicy, opiera się na {count} Twoich pilotażach.',
    },
  },
  take: { en: 'Try this one', 'pt-BR': 'Testar este', pl: 'Wypróbuj ten' },
  taken: {
    en: 'Below: programme {letter}. Look at its rules, then simulate.',
    'pt-BR': 'Logo abaixo: programa {letter}. Confira as regras e simule.',
    pl: 'Niżej: program {letter}. Przejrzyj zasady, potem zasymuluj.',
  },
  traps: { en: 'Before you begin', 'pt-BR': 'Antes de começar', pl: 'Zanim zaczniesz' },
  trapStops: {
    en: '13 of 30 programmes were stopped within a year (Colloquy). Plan the end before the beginning.',
    'pt-BR': '13 de 30 programas pararam em menos de um ano (Colloquy). Planeje o fim antes do começo.',
    pl: '13 z 30 programów zamknięto w ciągu roku (Colloquy). Zaplanuj koniec przed początkiem.',
  },
  trapHostages: {
    en: 'Some become hostages of their programme and keep paying because ending it would hurt. Decide now: if after two rounds the chance to earn stays below 20%, it ends.',
    'pt-BR':
      'Há quem vire refém do próprio programa e continue pagando porque encerrar doeria. Decida já: se depois de duas rodadas a chance de lucro continuar abaixo de 20%, acabou.',
    pl: 'Niektórzy stają się zakładnikami własnego programu i płacą dalej, bo zamknięcie by bolało. Ustal już teraz: jeśli po dwóch turach szansa na zysk wciąż jest poniżej 20%, kończymy.',
  },
  trapAnyway: {
    en: 'Rewards also go to what would have been bought anyway. Rewarding growth only avoids most of that.',
    'pt-BR':
      'Os prêmios também pagam o que seria comprado de qualquer jeito. Premiar só o crescimento evita a maior parte disso.',
    pl: 'Nagrody idą też za to, co i tak zostałoby kupione. Nagradzanie samego wzrostu w dużej mierze temu zapobiega.',
  },
  trapGuarded: {
    en: {
      one: '{count} Barnacle with {money} of sales costs more than it shows. Do not pay it to stay.',
      other: '{count} Barnacles with {money} of sales cost more than they show. Do not pay them to stay.',
    },
    'pt-BR': {
      one: '{count} Craca com {money} em vendas custa mais do que aparenta. Não pague para ela ficar.',
      other:
        '{count} Cracas com {money} em vendas custam mais do que aparentam. Não pague para elas ficarem.',
    },
    pl: {
      one: '{count} pąkla ze sprzedażą {money} kosztuje więcej, niż widać. Nie płać jej za to, że zostaje.',
      few: '{count} pąkle ze sprzedażą {money} kosztują więcej, niż widać. Nie płać im za to, że zostają.',
      many: '{count} pąkli ze sprzedażą {money} kosztuje więcej, niż widać. Nie płać im za to, że zostają.',
      other: '{count} pąkli ze sprzedażą {money} kosztuje więcej, niż widać.',
    },
  },
} as const satisfies Record<string, Phrase>;

import type { AdvisedType, TraitName } from '#shared/contracts';
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

/** What a trait says where it speaks for a type, and where it speaks against it. */
export const TRAIT_SPEAKS: Readonly<Record<TraitName, Readonly<Partial<Record<'for' | 'against', Phrase>>>>> =
  {
    fewHoldHalf: {
      for: {
        en: {
          one: '{count} account brings half of the profit: you can know it well.',
          other: '{count} accounts bring half of the profit: few enough to know each of them.',
        },
        'pt-BR': {
          one: '{count} conta traz metade do lucro: dá para conhecê-la bem.',
          other: '{count} contas trazem metade do lucro: poucas o bastante para conhecer cada uma.',
        },
        pl: {
          one: '{count} klient daje połowę zysku: można go dobrze poznać.',
          few: '{count} klienci dają połowę zysku: dość niewielu, by poznać każdego.',
          many: '{count} klientów daje połowę zysku: dość niewielu, by poznać każdego.',
          other: '{count} klienta daje połowę zysku.',
        },
      },
      against: {
        en: 'Half of the profit is spread over {value} accounts: too many for terms of their own.',
        'pt-BR': 'Metade do lucro vem de {value} contas: são muitas para condições próprias.',
        pl: 'Na połowę zysku składa się {value} klientów: za dużo na osobne warunki.',
      },
    },
    ordersMonthly: {
      for: {
        en: 'The usual customer orders {value} times a year: often enough to collect.',
        'pt-BR': 'O cliente típico faz {value} pedidos por ano: o bastante para juntar pontos.',
        pl: 'Typowy klient zamawia {value} razy w roku: dość często, by zbierać.',
      },
      against: {
        en: 'The usual customer orders {value} times a year; below {threshold}, points are forgotten.',
        'pt-BR':
          'O cliente típico faz {value} pedidos por ano; com menos de {threshold}, os pontos caem no esquecimento.',
        pl: 'Typowy klient zamawia {value} razy w roku; poniżej {threshold} o punktach się zapomina.',
      },
    },
    enoughCustomers: {
      for: {
        en: '{value} active customers share the cost of running it.',
        'pt-BR': '{value} clientes ativos dividem o custo de manter o programa.',
        pl: 'Koszt prowadzenia rozkłada się na {value} aktywnych klientów.',
      },
      against: {
        en: '{value} active customers: below {threshold}, running it costs too much for each.',
        'pt-BR': '{value} clientes ativos: abaixo de {threshold}, manter o programa pesa demais por cliente.',
        pl: 'Aktywni klienci: {value}. Poniżej {threshold} prowadzenie kosztuje za dużo na jednego.',
      },
    },
    wideVolumes: {
      for: {
        en: 'The large ones buy {value} times what the small ones buy.',
        'pt-BR': 'Os grandes compram {value} vezes o que compram os pequenos.',
        pl: 'Duzi kupują {value} razy tyle co mali.',
      },
      against: {
        en: 'The large ones buy {value} times what the small ones buy: too much alike for tiers.',
        'pt-BR': 'Os grandes compram {value} vezes o que compram os pequenos: parecidos demais para níveis.',
        pl: 'Duzi kupują {value} razy tyle co mali: są zbyt podobni na poziomy.',
      },
    },
    partners: {
      for: {
        en: 'You have partners who would give something.',
        'pt-BR': 'Você tem parceiros que ofereceriam algo.',
        pl: 'Masz partnerów, którzy coś by dali.',
      },
      against: {
        en: 'There are no partners to do it with.',
        'pt-BR': 'Não há parceiros com quem fazer isso.',
        pl: 'Nie ma partnerów, z którymi można to robić.',
      },
    },
    paidService: {
      for: {
        en: 'Your customers would pay for a better service or a status.',
        'pt-BR': 'Seus clientes pagariam por um serviço melhor ou por status.',
        pl: 'Klienci zapłaciliby za lepszą obsługę lub status.',
      },
      against: {
        en: 'Your customers would not pay for a service or a status.',
        'pt-BR': 'Seus clientes não pagariam por serviço nem por status.',
        pl: 'Klienci nie zapłaciliby za obsługę ani za status.',
      },
    },
    manyStay: {
      for: {
        en: '{value} of your customers stay for the year anyway.',
        'pt-BR': '{value} dos seus clientes ficam o ano todo de qualquer jeito.',
        pl: '{value} klientów i tak zostaje przez rok.',
      },
      against: {
        en: '{value} of your customers stay for the year: there is somebody to keep.',
        'pt-BR': '{value} dos seus clientes ficam o ano todo: há quem conquistar de novo.',
        pl: 'Przez rok zostaje {value} klientów: jest kogo zatrzymać.',
      },
    },
    littleRoom: {
      for: {
        en: 'They already buy {value} of what they need from you: little is left to win.',
        'pt-BR': 'Eles já compram de você {value} do que precisam: resta pouco a ganhar.',
        pl: 'Już teraz kupują u Ciebie {value} tego, czego potrzebują: niewiele zostało do zdobycia.',
      },
      against: {
        en: 'They buy {value} of what they need from you: there is room to grow.',
        'pt-BR': 'Eles compram de você {value} do que precisam: há espaço para crescer.',
        pl: 'Kupują u Ciebie {value} tego, czego potrzebują: jest dokąd rosnąć.',
      },
    },
    friendsToThank: {
      for: {
        en: {
          one: '{count} True Friend deserves a thank-you.',
          other: '{count} True Friends deserve a thank-you.',
        },
        'pt-BR': {
          one: '{count} Amigo verdadeiro merece um agradecimento.',
          other: '{count} Amigos verdadeiros merecem um agradecimento.',
        },
        pl: {
          one: '{count} prawdziwy przyjaciel zasługuje na podziękowanie.',
          few: '{count} prawdziwych przyjaciół zasługuje na podziękowanie.',
          many: '{count} prawdziwych przyjaciół zasługuje na podziękowanie.',
          other: '{count} prawdziwego przyjaciela zasługuje na podziękowanie.',
        },
      },
      against: {
        en: 'There are no True Friends to thank yet.',
        'pt-BR': 'Ainda não há Amigos verdadeiros a quem agradecer.',
        pl: 'Nie ma jeszcze prawdziwych przyjaciół, którym można podziękować.',
      },
    },
    guardedBarnacles: {
      against: {
        en: {
          one: '{count} Barnacle takes back by returns, discounts or service what it seems to bring: leave it out.',
          other:
            '{count} Barnacles take back by returns, discounts or service what they seem to bring: leave them out.',
        },
        'pt-BR': {
          one: '{count} Craca consome em devoluções, descontos ou atendimento o que parece trazer: deixe de fora.',
          other:
            '{count} Cracas consomem em devoluções, descontos ou atendimento o que parecem trazer: deixe de fora.',
        },
        pl: {
          one: '{count} pąkla odbiera zwrotami, rabatami lub obsługą to, co pozornie przynosi: lepiej jej nie zapraszać.',
          few: '{count} pąkle odbierają zwrotami, rabatami lub obsługą to, co pozornie przynoszą: lepiej ich nie zapraszać.',
          many: '{count} pąkli odbiera zwrotami, rabatami lub obsługą to, co pozornie przynosi: lepiej ich nie zapraszać.',
          other: '{count} pąkli odbiera zwrotami, rabatami lub obsługą to, co pozornie przynosi.',
        },
      },
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

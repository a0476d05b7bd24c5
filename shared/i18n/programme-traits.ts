import type { TraitName } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

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

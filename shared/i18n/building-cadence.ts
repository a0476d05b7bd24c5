import type { CadenceByTier } from './cadence-by-tier.ts';

/** How to go about the actions that grow, build, deal with a customer, or let it be. */
export const BUILDING_CADENCE = {
  A14: {
    HIGH: {
      en: 'One tailored proposal a quarter.',
      'pt-BR': 'Uma proposta sob medida por trimestre.',
      pl: 'Jedna dopasowana propozycja na kwartał.',
    },
    LOW: {
      en: 'One offer a quarter.',
      'pt-BR': 'Uma oferta por trimestre.',
      pl: 'Jedna oferta na kwartał.',
    },
    TECH: {
      en: 'A series of useful content, one offer a quarter.',
      'pt-BR': 'Uma sequência de conteúdo útil e uma oferta por trimestre.',
      pl: 'Seria przydatnych treści i jedna oferta na kwartał.',
    },
  },
  A15: {
    HIGH: {
      en: 'Call within three days.',
      'pt-BR': 'Ligue em até três dias.',
      pl: 'Zadzwoń w ciągu trzech dni.',
    },
    LOW: {
      en: 'Call within five days.',
      'pt-BR': 'Ligue em até cinco dias.',
      pl: 'Zadzwoń w ciągu pięciu dni.',
    },
    TECH: {
      en: 'An e-mail that compares the levels, at once.',
      'pt-BR': 'Um e-mail que compara os níveis, na hora.',
      pl: 'E-mail z porównaniem poziomów, od razu.',
    },
  },
  A16: {
    HIGH: {
      en: 'One account plan, reviewed after 90 days; no dearer service until the share moves.',
      'pt-BR': 'Um plano de conta, revisto em 90 dias; sem atendimento mais caro até a participação subir.',
      pl: 'Jeden plan współpracy, przegląd po 90 dniach; bez droższej obsługi, póki udział nie wzrośnie.',
    },
    LOW: {
      en: 'One bundle offered a quarter.',
      'pt-BR': 'Uma oferta combinada por trimestre.',
      pl: 'Jeden pakiet na kwartał.',
    },
    TECH: {
      en: 'A monthly e-mail with related products.',
      'pt-BR': 'Um e-mail por mês com produtos relacionados.',
      pl: 'Co miesiąc e-mail z powiązanymi produktami.',
    },
  },
  A17: {
    HIGH: {
      en: 'Move it to a lower touch level; keep every promise.',
      'pt-BR': 'Passe a um nível de contato menor; cumpra tudo o que foi prometido.',
      pl: 'Przenieś na niższy poziom kontaktu; dotrzymuj obietnic.',
    },
    LOW: {
      en: 'A minimum order, and fixed order days.',
      'pt-BR': 'Pedido mínimo e dias fixos de pedido.',
      pl: 'Minimalne zamówienie i stałe dni zamówień.',
    },
    TECH: {
      en: 'Self-service, a delivery fee, one e-mail a month.',
      'pt-BR': 'Autoatendimento, taxa de entrega, um e-mail por mês.',
      pl: 'Samoobsługa, opłata za dostawę, jeden e-mail miesięcznie.',
    },
  },
  A18: {
    HIGH: {
      en: 'Four or five contacts in the weeks after its last order.',
      'pt-BR': 'Quatro ou cinco contatos nas semanas após o último pedido.',
      pl: 'Cztery–pięć kontaktów w tygodniach po ostatnim zamówieniu.',
    },
    LOW: {
      en: 'Three contacts after its last order.',
      'pt-BR': 'Três contatos após o último pedido.',
      pl: 'Trzy kontakty po ostatnim zamówieniu.',
    },
    TECH: {
      en: 'An automatic series of four e-mails.',
      'pt-BR': 'Uma sequência automática de quatro e-mails.',
      pl: 'Automatyczna seria czterech e-maili.',
    },
  },
  A19: {
    HIGH: {
      en: 'No visits; one e-mail after 6 to 12 months.',
      'pt-BR': 'Sem visitas; um e-mail após 6 a 12 meses.',
      pl: 'Bez wizyt; jeden e-mail po 6–12 miesiącach.',
    },
    LOW: {
      en: 'No calls; one e-mail after 6 to 12 months.',
      'pt-BR': 'Sem ligações; um e-mail após 6 a 12 meses.',
      pl: 'Bez telefonów; jeden e-mail po 6–12 miesiącach.',
    },
    TECH: {
      en: 'One e-mail after 6 to 12 months.',
      'pt-BR': 'Um e-mail após 6 a 12 meses.',
      pl: 'Jeden e-mail po 6–12 miesiącach.',
    },
  },
  A20: {
    HIGH: {
      en: 'List price, no free service, no visits.',
      'pt-BR': 'Preço de tabela, sem serviço grátis, sem visitas.',
      pl: 'Ceny z cennika, bez darmowych usług i wizyt.',
    },
    LOW: {
      en: 'List price, no free service, no calls.',
      'pt-BR': 'Preço de tabela, sem serviço grátis, sem ligações.',
      pl: 'Ceny z cennika, bez darmowych usług i telefonów.',
    },
    TECH: {
      en: 'List price; only messages about its orders.',
      'pt-BR': 'Preço de tabela; só mensagens sobre os pedidos.',
      pl: 'Ceny z cennika; tylko wiadomości o zamówieniach.',
    },
  },
  A21: {
    HIGH: {
      en: 'Negotiate with a new price list in hand.',
      'pt-BR': 'Negocie com uma nova tabela de preços.',
      pl: 'Negocjuj z nowym cennikiem w ręku.',
    },
    LOW: {
      en: 'Send a new price list.',
      'pt-BR': 'Envie uma nova tabela de preços.',
      pl: 'Wyślij nowy cennik.',
    },
    TECH: {
      en: 'Announce the new price; self-service.',
      'pt-BR': 'Avise o novo preço; autoatendimento.',
      pl: 'Ogłoś nową cenę; samoobsługa.',
    },
  },
  A22: {
    HIGH: {
      en: 'A quarterly review, birthdays and anniversaries, early access.',
      'pt-BR': 'Revisão trimestral, aniversários e datas, acesso antecipado.',
      pl: 'Kwartalny przegląd, urodziny i rocznice, wcześniejszy dostęp.',
    },
    LOW: {
      en: 'A call each half-year, useful content each quarter.',
      'pt-BR': 'Uma ligação por semestre, conteúdo útil por trimestre.',
      pl: 'Telefon co pół roku, przydatne treści co kwartał.',
    },
    TECH: {
      en: 'Useful content each quarter, a thank-you gift.',
      'pt-BR': 'Conteúdo útil por trimestre, um brinde de agradecimento.',
      pl: 'Przydatne treści co kwartał, upominek z podziękowaniem.',
    },
  },
  A23: {
    HIGH: {
      en: 'An interview and a joint talk, with consent; praise its people by name.',
      'pt-BR': 'Uma entrevista e uma palestra conjunta, com consentimento; elogie as pessoas pelo nome.',
      pl: 'Wywiad i wspólne wystąpienie, za zgodą; pochwal ludzi z imienia.',
    },
    LOW: {
      en: 'A written case, with consent.',
      'pt-BR': 'Um caso escrito, com consentimento.',
      pl: 'Opis wdrożenia, za zgodą.',
    },
    TECH: {
      en: 'Ask for a review.',
      'pt-BR': 'Peça uma avaliação.',
      pl: 'Poproś o opinię.',
    },
  },
  A24: {
    HIGH: {
      en: 'Ask in person; no cash to employees.',
      'pt-BR': 'Peça pessoalmente; nada de dinheiro a funcionários.',
      pl: 'Poproś osobiście; żadnych pieniędzy dla pracowników.',
    },
    LOW: {
      en: 'Ask in a personal e-mail.',
      'pt-BR': 'Peça em um e-mail pessoal.',
      pl: 'Poproś w osobistym e-mailu.',
    },
    TECH: {
      en: 'Ask inside the product, twice a year.',
      'pt-BR': 'Peça dentro do produto, duas vezes por ano.',
      pl: 'Poproś w produkcie, dwa razy w roku.',
    },
  },
  A26: {
    HIGH: {
      en: 'Ask in a meeting; several people, twice a year at most.',
      'pt-BR': 'Pergunte em uma reunião; a várias pessoas, no máximo duas vezes por ano.',
      pl: 'Zapytaj na spotkaniu; kilka osób, najwyżej dwa razy w roku.',
    },
    LOW: {
      en: 'Ask by e-mail, twice a year at most.',
      'pt-BR': 'Pergunte por e-mail, no máximo duas vezes por ano.',
      pl: 'Zapytaj e-mailem, najwyżej dwa razy w roku.',
    },
    TECH: {
      en: 'Ask by e-mail, twice a year at most.',
      'pt-BR': 'Pergunte por e-mail, no máximo duas vezes por ano.',
      pl: 'Zapytaj e-mailem, najwyżej dwa razy w roku.',
    },
  },
  A27: {
    HIGH: {
      en: 'A workshop for its users.',
      'pt-BR': 'Uma oficina para os usuários.',
      pl: 'Warsztat dla użytkowników.',
    },
    LOW: {
      en: 'A webinar.',
      'pt-BR': 'Um webinar.',
      pl: 'Webinar.',
    },
    TECH: {
      en: 'Courses, guides, a newsletter.',
      'pt-BR': 'Cursos, guias, boletim.',
      pl: 'Kursy, poradniki, newsletter.',
    },
  },
  A28: {
    HIGH: {
      en: 'Name a person; contact weekly to monthly.',
      'pt-BR': 'Indique uma pessoa; contato semanal a mensal.',
      pl: 'Wyznacz osobę; kontakt od cotygodniowego do comiesięcznego.',
    },
    LOW: {
      en: 'Give it a place with a shared manager.',
      'pt-BR': 'Dê um lugar com um gerente compartilhado.',
      pl: 'Przydziel wspólnego opiekuna.',
    },
    TECH: {
      en: 'Give it a place with a shared manager.',
      'pt-BR': 'Dê um lugar com um gerente compartilhado.',
      pl: 'Przydziel wspólnego opiekuna.',
    },
  },
  A29: {
    HIGH: {
      en: 'Move to low touch: a call each half-year.',
      'pt-BR': 'Passe ao contato leve: uma ligação por semestre.',
      pl: 'Przejdź na lekki kontakt: telefon co pół roku.',
    },
    LOW: {
      en: 'Move to e-mail and web.',
      'pt-BR': 'Passe a e-mail e web.',
      pl: 'Przejdź na e-mail i stronę.',
    },
    TECH: {
      en: 'Stay with e-mail and web.',
      'pt-BR': 'Continue com e-mail e web.',
      pl: 'Pozostań przy e-mailu i stronie.',
    },
  },
  A30: {
    HIGH: {
      en: 'Ask on the next visit.',
      'pt-BR': 'Pergunte na próxima visita.',
      pl: 'Zapytaj przy następnej wizycie.',
    },
    LOW: {
      en: 'Ask two questions in a call.',
      'pt-BR': 'Faça duas perguntas em uma ligação.',
      pl: 'Zadaj dwa pytania przez telefon.',
    },
    TECH: {
      en: 'Send a form of two questions, or ask for our rank among its suppliers.',
      'pt-BR': 'Envie um formulário de duas perguntas, ou pergunte nossa posição entre os fornecedores.',
      pl: 'Wyślij formularz z dwoma pytaniami albo zapytaj o nasze miejsce wśród dostawców.',
    },
  },
  A32: {
    HIGH: {
      en: 'Meet.',
      'pt-BR': 'Reúna-se.',
      pl: 'Spotkaj się.',
    },
    LOW: {
      en: 'Call.',
      'pt-BR': 'Ligue.',
      pl: 'Zadzwoń.',
    },
    TECH: {
      en: 'Send useful content.',
      'pt-BR': 'Envie conteúdo útil.',
      pl: 'Wyślij przydatne treści.',
    },
  },
  A33: {
    HIGH: {
      en: 'One goodbye by e-mail; keep its data only as the law asks.',
      'pt-BR': 'Uma despedida por e-mail; guarde os dados só como a lei pede.',
      pl: 'Jedno pożegnanie e-mailem; dane tylko tak długo, jak każe prawo.',
    },
    LOW: {
      en: 'One goodbye by e-mail; keep its data only as the law asks.',
      'pt-BR': 'Uma despedida por e-mail; guarde os dados só como a lei pede.',
      pl: 'Jedno pożegnanie e-mailem; dane tylko tak długo, jak każe prawo.',
    },
    TECH: {
      en: 'One goodbye by e-mail; keep its data only as the law asks.',
      'pt-BR': 'Uma despedida por e-mail; guarde os dados só como a lei pede.',
      pl: 'Jedno pożegnanie e-mailem; dane tylko tak długo, jak każe prawo.',
    },
  },
  A34: {
    HIGH: {
      en: 'Nothing.',
      'pt-BR': 'Nada.',
      pl: 'Nic.',
    },
    LOW: {
      en: 'Nothing.',
      'pt-BR': 'Nada.',
      pl: 'Nic.',
    },
    TECH: {
      en: 'Nothing.',
      'pt-BR': 'Nada.',
      pl: 'Nic.',
    },
  },
  A36: {
    HIGH: {
      en: 'Inside a proposal, with the condition written down.',
      'pt-BR': 'Dentro de uma proposta, com a condição por escrito.',
      pl: 'W propozycji, z warunkiem na piśmie.',
    },
    LOW: {
      en: 'Inside an offer, with the condition written down.',
      'pt-BR': 'Dentro de uma oferta, com a condição por escrito.',
      pl: 'W ofercie, z warunkiem na piśmie.',
    },
    TECH: {
      en: 'A coupon with a condition and an end date.',
      'pt-BR': 'Um cupom com condição e prazo.',
      pl: 'Kupon z warunkiem i terminem ważności.',
    },
  },
} as const satisfies Record<string, CadenceByTier>;

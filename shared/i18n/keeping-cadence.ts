import type { CadenceByTier } from './cadence-by-tier.ts';

/** How to go about the actions that keep a customer: obligations, dates, threats. */
export const KEEPING_CADENCE = {
  A01: {
    HIGH: {
      en: 'Correct the row.',
      'pt-BR': 'Corrija a linha.',
      pl: 'Popraw wiersz.',
    },
    LOW: {
      en: 'Correct the row.',
      'pt-BR': 'Corrija a linha.',
      pl: 'Popraw wiersz.',
    },
    TECH: {
      en: 'Correct the row.',
      'pt-BR': 'Corrija a linha.',
      pl: 'Popraw wiersz.',
    },
  },
  A02: {
    HIGH: {
      en: 'Call the same day with options ready, then daily until it is closed.',
      'pt-BR': 'Ligue no mesmo dia com opções prontas e, depois, todo dia até encerrar.',
      pl: 'Zadzwoń tego samego dnia z gotowymi propozycjami, potem codziennie aż do zamknięcia.',
    },
    LOW: {
      en: 'Answer by e-mail now and call within a day, outside rush hours.',
      'pt-BR': 'Responda por e-mail agora e ligue em até um dia, fora do horário de pico.',
      pl: 'Odpisz od razu i zadzwoń w ciągu dnia, poza godzinami szczytu.',
    },
    TECH: {
      en: 'Answer by e-mail within a day, by phone on request.',
      'pt-BR': 'Responda por e-mail em até um dia, por telefone se pedir.',
      pl: 'Odpisz w ciągu dnia, a na życzenie zadzwoń.',
    },
  },
  A03: {
    HIGH: {
      en: 'A manager calls within two days, with a written plan; review it after 30 days.',
      'pt-BR': 'Um gerente liga em até dois dias, com um plano por escrito; reveja em 30 dias.',
      pl: 'Kierownik dzwoni w ciągu dwóch dni z planem na piśmie; przegląd po 30 dniach.',
    },
    LOW: {
      en: 'Call within three days.',
      'pt-BR': 'Ligue em até três dias.',
      pl: 'Zadzwoń w ciągu trzech dni.',
    },
    TECH: {
      en: 'Write a personal e-mail within three days.',
      'pt-BR': 'Escreva um e-mail pessoal em até três dias.',
      pl: 'Napisz osobistego e-maila w ciągu trzech dni.',
    },
  },
  A04: {
    HIGH: {
      en: 'Call within a day, with its sponsor; learn the reason, offer a better fit, no discount first.',
      'pt-BR':
        'Ligue em até um dia, com o patrocinador; entenda o motivo e ofereça um ajuste, sem começar por desconto.',
      pl: 'Zadzwoń w ciągu dnia, z udziałem sponsora; poznaj powód i dopasuj ofertę, nie zaczynaj od rabatu.',
    },
    LOW: {
      en: 'Call within two days; learn the reason before any offer.',
      'pt-BR': 'Ligue em até dois dias; entenda o motivo antes de oferecer algo.',
      pl: 'Zadzwoń w ciągu dwóch dni; poznaj powód przed jakąkolwiek ofertą.',
    },
    TECH: {
      en: 'Send an e-mail with a link to book a talk within a day.',
      'pt-BR': 'Envie em até um dia um e-mail com link para marcar uma conversa.',
      pl: 'Wyślij w ciągu dnia e-mail z linkiem do umówienia rozmowy.',
    },
  },
  A05: {
    HIGH: {
      en: '90, 60 and 30 days before the end: a value report, then a meeting with whoever decides.',
      'pt-BR': '90, 60 e 30 dias antes do fim: relatório de valor e reunião com quem decide.',
      pl: '90, 60 i 30 dni przed końcem: raport wartości i spotkanie z decydentem.',
    },
    LOW: {
      en: '60 and 30 days before the end: a call and a report.',
      'pt-BR': '60 e 30 dias antes do fim: ligação e relatório.',
      pl: '60 i 30 dni przed końcem: rozmowa i raport.',
    },
    TECH: {
      en: '60, 30 and 7 days before the end: automatic e-mails.',
      'pt-BR': '60, 30 e 7 dias antes do fim: e-mails automáticos.',
      pl: '60, 30 i 7 dni przed końcem: automatyczne e-maile.',
    },
  },
  A06: {
    HIGH: {
      en: 'Visit or call this month; ask and listen, offer nothing.',
      'pt-BR': 'Visite ou ligue este mês; pergunte e ouça, não ofereça nada.',
      pl: 'Odwiedź lub zadzwoń w tym miesiącu; pytaj i słuchaj, niczego nie oferuj.',
    },
    LOW: {
      en: 'Call this month; ask and listen, offer nothing.',
      'pt-BR': 'Ligue este mês; pergunte e ouça, não ofereça nada.',
      pl: 'Zadzwoń w tym miesiącu; pytaj i słuchaj, niczego nie oferuj.',
    },
    TECH: {
      en: 'Send a survey of one question.',
      'pt-BR': 'Envie uma pesquisa de uma pergunta.',
      pl: 'Wyślij ankietę z jednym pytaniem.',
    },
  },
  A07: {
    HIGH: {
      en: 'Call within two days and ask why; no discount first.',
      'pt-BR': 'Ligue em até dois dias e pergunte por quê; sem começar por desconto.',
      pl: 'Zadzwoń w ciągu dwóch dni i zapytaj dlaczego; nie zaczynaj od rabatu.',
    },
    LOW: {
      en: 'Call within five days and ask why.',
      'pt-BR': 'Ligue em até cinco dias e pergunte por quê.',
      pl: 'Zadzwoń w ciągu pięciu dni i zapytaj dlaczego.',
    },
    TECH: {
      en: 'Reminder e-mails at 1.2 and 1.5 cycles.',
      'pt-BR': 'E-mails de lembrete com 1,2 e 1,5 ciclo.',
      pl: 'E-maile z przypomnieniem po 1,2 i 1,5 cyklu.',
    },
  },
  A08: {
    HIGH: {
      en: 'Visit, or have a sponsor call; then one letter. Find the reason before the offer.',
      'pt-BR':
        'Visite, ou peça a um patrocinador que ligue; depois, uma carta. Entenda o motivo antes da oferta.',
      pl: 'Odwiedź albo poproś sponsora o telefon; potem jeden list. Poznaj powód przed ofertą.',
    },
    LOW: {
      en: 'Call, then make one offer.',
      'pt-BR': 'Ligue e, depois, faça uma oferta.',
      pl: 'Zadzwoń, potem złóż jedną ofertę.',
    },
    TECH: {
      en: 'Two e-mails, 30 days apart.',
      'pt-BR': 'Dois e-mails, com 30 dias entre eles.',
      pl: 'Dwa e-maile w odstępie 30 dni.',
    },
  },
  A09: {
    HIGH: {
      en: 'A manager calls within two days.',
      'pt-BR': 'Um gerente liga em até dois dias.',
      pl: 'Kierownik dzwoni w ciągu dwóch dni.',
    },
    LOW: {
      en: 'Call within three days.',
      'pt-BR': 'Ligue em até três dias.',
      pl: 'Zadzwoń w ciągu trzech dni.',
    },
    TECH: {
      en: 'Write within three days, call on request.',
      'pt-BR': 'Escreva em até três dias, ligue se pedir.',
      pl: 'Napisz w ciągu trzech dni, na życzenie zadzwoń.',
    },
  },
  A10: {
    HIGH: {
      en: 'An executive visits, with a written review of value, within 30 days.',
      'pt-BR': 'Visita de um executivo em até 30 dias, com revisão de valor por escrito.',
      pl: 'Wizyta członka kierownictwa w ciągu 30 dni, z przeglądem wartości na piśmie.',
    },
    LOW: {
      en: 'Review its value in a call.',
      'pt-BR': 'Revise o valor em uma ligação.',
      pl: 'Omów wartość w rozmowie telefonicznej.',
    },
    TECH: {
      en: 'A short survey, then a call.',
      'pt-BR': 'Uma pesquisa curta e, depois, uma ligação.',
      pl: 'Krótka ankieta, potem telefon.',
    },
  },
  A11: {
    HIGH: {
      en: 'Meet the decider, a user and a supporting function this quarter.',
      'pt-BR': 'Encontre neste trimestre quem decide, um usuário e uma área de apoio.',
      pl: 'Spotkaj się w tym kwartale z decydentem, użytkownikiem i działem wsparcia.',
    },
    LOW: {
      en: 'Ask the contact to introduce you to two more people.',
      'pt-BR': 'Peça ao contato que apresente mais duas pessoas.',
      pl: 'Poproś kontakt o poznanie z dwiema kolejnymi osobami.',
    },
    TECH: {
      en: 'Invite two more people to a webinar.',
      'pt-BR': 'Convide mais duas pessoas para um webinar.',
      pl: 'Zaproś dwie kolejne osoby na webinar.',
    },
  },
  A12: {
    HIGH: {
      en: 'Call within a day with options ready; do not sell.',
      'pt-BR': 'Ligue em até um dia com opções prontas; não venda.',
      pl: 'Zadzwoń w ciągu dnia z gotowymi propozycjami; nie sprzedawaj.',
    },
    LOW: {
      en: 'Write at once and call within two days; do not sell.',
      'pt-BR': 'Escreva logo e ligue em até dois dias; não venda.',
      pl: 'Napisz od razu i zadzwoń w ciągu dwóch dni; nie sprzedawaj.',
    },
    TECH: {
      en: 'An automatic e-mail with help, at once.',
      'pt-BR': 'Um e-mail automático de ajuda, na hora.',
      pl: 'Automatyczny e-mail z pomocą, od razu.',
    },
  },
  A13: {
    HIGH: {
      en: 'Call within two days with a report of what it gets; a discount only against volume, term or range.',
      'pt-BR':
        'Ligue em até dois dias com um relatório do que recebe; desconto só em troca de volume, prazo ou linha.',
      pl: 'Zadzwoń w ciągu dwóch dni z raportem korzyści; rabat tylko za ilość, okres lub zakres.',
    },
    LOW: {
      en: 'Call within three days; a discount only against volume, term or range.',
      'pt-BR': 'Ligue em até três dias; desconto só em troca de volume, prazo ou linha.',
      pl: 'Zadzwoń w ciągu trzech dni; rabat tylko za ilość, okres lub zakres.',
    },
    TECH: {
      en: 'An e-mail that compares, with a link to book a talk.',
      'pt-BR': 'Um e-mail comparativo, com link para marcar uma conversa.',
      pl: 'E-mail z porównaniem i linkiem do umówienia rozmowy.',
    },
  },
  A25: {
    HIGH: {
      en: 'A kick-off, then calls after 30, 60 and 90 days.',
      'pt-BR': 'Uma reunião de início e ligações após 30, 60 e 90 dias.',
      pl: 'Spotkanie startowe, potem telefony po 30, 60 i 90 dniach.',
    },
    LOW: {
      en: 'Two calls, and e-mails.',
      'pt-BR': 'Duas ligações, e e-mails.',
      pl: 'Dwa telefony i e-maile.',
    },
    TECH: {
      en: 'A series of five e-mails.',
      'pt-BR': 'Uma sequência de cinco e-mails.',
      pl: 'Seria pięciu e-maili.',
    },
  },
  A31: {
    HIGH: {
      en: 'Meet within five days and offer the smaller plan before it asks.',
      'pt-BR': 'Reúna-se em até cinco dias e ofereça o plano menor antes que peça.',
      pl: 'Spotkaj się w ciągu pięciu dni i zaproponuj mniejszy plan, zanim poprosi.',
    },
    LOW: {
      en: 'Call within five days and offer the smaller plan before it asks.',
      'pt-BR': 'Ligue em até cinco dias e ofereça o plano menor antes que peça.',
      pl: 'Zadzwoń w ciągu pięciu dni i zaproponuj mniejszy plan, zanim poprosi.',
    },
    TECH: {
      en: 'Send a questionnaire about what fits.',
      'pt-BR': 'Envie um questionário sobre o que serve.',
      pl: 'Wyślij ankietę o tym, co pasuje.',
    },
  },
} as const satisfies Record<string, CadenceByTier>;

import type { LoyaltyQuestion } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** A question of the loyalty test: what is asked, what each score means, and what to do while it is not full. */
interface QuestionWords {
  readonly asks: Phrase;
  readonly scores: readonly [none: Phrase, partly: Phrase, full: Phrase];
  readonly step: Phrase;
}

export const LOYALTY_QUESTION: Readonly<Record<LoyaltyQuestion, QuestionWords>> = {
  users: {
    asks: {
      en: 'Who uses what you sell there?',
      'pt-BR': 'Quem usa, lá, o que você vende?',
      pl: 'Kto u klienta korzysta z tego, co sprzedajesz?',
    },
    scores: [
      {
        en: 'We do not know; we talk to purchasing only.',
        'pt-BR': 'Não sabemos; só falamos com compras.',
        pl: 'Nie wiemy; rozmawiamy tylko z zakupami.',
      },
      {
        en: 'We know the team, but nobody in it by name.',
        'pt-BR': 'Sabemos qual é a equipe, mas não conhecemos ninguém pelo nome.',
        pl: 'Znamy dział, ale nikogo z niego z imienia.',
      },
      {
        en: 'We know the people who use it and talk to them.',
        'pt-BR': 'Conhecemos quem usa e conversamos com essas pessoas.',
        pl: 'Znamy te osoby i z nimi rozmawiamy.',
      },
    ],
    step: {
      en: 'Ask your contact to introduce you to two people who use it every day.',
      'pt-BR': 'Peça ao seu contato que apresente duas pessoas que usam no dia a dia.',
      pl: 'Poproś swój kontakt o poznanie z dwiema osobami, które używają tego na co dzień.',
    },
  },
  benefits: {
    asks: {
      en: 'What is in it for them, at every level?',
      'pt-BR': 'O que eles ganham com isso, em cada nível da empresa?',
      pl: 'Co z tego mają na każdym szczeblu firmy?',
    },
    scores: [
      {
        en: 'We can name the price and little else.',
        'pt-BR': 'Sabemos falar do preço e de pouco mais.',
        pl: 'Umiemy podać cenę i niewiele więcej.',
      },
      {
        en: 'We can name it for one level: the user or the boss.',
        'pt-BR': 'Sabemos dizer para um nível: quem usa ou quem decide.',
        pl: 'Umiemy to powiedzieć o jednym szczeblu: użytkowniku albo szefie.',
      },
      {
        en: 'We can name it for the user, the department and the management.',
        'pt-BR': 'Sabemos dizer para quem usa, para o setor e para a direção.',
        pl: 'Umiemy to powiedzieć o użytkowniku, dziale i zarządzie.',
      },
    ],
    step: {
      en: 'Write one sentence for each: what does the user, the department, the management get out of it? Let them correct it.',
      'pt-BR':
        'Escreva uma frase para cada um: o que quem usa, o setor e a direção ganham? Peça que eles corrijam.',
      pl: 'Napisz po jednym zdaniu: co ma z tego użytkownik, dział i zarząd? Daj im to do poprawki.',
    },
  },
  management: {
    asks: {
      en: 'Does the management know you, and which problem you solve?',
      'pt-BR': 'A direção sabe quem você é e que problema você resolve?',
      pl: 'Czy zarząd wie o Tobie i o tym, jaki problem rozwiązujesz?',
    },
    scores: [
      {
        en: 'No, or we do not know.',
        'pt-BR': 'Não, ou não sabemos.',
        pl: 'Nie albo tego nie wiemy.',
      },
      {
        en: 'It knows our name, not what we solve.',
        'pt-BR': 'Sabe o nosso nome, mas não o que resolvemos.',
        pl: 'Zna naszą nazwę, ale nie wie, co rozwiązujemy.',
      },
      {
        en: 'It knows both, and has seen the result this year.',
        'pt-BR': 'Sabe as duas coisas e viu o resultado neste ano.',
        pl: 'Wie jedno i drugie, a w tym roku widział wynik.',
      },
    ],
    step: {
      en: 'Send the management one page with the result of this year, in its own figures, and offer half an hour.',
      'pt-BR':
        'Mande à direção uma página com o resultado deste ano, em números dela, e ofereça meia hora de conversa.',
      pl: 'Wyślij zarządowi jedną stronę z wynikiem tego roku, w ich liczbach, i zaproponuj pół godziny rozmowy.',
    },
  },
  itHead: {
    asks: {
      en: 'Why is working with you good for the head of IT, or whoever has to run it?',
      'pt-BR': 'Por que trabalhar com você é bom para o chefe de TI, ou para quem cuida disso lá dentro?',
      pl: 'Dlaczego współpraca z Tobą jest korzystna dla szefa IT albo tego, kto musi to utrzymać?',
    },
    scores: [
      {
        en: 'We have never asked.',
        'pt-BR': 'Nunca perguntamos.',
        pl: 'Nigdy nie pytaliśmy.',
      },
      {
        en: 'It puts up with us: no trouble, no reason either.',
        'pt-BR': 'Aceita bem: não há problema, mas também não há motivo.',
        pl: 'Godzi się na nas: nie ma kłopotów, ale i powodu.',
      },
      {
        en: 'We save it work, and it says so.',
        'pt-BR': 'Poupamos trabalho, e ele diz isso.',
        pl: 'Oszczędzamy mu pracy i sam to mówi.',
      },
    ],
    step: {
      en: 'Ask whoever runs it what costs the most time, and take one such thing off the desk.',
      'pt-BR': 'Pergunte a quem cuida disso o que mais toma tempo e tire uma dessas coisas da mesa.',
      pl: 'Zapytaj osobę, która to utrzymuje, co zabiera jej najwięcej czasu, i zdejmij z niej jedną taką rzecz.',
    },
  },
  contact: {
    asks: {
      en: 'Why does your contact person like to work with you?',
      'pt-BR': 'Por que o seu contato gosta de trabalhar com você?',
      pl: 'Dlaczego Twojej osobie kontaktowej dobrze się z Tobą pracuje?',
    },
    scores: [
      {
        en: 'We do not know, or it changes all the time.',
        'pt-BR': 'Não sabemos, ou a pessoa muda toda hora.',
        pl: 'Nie wiemy albo ta osoba ciągle się zmienia.',
      },
      {
        en: 'It is used to us.',
        'pt-BR': 'Já se acostumou conosco.',
        pl: 'Jest do nas przyzwyczajona.',
      },
      {
        en: 'We keep our word and warn early; it has told us so.',
        'pt-BR': 'Cumprimos o combinado e avisamos cedo; a pessoa já disse isso.',
        pl: 'Dotrzymujemy słowa i uprzedzamy na czas; sama to powiedziała.',
      },
    ],
    step: {
      en: 'Ask: what would make working with us easier for you? Do the smallest of it within a week.',
      'pt-BR':
        'Pergunte: o que tornaria mais fácil trabalhar conosco? Faça a menor dessas coisas em uma semana.',
      pl: 'Zapytaj: co ułatwiłoby Ci pracę z nami? Zrób najmniejszą z tych rzeczy w ciągu tygodnia.',
    },
  },
  staff: {
    asks: {
      en: 'Which problem of the staff do you solve?',
      'pt-BR': 'Que problema dos funcionários você resolve?',
      pl: 'Jaki problem pracowników rozwiązujesz?',
    },
    scores: [
      {
        en: 'None that we could name.',
        'pt-BR': 'Nenhum que saibamos dizer.',
        pl: 'Żadnego, który umielibyśmy nazwać.',
      },
      {
        en: 'One, as we believe.',
        'pt-BR': 'Um, na nossa opinião.',
        pl: 'Jeden, tak nam się wydaje.',
      },
      {
        en: 'One that the staff itself named.',
        'pt-BR': 'Um que os próprios funcionários apontaram.',
        pl: 'Taki, który wskazali sami pracownicy.',
      },
    ],
    step: {
      en: 'Spend an hour beside someone who works with it, and write down what slows them down.',
      'pt-BR': 'Passe uma hora ao lado de quem trabalha com isso e anote o que atrapalha.',
      pl: 'Spędź godzinę obok kogoś, kto z tym pracuje, i zapisz, co go spowalnia.',
    },
  },
};

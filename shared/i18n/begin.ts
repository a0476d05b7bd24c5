import type { Phrase } from './phrase.ts';

/** The other ways to begin: what the sidebar offers, and what it says when it is done. */
export const BEGIN = {
  title: { en: 'Other ways to begin', 'pt-BR': 'Outras formas de começar', pl: 'Inne sposoby na start' },
  more: { en: 'Bring along more', 'pt-BR': 'Traga mais informações', pl: 'Dodaj więcej danych' },

  paste: { en: 'Paste an export', 'pt-BR': 'Colar uma exportação', pl: 'Wklej eksport' },
  pasteText: {
    en: 'Open your export in a text editor, copy all of it and paste it here. It becomes a new tab, letter for letter: leading zeros and long numbers stay, nothing is calculated.',
    'pt-BR':
      'Abra a exportação em um editor de texto, copie tudo e cole aqui. Ela vira uma aba nova, letra por letra: zeros à esquerda e números longos ficam, nada é calculado.',
    pl: 'Otwórz eksport w edytorze tekstu, skopiuj całość i wklej tutaj. Powstanie nowa karta, znak w znak: zera na początku i długie numery zostają, nic nie jest przeliczane.',
  },
  pasteLabel: { en: 'Your export', 'pt-BR': 'Sua exportação', pl: 'Twój eksport' },
  pasteHint: {
    en: 'Customer;Date;Amount …',
    'pt-BR': 'Cliente;Data;Valor …',
    pl: 'Klient;Data;Kwota …',
  },
  pasteButton: { en: 'Make a tab of it', 'pt-BR': 'Transformar em aba', pl: 'Zamień w kartę' },
  pasting: { en: 'Making the tab…', 'pt-BR': 'Criando a aba…', pl: 'Tworzymy kartę…' },
  pasted: {
    en: {
      one: 'The new tab “{tab}” holds {count} row, as you pasted it. Look it over, then import.',
      other: 'The new tab “{tab}” holds {count} rows, as you pasted them. Look it over, then import.',
    },
    'pt-BR': {
      one: 'A nova aba “{tab}” tem {count} linha, como você colou. Confira e depois importe.',
      other: 'A nova aba “{tab}” tem {count} linhas, como você colou. Confira e depois importe.',
    },
    pl: {
      one: 'Nowa karta „{tab}” zawiera wklejony {count} wiersz. Przejrzyj ją i zaimportuj.',
      few: 'Nowa karta „{tab}” zawiera wklejone {count} wiersze. Przejrzyj ją i zaimportuj.',
      many: 'Nowa karta „{tab}” zawiera {count} wklejonych wierszy. Przejrzyj ją i zaimportuj.',
      other: 'Nowa karta „{tab}” zawiera {count} wklejonego wiersza. Przejrzyj ją i zaimportuj.',
    },
  },
  pastedUnknown: {
    en: 'The new tab “{tab}” holds your paste, but its columns are not clear yet: {problem}',
    'pt-BR': 'A nova aba “{tab}” tem o que você colou, mas ainda não dá para entender as colunas: {problem}',
    pl: 'Nowa karta „{tab}” zawiera wklejony tekst, ale jej kolumny nie są jeszcze jasne: {problem}',
  },
  pastedTab: { en: 'Pasted', 'pt-BR': 'Colado', pl: 'Wklejone' },

  template: { en: 'Start from a template', 'pt-BR': 'Começar com um modelo', pl: 'Zacznij od szablonu' },
  templateText: {
    en: 'A new empty tab with the right headers. Each header has a note on what goes in, and cells check what you type.',
    'pt-BR':
      'Uma aba nova e vazia com os cabeçalhos certos. Cada cabeçalho tem uma nota sobre o que preencher, e as células conferem o que você digita.',
    pl: 'Nowa pusta karta z właściwymi nagłówkami. Notatka przy każdym z nich mówi, co wpisać, a komórki sprawdzają wpisy.',
  },
  templateLabel: {
    en: 'What do you want to write down?',
    'pt-BR': 'O que você quer registrar?',
    pl: 'Co chcesz zapisywać?',
  },
  templateButton: { en: 'Make the tab', 'pt-BR': 'Criar a aba', pl: 'Utwórz kartę' },
  templateMade: {
    en: 'The new tab “{tab}” is ready. Fill in rows under its header; point at a header to see what goes in.',
    'pt-BR':
      'A nova aba “{tab}” está pronta. Preencha linhas abaixo do cabeçalho; passe o mouse sobre ele para ver o que vai em cada coluna.',
    pl: 'Nowa karta „{tab}” jest gotowa. Wypełnij wiersze pod nagłówkiem; wskaż nagłówek, aby zobaczyć, co wpisać.',
  },

  sample: {
    en: 'Try it with sample data',
    'pt-BR': 'Testar com dados de exemplo',
    pl: 'Wypróbuj na przykładzie',
  },
  sampleText: {
    en: 'We make three tabs with a made-up company of 60 customers, import them and label every customer. Your own tabs stay as they are and are not sent. One button takes it all away again.',
    'pt-BR':
      'Criamos três abas com uma empresa fictícia de 60 clientes, importamos e classificamos cada um. Suas abas ficam como estão e não são enviadas. Um botão remove tudo depois.',
    pl: 'Utworzymy trzy karty wymyślonej firmy z 60 klientami, zaimportujemy je i nadamy każdemu klientowi etykietę. Twoje karty zostaną bez zmian i nie będą wysyłane. Jeden przycisk usunie to wszystko.',
  },
  sampleButton: { en: 'Show me the sample', 'pt-BR': 'Mostrar o exemplo', pl: 'Pokaż przykład' },
  sampling: {
    en: 'Making the sample company…',
    'pt-BR': 'Criando a empresa de exemplo…',
    pl: 'Tworzymy przykładową firmę…',
  },
  sampleMade: {
    en: 'The sample company is here. {segmented} Look at the map, then click a customer’s row.',
    'pt-BR': 'A empresa de exemplo está pronta. {segmented} Veja o mapa e clique na linha de um cliente.',
    pl: 'Przykładowa firma jest gotowa. {segmented} Obejrzyj mapę, a potem kliknij wiersz klienta.',
  },
  sampleHere: {
    en: 'This is sample data',
    'pt-BR': 'Estes são dados de exemplo',
    pl: 'To są dane przykładowe',
  },
  sampleHereText: {
    en: 'Nothing of yours is in it. Take it away before you import your own orders.',
    'pt-BR': 'Nada seu está aqui. Remova o exemplo antes de importar seus pedidos.',
    pl: 'Nie ma w nich niczego Twojego. Usuń przykład, zanim zaimportujesz własne zamówienia.',
  },
  removeSample: { en: 'Take the sample away', 'pt-BR': 'Remover o exemplo', pl: 'Usuń przykład' },
  removingSample: {
    en: 'Taking the sample away…',
    'pt-BR': 'Removendo o exemplo…',
    pl: 'Usuwamy przykład…',
  },
  sampleRemoved: {
    en: 'The sample is gone: its tabs, its labels and its history. Start with your own orders.',
    'pt-BR': 'O exemplo foi removido: as abas, os rótulos e o histórico. Comece com seus pedidos.',
    pl: 'Przykład usunięto: karty, etykiety i historię. Zacznij od własnych zamówień.',
  },
} as const satisfies Record<string, Phrase>;

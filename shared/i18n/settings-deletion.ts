import type { Phrase } from './phrase.ts';

/** The words of deleting data. */
export const DELETION = {
  title: { en: 'Delete data', 'pt-BR': 'Excluir dados', pl: 'Usuń dane' },
  about: {
    en: 'What we keep is yours to delete. Backups hold it for up to 35 days more; nobody works with them, and then they are gone too.',
    'pt-BR':
      'O que guardamos é seu, e você pode excluir. As cópias de segurança ainda o contêm por até 35 dias; ninguém trabalha com elas, e depois somem também.',
    pl: 'To, co przechowujemy, należy do Ciebie i możesz to usunąć. Kopie zapasowe zawierają to jeszcze do 35 dni; nikt z nich nie korzysta, a potem też znikają.',
  },
  customer: {
    en: 'Forget one customer: its id, as your orders give it',
    'pt-BR': 'Esquecer um cliente: o código, como está nos pedidos',
    pl: 'Zapomnij klienta: jego identyfikator, taki jak w zamówieniach',
  },
  customerHint: {
    en: 'If your orders tell customers apart by name or tax id, give that.',
    'pt-BR': 'Se os pedidos identificam clientes por nome ou CNPJ/CPF, informe isso.',
    pl: 'Jeśli zamówienia rozróżniają klientów po nazwie lub NIP-ie, podaj je.',
  },
  forget: { en: 'Forget this customer', 'pt-BR': 'Esquecer este cliente', pl: 'Zapomnij tego klienta' },
  forgetting: {
    en: 'Deleting, and learning anew without it…',
    'pt-BR': 'Excluindo e reaprendendo sem ele…',
    pl: 'Usuwamy i liczymy wszystko od nowa bez niego…',
  },
  noCustomer: {
    en: 'Which customer? Give its id first.',
    'pt-BR': 'Qual cliente? Informe antes o código.',
    pl: 'Którego klienta? Podaj najpierw jego identyfikator.',
  },
  forgotten: {
    en: {
      one: '“{id}” is forgotten, with {count} order or other entry. Delete its rows in your tabs too, or the next import brings it back.',
      other:
        '“{id}” is forgotten, with {count} orders and other entries. Delete its rows in your tabs too, or the next import brings it back.',
    },
    'pt-BR': {
      one: '“{id}” foi esquecido, com {count} pedido ou outro registro. Exclua também as linhas dele nas suas abas, ou a próxima importação o traz de volta.',
      other:
        '“{id}” foi esquecido, com {count} pedidos e outros registros. Exclua também as linhas dele nas suas abas, ou a próxima importação o traz de volta.',
    },
    pl: {
      one: 'Zapomniano „{id}” wraz z {count} zamówieniem lub innym wpisem. Usuń też jego wiersze ze swoich kart, bo następny import go przywróci.',
      few: 'Zapomniano „{id}” wraz z {count} zamówieniami i innymi wpisami. Usuń też jego wiersze ze swoich kart, bo następny import go przywróci.',
      many: 'Zapomniano „{id}” wraz z {count} zamówieniami i innymi wpisami. Usuń też jego wiersze ze swoich kart, bo następny import go przywróci.',
      other:
        'Zapomniano „{id}” wraz z {count} zamówienia i innych wpisów. Usuń też jego wiersze ze swoich kart, bo następny import go przywróci.',
    },
  },
  nothingKept: {
    en: 'No order or other entry was kept under “{id}”, and nothing is kept now. If you expected some, look how your orders write it.',
    'pt-BR':
      'Nenhum pedido ou outro registro estava guardado em “{id}”, e agora nada está. Se esperava algum, veja como os pedidos o escrevem.',
    pl: 'Pod „{id}” nie było żadnego zamówienia ani innego wpisu i teraz nic tam nie ma. Jeśli miało coś być, sprawdź zapis w zamówieniach.',
  },
  everything: {
    en: 'Delete everything we keep about your company',
    'pt-BR': 'Excluir tudo o que guardamos da sua empresa',
    pl: 'Usuń wszystko, co przechowujemy o Twojej firmie',
  },
  everythingAbout: {
    en: 'Orders, customers, settings and results, for everyone of your company. It cannot be undone. Your own tabs and columns stay as they are.',
    'pt-BR':
      'Pedidos, clientes, configurações e resultados, para todos da sua empresa. Não dá para desfazer. Suas abas e colunas ficam como estão.',
    pl: 'Zamówienia, klientów, ustawienia i wyniki, dla wszystkich w Twojej firmie. Nie da się tego cofnąć. Twoje karty i kolumny pozostaną bez zmian.',
  },
  word: { en: 'DELETE', 'pt-BR': 'EXCLUIR', pl: 'USUŃ' },
  typeWord: {
    en: 'Type {word} to confirm',
    'pt-BR': 'Digite {word} para confirmar',
    pl: 'Wpisz {word}, aby potwierdzić',
  },
  alsoColumns: {
    en: 'Also remove our columns and the portfolio tab from this spreadsheet',
    'pt-BR': 'Remover também nossas colunas e a aba da carteira desta planilha',
    pl: 'Usuń też nasze kolumny i kartę portfela z tego arkusza',
  },
  start: { en: 'Delete everything', 'pt-BR': 'Excluir tudo', pl: 'Usuń wszystko' },
  notConfirmed: {
    en: 'Type {word} first. Nothing was deleted.',
    'pt-BR': 'Digite antes {word}. Nada foi excluído.',
    pl: 'Najpierw wpisz {word}. Nic nie usunięto.',
  },
  starting: { en: 'Deleting…', 'pt-BR': 'Excluindo…', pl: 'Usuwamy…' },
  progress: {
    en: {
      one: '{count} customer deleted, {left} to go. You may close this; start it again to go on.',
      other: '{count} customers deleted, {left} to go. You may close this; start it again to go on.',
    },
    'pt-BR': {
      one: '{count} cliente excluído, faltam {left}. Pode fechar; comece de novo para continuar.',
      other: '{count} clientes excluídos, faltam {left}. Pode fechar; comece de novo para continuar.',
    },
    pl: {
      one: 'Usunięto {count} klienta, zostało {left}. Można zamknąć; aby dokończyć, zacznij ponownie.',
      few: 'Usunięto {count} klientów, zostało {left}. Można zamknąć; aby dokończyć, zacznij ponownie.',
      many: 'Usunięto {count} klientów, zostało {left}. Można zamknąć; aby dokończyć, zacznij ponownie.',
      other: 'Usunięto {count} klienta, zostało {left}. Można zamknąć; aby dokończyć, zacznij ponownie.',
    },
  },
  moreThan: { en: 'more than {count}', 'pt-BR': 'mais de {count}', pl: 'ponad {count}' },
  done: {
    en: 'Everything is deleted. Your own tabs and columns are as they were.',
    'pt-BR': 'Tudo foi excluído. Suas abas e colunas estão como estavam.',
    pl: 'Wszystko usunięto. Twoje karty i kolumny są takie, jakie były.',
  },
} as const satisfies Record<string, Phrase>;

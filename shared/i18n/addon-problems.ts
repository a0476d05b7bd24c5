import type { Phrase } from './phrase.ts';

/** What stops a command before or beside the service: what happened, what was kept, what to do. */
export const ADDON_PROBLEM = {
  no_network: {
    en: 'The service could not be reached. Your sheet is as it was. Check the internet connection and try again. ({problem})',
    'pt-BR':
      'Não foi possível alcançar o serviço. Sua planilha está como estava. Confira a conexão com a internet e tente de novo. ({problem})',
    pl: 'Nie udało się połączyć z usługą. Arkusz jest taki, jak był. Sprawdź połączenie z internetem i spróbuj ponownie. ({problem})',
  },
  no_identity: {
    en: 'Google did not say who you are; that happens when several Google accounts are signed in. Your sheet is as it was. Open the spreadsheet in a window where only the account that uses it is signed in.',
    'pt-BR':
      'O Google não informou quem você é; isso acontece com várias contas abertas ao mesmo tempo. Sua planilha está como estava. Abra-a em uma janela em que só a conta certa esteja conectada.',
    pl: 'Google nie podało, kim jesteś; zdarza się to przy kilku zalogowanych kontach. Arkusz jest taki, jak był. Otwórz go w oknie, w którym zalogowane jest tylko właściwe konto.',
  },
  quota_exhausted: {
    en: 'Google allows a script only so many calls a day, and today they are used up. Your sheet is as it was, and what was imported is kept. Go on tomorrow.',
    'pt-BR':
      'O Google limita as chamadas de um script por dia, e as de hoje acabaram. Sua planilha está como estava e o que foi importado continua salvo. Continue amanhã.',
    pl: 'Google ogranicza dzienną liczbę wywołań skryptu i dzisiejsza pula się wyczerpała. Arkusz jest taki, jak był, a zaimportowane dane zostają. Wróć do tego jutro.',
  },
  service_mismatch: {
    en: 'The add-on and its service are of different versions and do not understand each other. Your sheet is as it was. Reload the page; if that does not help, try again in an hour.',
    'pt-BR':
      'O complemento e o serviço estão em versões diferentes e não se entendem. Sua planilha está como estava. Recarregue a página; se não resolver, tente de novo em uma hora.',
    pl: 'Dodatek i usługa są w różnych wersjach i nie rozumieją się. Arkusz jest taki, jak był. Odśwież stronę; jeśli to nie pomoże, spróbuj ponownie za godzinę.',
  },
  someone_else_runs: {
    en: 'Someone else is using Loyalty Quadrant in this spreadsheet right now. Nothing was changed. Wait until they are done and choose the command again.',
    'pt-BR':
      'Outra pessoa está usando o Loyalty Quadrant nesta planilha agora. Nada foi alterado. Espere terminar e escolha o comando de novo.',
    pl: 'Ktoś inny używa teraz Loyalty Quadrant w tym arkuszu. Nic się nie zmieniło. Poczekaj, aż skończy, i wybierz polecenie ponownie.',
  },
  sheet_changed: {
    en: 'Rows of this list were moved or changed while we asked. Nothing was written, so that no label lands beside another customer’s name. Choose the command again.',
    'pt-BR':
      'Linhas desta lista foram movidas ou alteradas enquanto consultávamos. Nada foi escrito, para que nenhum rótulo fique ao lado do nome de outro cliente. Escolha o comando de novo.',
    pl: 'W trakcie pracy ktoś przeniósł lub zmienił wiersze tej listy. Nic nie zapisano, aby żadna etykieta nie trafiła obok nazwy innego klienta. Wybierz polecenie ponownie.',
  },
  protected: {
    en: '“{place}” is protected and you may not edit it. None of your own cells was changed; some of our columns may be new already. Ask the owner of the spreadsheet to let you edit it, or copy the list into a tab of your own, and choose the command again.',
    'pt-BR':
      '“{place}” está protegido e você não pode editá-lo. Nenhuma célula sua foi alterada; parte das nossas colunas já pode estar nova. Peça acesso ao dono da planilha ou copie a lista para uma aba sua e escolha o comando de novo.',
    pl: 'Zakres „{place}” jest chroniony i nie możesz go edytować. Żadna Twoja komórka się nie zmieniła; część naszych kolumn może być już nowa. Poproś właściciela arkusza o dostęp albo skopiuj listę do własnej karty i wybierz polecenie ponownie.',
  },
  portfolio_tab_active: {
    en: 'This is the portfolio tab, which is written for you; there are no customers to select in it. Nothing was changed. Open your list of customers, select rows there and choose the command again.',
    'pt-BR':
      'Esta é a aba da carteira, escrita para você; não há clientes a selecionar nela. Nada foi alterado. Abra a lista de clientes, selecione linhas lá e escolha o comando de novo.',
    pl: 'To karta portfela, zapisywana za Ciebie; nie ma w niej klientów do zaznaczenia. Nic się nie zmieniło. Otwórz listę klientów, zaznacz w niej wiersze i wybierz polecenie ponownie.',
  },
  portfolio_reshaped: {
    en: 'Rows or columns were put into the tables of the portfolio tab, or taken out of them. Its figures were left as they are, so that nothing of yours is overwritten. Move them out of the tables, or delete the tab and have it made again.',
    'pt-BR':
      'Linhas ou colunas foram postas dentro das tabelas da aba da carteira, ou tiradas delas. Os números ficaram como estavam, para que nada seu seja sobrescrito. Tire-as das tabelas, ou exclua a aba e peça uma nova.',
    pl: 'W tabelach karty portfela ktoś wstawił lub usunął wiersze albo kolumny. Liczby pozostały bez zmian, aby niczego Twojego nie nadpisać. Usuń je z tabel albo usuń kartę i utwórz ją ponownie.',
  },
  nothing_to_restore: {
    en: 'There is nothing to restore: only the last run can be taken back, once, while its list still stands. Nothing was changed. To get older values, use File › Version history.',
    'pt-BR':
      'Não há nada para restaurar: só a última execução pode ser desfeita, uma vez, enquanto a lista existir. Nada foi alterado. Para valores mais antigos, use Arquivo › Histórico de versões.',
    pl: 'Nie ma czego przywrócić: cofnąć można tylko ostatnie uruchomienie, jeden raz, dopóki jego lista istnieje. Nic się nie zmieniło. Starsze wartości znajdziesz w menu Plik › Historia zmian.',
  },
  nothing_segmented: {
    en: 'There is nothing to bring up to date yet: no customer of this spreadsheet has a quadrant. Nothing was changed. Choose “Segment all customers” first.',
    'pt-BR':
      'Ainda não há nada para atualizar: nenhum cliente desta planilha tem quadrante. Nada foi alterado. Escolha antes “Segmentar todos os clientes”.',
    pl: 'Nie ma jeszcze czego aktualizować: żaden klient w tym arkuszu nie ma kwadrantu. Nic się nie zmieniło. Najpierw wybierz „Segmentuj wszystkich klientów”.',
  },
  nobody_known: {
    en: 'The service knows none of the customers in this list, so nothing was changed. Choose “Import or update history”, then “Segment all customers”.',
    'pt-BR':
      'O serviço não conhece nenhum dos clientes desta lista, então nada foi alterado. Escolha “Importar ou atualizar histórico” e depois “Segmentar todos os clientes”.',
    pl: 'Usługa nie zna żadnego z klientów z tej listy, więc nic się nie zmieniło. Wybierz „Importuj lub zaktualizuj historię”, a potem „Segmentuj wszystkich klientów”.',
  },
  no_customer_list: {
    en: 'This spreadsheet has no list of customers to write beside. Nothing was changed. Choose “Segment all customers” first: it makes one from your orders.',
    'pt-BR':
      'Esta planilha não tem uma lista de clientes ao lado da qual escrever. Nada foi alterado. Escolha antes “Segmentar todos os clientes”: ele cria a lista a partir dos seus pedidos.',
    pl: 'W tym arkuszu nie ma listy klientów, obok której można by pisać. Nic się nie zmieniło. Najpierw wybierz „Segmentuj wszystkich klientów”: lista powstanie z zamówień.',
  },
  other_tab_active: {
    en: 'This tab holds {what}. Go to the tab with your list of customers, select rows there and choose the command again.',
    'pt-BR':
      'Esta aba tem {what}. Vá para a aba com a lista de clientes, selecione linhas lá e escolha o comando de novo.',
    pl: 'Ta karta zawiera {what}. Przejdź do karty z listą klientów, zaznacz tam wiersze i wybierz polecenie ponownie.',
  },
  tab_unreadable: {
    en: 'This tab does not look like a list of customers. {problem} Nothing was changed. Go to the tab with your customers, or put its header into one of the first ten rows.',
    'pt-BR':
      'Esta aba não parece uma lista de clientes. {problem} Nada foi alterado. Vá para a aba com seus clientes ou coloque o cabeçalho em uma das dez primeiras linhas.',
    pl: 'Ta karta nie wygląda na listę klientów. {problem} Nic się nie zmieniło. Przejdź do karty z klientami albo umieść jej nagłówek w jednym z pierwszych dziesięciu wierszy.',
  },
  nothing_selected: {
    en: 'No customer is selected. Select one or more rows of the list, below its header, and choose the command again. Hidden rows do not count.',
    'pt-BR':
      'Nenhum cliente está selecionado. Selecione uma ou mais linhas da lista, abaixo do cabeçalho, e escolha o comando de novo. Linhas ocultas não contam.',
    pl: 'Nie zaznaczono żadnego klienta. Zaznacz jeden lub więcej wierszy listy, poniżej nagłówka, i wybierz polecenie ponownie. Ukryte wiersze się nie liczą.',
  },
  no_orders_tab: {
    en: 'No tab of this spreadsheet looks like orders. Add a tab with one order or invoice a row and at least a customer, a date and an amount.',
    'pt-BR':
      'Nenhuma aba desta planilha parece conter pedidos. Crie uma aba com um pedido ou nota por linha e, no mínimo, cliente, data e valor.',
    pl: 'Żadna karta tego arkusza nie wygląda na zamówienia. Dodaj kartę z jednym zamówieniem lub fakturą w wierszu i co najmniej klientem, datą i kwotą.',
  },
  no_common_column: {
    en: 'Your orders and your list of customers have no column in common by which customers can be told apart, so nothing was imported. Give both the same customer id, tax id or name.',
    'pt-BR':
      'Seus pedidos e sua lista de clientes não têm uma coluna em comum que identifique o cliente, então nada foi importado. Coloque nos dois o mesmo código, CNPJ/CPF ou nome do cliente.',
    pl: 'Zamówienia i lista klientów nie mają wspólnej kolumny, po której można rozpoznać klienta, więc nic nie zaimportowano. Dodaj do obu ten sam kod klienta, NIP lub nazwę.',
  },
  no_order_readable: {
    en: 'None of the rows in “{tab}” could be read as an order, so nothing was imported. The first reason: {problem}',
    'pt-BR':
      'Nenhuma linha de “{tab}” pôde ser lida como pedido, então nada foi importado. O primeiro motivo: {problem}',
    pl: 'Żadnego wiersza z karty „{tab}” nie udało się odczytać jako zamówienia, więc nic nie zaimportowano. Pierwszy powód: {problem}',
  },
  column_gone: {
    en: 'The tab “{tab}” no longer has the column “{column}” that you chose, so nothing was imported. Open the sidebar and choose another one, or rename the column back.',
    'pt-BR':
      'A aba “{tab}” não tem mais a coluna “{column}” que você escolheu, então nada foi importado. Abra o painel lateral e escolha outra, ou devolva o nome à coluna.',
    pl: 'Na karcie „{tab}” nie ma już wybranej kolumny „{column}”, więc nic nie zaimportowano. Otwórz panel boczny i wybierz inną albo przywróć kolumnie jej nazwę.',
  },
  import_unfinished: {
    en: 'There is more history than one run can import, so nobody was segmented yet.',
    'pt-BR': 'Há mais histórico do que cabe em uma execução, então ninguém foi segmentado ainda.',
    pl: 'Historii jest więcej, niż da się zaimportować za jednym razem, więc nikogo jeszcze nie posegmentowano.',
  },
  paste_unreadable: {
    en: 'The pasted text did not become a tab. {problem} Your spreadsheet is as it was, and the text is still in the box.',
    'pt-BR':
      'O texto colado não virou uma aba. {problem} Sua planilha está como estava, e o texto continua na caixa.',
    pl: 'Z wklejonego tekstu nie powstała karta. {problem} Arkusz jest taki, jak był, a tekst nadal jest w polu.',
  },
  history_not_empty: {
    en: 'Your company has history here already, and made-up customers must not stand among real ones. Nothing was changed. Try the sample with an account that has not imported anything.',
    'pt-BR':
      'Sua empresa já tem histórico aqui, e clientes fictícios não devem ficar entre os reais. Nada foi alterado. Teste o exemplo com uma conta que ainda não importou nada.',
    pl: 'Twoja firma ma już tu historię, a wymyśleni klienci nie mogą stać obok prawdziwych. Nic się nie zmieniło. Wypróbuj przykład na koncie, które jeszcze nic nie zaimportowało.',
  },
  sample_in_the_way: {
    en: 'Sample data is still here, and your own orders must not be counted with it. Nothing was changed. Open the sidebar, choose “Take the sample away”, then import.',
    'pt-BR':
      'Os dados de exemplo ainda estão aqui, e seus pedidos não devem ser contados junto com eles. Nada foi alterado. Abra o painel lateral, escolha “Remover o exemplo” e depois importe.',
    pl: 'Dane przykładowe wciąż tu są, a Twoje zamówienia nie mogą być liczone razem z nimi. Nic się nie zmieniło. Otwórz panel boczny, wybierz „Usuń przykład”, a potem zaimportuj.',
  },
  unexpected: {
    en: 'Something happened that we did not foresee: {problem} What was imported is kept. Try again; rows that were already written are simply written anew.',
    'pt-BR':
      'Aconteceu algo que não prevíamos: {problem} O que foi importado continua salvo. Tente de novo; linhas já escritas são apenas reescritas.',
    pl: 'Stało się coś, czego nie przewidzieliśmy: {problem} Zaimportowane dane zostają. Spróbuj ponownie; zapisane już wiersze zostaną po prostu zapisane od nowa.',
  },
} as const satisfies Record<string, Phrase>;
export type AddonProblem = keyof typeof ADDON_PROBLEM;

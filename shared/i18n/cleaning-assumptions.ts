import type { AssumptionCode } from '#shared/tabular';
import type { Phrase } from './phrase.ts';

/** What was skipped while a sheet was read, and how it was read where it could have been read otherwise. */
export const ASSUMPTION: Readonly<Record<AssumptionCode, Phrase>> = {
  blank_rows: {
    en: { one: '{count} blank row was skipped.', other: '{count} blank rows were skipped.' },
    'pt-BR': { one: '{count} linha em branco foi pulada.', other: '{count} linhas em branco foram puladas.' },
    pl: {
      one: 'Pominięto {count} pusty wiersz.',
      few: 'Pominięto {count} puste wiersze.',
      other: 'Pominięto {count} pustych wierszy.',
    },
  },
  repeated_headers: {
    en: {
      one: '{count} repeated header row was skipped.',
      other: '{count} repeated header rows were skipped.',
    },
    'pt-BR': {
      one: '{count} linha de cabeçalho repetida foi pulada.',
      other: '{count} linhas de cabeçalho repetidas foram puladas.',
    },
    pl: {
      one: 'Pominięto {count} powtórzony wiersz nagłówka.',
      few: 'Pominięto {count} powtórzone wiersze nagłówka.',
      other: 'Pominięto {count} powtórzonych wierszy nagłówka.',
    },
  },
  totals_rows: {
    en: { one: '{count} row with totals was skipped.', other: '{count} rows with totals were skipped.' },
    'pt-BR': { one: '{count} linha de total foi pulada.', other: '{count} linhas de total foram puladas.' },
    pl: {
      one: 'Pominięto {count} wiersz z sumą.',
      few: 'Pominięto {count} wiersze z sumami.',
      other: 'Pominięto {count} wierszy z sumami.',
    },
  },
  cancelled_rows: {
    en: { one: '{count} cancelled row was left out.', other: '{count} cancelled rows were left out.' },
    'pt-BR': {
      one: '{count} linha cancelada ficou de fora.',
      other: '{count} linhas canceladas ficaram de fora.',
    },
    pl: {
      one: 'Pominięto {count} anulowany wiersz.',
      few: 'Pominięto {count} anulowane wiersze.',
      other: 'Pominięto {count} anulowanych wierszy.',
    },
  },
  orders_after_as_of: {
    en: {
      one: '{count} row is later than the day of the analysis and was left out.',
      other: '{count} rows are later than the day of the analysis and were left out.',
    },
    'pt-BR': {
      one: '{count} linha é posterior ao dia da análise e ficou de fora.',
      other: '{count} linhas são posteriores ao dia da análise e ficaram de fora.',
    },
    pl: {
      one: 'Pominięto {count} wiersz z datą po dniu analizy.',
      few: 'Pominięto {count} wiersze z datą po dniu analizy.',
      other: 'Pominięto {count} wierszy z datą po dniu analizy.',
    },
  },
  dates_in_future: {
    en: {
      one: '{count} row is dated in the future: was it meant to be?',
      other: '{count} rows are dated in the future: were they meant to be?',
    },
    'pt-BR': {
      one: '{count} linha tem data no futuro: está certa?',
      other: '{count} linhas têm data no futuro: estão certas?',
    },
    pl: {
      one: '{count} wiersz ma datę w przyszłości: czy to na pewno dobra data?',
      few: '{count} wiersze mają datę w przyszłości: czy to na pewno dobre daty?',
      other: '{count} wierszy ma datę w przyszłości: czy to na pewno dobre daty?',
    },
  },
  gross_amounts_used: {
    en: 'The sheet has amounts with tax only, so column {value} was used as it stands: values are too high by the tax.',
    'pt-BR':
      'A planilha só tem valores com impostos, por isso a coluna {value} foi usada como está: os resultados incluem os impostos.',
    pl: 'Arkusz zawiera tylko kwoty brutto, więc kolumnę {value} wzięto bez zmian: wyniki są zawyżone o podatek.',
  },
  vat_assumed: {
    en: {
      one: '{count} amount holds tax: {value} was taken off. If another rate applies, name it and import again.',
      other:
        '{count} amounts hold tax: {value} was taken off. If another rate applies, name it and import again.',
    },
    'pt-BR': {
      one: '{count} valor inclui imposto: descontamos {value}. Se a alíquota for outra, informe-a e importe de novo.',
      other:
        '{count} valores incluem imposto: descontamos {value}. Se a alíquota for outra, informe-a e importe de novo.',
    },
    pl: {
      one: '{count} kwota jest brutto: odjęto VAT {value}. Jeśli stawka jest inna, podaj ją i zaimportuj ponownie.',
      few: '{count} kwoty są brutto: odjęto VAT {value}. Jeśli stawka jest inna, podaj ją i zaimportuj ponownie.',
      other:
        '{count} kwot jest brutto: odjęto VAT {value}. Jeśli stawka jest inna, podaj ją i zaimportuj ponownie.',
    },
  },
  vat_taken_off: {
    en: {
      one: 'The tax in {count} amount was taken off ({value}).',
      other: 'The tax in {count} amounts was taken off ({value}).',
    },
    'pt-BR': {
      one: 'O imposto de {count} valor foi descontado ({value}).',
      other: 'O imposto de {count} valores foi descontado ({value}).',
    },
    pl: {
      one: 'Od {count} kwoty brutto odjęto podatek ({value}).',
      few: 'Od {count} kwot brutto odjęto podatek ({value}).',
      other: 'Od {count} kwot brutto odjęto podatek ({value}).',
    },
  },
  amounts_converted: {
    en: {
      one: '{count} amount in {value} was converted at the rate in the settings.',
      other: '{count} amounts in {value} were converted at the rate in the settings.',
    },
    'pt-BR': {
      one: '{count} valor em {value} foi convertido pela cotação das configurações.',
      other: '{count} valores em {value} foram convertidos pela cotação das configurações.',
    },
    pl: {
      one: 'Przeliczono {count} kwotę w {value} po kursie z ustawień.',
      few: 'Przeliczono {count} kwoty w {value} po kursie z ustawień.',
      other: 'Przeliczono {count} kwot w {value} po kursie z ustawień.',
    },
  },
  thousands_assumed: {
    en: {
      one: '{count} number such as 12.000 was read as thousands: nothing in its column says otherwise.',
      other: '{count} numbers such as 12.000 were read as thousands: nothing in their column says otherwise.',
    },
    'pt-BR': {
      one: '{count} número como 12.000 foi lido como milhar: nada na coluna diz o contrário.',
      other: '{count} números como 12.000 foram lidos como milhares: nada na coluna diz o contrário.',
    },
    pl: {
      one: '{count} liczbę taką jak 12.000 odczytano jako tysiące: nic w kolumnie temu nie przeczy.',
      few: '{count} liczby takie jak 12.000 odczytano jako tysiące: nic w kolumnie temu nie przeczy.',
      other: '{count} liczb takich jak 12.000 odczytano jako tysiące: nic w kolumnie temu nie przeczy.',
    },
  },
  dates_read_day_first: {
    en: {
      one: '{count} date such as 03/04/2026 was read as 3 April: nothing in its column shows the order.',
      other:
        '{count} dates such as 03/04/2026 were read as 3 April: nothing in their column shows the order.',
    },
    'pt-BR': {
      one: '{count} data como 03/04/2026 foi lida como 3 de abril: nada na coluna mostra a ordem.',
      other: '{count} datas como 03/04/2026 foram lidas como 3 de abril: nada na coluna mostra a ordem.',
    },
    pl: {
      one: '{count} datę taką jak 03/04/2026 odczytano jako 3 kwietnia: kolumna nie zdradza kolejności.',
      few: '{count} daty takie jak 03/04/2026 odczytano jako 3 kwietnia: kolumna nie zdradza kolejności.',
      other: '{count} dat takich jak 03/04/2026 odczytano jako 3 kwietnia: kolumna nie zdradza kolejności.',
    },
  },
  refunds_made_negative: {
    en: {
      one: '{count} row marked as a refund had a positive amount and was counted as negative.',
      other: '{count} rows marked as refunds had positive amounts and were counted as negative.',
    },
    'pt-BR': {
      one: '{count} linha marcada como devolução tinha valor positivo e foi contada como negativa.',
      other: '{count} linhas marcadas como devolução tinham valor positivo e foram contadas como negativas.',
    },
    pl: {
      one: '{count} wiersz oznaczony jako zwrot lub korekta miał kwotę dodatnią; policzono ją jako ujemną.',
      few: '{count} wiersze oznaczone jako zwrot lub korekta miały kwoty dodatnie; policzono je jako ujemne.',
      other:
        '{count} wierszy oznaczonych jako zwrot lub korekta miało kwoty dodatnie; policzono je jako ujemne.',
    },
  },
  zero_amounts: {
    en: {
      one: '{count} order has an amount of 0. It counts as an order that brought no money.',
      other: '{count} orders have an amount of 0. They count as orders that brought no money.',
    },
    'pt-BR': {
      one: '{count} pedido tem valor 0. Ele conta como pedido que não trouxe dinheiro.',
      other: '{count} pedidos têm valor 0. Eles contam como pedidos que não trouxeram dinheiro.',
    },
    pl: {
      one: '{count} zamówienie ma kwotę 0. Liczy się jako zamówienie, które nie przyniosło pieniędzy.',
      few: '{count} zamówienia mają kwotę 0. Liczą się jako zamówienia, które nie przyniosły pieniędzy.',
      other: '{count} zamówień ma kwotę 0. Liczą się jako zamówienia, które nie przyniosły pieniędzy.',
    },
  },
  order_ids_made: {
    en: {
      one: '{count} row has no order number: one was made from its customer, date and amount.',
      other: '{count} rows have no order number: one was made for each from its customer, date and amount.',
    },
    'pt-BR': {
      one: '{count} linha não tem número de pedido: ele foi formado com o cliente, a data e o valor.',
      other: '{count} linhas não têm número de pedido: ele foi formado com o cliente, a data e o valor.',
    },
    pl: {
      one: '{count} wiersz nie ma numeru zamówienia: utworzono go z klienta, daty i kwoty.',
      few: '{count} wiersze nie mają numeru zamówienia: utworzono go z klienta, daty i kwoty.',
      other: '{count} wierszy nie ma numeru zamówienia: utworzono go z klienta, daty i kwoty.',
    },
  },
  repeated_without_order_id: {
    en: {
      one: '{count} row repeats the customer, date and amount of another. Without an order number it was kept as an order of its own; delete it if it is a copy.',
      other:
        '{count} rows repeat the customer, date and amount of others. Without order numbers they were kept as orders of their own; delete them if they are copies.',
    },
    'pt-BR': {
      one: '{count} linha repete o cliente, a data e o valor de outra. Sem número de pedido, ela foi mantida como um pedido à parte; apague-a se for uma cópia.',
      other:
        '{count} linhas repetem o cliente, a data e o valor de outras. Sem número de pedido, elas foram mantidas como pedidos à parte; apague-as se forem cópias.',
    },
    pl: {
      one: '{count} wiersz powtarza klienta, datę i kwotę innego wiersza. Bez numeru zamówienia uznano go za osobne zamówienie; usuń go, jeśli to kopia.',
      few: '{count} wiersze powtarzają klienta, datę i kwotę innych wierszy. Bez numeru zamówienia uznano je za osobne zamówienia; usuń je, jeśli to kopie.',
      other:
        '{count} wierszy powtarza klienta, datę i kwotę innych wierszy. Bez numeru zamówienia uznano je za osobne zamówienia; usuń je, jeśli to kopie.',
    },
  },
  customers_matched: {
    en: {
      one: '{count} row without a customer id was matched by tax id or name.',
      other: '{count} rows without a customer id were matched by tax id or name.',
    },
    'pt-BR': {
      one: '{count} linha sem código de cliente foi associada pelo CNPJ/CPF ou pelo nome.',
      other: '{count} linhas sem código de cliente foram associadas pelo CNPJ/CPF ou pelo nome.',
    },
    pl: {
      one: '{count} wiersz bez kodu klienta przypisano po NIP-ie lub nazwie.',
      few: '{count} wiersze bez kodu klienta przypisano po NIP-ie lub nazwie.',
      other: '{count} wierszy bez kodu klienta przypisano po NIP-ie lub nazwie.',
    },
  },
  customer_rows_merged: {
    en: {
      one: '{count} further row of a customer already listed was merged; where they differ, the fuller row counts.',
      other:
        '{count} further rows of customers already listed were merged; where they differ, the fuller row counts.',
    },
    'pt-BR': {
      one: '{count} linha a mais de um cliente já listado foi unida à outra; onde diferem, vale a mais completa.',
      other:
        '{count} linhas a mais de clientes já listados foram unidas às outras; onde diferem, vale a mais completa.',
    },
    pl: {
      one: '{count} dodatkowy wiersz klienta z listy połączono z pozostałym; przy różnicach liczy się pełniejszy.',
      few: '{count} dodatkowe wiersze klientów z listy połączono z pozostałymi; przy różnicach liczy się pełniejszy.',
      other:
        '{count} dodatkowych wierszy klientów z listy połączono z pozostałymi; przy różnicach liczy się pełniejszy.',
    },
  },
  costs_incomplete: {
    en: {
      one: '{count} order tells the cost of some of its lines only; its cost was left out.',
      other: '{count} orders tell the cost of some of their lines only; their costs were left out.',
    },
    'pt-BR': {
      one: '{count} pedido informa o custo de apenas parte dos itens; o custo ficou de fora.',
      other: '{count} pedidos informam o custo de apenas parte dos itens; o custo ficou de fora.',
    },
    pl: {
      one: '{count} zamówienie ma koszt tylko części pozycji; koszt pominięto.',
      few: '{count} zamówienia mają koszt tylko części pozycji; koszty pominięto.',
      other: '{count} zamówień ma koszt tylko części pozycji; koszty pominięto.',
    },
  },
  monthly_value_yearly: {
    en: {
      one: '{count} monthly contract value was taken times 12.',
      other: '{count} monthly contract values were taken times 12.',
    },
    'pt-BR': {
      one: '{count} valor mensal de contrato foi multiplicado por 12.',
      other: '{count} valores mensais de contrato foram multiplicados por 12.',
    },
    pl: {
      one: '{count} miesięczną wartość umowy pomnożono przez 12.',
      few: '{count} miesięczne wartości umów pomnożono przez 12.',
      other: '{count} miesięcznych wartości umów pomnożono przez 12.',
    },
  },
  resolved_means_satisfied: {
    en: {
      one: '{count} complaint is marked as resolved without saying how: the customer was taken to be satisfied.',
      other:
        '{count} complaints are marked as resolved without saying how: the customers were taken to be satisfied.',
    },
    'pt-BR': {
      one: '{count} reclamação consta como resolvida sem dizer como: o cliente foi considerado satisfeito.',
      other:
        '{count} reclamações constam como resolvidas sem dizer como: os clientes foram considerados satisfeitos.',
    },
    pl: {
      one: '{count} reklamacja jest zamknięta bez oceny: przyjęto, że klient jest zadowolony.',
      few: '{count} reklamacje są zamknięte bez oceny: przyjęto, że klienci są zadowoleni.',
      other: '{count} reklamacji jest zamkniętych bez oceny: przyjęto, że klienci są zadowoleni.',
    },
  },
  resolved_day_assumed: {
    en: {
      one: '{count} complaint is marked as resolved without a day: the day it was opened was taken.',
      other: '{count} complaints are marked as resolved without a day: the days they were opened were taken.',
    },
    'pt-BR': {
      one: '{count} reclamação consta como resolvida sem data: vale o dia da abertura.',
      other: '{count} reclamações constam como resolvidas sem data: vale o dia da abertura.',
    },
    pl: {
      one: '{count} reklamacja jest zamknięta bez daty: przyjęto dzień zgłoszenia.',
      few: '{count} reklamacje są zamknięte bez daty: przyjęto dzień zgłoszenia.',
      other: '{count} reklamacji jest zamkniętych bez daty: przyjęto dzień zgłoszenia.',
    },
  },
  circles_from_roles: {
    en: {
      one: '{count} contact has no circle: it was taken from the role.',
      other: '{count} contacts have no circle: it was taken from their roles.',
    },
    'pt-BR': {
      one: '{count} contato está sem círculo: ele foi deduzido do cargo.',
      other: '{count} contatos estão sem círculo: ele foi deduzido dos cargos.',
    },
    pl: {
      one: '{count} kontakt nie ma kręgu: ustalono go na podstawie stanowiska.',
      few: '{count} kontakty nie mają kręgu: ustalono go na podstawie stanowisk.',
      other: '{count} kontaktów nie ma kręgu: ustalono go na podstawie stanowisk.',
    },
  },
  dates_assumed: {
    en: {
      one: '{count} row has no date: it counts as of {value}.',
      other: '{count} rows have no date: they count as of {value}.',
    },
    'pt-BR': {
      one: '{count} linha está sem data: vale para {value}.',
      other: '{count} linhas estão sem data: valem para {value}.',
    },
    pl: {
      one: '{count} wiersz nie ma daty: przyjęto stan na {value}.',
      few: '{count} wiersze nie mają daty: przyjęto stan na {value}.',
      other: '{count} wierszy nie ma daty: przyjęto stan na {value}.',
    },
  },
  event_ids_made: {
    en: {
      one: '{count} row has no number of its own: one was made from what it says.',
      other: '{count} rows have no number of their own: one was made for each from what it says.',
    },
    'pt-BR': {
      one: '{count} linha não tem número próprio: ele foi formado com o que ela diz.',
      other: '{count} linhas não têm número próprio: ele foi formado com o que cada uma diz.',
    },
    pl: {
      one: '{count} wiersz nie ma własnego numeru: utworzono go z jego treści.',
      few: '{count} wiersze nie mają własnych numerów: utworzono je z ich treści.',
      other: '{count} wierszy nie ma własnych numerów: utworzono je z ich treści.',
    },
  },
  repeated_without_event_id: {
    en: {
      one: '{count} row is like another one. Without numbers both were kept; delete it if it is a copy.',
      other: '{count} rows are like others. Without numbers all were kept; delete them if they are copies.',
    },
    'pt-BR': {
      one: '{count} linha é igual a outra. Sem números, as duas foram mantidas; apague-a se for uma cópia.',
      other:
        '{count} linhas são iguais a outras. Sem números, todas foram mantidas; apague-as se forem cópias.',
    },
    pl: {
      one: '{count} wiersz jest taki sam jak inny. Bez numerów zachowano oba; usuń go, jeśli to kopia.',
      few: '{count} wiersze są takie same jak inne. Bez numerów zachowano wszystkie; usuń je, jeśli to kopie.',
      other:
        '{count} wierszy jest takich samych jak inne. Bez numerów zachowano wszystkie; usuń je, jeśli to kopie.',
    },
  },
  circles_incomplete: {
    en: 'Contacts by circle were left out: they need a column for each of the three circles.',
    'pt-BR': 'Os contatos por círculo ficaram de fora: é preciso uma coluna para cada um dos três círculos.',
    pl: 'Kontakty według kręgów pominięto: potrzebna jest kolumna dla każdego z trzech kręgów.',
  },
  cells_left_out: {
    en: {
      one: '{count} cell could not be used and was left out; the rest of its row was used.',
      other: '{count} cells could not be used and were left out; the rest of their rows was used.',
    },
    'pt-BR': {
      one: '{count} célula não pôde ser usada e ficou de fora; o resto da linha foi usado.',
      other: '{count} células não puderam ser usadas e ficaram de fora; o resto das linhas foi usado.',
    },
    pl: {
      one: 'Pominięto {count} komórkę, której nie można użyć; resztę wiersza wykorzystano.',
      few: 'Pominięto {count} komórki, których nie można użyć; resztę wierszy wykorzystano.',
      other: 'Pominięto {count} komórek, których nie można użyć; resztę wierszy wykorzystano.',
    },
  },
};

import type { Phrase } from './phrase.ts';

/** What to do, as the cell of an action says it. */
export const ACTION_LABEL = {
  A01: {
    en: 'Fix data before acting',
    'pt-BR': 'Corrigir os dados antes de agir',
    pl: 'Popraw dane przed działaniem',
  },
  A02: {
    en: 'Resolve the open complaint',
    'pt-BR': 'Resolver a reclamação aberta',
    pl: 'Rozwiąż otwartą reklamację',
  },
  A03: {
    en: 'Recover after a badly resolved complaint',
    'pt-BR': 'Recuperar após reclamação mal resolvida',
    pl: 'Napraw źle zakończoną reklamację',
  },
  A04: {
    en: 'Save call: cancellation signal',
    'pt-BR': 'Ligação de retenção: sinal de cancelamento',
    pl: 'Rozmowa ratunkowa: sygnał rezygnacji',
  },
  A05: { en: 'Prepare the renewal', 'pt-BR': 'Preparar a renovação', pl: 'Przygotuj odnowienie umowy' },
  A06: {
    en: 'Check in with a silent customer',
    'pt-BR': 'Procurar o cliente silencioso',
    pl: 'Odezwij się do milczącego klienta',
  },
  A07: {
    en: 'Overdue order: personal call',
    'pt-BR': 'Pedido atrasado: contato pessoal',
    pl: 'Spóźnione zamówienie: kontakt osobisty',
  },
  A08: {
    en: 'Win back a former good customer',
    'pt-BR': 'Reconquistar um bom cliente perdido',
    pl: 'Odzyskaj dobrego utraconego klienta',
  },
  A09: {
    en: 'Close the loop with a detractor',
    'pt-BR': 'Tratar o cliente detrator',
    pl: 'Wyjaśnij niską ocenę klienta',
  },
  A10: {
    en: 'Turn inertia into loyalty: value review',
    'pt-BR': 'Transformar inércia em lealdade: revisão de valor',
    pl: 'Zamień przyzwyczajenie w lojalność: przegląd wartości',
  },
  A11: {
    en: 'Widen contacts: map the three circles',
    'pt-BR': 'Ampliar contatos: mapear os três círculos',
    pl: 'Poszerz kontakty: zmapuj trzy kręgi',
  },
  A12: {
    en: 'Offer help before it asks',
    'pt-BR': 'Oferecer ajuda proativa',
    pl: 'Zaproponuj pomoc z wyprzedzeniem',
  },
  A13: {
    en: 'Discuss value for money',
    'pt-BR': 'Conversar sobre custo-benefício',
    pl: 'Omów stosunek ceny do wartości',
  },
  A14: {
    en: 'Cross-sell to fill the wallet',
    'pt-BR': 'Venda cruzada para ampliar a participação',
    pl: 'Sprzedaż krzyżowa: zwiększ udział',
  },
  A15: { en: 'Up-sell: next level', 'pt-BR': 'Up-sell: próximo nível', pl: 'Up-sell: wyższy poziom' },
  A16: {
    en: 'Barnacle with a large wallet: grow share',
    'pt-BR': 'Craca com carteira grande: crescer participação',
    pl: 'Pąkla z dużym portfelem: zwiększ udział',
  },
  A17: {
    en: 'Barnacle: cut the cost to serve',
    'pt-BR': 'Craca: cortar o custo de atender',
    pl: 'Pąkla: obniż koszt obsługi',
  },
  A18: {
    en: 'Butterfly active: sell while it buys',
    'pt-BR': 'Borboleta ativa: vender enquanto compra',
    pl: 'Motyl aktywny: sprzedawaj, póki kupuje',
  },
  A19: {
    en: 'Butterfly gone: stop investing',
    'pt-BR': 'Borboleta partiu: parar de investir',
    pl: 'Motyl odleciał: przestań inwestować',
  },
  A20: { en: 'Stranger: no investment', 'pt-BR': 'Estranho: não investir', pl: 'Obcy: nie inwestuj' },
  A21: {
    en: 'Price floor: every order must earn',
    'pt-BR': 'Piso de preço: todo pedido deve dar lucro',
    pl: 'Próg ceny: każde zamówienie ma zarabiać',
  },
  A22: {
    en: 'True Friend: delight, defend, do not over-contact',
    'pt-BR': 'Amigo verdadeiro: encantar e proteger, sem excesso',
    pl: 'Prawdziwy przyjaciel: zachwycaj, chroń, nie nękaj',
  },
  A23: {
    en: 'Tell the customer success story',
    'pt-BR': 'Contar a história de sucesso do cliente',
    pl: 'Opowiedz historię sukcesu klienta',
  },
  A24: {
    en: 'Ask for a referral, thank the advocate',
    'pt-BR': 'Pedir indicação, agradecer o defensor',
    pl: 'Poproś o polecenie, podziękuj ambasadorowi',
  },
  A25: { en: 'Onboard the new customer', 'pt-BR': 'Integrar o novo cliente', pl: 'Wdróż nowego klienta' },
  A26: { en: 'Ask the 0–10 question', 'pt-BR': 'Fazer a pergunta de 0 a 10', pl: 'Zadaj pytanie 0–10' },
  A27: {
    en: "Train the customer's people",
    'pt-BR': 'Treinar as pessoas do cliente',
    pl: 'Przeszkol ludzi klienta',
  },
  A28: {
    en: 'Give a dedicated account manager',
    'pt-BR': 'Dar um gerente de conta dedicado',
    pl: 'Przydziel opiekuna klienta',
  },
  A29: {
    en: 'Move to a lower touch level',
    'pt-BR': 'Passar a um nível de contato menor',
    pl: 'Przejdź na niższy poziom kontaktu',
  },
  A30: {
    en: 'Ask how much it buys in total',
    'pt-BR': 'Medir o tamanho da carteira do cliente',
    pl: 'Zmierz cały portfel zakupów',
  },
  A31: {
    en: 'Right-size to changed circumstances',
    'pt-BR': 'Ajustar o plano à nova situação',
    pl: 'Dopasuj ofertę do zmian u klienta',
  },
  A32: {
    en: 'Prospect: compare with True Friends',
    'pt-BR': 'Prospect: comparar com os amigos verdadeiros',
    pl: 'Potencjalny klient: porównaj z przyjaciółmi',
  },
  A33: {
    en: 'Let go: archive, no paid contact',
    'pt-BR': 'Encerrar: arquivar, sem contato pago',
    pl: 'Zakończ: archiwum, bez płatnego kontaktu',
  },
  A34: { en: 'No action now', 'pt-BR': 'Nada a fazer agora', pl: 'Na razie nic nie rób' },
  A36: {
    en: 'Conditional discount (volume, range, repeat)',
    'pt-BR': 'Desconto condicionado (volume, linha, recompra)',
    pl: 'Rabat warunkowy (ilość, zakres, powrót)',
  },
} as const satisfies Record<string, Phrase>;

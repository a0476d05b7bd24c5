import type { Locale } from '#shared/contracts';
import type { Trust, TrustFinding } from '#shared/forecast';
import { formatNumber } from './format.ts';
import { type Phrase, say } from './phrase.ts';

/** `points`: percentage points between the chances of buying again and the buyers; `total`: percent of all orders. */
const SENTENCES: Readonly<Record<Trust, Phrase>> = {
  good: {
    en: 'You can trust this forecast: its chances of buying again were off by {points} percentage points on average and its total of orders by {total}%, and no rule of thumb did clearly better.',
    'pt-BR':
      'Você pode confiar nesta previsão: as chances de nova compra erraram em média {points} p.p. e o total de pedidos, {total}%, e nenhuma regra prática se saiu claramente melhor.',
    pl: 'Tej prognozie można ufać: szanse ponownego zakupu myliły się średnio o {points} pkt proc., a łączna liczba zamówień o {total}%, i żadna prosta reguła nie wypadła wyraźnie lepiej.',
  },
  fair: {
    en: 'Use this forecast to rank customers, but do not take its percentages at their word: its chances of buying again were off by {points} percentage points on average and its total of orders by {total}%, though no rule of thumb did clearly better.',
    'pt-BR':
      'Use esta previsão para ordenar os clientes, mas não leve as porcentagens ao pé da letra: as chances de nova compra erraram em média {points} p.p. e o total de pedidos, {total}%, embora nenhuma regra prática tenha se saído claramente melhor.',
    pl: 'Ta prognoza nadaje się do szeregowania klientów, ale jej procentów nie należy brać dosłownie: szanse ponownego zakupu myliły się średnio o {points} pkt proc., a łączna liczba zamówień o {total}%, choć żadna prosta reguła nie wypadła wyraźnie lepiej.',
  },
  poor: {
    en: 'Do not rely on this forecast here: its chances of buying again were off by {points} percentage points on average and its total of orders by {total}%, and a rule of thumb did better.',
    'pt-BR':
      'Não se apoie nesta previsão aqui: as chances de nova compra erraram em média {points} p.p. e o total de pedidos, {total}%, e uma regra prática se saiu melhor.',
    pl: 'Na tej prognozie nie warto tu polegać: szanse ponownego zakupu myliły się średnio o {points} pkt proc., a łączna liczba zamówień o {total}%, i prosta reguła wypadła lepiej.',
  },
  unknown: {
    en: 'Too little happened to tell how far this forecast can be trusted: that takes some more customers, and among them both those who bought again and those who did not.',
    'pt-BR':
      'Aconteceu pouca coisa para dizer até onde confiar nesta previsão: são precisos mais clientes e, entre eles, tanto quem voltou a comprar quanto quem não voltou.',
    pl: 'Wydarzyło się za mało, by powiedzieć, na ile można tej prognozie ufać: potrzeba więcej klientów, a wśród nich i takich, którzy kupili ponownie, i takich, którzy nie kupili.',
  },
};

/** How far to trust the forecast of a portfolio, in a plain sentence. */
export function explainTrust({ trust, chancesOff, ordersOff }: TrustFinding, locale: Locale): string {
  const percent = (share: number) => formatNumber(100 * share, locale, 1);
  return say(SENTENCES[trust], locale, { points: percent(chancesOff), total: percent(ordersOff) });
}

import type { Phrase } from './phrase.ts';

/** What a customer shows beside its orders: each a short sentence for its card. */
export const SIGN = {
  attitude_loyal: {
    en: 'Loyal in deed and in mind: it stays and would recommend you (NPS {nps}).',
    'pt-BR': 'Leal nos atos e na atitude: fica e recomendaria a sua empresa (NPS {nps}).',
    pl: 'Lojalny w czynach i w opinii: zostaje i poleciłby Was (NPS {nps}).',
  },
  attitude_inertia: {
    en: 'Inertia, not loyalty: it stays but would not recommend you (NPS {nps}).',
    'pt-BR': 'Inércia, não lealdade: fica, mas não recomendaria a sua empresa (NPS {nps}).',
    pl: 'Inercja, nie lojalność: zostaje, ale by Was nie polecił (NPS {nps}).',
  },
  attitude_latent: {
    en: 'Likes you more than it buys: would recommend you (NPS {nps}), but orders little or for a short time.',
    'pt-BR':
      'Gosta mais do que compra: recomendaria a sua empresa (NPS {nps}), mas compra pouco ou por pouco tempo.',
    pl: 'Ceni Was bardziej, niż widać po zakupach: poleciłby Was (NPS {nps}), ale kupuje mało lub krótko.',
  },
  loyal_by_all_tests: {
    en: 'Passes all three tests of loyalty: buys again and again, hardly anywhere else, and recommends.',
    'pt-BR': 'Passa nos três testes de lealdade: compra sempre, quase só aqui, e recomenda.',
    pl: 'Zdaje wszystkie trzy testy lojalności: kupuje stale, prawie wyłącznie u Was, i poleca.',
  },
  hidden_advocate: {
    en: 'Recommends you and talks to you every month: worth a named person, whatever its size.',
    'pt-BR':
      'Recomenda a sua empresa e fala com ela todo mês: merece um contato dedicado, seja qual for o porte.',
    pl: 'Poleca Waszą firmę i odzywa się co miesiąc: zasługuje na stałego opiekuna, bez względu na wielkość.',
  },
  silent: {
    en: 'Silent: no word, no complaint and no survey answer since {lastInbound}.',
    'pt-BR': 'Silencioso: nenhum contato, reclamação ou resposta a pesquisa desde {lastInbound}.',
    pl: 'Milczy: od {lastInbound} żadnego kontaktu, reklamacji ani odpowiedzi na ankietę.',
  },
  complaint_settled: {
    en: 'Complained and was satisfied with the answer: whoever speaks up wants to stay.',
    'pt-BR': 'Reclamou e ficou satisfeito com a resposta: quem fala quer continuar.',
    pl: 'Złożył reklamację i jest zadowolony z odpowiedzi: kto mówi, ten chce zostać.',
  },
  single_contact: {
    en: 'One person carries the whole relation.',
    'pt-BR': 'Uma só pessoa sustenta toda a relação.',
    pl: 'Cała relacja opiera się na jednej osobie.',
  },
  contact_opposed: {
    en: 'Somebody there speaks against you: one opposed person can end the relation.',
    'pt-BR': 'Há alguém contra você: uma só pessoa contrária pode encerrar a relação.',
    pl: 'Ktoś tam jest Wam przeciwny: jedna taka osoba może zakończyć współpracę.',
  },
  circle_1_missing: {
    en: 'Nobody known among those who decide and deal with you.',
    'pt-BR': 'Nenhum contato conhecido entre quem decide e trata com você.',
    pl: 'Brak znanej osoby wśród tych, które decydują i z Wami pracują.',
  },
  circle_2_missing: {
    en: 'Nobody known in the supporting functions, such as accounting or IT.',
    'pt-BR': 'Nenhum contato conhecido nas áreas de apoio, como contabilidade ou TI.',
    pl: 'Brak znanej osoby w działach wspierających, np. w księgowości czy IT.',
  },
  circle_3_missing: {
    en: 'Nobody known among those who influence from outside the deal.',
    'pt-BR': 'Nenhum contato conhecido entre quem influencia de fora da negociação.',
    pl: 'Brak znanej osoby wśród wpływowych spoza bieżącej współpracy.',
  },
  sales_growing: {
    en: 'Sales are up {change} on the year before.',
    'pt-BR': 'As vendas subiram {change} em relação ao ano anterior.',
    pl: 'Sprzedaż wzrosła o {change} rok do roku.',
  },
  sales_falling: {
    en: 'Sales are down {change} on the year before.',
    'pt-BR': 'As vendas caíram {change} em relação ao ano anterior.',
    pl: 'Sprzedaż spadła o {change} rok do roku.',
  },
  upsold: {
    en: 'Buys for more at a time than a year before.',
    'pt-BR': 'Gasta mais por compra do que um ano antes.',
    pl: 'Kupuje jednorazowo za więcej niż rok wcześniej.',
  },
  cross_sold: {
    en: 'New kinds of product since last year: {categories}.',
    'pt-BR': 'Novos tipos de produto desde o ano passado: {categories}.',
    pl: 'Nowe rodzaje produktów od zeszłego roku: {categories}.',
  },
  guard_returns: {
    en: 'Returns {returned} of what it buys: selling it more would cost money.',
    'pt-BR': 'Devolve {returned} do que compra: vender mais custaria dinheiro.',
    pl: 'Zwraca {returned} tego, co kupuje: większa sprzedaż przyniosłaby stratę.',
  },
  guard_discount_dependent: {
    en: 'Buys mostly at a discount: selling it more would cost money.',
    'pt-BR': 'Compra sobretudo com desconto: vender mais custaria dinheiro.',
    pl: 'Kupuje głównie z rabatem: większa sprzedaż przyniosłaby stratę.',
  },
  guard_service_overuse: {
    en: 'Service costs all that its orders leave: selling it more would cost money.',
    'pt-BR': 'O atendimento consome toda a margem: vender mais custaria dinheiro.',
    pl: 'Obsługa pochłania całą marżę: większa sprzedaż przyniosłaby stratę.',
  },
} as const satisfies Record<string, Phrase>;

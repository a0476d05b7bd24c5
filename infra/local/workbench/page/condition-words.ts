import type { Phrase } from '#shared/i18n';
import type { GoogleErrorKind } from '../../workbook/protocol.ts';

/** What the switches for bad weather say. */
export const conditionWords = {
  toggle: { en: 'Conditions', 'pt-BR': 'Condições', pl: 'Warunki' },
  title: {
    en: 'See the add-on in bad conditions',
    'pt-BR': 'Veja o complemento em más condições',
    pl: 'Zobacz dodatek w złych warunkach',
  },
  explained: {
    en: 'Holds from the next run on, until you switch it off or reload the page.',
    'pt-BR': 'Vale a partir da próxima execução, até você desligar ou recarregar a página.',
    pl: 'Obowiązuje od następnego uruchomienia, dopóki tego nie wyłączysz lub nie odświeżysz strony.',
  },
  network: { en: 'Network', 'pt-BR': 'Rede', pl: 'Sieć' },
  service: { en: 'Our service', 'pt-BR': 'Nosso serviço', pl: 'Nasza usługa' },
  google: { en: 'Google', 'pt-BR': 'Google', pl: 'Google' },
  often: { en: 'Failures come', 'pt-BR': 'As falhas ocorrem', pl: 'Awarie zdarzają się' },
  normal: { en: 'as usual', 'pt-BR': 'normal', pl: 'jak zwykle' },
  slow: {
    en: 'slow: each request 3 s longer',
    'pt-BR': 'lenta: cada requisição demora mais 3 s',
    pl: 'wolna: każde żądanie trwa 3 s dłużej',
  },
  verySlow: {
    en: 'very slow: each request 12 s longer',
    'pt-BR': 'muito lenta: cada requisição demora mais 12 s',
    pl: 'bardzo wolna: każde żądanie trwa 12 s dłużej',
  },
  slowGoogle: {
    en: 'slow: each call 100 ms longer',
    'pt-BR': 'lento: cada chamada demora mais 100 ms',
    pl: 'wolny: każde wywołanie trwa 100 ms dłużej',
  },
  each: { en: 'every time', 'pt-BR': 'sempre', pl: 'za każdym razem' },
  next: { en: 'once, the next time', 'pt-BR': 'uma vez, na próxima', pl: 'raz, następnym razem' },
  everyThird: { en: 'every third time', 'pt-BR': 'a cada três vezes', pl: 'co trzeci raz' },
  off: { en: 'Back to normal', 'pt-BR': 'Voltar ao normal', pl: 'Przywróć normalne warunki' },
  active: { en: 'Bad conditions: {what}', 'pt-BR': 'Más condições: {what}', pl: 'Złe warunki: {what}' },
} as const satisfies Record<string, Phrase>;

/** How our service may fail, by what is sent for it. */
export const serviceFailures = {
  unreachable: {
    en: 'cannot be reached',
    'pt-BR': 'não pode ser alcançado',
    pl: 'nieosiągalna',
  },
  401: {
    en: 'does not know the user (401)',
    'pt-BR': 'não reconhece o usuário (401)',
    pl: 'nie rozpoznaje użytkownika (401)',
  },
  409: {
    en: 'is busy with the same data (409)',
    'pt-BR': 'está ocupado com os mesmos dados (409)',
    pl: 'zajęta tymi samymi danymi (409)',
  },
  413: {
    en: 'finds too much in one piece (413)',
    'pt-BR': 'recebe dados demais de uma vez (413)',
    pl: 'dostaje za dużo naraz (413)',
  },
  429: {
    en: 'is asked too often (429)',
    'pt-BR': 'recebe pedidos demais (429)',
    pl: 'pytana zbyt często (429)',
  },
  500: { en: 'breaks (500)', 'pt-BR': 'quebra (500)', pl: 'psuje się (500)' },
  503: { en: 'is not available (503)', 'pt-BR': 'está indisponível (503)', pl: 'niedostępna (503)' },
} as const satisfies Record<string, Phrase>;

/** How Google may fail. */
export const googleFailures: Readonly<Record<GoogleErrorKind, Phrase>> = {
  urlFetchQuota: {
    en: 'the day’s requests are used up',
    'pt-BR': 'as requisições do dia se esgotaram',
    pl: 'wyczerpany dzienny limit żądań',
  },
  spreadsheetTimeout: {
    en: 'the spreadsheet does not answer in time',
    'pt-BR': 'a planilha não responde a tempo',
    pl: 'arkusz nie odpowiada na czas',
  },
  spreadsheetError: {
    en: 'the spreadsheet service fails',
    'pt-BR': 'o serviço de planilhas falha',
    pl: 'usługa arkuszy zawodzi',
  },
  authorizationRequired: {
    en: 'asks for permission again',
    'pt-BR': 'pede permissão de novo',
    pl: 'ponownie prosi o zgodę',
  },
  executionTime: {
    en: 'stops the script after six minutes',
    'pt-BR': 'interrompe o script depois de seis minutos',
    pl: 'przerywa skrypt po sześciu minutach',
  },
};

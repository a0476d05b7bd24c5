import type { Attitude, MembershipChange, SignalPage, TouchChannel } from '#shared/contracts';
import { parseYesNo } from './answer-words.ts';
import type { SheetCell } from './cells.ts';
import { toWords } from './words.ts';

/** Begins of words in English, Portuguese and Polish, folded; the first list that has one decides. */
type Vocabulary<Meaning> = readonly (readonly [Meaning, RegExp])[];

const CHANNELS: Vocabulary<TouchChannel> = [
  [
    'ticket',
    /\b(ticket|case|support|helpdesk|service desk|chamado|suporte|atendimento|ocorrencia|zgloszeni|wsparci|serwis)/,
  ],
  ['email', /\b(e ?mail|mail|newsletter|correio|poczt)/],
  ['call', /\b(call|phone|tel|ligac|fone|whats|rozmow|zadzwon)/],
  [
    'meeting',
    /\b(meeting|video|zoom|teams|webinar|demo|workshop|reuniao|reunioes|encontro|oficina|spotkani|warsztat|wideo)/,
  ],
  ['visit', /\b(visit|on ?site|field|trip|visita|presencial|viagem|wizyt|wyjazd|delegacj|u klienta)/],
  [
    'other',
    /\b(other|note|event|letter|chat|gift|outro|outra|nota|evento|carta|brinde|inne|inny|notatk|wydarzeni|list|czat|prezent)/,
  ],
];

/** The channel of a contact, in the three languages; null for a word that names none. */
export function parseChannel(cell: SheetCell): TouchChannel | null {
  return find(CHANNELS, cell);
}

const DIRECTIONS: Vocabulary<boolean> = [
  [false, /\b(out|sent|us|we|ours|our|sai|saida|enviad|ativ|nos|nossa|nosso|wych|wysla|my|nasz|przez nas)/],
  [true, /\b(in|received|customer|client|they|entr|receb|recept|cliente|przych|odebr|klient|oni)/],
];

/** Whether the customer came to us: a word for the direction, or a yes or no; null for anything else. */
export function parseDirection(cell: SheetCell): boolean | null {
  return parseYesNo(cell) ?? find(DIRECTIONS, cell);
}

const PAGES: Vocabulary<SignalPage> = [
  [
    'cancellation',
    /cancel|encerr|rescis|terminat|unsubscri|churn|offboard|close account|rezygn|wypowied|anulow|zamkn|usun konto/,
  ],
  [
    'prices',
    /pric|plan|tarif|upgrade|quote|prec|assinatura|orcament|cennik|cen[ay]\b|pakiet|abonament|ofert/,
  ],
  [
    'support',
    /support|help|faq|spec|doc|manual|knowledge|suporte|ajuda|ficha tecnica|pomoc|wsparc|instrukcj|dane techniczne/,
  ],
];

/** What a page is about, told by its name or its address; null where that tells nothing. */
export function parsePage(cell: SheetCell): SignalPage | null {
  return find(PAGES, cell);
}

const ATTITUDES: Vocabulary<Attitude> = [
  [
    'opposed',
    /\b(oppos|against|negativ|hostile|critic|detractor|blocker|unsupport|not support|contra|desfavor|critico|detrator|hostil|przeciw|negatyw|wrog|niechet|krytyk|nieprzychyl)|^-/,
  ],
  ['neutral', /\b(neutr|indiffer|unknown|passive|indecis|indefinid|passiv|obojet|bierny|niezdecyd)/],
  [
    'supportive',
    /\b(support|positiv|favou?r|champion|promot|advoc|friend|ally|apoi|defensor|aliad|amigav|promotor|popier|pozytyw|przychyl|sprzyj|zwolenni|sojuszn|ambasador)|^\+/,
  ],
];

/** What a person thinks of us; null for a word that does not say. */
export function parseAttitude(cell: SheetCell): Attitude | null {
  return find(ATTITUDES, cell);
}

const CIRCLES: Vocabulary<1 | 2> = [
  [
    1,
    /\b(buyer|purchas|procure|owner|ceo|coo|president|director|head of|decision|decider|manager|founder|partner|compra|comprador|dono|dona|proprietari|socio|socia|diretor|presidente|decisor|gerente|zakup|kupiec|wlasciciel|prezes|dyrektor|decydent|kierownik|wspolnik|zaopatrz)/,
  ],
  [
    2,
    /\b(account(ing|ant|s)|financ|payable|bookkeep|it\b|tech|warehouse|logist|legal|admin|hr|assist|secretar|contab|contador|financeiro|ti\b|almoxarif|estoque|juridic|rh\b|ksiegow|finans|informaty|magazyn|logisty|prawn|kadry|sekretar|asysten)/,
  ],
];

/**
 * The circle that a role belongs to: who buys and decides is in the first, supporting functions (accounting, IT,
 * the warehouse) in the second, all others have their influence from the third.
 */
export function circleOfRole(role: string): 1 | 2 | 3 {
  const words = toWords(role);
  // An IT manager supports: the function says more than the rank.
  const support = CIRCLES.find(([circle, pattern]) => circle === 2 && pattern.test(words));
  if (support !== undefined) return 2;
  return find(CIRCLES, role) ?? 3;
}

const WON: Vocabulary<boolean> = [
  [false, /\b(lost|not|fail|declin|no\b|perd|nao|recus|fracass|przegr|nie|odrzuc|utrac)/],
  [
    true,
    /\b(won|win|closed|convert|became|success|worked|yes|ganh|fechad|convertid|virou|sucesso|funcion|wygr|pozysk|zamknie|sukces|zadzial|skutecz|kupi)/,
  ],
];

/** Whether it worked out: a yes or no, or a word for it; null while that is open. */
export function parseWon(cell: SheetCell): boolean | null {
  return parseYesNo(cell) ?? find(WON, cell);
}

const MEMBERSHIPS: Vocabulary<MembershipChange> = [
  [
    'left',
    /\b(left|leav|exit|quit|cancel|unsubscri|unregist|withdr|opted out|opt out|sai|saida|deslig|descadastr|odesz|odejsc|odszed|wystap|rezygn|wypis|wyrejestr|opusc)/,
  ],
  [
    'redeemed',
    /\b(redeem|redempt|reward|claim|spent|used|resgat|premio|utiliz|usou|troc|wymian|wymien|odebra|odbior|nagrod|wykorzyst)/,
  ],
  [
    'joined',
    /\b(join|enrol|sign|regist|member|new|start|entr|ingress|ader|adesao|cadastr|inscri|dolacz|przystap|wstap|zapis|zarejestr|rejestr)/,
  ],
];

/** What somebody did in the loyalty programme, in the three languages; null for a word that does not say. */
export function parseMembership(cell: SheetCell): MembershipChange | null {
  return find(MEMBERSHIPS, cell);
}

/** `A07`, also inside a sentence: `A07 Win-back call`; null where there is no code. */
export function parseAction(cell: SheetCell): string | null {
  const code = /(?:^|[^\p{L}\p{N}])(A\d{2})(?![\p{L}\p{N}])/iu.exec(String(cell))?.[1];
  return code === undefined ? null : code.toUpperCase();
}

function find<Meaning>(vocabulary: Vocabulary<Meaning>, cell: SheetCell): Meaning | null {
  if (typeof cell !== 'string') return null;
  const words = toWords(cell) || cell.trim();
  return vocabulary.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

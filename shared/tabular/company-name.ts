import { toWords } from './words.ts';

/** Ways to write a legal form, without dots, and the one that stands for them all. */
const LEGAL_FORMS: readonly (readonly [string, RegExp])[] = [
  ['sp z oo', /sp(?:olka)? z ?o ?o|spolka z ograniczona odpowiedzialnoscia/],
  ['sp k', /sp ?k|sp(?:olka)? komandytowa/],
  ['sp j', /sp ?j|sp(?:olka)? jawna/],
  ['sa', /s ?a|spolka akcyjna|sociedade anonima/],
  ['sc', /s c|sc|spolka cywilna/],
  ['ltda', /ltda|limitada/],
  ['me', /m ?e|microempresa/],
  ['epp', /epp/],
  ['mei', /mei/],
  ['eireli', /eireli/],
  ['lda', /lda/],
  ['ltd', /ltd|limited/],
  ['plc', /plc/],
  ['llc', /llc/],
  ['llp', /llp/],
  ['inc', /inc|incorporated/],
  ['corp', /corp|corporation/],
  ['gmbh', /gmbh/],
];

const ANY_FORM = LEGAL_FORMS.map(([, pattern]) => pattern.source).join('|');
const FORM_AT_END = new RegExp(` (?:${ANY_FORM})$`);
const FORMS = LEGAL_FORMS.map(([form, pattern]) => [form, new RegExp(`^ (?:${pattern.source})$`)] as const);

/**
 * The name as an identity where there is no better one: without case, accents and punctuation, its legal form
 * written one way. `PAPELARIA SOL S/A` and `Papelaria Sol S.A.` are one; `Papelaria Sol Ltda` is another company.
 */
export function nameIdentity(name: string): string {
  const { core, forms } = takeApart(name);
  return forms.length === 0 ? core : `${core} ${forms.join(' ')}`;
}

/** The same without its legal form: equal results suggest the same company, for a person to confirm. */
export function normalizeName(name: string): string {
  return takeApart(name).core;
}

/** Whether a legal form ends the name, so that it can only be a company's. */
export function hasLegalForm(name: string): boolean {
  return takeApart(name).forms.length > 0;
}

function takeApart(name: string): { core: string; forms: string[] } {
  const forms: string[] = [];
  // `S.A.` is `sa`, not `s a`: dots vanish, other marks part words. A name of marks alone stays what it is.
  let core = toWords(name.replace(/\./g, '')) || name.trim();
  for (let end = FORM_AT_END.exec(core); end !== null; end = FORM_AT_END.exec(core)) {
    const written = end[0];
    forms.unshift(FORMS.find(([, pattern]) => pattern.test(written))?.[0] ?? written.trim());
    core = core.slice(0, end.index);
  }
  return { core, forms };
}

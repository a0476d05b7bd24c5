import { type Locale, SignalPage } from '#shared/contracts';
import { HOOKS, say } from '#shared/i18n';
import { type Tool, type ToolFields, USUAL_FIELDS } from '#shared/signals';
import { button, tag } from '../sidebar/page.ts';
import { callScript } from '../sidebar/script.ts';
import type { MadeHook } from '../src/ui/hooks-contract.ts';
import { choiceField } from './choice-field.ts';
import { type Field, textField } from './field.ts';
import { type Told, whileTold } from './told.ts';

/** The shortest secret that the service takes. */
const SHORTEST_SECRET = 16;

/** Connects a tool. What stands where in its deliveries is filled in as is usual with it. */
export function hookForm(
  told: Told,
  locale: Locale,
  onMade: (made: MadeHook, said: string) => void,
): HTMLElement {
  const names: readonly (readonly [Tool, string])[] = [
    ['hubspot', 'HubSpot'],
    ['rd-station', 'RD Station'],
    ['own', say(HOOKS.own, locale)],
  ];
  const tool = choiceField(say(HOOKS.tool, locale), names, locale === 'pt-BR' ? 'rd-station' : 'hubspot');
  const name = textField(say(HOOKS.name, locale), '', { wide: true });
  const secret = textField(say(HOOKS.clientSecret, locale), '', { wide: true });
  const fields = toolFields(locale);
  const make = button('quiet', say(HOOKS.make, locale), connect);
  tool.select.addEventListener('change', suit);
  suit();

  /** Puts in what is usual with the tool. */
  function suit(): void {
    const chosen = tool.value();
    name.input.value = chosen === 'own' ? '' : (names.find(([each]) => each === chosen)?.[1] ?? '');
    secret.element.hidden = chosen !== 'hubspot';
    fields.put(chosen);
  }

  async function connect(): Promise<void> {
    const chosen = tool.value();
    const given = { name: name.input.value.trim(), secret: secret.input.value.trim() };
    name.judge(given.name === '' ? say(HOOKS.noName, locale) : null, true);
    const short = chosen === 'hubspot' && given.secret.length < SHORTEST_SECRET;
    secret.judge(short ? say(HOOKS.noSecret, locale) : null, true);
    if (given.name === '') return name.input.focus();
    if (short) return secret.input.focus();
    make.disabled = true;
    const done = await whileTold(
      told,
      say(HOOKS.working, locale),
      callScript(locale, 'settingsMakeHook', {
        tool: chosen,
        name: given.name,
        secret: chosen === 'hubspot' ? given.secret : null,
        fields: fields.read(),
      }),
    );
    make.disabled = false;
    if (done === null) return;
    if (done.data === null) return told.say(say(HOOKS.nothingRead, locale));
    const said = done.data.secret === null ? HOOKS.madeWithYours : HOOKS.made;
    onMade(done.data, say(said, locale, { name: given.name }));
  }

  return tag(
    'div',
    '',
    tag('h3', '', say(HOOKS.connect, locale)),
    tool.element,
    name.element,
    secret.element,
    fields.element,
    make,
  );
}

interface ToolFieldsForm {
  element: HTMLElement;
  put(tool: Tool): void;
  read(): ToolFields;
}

function toolFields(locale: Locale): ToolFieldsForm {
  const field = (label: string, hint: string): Field => {
    const made = textField(label, '', { wide: true });
    made.hint(hint);
    return made;
  };
  const customerId = field(say(HOOKS.customerId, locale), '');
  const score = field(say(HOOKS.score, locale), say(HOOKS.mayBeEmpty, locale));
  const page = field(say(HOOKS.page, locale), say(HOOKS.mayBeEmpty, locale));
  const parts = SignalPage.options.map(
    (known) => [known, field(say(HOOKS[known], locale), say(HOOKS.manyParts, locale))] as const,
  );
  return {
    element: tag(
      'div',
      '',
      ...[customerId, score, page].map(({ element }) => element),
      ...parts.map(([, { element }]) => element),
    ),
    put(tool) {
      const usual = USUAL_FIELDS[tool];
      customerId.input.value = usual.customerId;
      // HubSpot tells the company's number nowhere else.
      customerId.element.hidden = tool === 'hubspot';
      score.input.value = usual.score;
      page.input.value = usual.page;
      for (const [known, { input }] of parts) input.value = usual.pages[known].join(', ');
    },
    read() {
      const textsOf = (known: SignalPage) =>
        (parts.find(([each]) => each === known)?.[1].input.value ?? '')
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== '');
      return {
        customerId: customerId.input.value.trim(),
        score: score.input.value.trim(),
        page: page.input.value.trim(),
        pages: {
          cancellation: textsOf('cancellation'),
          support: textsOf('support'),
          prices: textsOf('prices'),
        },
      };
    },
  };
}

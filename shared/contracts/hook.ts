import * as z from 'zod/mini';
import { SignalPage, TouchChannel } from './event.ts';
import { MemberId } from './members.ts';

/** A field of a payload, however deep: `contact.company.name`, `answers.0.value`. */
export const FieldPath = z.string().check(z.regex(/^[\w$-]+(\.[\w$-]+)*$/), z.maxLength(200));

const Text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const Texts = z.array(Text).check(z.minLength(1), z.maxLength(20));

/**
 * What every rule says of an item of the payload. `eventId`: the fields that together tell one event from another;
 * without them the item's content does. `date`: a day, a time with its zone, or a Unix time; without it the day of
 * arrival. `when`: the rule speaks of items only whose fields are one of these texts.
 */
const ofRule = {
  customerId: FieldPath,
  eventId: z.optional(z.array(FieldPath).check(z.minLength(1), z.maxLength(5))),
  date: z.optional(FieldPath),
  when: z.optional(z.array(z.strictObject({ field: FieldPath, is: Texts })).check(z.maxLength(5))),
};

/** A page view: `page.contains` lists parts of the address by which each page is known. */
const SignalRule = z.strictObject({
  kind: z.literal('signal'),
  ...ofRule,
  page: z.strictObject({ field: FieldPath, contains: z.partialRecord(SignalPage, Texts) }),
});

/** An answer to a survey; an item without an answer is none. */
const SurveyRule = z.strictObject({
  kind: z.literal('survey'),
  ...ofRule,
  nps: z.optional(FieldPath),
  satisfaction: z.optional(FieldPath),
});

/** A contact: a form, an answered e-mail, a booked call. */
const TouchpointRule = z.strictObject({
  kind: z.literal('touchpoint'),
  ...ofRule,
  channel: TouchChannel,
  inbound: z.optional(z.boolean()),
});

/** How one kind of event is read from a payload. */
export const HookRule = z.discriminatedUnion('kind', [SignalRule, SurveyRule, TouchpointRule]);
export type HookRule = z.infer<typeof HookRule>;

/** Where the items stand in the payload (absent: it is one itself, or a list of them), and what they mean. */
const reading = {
  items: z.optional(FieldPath),
  rules: z.array(HookRule).check(z.minLength(1), z.maxLength(20)),
};
export const HookReading = z.strictObject(reading);
export type HookReading = z.infer<typeof HookReading>;

/**
 * How a delivery proves whom it is from. `signed`: our own, HMAC-SHA-256 over time and body; `hubspot-v3`: HubSpot's
 * header `X-HubSpot-Signature-v3`.
 */
export const HookScheme = z.enum(['signed', 'hubspot-v3']);
export type HookScheme = z.infer<typeof HookScheme>;

/** The company's own name for the tool that calls. */
const HookName = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));

/** A door for a tool of marketing automation; `POST /v1/hooks/{id}` is where it knocks. */
export const Hook = z.strictObject({ id: MemberId, name: HookName, scheme: HookScheme, ...reading });
export type Hook = z.infer<typeof Hook>;

/** `GET /v1/hooks`. */
export const Hooks = z.strictObject({ hooks: z.array(Hook) });
export type Hooks = z.infer<typeof Hooks>;

/** A secret of the tool's own, where it signs with such a one: HubSpot's client secret. */
const GivenSecret = z.optional(z.string().check(z.minLength(16), z.maxLength(200)));

/** `POST /v1/hooks`: `secret` is given for `hubspot-v3`, and made by us for `signed`. */
export const NewHookRequest = z.strictObject({
  name: HookName,
  scheme: HookScheme,
  secret: GivenSecret,
  ...reading,
});
export type NewHookRequest = z.infer<typeof NewHookRequest>;

/** `PUT /v1/hooks/{id}/secret`: from now on the secret before opens nothing. */
export const HookSecretRequest = z.strictObject({ secret: GivenSecret });
export type HookSecretRequest = z.infer<typeof HookSecretRequest>;

/** `secret`: one that we made, told this once; null where it was given. */
export const HookWithSecret = z.strictObject({ hook: Hook, secret: z.nullable(z.string()) });
export type HookWithSecret = z.infer<typeof HookWithSecret>;

/** The most items that a delivery may hold. */
export const MAX_HOOK_ITEMS = 500;

/**
 * What became of a delivery: events that were new, that stood so already, that a customer's history has no room for
 * (`rejected`), or of customers who are not known; items of which no rule speaks; and those that a rule could not read, with the field that was in the way. A delivery that comes
 * a second time changes nothing: `repeated`.
 */
export const HookResponse = z.strictObject({
  repeated: z.boolean(),
  accepted: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  unknownCustomers: z.int(),
  ignored: z.int(),
  unread: z.array(z.strictObject({ item: z.int(), field: z.string() })),
});
export type HookResponse = z.infer<typeof HookResponse>;

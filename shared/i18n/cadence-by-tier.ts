import type { TouchTier } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** How to go about an action: a named person's way, a shared one's, and by e-mail and web. */
export type CadenceByTier = Readonly<Record<TouchTier, Phrase>>;

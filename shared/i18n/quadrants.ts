import type { Quadrant } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** One customer of the quadrant, as a cell says it. */
export const QUADRANT_NAME: Readonly<Record<Quadrant, Phrase>> = {
  TRUE_FRIEND: { en: 'True Friend', 'pt-BR': 'Amigo verdadeiro', pl: 'Prawdziwy przyjaciel' },
  BUTTERFLY: { en: 'Butterfly', 'pt-BR': 'Borboleta', pl: 'Motyl' },
  BARNACLE: { en: 'Barnacle', 'pt-BR': 'Craca', pl: 'Pąkla' },
  STRANGER: { en: 'Stranger', 'pt-BR': 'Estranho', pl: 'Obcy' },
};

/** The whole group, as a heading says it. */
export const QUADRANT_GROUP: Readonly<Record<Quadrant, Phrase>> = {
  TRUE_FRIEND: { en: 'True Friends', 'pt-BR': 'Amigos verdadeiros', pl: 'Prawdziwi przyjaciele' },
  BUTTERFLY: { en: 'Butterflies', 'pt-BR': 'Borboletas', pl: 'Motyle' },
  BARNACLE: { en: 'Barnacles', 'pt-BR': 'Cracas', pl: 'Pąkle' },
  STRANGER: { en: 'Strangers', 'pt-BR': 'Estranhos', pl: 'Obcy' },
};

/** Shape, ink and fill: always shown together with the word, never colour alone. Contrast is AA. */
export const QUADRANT_LOOK: Readonly<Record<Quadrant, { shape: string; ink: string; fill: string }>> = {
  TRUE_FRIEND: { shape: '●', ink: '#00795a', fill: '#dff3ea' },
  BUTTERFLY: { shape: '▲', ink: '#9a5b00', fill: '#fdf0d5' },
  BARNACLE: { shape: '■', ink: '#0b5c96', fill: '#e0effa' },
  STRANGER: { shape: '◆', ink: '#5b616b', fill: '#eceef1' },
};

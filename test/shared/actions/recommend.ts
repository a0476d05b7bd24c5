import {
  chooseActions,
  type Explain,
  type Reader,
  type Recommendation,
  type Situation,
  recommend as tell,
} from '#shared/actions';

/** What is decided in a situation, in the reader's words. */
export function recommend(s: Situation, reader: Reader, explain?: Explain): Recommendation {
  return tell(chooseActions(s), s, reader, explain);
}

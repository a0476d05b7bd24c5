import { button } from '../sidebar/page.ts';

/** Does it when it is pressed for the second time. */
export function sureButton(
  [text, label]: readonly [text: string, label: string],
  ask: () => void,
  act: () => void,
): HTMLElement {
  let asked = false;
  return button(
    'quiet',
    text,
    () => {
      if (asked) return act();
      asked = true;
      ask();
    },
    label,
  );
}

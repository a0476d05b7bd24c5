import type { Tick } from '../ui/sidebar-data.ts';

/** A property for each task, so that no value outgrows Google's 9 KB. */
const PREFIX = 'tick.v1.';

type Task = Pick<Tick, 'customerId' | 'action'>;

/** Every task that was ever ticked off in this document, as it was last. */
export function recallTicks(): Tick[] {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  return Object.entries(properties).flatMap(([key, text]) =>
    key.startsWith(PREFIX) ? [JSON.parse(text) as Tick] : [],
  );
}

/** What was ticked off last for a task. */
export function tickOf(ticks: readonly Tick[], { customerId, action }: Task): Tick | undefined {
  return ticks.find((tick) => tick.customerId === customerId && tick.action === action);
}

export function keepTick(tick: Tick): void {
  PropertiesService.getDocumentProperties().setProperty(keyOf(tick), JSON.stringify(tick));
}

export function forgetTick(task: Task): void {
  PropertiesService.getDocumentProperties().deleteProperty(keyOf(task));
}

function keyOf({ customerId, action }: Task): string {
  return `${PREFIX}${action}.${customerId}`;
}

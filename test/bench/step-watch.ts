import type { StepSeen } from '../../infra/aws/scale/evidence.ts';
import { ownUse } from './process-use.ts';

interface Span {
  calls: number;
  began: number;
  ended: number;
  cpuBefore: number;
  cpuAfter: number;
}

/**
 * The steps of a night as they end: how long each took over all its calls, which overlap, and with what use of a
 * processor where steps follow each other, as those of a single company do.
 */
export class StepWatch {
  readonly #followEachOther: boolean;
  readonly #spans = new Map<string, Span>();
  #cpu = ownUse().cpuSeconds;

  constructor(followEachOther: boolean) {
    this.#followEachOther = followEachOther;
  }

  saw(name: string, seconds: number): void {
    const now = performance.now() / 1000;
    const cpu = ownUse().cpuSeconds;
    const span = this.#spans.get(name) ?? {
      calls: 0,
      began: now,
      ended: 0,
      cpuBefore: this.#cpu,
      cpuAfter: 0,
    };
    span.calls++;
    span.began = Math.min(span.began, now - seconds);
    span.ended = now;
    span.cpuAfter = cpu;
    this.#cpu = cpu;
    this.#spans.set(name, span);
  }

  all(): StepSeen[] {
    return [...this.#spans].map(([name, { calls, began, ended, cpuBefore, cpuAfter }]) => ({
      name,
      calls,
      seconds: Number((ended - began).toPrecision(3)),
      cpuSeconds: this.#followEachOther ? Number((cpuAfter - cpuBefore).toPrecision(3)) : null,
    }));
  }
}

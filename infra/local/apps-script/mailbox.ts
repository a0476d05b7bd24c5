import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';

/**
 * One end of a channel between two threads of which one may stop until the other writes: Apps Script's calls return
 * only when they are done, and so must those of its double. Goes to a worker as data, with its port transferred.
 */
export interface Mailbox {
  port: MessagePort;
  /** Messages written so far, in memory that both threads see. */
  written: Int32Array<SharedArrayBuffer>;
}

/** The two ends of a new channel. */
export function mailboxes(): [Mailbox, Mailbox] {
  const { port1, port2 } = new MessageChannel();
  const written = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  return [
    { port: port1, written },
    { port: port2, written },
  ];
}

/** Sends a message and wakes the other thread if it waits. */
export function write({ port, written }: Mailbox, message: unknown): void {
  port.postMessage(message);
  Atomics.add(written, 0, 1);
  Atomics.notify(written, 0);
}

/** Stops this thread until a message is there, and gives it. */
export function waitForMessage({ port, written }: Mailbox): unknown {
  for (;;) {
    // Read before looking into the port: a message that comes in between changes it, and the wait ends at once.
    const seen = Atomics.load(written, 0);
    const received = receiveMessageOnPort(port);
    if (received) return received.message;
    Atomics.wait(written, 0, seen);
  }
}

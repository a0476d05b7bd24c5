/** A warm Lambda function: answers one event after another with the handler of the bundle that is named. */
import './aws-addresses.mjs';

const { handler } = await import(process.argv[2]);
process.on('message', async ({ id, event }) => {
  try {
    process.send({ id, answer: { result: (await handler(event)) ?? null } });
  } catch ({ name, message }) {
    process.send({ id, answer: { error: { name, message } } });
  }
});
process.send('ready');

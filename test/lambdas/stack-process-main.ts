/** The local stack as a process of its own, for `stack-process.ts`: tells its parent where it answers. */
import { type LocalStack, startStack } from '../../infra/local/stack/stack.ts';
import { NO_LOG } from '../../lambdas/log.ts';

const [dataDir = '', day = ''] = process.argv.slice(2);

/** What the parent is told once the stack stands. */
export type StackAddress = Pick<LocalStack, 'url' | 'issuer' | 'dynamoEndpoint'>;

const { url, issuer, dynamoEndpoint } = await startStack({
  dataDir,
  now: () => new Date(`${day}T12:00:00Z`),
  logger: NO_LOG,
});
process.on('message', () => process.send?.(process.memoryUsage()));
const address: StackAddress = { url, issuer, dynamoEndpoint };
process.send?.(address);

import {
  TransactGetItemsCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Settings } from '#shared/contracts';
import type { PortfolioModel } from '#shared/scoring';
import { retryConflicts } from './backoff.ts';
import type { TenantScope } from './database.ts';
import { currentModelKey, type Key, settingsKey } from './keys.ts';
import { type NightKeys, nightKeys } from './night-list.ts';

/** The settings and the model that was fitted under them: always a pair, never a mixture of two moments. */
export interface Configuration {
  /** Null until the tenant has chosen. */
  readonly settings: Settings | null;
  /** Counts the writes of the settings; 0 until the tenant has chosen. */
  readonly settingsVersion: number;
  /** Null until an import was completed. */
  readonly model: PortfolioModel | null;
  /** When the history was read that the model stands on; 0 without one. */
  readonly modelRevision: number;
}

/** Settings and model are kept as JSON: DynamoDB's numbers do not hold every number that JSON does. */
interface SettingsItem extends Key, NightKeys {
  readonly ver: number;
  readonly settings: string;
}

interface ModelItem extends Key {
  /** When the history was read that the model stands on, as a revision. */
  readonly rev: number;
  readonly model: string;
}

/** DynamoDB takes 400 KB an item; the keys and names beside the model take less than what is left. */
const MAX_MODEL_BYTES = 399_000;

export class ModelTooLarge extends RangeError {
  constructor(bytes: number) {
    super(`a model of ${bytes} bytes does not fit into an item of ${MAX_MODEL_BYTES}`);
  }
}

export async function readConfiguration({ client, tables, tenant }: TenantScope): Promise<Configuration> {
  const keys = [settingsKey(tenant), currentModelKey(tenant)];
  const command = new TransactGetItemsCommand({
    TransactItems: keys.map(({ pk, sk }) => ({
      Get: { TableName: tables.state, Key: marshall({ pk, sk }) },
    })),
  });
  const { Responses = [] } = await retryConflicts(() => client.send(command));
  const [settings, model] = Responses.map(({ Item }) => Item && unmarshall(Item)) as [
    SettingsItem?,
    ModelItem?,
  ];
  return {
    settings: settings ? JSON.parse(settings.settings) : null,
    settingsVersion: settings?.ver ?? 0,
    model: model ? JSON.parse(model.model) : null,
    modelRevision: model?.rev ?? 0,
  };
}

/**
 * Puts new settings, and the model fitted under them where there is history, in the place of those of
 * `seenVersion`.
 *
 * @returns false when someone else changed the settings since: read again and repeat
 */
export async function writeSettings(
  scope: TenantScope,
  settings: Settings,
  seenVersion: number,
  fitted: { model: PortfolioModel; revision: number } | null,
): Promise<boolean> {
  const item: SettingsItem = {
    ...settingsKey(scope.tenant),
    ...nightKeys(scope.tenant, settings.timeZone),
    ver: seenVersion + 1,
    settings: JSON.stringify(settings),
  };
  const put = { TableName: scope.tables.state, Item: marshall(item), ...versionIs(seenVersion) };
  const modelPut = fitted && modelWrite(scope, fitted.model, fitted.revision);
  return unlessSettingsChanged(scope, [{ Put: put }, ...(modelPut ? [{ Put: modelPut }] : [])]);
}

/**
 * Puts a model that was fitted under the settings of `seenVersion`. Of two models under the same settings the one
 * whose history was read later stays.
 *
 * @returns false when the settings were changed since: fit again
 */
export async function writeModel(
  scope: TenantScope,
  model: PortfolioModel,
  revision: number,
  seenVersion: number,
): Promise<boolean> {
  const { pk, sk } = settingsKey(scope.tenant);
  const check = { TableName: scope.tables.state, Key: marshall({ pk, sk }), ...versionIs(seenVersion) };
  const put = {
    ...modelWrite(scope, model, revision),
    ConditionExpression: 'attribute_not_exists(pk) OR rev <= :rev',
    ExpressionAttributeValues: { ':rev': { N: String(revision) } },
  };
  return unlessSettingsChanged(scope, [{ ConditionCheck: check }, { Put: put }]);
}

function versionIs(version: number) {
  return version === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: 'ver = :seen',
        ExpressionAttributeValues: { ':seen': { N: String(version) } },
      };
}

function modelWrite({ tables, tenant }: TenantScope, model: PortfolioModel, revision: number) {
  const json = JSON.stringify(model);
  const bytes = Buffer.byteLength(json);
  if (bytes > MAX_MODEL_BYTES) throw new ModelTooLarge(bytes);
  const item: ModelItem = { ...currentModelKey(tenant), rev: revision, model: json };
  return { TableName: tables.state, Item: marshall(item) };
}

/** The first of the items carries the condition on the settings, a later one that on the model's age. */
async function unlessSettingsChanged(
  { client }: TenantScope,
  items: readonly TransactWriteItem[],
): Promise<boolean> {
  return retryConflicts(async () => {
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems: [...items] }));
      return true;
    } catch (error) {
      const [settings, model] = reasonsOf(error);
      if (settings === 'ConditionalCheckFailed') return false;
      if (model === 'ConditionalCheckFailed') return true;
      throw error;
    }
  });
}

function reasonsOf(error: unknown): (string | undefined)[] {
  if (!(error instanceof TransactionCanceledException)) return [];
  return (error.CancellationReasons ?? []).map(({ Code }) => Code);
}

/** What goes to Google, and by which calls of clasp. */
export interface Shipment {
  /** Origin of the service that the add-on is built for. */
  apiUrl: string;
  /** What clasp reads as `.clasp.json`. */
  project: { scriptId: string };
  /** Arguments of clasp, call by call. */
  calls: string[][];
}

export type ShippingCommand = 'push' | 'deploy';

/** Why nothing can be shipped, as a whole sentence. */
export class CannotShip extends Error {
  override readonly name = 'CannotShip';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What `command` sends. `push` replaces the code that test deployments run; `deploy` also freezes it as a version and
 * gives it a deployment: a new one, or the one that LOYALTY_DEPLOYMENT_ID names.
 *
 * @param version of the add-on, which names the deployment
 * @throws CannotShip when the environment does not say where to
 */
export function planShipment(command: ShippingCommand, environment: Environment, version: string): Shipment {
  const scriptId = required(environment, 'LOYALTY_SCRIPT_ID', 'the id in the Apps Script project’s settings');
  const apiUrl = required(environment, 'LOYALTY_API_URL', 'the https address of the service to build for');
  if (!apiUrl.startsWith('https://')) {
    throw new CannotShip(
      `LOYALTY_API_URL must start with https://, unlike ${apiUrl}. Nothing was built or sent.`,
    );
  }
  // Forced, since clasp would ask before it replaces the manifest, and nobody is there to answer.
  const push = ['push', '--force'];
  const deployment = environment.LOYALTY_DEPLOYMENT_ID;
  const deploy = ['create-deployment', '--description', `Loyalty Quadrant ${version}`].concat(
    deployment ? ['--deploymentId', deployment] : [],
  );
  return { apiUrl, project: { scriptId }, calls: command === 'push' ? [push] : [push, deploy] };
}

function required(environment: Environment, name: string, what: string): string {
  const value = environment[name]?.trim();
  if (!value) throw new CannotShip(`${name} is not set: ${what}. Nothing was built or sent.`);
  return value;
}

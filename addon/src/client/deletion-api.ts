import { API_VERSION, ForgetResponse, TenantDeletion } from '#shared/contracts';
import { call } from './http.ts';

/** Deletes all that is known of a customer; gives how many orders and events that were. */
export function forgetAtService(customerId: string): number {
  return call({
    method: 'post',
    path: `/${API_VERSION}/customers/forget`,
    body: { customerId },
    answer: ForgetResponse,
  }).deleted;
}

/** Deletes a bounded part of all that is kept of the company; to be repeated until it is done. */
export function deleteSomeOfTenant(): TenantDeletion {
  return call({ method: 'delete', path: `/${API_VERSION}/tenant`, answer: TenantDeletion });
}

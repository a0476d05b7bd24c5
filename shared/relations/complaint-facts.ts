import type { ComplaintState, CustomerFacts } from '#shared/contracts';
import { type Complaint, type Day, isoDateOf } from '#shared/history';

/** A rating up to this says that the answer did not satisfy; from 7 a complaint counts as settled. */
const UNSATISFIED_AT_MOST = 6;

/**
 * Goodman's state of a customer that complained: open while any complaint is, since the oldest of them; else as the
 * last one was closed. Closed without a rating counts as satisfied: nobody said otherwise. The customer list wins
 * where it is newer, and where it says "open" without a day: a promise of an answer is not dropped on a guess.
 */
export function complaintFacts(
  complaints: readonly Complaint[] = [],
  stated: CustomerFacts,
  asOf: Day,
): CustomerFacts {
  const found = stateOf(
    complaints.filter(({ opened }) => opened <= asOf),
    asOf,
  );
  if (found === null) return {};
  const complaintDate = isoDateOf(found.since);
  const listIsNewer =
    stated.complaintDate === undefined
      ? stated.complaintState === 'open' && found.state !== 'open'
      : stated.complaintState !== undefined && stated.complaintDate > complaintDate;
  if (found.state !== 'open' && listIsNewer) return {};
  return { complaintState: found.state, complaintDate };
}

interface Found {
  readonly state: ComplaintState;
  readonly since: Day;
}

function stateOf(complaints: readonly Complaint[], asOf: Day): Found | null {
  let open: Day | null = null;
  let closed: Found | null = null;
  for (const { opened, resolved, rating } of complaints) {
    if (resolved === undefined || resolved > asOf) {
      open = Math.min(open ?? opened, opened);
      continue;
    }
    const unsatisfied = rating !== undefined && rating <= UNSATISFIED_AT_MOST;
    // Of two closed on one day the worse one speaks.
    if (closed === null || resolved > closed.since || (resolved === closed.since && unsatisfied)) {
      closed = { state: unsatisfied ? 'resolved_unsatisfied' : 'resolved_satisfied', since: resolved };
    }
  }
  return open === null ? closed : { state: 'open', since: open };
}

import type { BeginScript } from './begin-contract.ts';
import type { DigestScript } from './digest-contract.ts';
import type { FirstRunScript } from './first-run-contract.ts';
import type { HooksScript } from './hooks-contract.ts';
import type { PeopleScript } from './people-contract.ts';
import type { PlanScript } from './plan-contract.ts';
import type { DataReply, SidebarReply } from './reply-contract.ts';
import type { SettingsScript } from './settings-contract.ts';
import type { CustomerCard, CustomerMap, Thresholds, Tick, TickStep, Trust, Week } from './sidebar-data.ts';

/** The functions of the script that our pages may call. */
export interface SidebarScript
  extends BeginScript,
    FirstRunScript,
    SettingsScript,
    PeopleScript,
    DigestScript,
    HooksScript,
    PlanScript {
  sidebarState(): SidebarReply;
  sidebarSegmentSelected(): SidebarReply;
  sidebarMap(): DataReply<CustomerMap | null>;
  sidebarThresholds(): DataReply<Thresholds | null>;
  sidebarCard(customerId: string): DataReply<CustomerCard>;
  /** `hours` are kept for everyone who opens the document; null plans with those that were kept. */
  sidebarWeek(hours: number | null): DataReply<Week | null>;
  sidebarTick(customerId: string, action: string, step: TickStep): DataReply<Tick | null>;
  sidebarTrust(): DataReply<Trust | null>;
  /** Makes the portfolio tab, or updates and opens the one there is; gives what to tell of it. */
  sidebarUpdatePortfolio(): DataReply<string>;
  /** Selects the customers' rows; false where none of them stands in the list any more. */
  sidebarGoTo(customerIds: readonly string[]): DataReply<boolean>;
  sidebarOpenHelp(place: string): void;
}

/** Those of them that do something for the whole document. */
export type SidebarCall = 'sidebarState' | 'sidebarSegmentSelected' | 'sidebarSegmentAll';

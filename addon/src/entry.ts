// The only globals of the add-on: what Google, the menu, the sidebar and formulas may call.
export { CUSTOMER_ACTION, CUSTOMER_CLV, CUSTOMER_QUADRANT } from './functions/custom-functions.ts';
export {
  sidebarMakeTemplate,
  sidebarPasteExport,
  sidebarRemoveSample,
  sidebarTrySample,
} from './ui/begin-calls.ts';
export { importOrders, pullLatest, restorePrevious, segmentAll, segmentSelected } from './ui/commands.ts';
export { settingsChooseDigest, settingsDigest } from './ui/digest-calls.ts';
export {
  sidebarChooseReading,
  sidebarFirstRun,
  sidebarImportStep,
  sidebarSegmentAll,
  sidebarShowCell,
} from './ui/first-run-calls.ts';
export { openHelp, sidebarOpenHelp } from './ui/help.ts';
export {
  settingsHooks,
  settingsMakeHook,
  settingsRemoveHook,
  settingsRenewSecret,
} from './ui/hooks-calls.ts';
export { onInstall, onOpen } from './ui/menu.ts';
export {
  settingsInvite,
  settingsJoin,
  settingsPeople,
  settingsRemovePerson,
  settingsSetRole,
} from './ui/people-calls.ts';
export { openPlan, planState } from './ui/plan-calls.ts';
export { planManagers } from './ui/plan-managers-calls.ts';
export {
  planPilotDelete,
  planPilotPreview,
  planPilotReadout,
  planPilotStart,
  planPilots,
  planPilotWrite,
} from './ui/plan-pilot-calls.ts';
export { planPoints, planPointsRules, planWritePoints } from './ui/plan-points-calls.ts';
export { planPortfolio, planReport } from './ui/plan-portfolio-calls.ts';
export { planAdvice, planSimulate } from './ui/plan-programme-calls.ts';
export { planLoyaltyTest, planStakeholders } from './ui/plan-stakeholders-calls.ts';

export { planRunProgramme, planTracking } from './ui/plan-tracking-calls.ts';
export { sidebarUpdatePortfolio } from './ui/portfolio.ts';
export { pullOnOpen } from './ui/pull-on-open.ts';
export {
  openSettings,
  settingsAutomatic,
  settingsDeleteStep,
  settingsForget,
  settingsPreview,
  settingsPull,
  settingsSave,
  settingsState,
} from './ui/settings-calls.ts';
export {
  openSidebar,
  sidebarCard,
  sidebarGoTo,
  sidebarMap,
  sidebarSegmentSelected,
  sidebarState,
  sidebarThresholds,
  sidebarTick,
  sidebarTrust,
  sidebarWeek,
} from './ui/sidebar.ts';

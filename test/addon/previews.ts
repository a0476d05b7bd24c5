import type { Settings, SettingsPreview } from '#shared/contracts';

/** What new settings would change, as the stand-in for the service tells it: a higher threshold takes a friend. */
export function previewOf(before: Settings, after: Settings): SettingsPreview {
  const stricter = (after.profitThreshold ?? 0) > (before.profitThreshold ?? 0);
  const byQuadrant = { TRUE_FRIEND: 1, BUTTERFLY: 1, BARNACLE: 1, STRANGER: 1 };
  return {
    customers: 4,
    lookedAt: 4,
    changed: stricter ? 1 : 0,
    moves: stricter ? [{ from: 'TRUE_FRIEND', to: 'BARNACLE', customers: 1, contribution: 28_900 }] : [],
    before: { clv: 400_000, byQuadrant },
    after: { clv: 400_000, byQuadrant },
    profitThreshold: { before: before.profitThreshold ?? 1_000, after: after.profitThreshold ?? 1_000 },
    horizonDays: { before: before.horizonDays ?? 365, after: after.horizonDays ?? 365 },
  };
}

import { API_VERSION, type Settings, SettingsPreview } from '#shared/contracts';
import { call } from './http.ts';

/** What these settings would change for the company's customers, without storing anything. */
export function previewSettings(settings: Settings): SettingsPreview {
  return call({
    method: 'post',
    path: `/${API_VERSION}/settings/preview`,
    body: { settings },
    answer: SettingsPreview,
  });
}

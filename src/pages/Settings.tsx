import { settings as words } from '../copy/settings.ts';
import { SettingsView } from '../features/settings/SettingsView.tsx';
import { usePlace } from '../state/place.ts';
import { usePageTitle } from '../state/title.ts';

/** `/impostazioni/` */
export default function SettingsPage() {
  const place = usePlace();
  usePageTitle(() => `${words[place.language()].title} · ${place.copy().app.name}`);
  return <SettingsView />;
}

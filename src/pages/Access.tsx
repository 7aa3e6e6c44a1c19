import { backend as words } from '../copy/backend.ts';
import { ReturnView } from '../features/backend/ReturnView.tsx';
import { usePlace } from '../state/place.ts';
import { usePageTitle } from '../state/title.ts';

/** `/accesso/`: the provider sends the browser back to it after a sign-in or its end. */
export default function AccessPage() {
  const place = usePlace();
  usePageTitle(() => `${words[place.language()].back.title} · ${place.copy().app.name}`);
  return <ReturnView />;
}

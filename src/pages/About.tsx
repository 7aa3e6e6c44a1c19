import { AboutView } from '../features/about/AboutView.tsx';
import { usePlace } from '../state/place.ts';
import { usePageTitle } from '../state/title.ts';

/** `/informazioni/` */
export default function AboutPage() {
  const place = usePlace();
  usePageTitle(() => `${place.copy().about.title} · ${place.copy().app.name}`);
  return <AboutView />;
}

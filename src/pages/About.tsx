import shipped from 'virtual:licences';
import { about as words } from '../copy/about.ts';
import { AboutView } from '../features/about/AboutView.tsx';
import { SelfCheck } from '../features/self-check/SelfCheck.tsx';
import { usePlace } from '../state/place.ts';
import { usePageTitle } from '../state/title.ts';

/** `/informazioni/` */
export default function AboutPage() {
  const place = usePlace();
  usePageTitle(() => `${words[place.language()].title} · ${place.copy().app.name}`);
  return (
    <AboutView shipped={shipped}>
      <SelfCheck />
    </AboutView>
  );
}

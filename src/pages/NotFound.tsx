import { usePlace } from '../state/place.ts';
import { usePageTitle } from '../state/title.ts';
import { NotFoundText } from './GuideMissing.tsx';

/** Any address that is none of ours. */
export default function NotFoundPage() {
  const place = usePlace();
  usePageTitle(() => `${place.copy().notFound.title} · ${place.copy().app.name}`);
  return <NotFoundText />;
}

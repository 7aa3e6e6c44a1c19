import { type JSX, lazy, Show, Suspense } from 'solid-js';
import { formatDate } from '../copy/dates.ts';
import { OfflineLine, UpdatePrompt } from '../features/offline/Offline.tsx';
import { Notices } from '../features/progress/Notices.tsx';
import { usePlace } from '../state/place.ts';
import { useVisit } from '../state/visit.ts';
import { Icon } from '../ui/Icon.tsx';
import { Logo } from '../ui/Logo.tsx';

/** Only a shared PC needs it. */
const IdleGuard = lazy(() => import('../features/progress/IdleGuard.tsx'));

/** Header, notices, page and footer: the same around every page, baked or not. */
export function Shell(props: { children: JSX.Element }) {
  const place = usePlace();
  const visit = useVisit();
  const copy = () => place.copy();
  const languages = () => place.data().config.value.languages ?? ['it', 'en'];
  return (
    <>
      <div class="skiplinks">
        <a class="visually-hidden-focusable" href="#contenuto" rel="external">
          {copy().app.skipToContent}
        </a>
      </div>
      <header class="pa-header">
        <div class="container pa-header-row">
          <a class="pa-brand" href={place.home()} data-key="marchio">
            <Show when={place.data().config.value.organisation?.logo} fallback={<Logo />}>
              {(file) => (
                <img class="pa-logo" src={place.home().replace(/en\/$/, '') + file()} alt="" />
              )}
            </Show>
            <span>
              {copy().app.name}
              <Show when={place.data().config.value.organisation?.name}>
                {(name) => <span class="pa-organisation">{name()}</span>}
              </Show>
            </span>
          </a>
          <nav class="pa-header-nav" aria-label={copy().nav.settings}>
            <a href={place.page('impostazioni')} data-key="impostazioni">
              <Icon name="gear" />
              <span class="pa-nav-word">{copy().nav.settings}</span>
            </a>
            <Show when={languages().length > 1}>
              <a
                href={place.otherLanguageHref()}
                hreflang={place.language() === 'it' ? 'en' : 'it'}
                lang={place.language() === 'it' ? 'en' : 'it'}
                data-key="lingua"
                noScroll
              >
                {copy().nav.switchLanguage}
              </a>
            </Show>
          </nav>
        </div>
      </header>
      <Notices />
      <main class="container pa-main" id="contenuto" tabindex="-1">
        {visit?.banner?.()}
        {props.children}
      </main>
      <footer class="pa-footer">
        <div class="container">
          <nav aria-label={copy().nav.footer}>
            <ul class="pa-footer-links">
              <FooterLink own href={place.page('assistenza')} label={copy().desk.title} />
              <FooterLink own href={place.page('informazioni')} label={copy().nav.about} />
              <FooterLink own href={place.page('impostazioni')} label={copy().nav.settings} />
              <FooterLink href={place.data().config.value.privacyUrl} label={copy().nav.privacy} />
              <FooterLink
                href={place.data().config.value.accessibilityUrl}
                label={copy().nav.accessibility}
              />
              <FooterLink
                href={mailto(place.data().config.value.feedbackMail)}
                label={copy().nav.feedback}
              />
              <FooterLink
                href={place.data().config.value.organisation?.site}
                label={copy().nav.site}
              />
            </ul>
          </nav>
          <p class="pa-small">{copy().app.noPassword}</p>
          <p class="pa-small pa-footer-line">
            <Show when={lastChecked()}>
              {(date) => <span>{copy().nav.updated(formatDate(date(), place.copy().months))}</span>}
            </Show>{' '}
            <OfflineLine />
          </p>
        </div>
      </footer>
      <Show when={visit}>
        {(present) => (
          <>
            <UpdatePrompt visit={present()} />
            <Show when={present().session.mode() !== 'own'}>
              <Suspense>
                <IdleGuard visit={present()} />
              </Suspense>
            </Show>
          </>
        )}
      </Show>
    </>
  );

  function lastChecked(): string | undefined {
    return Object.values(place.data().guides)[0]?.guide.source.lastChecked;
  }
}

function mailto(address: string | undefined): string | undefined {
  return address === undefined ? undefined : `mailto:${address}`;
}

function FooterLink(props: { href: string | undefined; label: string; own?: true }) {
  return (
    <Show when={props.href}>
      {(href) => (
        <li>
          <a href={href()} rel={props.own ? undefined : 'external noopener'}>
            {props.label}
          </a>
        </li>
      )}
    </Show>
  );
}

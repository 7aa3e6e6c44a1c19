import { Route, useLocation, useNavigate } from '@solidjs/router';
import { cleanup, render } from '@solidjs/testing-library';
import { screen } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrowserRouter } from '../../src/app/browser-router.ts';

const HOME = '/cartella/';
const before = location.href;
/** What the browser would have done by itself; prevented, so that the test stays where it is. */
let leftToBrowser: boolean;
function atLast(event: MouseEvent): void {
  leftToBrowser = !event.defaultPrevented;
  event.preventDefault();
}

function Page() {
  const place = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <h1>{place.pathname + place.search + place.hash}</h1>
      <a href="/cartella/uno/?a=1#due">avanti</a>
      <a href="/cartella/uno/">
        <b>dentro</b>
      </a>
      <a href="/cartella/uno/" target="_blank" rel="noopener">
        nuova scheda
      </a>
      <a href="#qui" rel="external">
        nella pagina
      </a>
      <a href="/cartella-altra/uno/">altra cartella</a>
      <a href="https://esempio.it/cartella/uno/">altro sito</a>
      <a href="/cartella/%E0%A4%A/#%E0%A4%A">storto</a>
      <button type="button" onClick={() => navigate('/cartella/due/', { resolve: false })}>
        vai
      </button>
    </>
  );
}

function start(at: string) {
  history.replaceState(null, '', at);
  render(() => (
    <BrowserRouter base="/cartella">
      <Route path="*" component={Page} />
    </BrowserRouter>
  ));
}
const heading = () => screen.getByRole('heading').textContent;
const click = (name: string, how: MouseEventInit = {}) =>
  screen
    .getByText(name)
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0, ...how }));

describe('the router', () => {
  beforeEach(() => {
    leftToBrowser = false;
    addEventListener('click', atLast);
  });
  afterEach(() => {
    cleanup();
    removeEventListener('click', atLast);
    history.replaceState(null, '', before);
  });

  it.each(['avanti', 'dentro'])('goes on without a request on a plain click: %s', async (name) => {
    start(HOME);
    click(name);
    await expect.poll(heading).toContain('/cartella/uno/');
    expect(leftToBrowser).toBe(false);
    expect(location.pathname).toBe('/cartella/uno/');
  });

  it('keeps query and fragment', async () => {
    start(HOME);
    click('avanti');
    await expect.poll(heading).toBe('/cartella/uno/?a=1#due');
  });

  it.each([
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ])('leaves a click with another meaning to the browser: %o', (how) => {
    start(HOME);
    click('avanti', how);
    expect(leftToBrowser).toBe(true);
    expect(location.pathname).toBe(HOME);
  });

  it.each(['nuova scheda', 'nella pagina', 'altra cartella', 'altro sito'])(
    'leaves other links to the browser: %s',
    (name) => {
      start(HOME);
      click(name);
      expect(leftToBrowser).toBe(true);
      expect(location.pathname).toBe(HOME);
    },
  );

  it('goes back and forward with the browser', async () => {
    start(HOME);
    screen.getByRole('button', { name: 'vai' }).click();
    await expect.poll(heading).toBe('/cartella/due/');
    history.back();
    await expect.poll(heading).toBe(HOME);
    history.forward();
    await expect.poll(heading).toBe('/cartella/due/');
    history.back();
    await expect.poll(heading).toBe(HOME);
  });

  it('bears an address with a malformed fragment', () => {
    start('/cartella/uno/#%E0%A4%A');
    expect(heading()).toBe('/cartella/uno/#%E0%A4%A');
  });

  it('bears a link with a malformed fragment', async () => {
    start(HOME);
    click('storto');
    await expect.poll(() => location.hash).toBe('#%E0%A4%A');
    expect(leftToBrowser).toBe(false);
  });
});

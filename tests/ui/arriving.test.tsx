import { cleanup, render, screen } from '@solidjs/testing-library';
import { createSignal, Show } from 'solid-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { arriving } from '../../src/ui/arriving.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Part = (props: { name: string }) => <p>Parte {props.name}</p>;

describe('a part whose code arrives', () => {
  it('appears when it is there, on the page that is there then', async () => {
    let come: (part: typeof Part) => void = () => undefined;
    const load = vi.fn(
      () =>
        new Promise<typeof Part>((done) => {
          come = done;
        }),
    );
    const Late = arriving(load);
    const [page, setPage] = createSignal('uno');
    render(() => (
      <Show when={page()} keyed>
        {(name) => <Late name={name} />}
      </Show>
    ));
    expect(screen.queryByText(/^Parte/)).toBeNull();
    setPage('due');
    come(Part);
    await screen.findByText('Parte due');
    setPage('tre');
    // At once: nothing moves on the pages after.
    screen.getByText('Parte tre');
    expect(screen.getAllByText(/^Parte/)).toHaveLength(1);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('stays away where its code cannot be had, and is asked for again', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const load = vi
      .fn<() => Promise<typeof Part>>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValue(Part);
    const Late = arriving(load);
    const first = render(() => <Late name="uno" />);
    await expect.poll(() => warned.mock.calls.length).toBe(1);
    expect(screen.queryByText(/^Parte/)).toBeNull();
    first.unmount();
    render(() => <Late name="due" />);
    await screen.findByText('Parte due');
  });
});

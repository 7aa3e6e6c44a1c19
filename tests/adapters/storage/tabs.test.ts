import { describe, expect, it } from 'vitest';
import { entry, ids, newBrowser, nextChange, withParts } from './browser.ts';

describe('two tabs', () => {
  it('both keep what they add, in the order of the clicks', async () => {
    const browser = newBrowser();
    const [one, two] = [await browser.tab(), await browser.tab()];
    await one.load();
    await two.load();
    await one.append('posta', entry(1));
    await two.append('posta', entry(2));
    await one.append('posta', entry(3));
    expect((await browser.found()).journals.posta).toEqual([entry(1), entry(2), entry(3)]);
  });

  it('show each other what was done', async () => {
    const browser = newBrowser();
    const [one, two] = [await browser.tab(), await browser.tab()];
    const heard = nextChange(two);
    await one.append('posta', entry(1));
    expect(await heard).toEqual(['posta', ['passo-1']]);
  });

  it('show each other what was done also in a browser without BroadcastChannel', async () => {
    const browser = newBrowser();
    const target = new EventTarget();
    const world = withParts(browser.world, {
      BroadcastChannel: undefined,
      addEventListener: target.addEventListener.bind(target),
      removeEventListener: target.removeEventListener.bind(target),
    });
    const [one, two] = [await browser.tab({ world }), await browser.tab({ world })];
    const heard = nextChange(two);
    await one.append('posta', entry(1));
    const [key] = Object.keys(browser.local.all());
    target.dispatchEvent(Object.assign(new Event('storage'), { key }));
    expect(await heard).toEqual(['posta', ['passo-1']]);
  });

  it('a page back from the back-forward cache shows what it missed', async () => {
    const browser = newBrowser();
    const target = new EventTarget();
    const world = withParts(browser.world, {
      BroadcastChannel: undefined,
      addEventListener: target.addEventListener.bind(target),
      removeEventListener: target.removeEventListener.bind(target),
    });
    const old = await browser.tab({ world });
    await (await browser.tab()).append('posta', entry(1));
    const heard = nextChange(old);
    target.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(await heard).toEqual(['posta', ['passo-1']]);
  });

  it('a frozen tab that wakes up takes nothing back and learns what happened', async () => {
    const browser = newBrowser();
    const deaf = withParts(browser.world, { BroadcastChannel: undefined });
    const frozen = await browser.tab({ world: deaf });
    await frozen.append('posta', entry(1));
    const other = await browser.tab();
    await other.append('posta', entry(2));
    await other.append('posta', entry(3));
    expect(ids(await frozen.append('posta', entry(1.5)))).toEqual([
      'passo-1',
      'passo-2',
      'passo-3',
      'passo-1.5',
    ]);
  });

  it('a frozen tab does not bring back a journal that was erased meanwhile', async () => {
    const browser = newBrowser();
    const deaf = withParts(browser.world, { BroadcastChannel: undefined });
    const frozen = await browser.tab({ world: deaf });
    await frozen.append('posta', entry(1));
    const other = await browser.tab();
    await other.clear('posta');
    expect(await frozen.append('posta', entry(2))).toEqual([]);
    expect((await browser.found()).journals).toEqual({});
    await other.append('posta', entry(20));
    expect(ids(await frozen.append('posta', entry(3)))).toEqual(['passo-20', 'passo-3']);
  });

  it('a frozen tab does not mix its entries into the journal of who came after', async () => {
    const browser = newBrowser();
    const deaf = withParts(browser.world, { BroadcastChannel: undefined });
    const frozen = await browser.tab({ world: deaf });
    await frozen.append('posta', entry(1));
    const other = await browser.tab();
    await other.clear('posta');
    for (const n of [20, 21]) await other.append('posta', entry(n));
    expect(ids(await frozen.append('posta', entry(2)))).toEqual(['passo-20', 'passo-21']);
    expect((await browser.found()).journals.posta).toEqual([entry(20), entry(21)]);
  });

  it('erasing in one takes away also a count that the other noted an instant later', async () => {
    const browser = newBrowser();
    const [one, two] = [await browser.tab(), await browser.tab()];
    await one.append('posta', entry(1));
    await two.load();
    const marker = Object.entries(browser.local.all());
    const heard = nextChange(two);
    await one.clear('posta');
    for (const [key, value] of marker) browser.local.setItem(key, value);
    await heard;
    await two.load();
    expect(browser.local.all()).toEqual({});
  });

  it('erasing in one reaches also the other that only holds in memory', async () => {
    const browser = newBrowser();
    const one = await browser.tab();
    const two = await browser.tab({ world: withParts(browser.world, { indexedDB: undefined }) });
    await two.append('posta', entry(1));
    await two.append('rete', entry(2));
    const heard = nextChange(two);
    await one.clear('posta');
    expect(await heard).toEqual(['posta', []]);
    expect(Object.keys((await two.load()).journals)).toEqual(['rete']);
  });

  it('erasing in one empties the other', async () => {
    const browser = newBrowser();
    const [one, two] = [await browser.tab(), await browser.tab()];
    await one.append('posta', entry(1));
    await two.load();
    const heard = nextChange(two);
    await one.clear('posta');
    expect(await heard).toEqual(['posta', []]);
    expect(browser.local.all()).toEqual({});
  });
});

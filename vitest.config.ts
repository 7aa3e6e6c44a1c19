import { playwright } from '@vitest/browser-playwright';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './tests/support/browsers-chromium-args.ts';
import { PATIENCE } from './tests/support/browsers-visitor.ts';

const inBrowser = 'tests/**/*.browser.test.ts';
const slow = 'tests/**/*.sweep.test.ts';
const chromium = findChromium();
/** As long as a journey waits for anything else: vitest's own second is short on a busy machine. */
const PATIENT = { poll: { timeout: PATIENCE } };

/**
 * Against tests that hang. Far more than any needs: under other people's work the machine may be ten
 * times as slow as when a test is tried alone.
 */
const LONGEST = 180_000;

export default defineConfig({
  test: {
    // vite-plugin-solid would set jsdom for every project.
    environment: 'node',
    // The machines that run this have two cores; a journey starts a browser of its own.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: LONGEST,
          hookTimeout: LONGEST,
          include: [
            'tests/architecture.test.ts',
            'tests/{domain,adapters,build,guides,support}/**/*.test.ts',
          ],
          exclude: [inBrowser, slow],
          expect: PATIENT,
        },
      },
      {
        plugins: [solid()],
        // Named here, because a package that Vite finds only while tests run makes it reload them.
        optimizeDeps: {
          include: [
            ...['solid-js', 'solid-js/web', '@solidjs/router', '@solidjs/testing-library'],
            ...['@testing-library/dom', '@testing-library/user-event', 'idb', 'valibot'],
          ],
        },
        test: {
          name: 'component',
          include: ['tests/{features,ui,app,pages}/**/*.test.{ts,tsx}'],
          exclude: [inBrowser, slow],
          testTimeout: LONGEST,
          hookTimeout: LONGEST,
          expect: PATIENT,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: [...CHROMIUM_ARGS],
                ...(chromium === undefined ? {} : { executablePath: chromium }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/{journeys,deploy,faults,sandbox}/**/*.test.ts', inBrowser],
          exclude: [slow],
          testTimeout: LONGEST,
          hookTimeout: LONGEST,
          expect: PATIENT,
        },
      },
      {
        test: {
          name: 'sweeps',
          environment: 'node',
          include: [slow],
          testTimeout: 600_000,
          hookTimeout: LONGEST,
          expect: PATIENT,
        },
      },
    ],
  },
});

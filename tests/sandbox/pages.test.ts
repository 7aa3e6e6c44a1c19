/** Every page of the sandbox in a browser: accessible, usable at 360 px, and marked as a trial. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { type ChromiumSession, launchChromium } from '../support/browsers-chromium.ts';
import { watch } from '../support/quiet.ts';

// The tests in a real browser. `cargo xtask test` builds and serves the demo, and says where and in which browser:
// DEMO_URL, CHROMIUM (the headless shell, where there is one) and WHOLE_CHROMIUM.
import { defineConfig } from '@playwright/test';

const { DEMO_URL, CHROMIUM, LARGEST_SITE, LOOKS, PACKAGE_APP, TRACE } = process.env;
if (!DEMO_URL || !CHROMIUM) throw new Error('Run these tests by `cargo xtask test`: it serves the demo for them');

export default defineConfig({
  testDir: 'e2e',
  // A bundle with the largest document is built by the extended form alone, and a project with the package by its own step.
  testIgnore: [LARGEST_SITE ? [] : 'largest.spec.js', PACKAGE_APP ? [] : 'package.spec.js'].flat(),
  outputDir: '../target/e2e/artifacts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Only a hang takes as long, on the slowest machine too.
  timeout: 90_000,
  // A picture that isn't there is a fault, not one to be drawn.
  updateSnapshots: LOOKS === 'renew' ? 'all' : 'none',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  expect: {
    timeout: 20_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.001, animations: 'disabled', caret: 'hide', scale: 'css' },
  },
  reporter: [['list'], ['json', { outputFile: '../target/e2e/report.json' }]],
  use: {
    baseURL: DEMO_URL,
    screenshot: 'only-on-failure',
    // It costs a quarter of the time.
    trace: TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
});

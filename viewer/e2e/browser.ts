/** Chromium for tests and pictures. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why there is no browser here, or undefined where there is one. */
export const missingChromium = (): string | undefined => (existsSync(EXECUTABLE) ? undefined : `Chromium is not installed (${EXECUTABLE}); set CHROMIUM to its path.`);

/** Starts Chromium with WebGL in software. */
export const launch = (): Promise<Browser> => chromium.launch({
  executablePath: EXECUTABLE, chromiumSandbox: false,
  args: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--font-render-hinting=none'],
});

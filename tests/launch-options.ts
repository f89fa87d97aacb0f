import { findBrowser } from '../scripts/find-browser.mjs';

/** How Playwright starts the browser that was found, for unit and screen tests alike. */
export function launchOptions() {
  const { path, env, args } = findBrowser();
  return { executablePath: path, args, ...(env && { env: { ...inherited(), ...env } }) };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

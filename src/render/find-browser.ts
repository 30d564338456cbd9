import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** There is nothing to print a PDF with. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser';
}

/** Names on the PATH, and where installers put the programs on macOS and Windows. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

function candidates(): string[] {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const programFiles = [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ].flatMap((folder) => (folder === undefined ? [] : WINDOWS.map((name) => join(folder, name))));
  return [...onPath, ...MAC, ...programFiles];
}

/**
 * The Chromium, Chrome or Edge of this machine.
 * @param setting the program that a person chose; null to look for one.
 * @throws NoBrowser
 */
export function findBrowser(setting: string | null): string {
  if (setting !== null) {
    if (existsSync(setting)) return setting;
    throw new NoBrowser(`QUIZWIRE_BROWSER says ${setting}, but there is no such program.`);
  }
  const found = candidates().find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new NoBrowser(
    'No Chromium, Chrome or Edge was found to print the PDF. Install one, name its program in QUIZWIRE_BROWSER, or use HTML and print that.',
  );
}

import { headersFor } from './security-headers.mjs';

const FRESH = 'no-cache';
const FOR_GOOD = 'public, max-age=31536000, immutable';
/** For hosts with https, as those of the samples are. */
const HTTPS = { 'Strict-Transport-Security': 'max-age=31536000' };

/**
 * The kinds of file that differ in their headers. Each file is of one kind, the last if of no other: hosts disagree on
 * what holds where several rules fit. `pattern` is a regular expression that fits under a sub-path too, `globs` are whole.
 */
export const hostKinds = [
  {
    name: 'the page that other sites embed',
    pattern: '/embed(\\.html)?$',
    globs: ['/embed.html', '/embed'],
    headers: allFor('/embed.html', FRESH),
  },
  {
    name: 'files with a hash in their name',
    pattern: '/assets/',
    globs: ['/assets/*'],
    headers: allFor('/assets/x.js', FOR_GOOD),
  },
  {
    name: 'what the embedded page loads, and the element',
    pattern: '/(documents/.*|geography\\.json|policy-atlas-element\\.js)$',
    globs: ['/documents/*', '/geography.json', '/policy-atlas-element.js'],
    headers: allFor('/geography.json', FRESH),
  },
  {
    name: 'the page and the rest',
    pattern: null,
    globs: [
      '/',
      '/index.html',
      '/sw.js',
      '/sw-off.js',
      '/manifest.webmanifest',
      '/page-parts.json',
      '/icons/*',
    ],
    headers: allFor('/index.html', FRESH),
  },
];

/** What stands at the head of each sample. */
export const HOSTS_NOTE = 'Made by "npm run headers" from scripts/security-headers.mjs';

function allFor(path, cache) {
  return { ...headersFor(path), 'Cache-Control': cache, ...HTTPS };
}

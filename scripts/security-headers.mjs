/** What the page may do, as one list: the server sends it, and the build writes it into the page. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // Svelte's runtime makes its policy at start, used or not; ours starts the workers.
  'trusted-types': 'svelte-trusted-html app-worker',
};

/** Chromium warns that it does not know the light sensor; a browser that has one is told. */
const refusedFeatures = [
  'accelerometer',
  'ambient-light-sensor',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The policy for hosts that send no headers; a page may not state `frame-ancestors` itself. */
export const pagePolicy = toPolicy((name) => name !== 'frame-ancestors');

/**
 * The policy of a page that a reader saves: nothing is fetched, and of scripts and styles only those in it run,
 * named by their hashes; what they unpack has `blob:` addresses.
 * @param {{ script: string; style: string }} hashes
 */
export const savedPagePolicy = ({ script, style }) =>
  toPolicy((name) => name !== 'frame-ancestors', {
    ...directives,
    'script-src': `${script} blob:`,
    'style-src': style,
    'img-src': 'data: blob:',
    'font-src': 'blob:',
    'connect-src': 'blob:',
    'worker-src': 'blob:',
    'manifest-src': "'none'",
  });

/** For every answer. Hosts with https add Strict-Transport-Security. */
export const securityHeaders = {
  'Content-Security-Policy': toPolicy(() => true),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * What pages elsewhere load: the page to embed with its parts, and the element. A sandboxed frame has no origin, and so
 * may read them only where everyone may.
 */
export const sharedFiles =
  /^\/(embed\.html|policy-atlas-element\.js|geography\.json|(assets|documents)\/.*)$/;

export const sharedHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The page to embed may stand in any other, also in one that is isolated from other origins. */
export const embedHeaders = {
  'Content-Security-Policy': toPolicy(() => true, { ...directives, 'frame-ancestors': '*' }),
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** All of them for one file of the site, by its path from the site's root. */
export const headersFor = (path) => ({
  ...securityHeaders,
  ...(sharedFiles.test(path) && sharedHeaders),
  ...(path === '/embed.html' && embedHeaders),
});

/** @param {(name: string) => boolean} isWanted */
function toPolicy(isWanted, list = directives) {
  return Object.entries(list)
    .filter(([name]) => isWanted(name))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

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

const refusedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The policy for hosts that send no headers; a page may not state `frame-ancestors` itself. */
export const pagePolicy = toPolicy((name) => name !== 'frame-ancestors');

/** For every answer. Hosts with https add Strict-Transport-Security. */
export const securityHeaders = {
  'Content-Security-Policy': toPolicy(() => true),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** @param {(name: string) => boolean} isWanted */
function toPolicy(isWanted) {
  return Object.entries(directives)
    .filter(([name]) => isWanted(name))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

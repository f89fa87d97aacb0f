import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostKinds } from '../../scripts/host-kinds.mjs';
import { hostSamples } from '../../scripts/host-samples.mjs';
import { pagePolicy, securityHeaders } from '../../scripts/security-headers.mjs';

const folder = new URL('../../scripts/hosts/', import.meta.url);
const samples: Record<string, string> = hostSamples();
const withHeaders = Object.keys(samples).filter((name) => name !== 'github-pages.md');
const paths = ['/', '/index.html', '/sw.js', '/embed.html', '/assets/x.js', '/documents/x.json'];

describe('the samples for hosts', () => {
  it('are those that are made of the one list; else run "npm run headers"', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(samples).sort());
    for (const [name, text] of Object.entries(samples))
      expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(text);
  });

  it.each(withHeaders)('%s: holds every header of every kind of file, as it is', (name) => {
    for (const { headers } of hostKinds)
      for (const [header, value] of Object.entries(headers)) {
        expect(samples[name]).toContain(header);
        expect(samples[name]).toContain(value);
      }
  });

  it('of Netlify, Cloudflare and Vercel have one rule for each path, for these add up what several say', () => {
    const globs = samples['_headers']!.split('\n').filter((line) => line.startsWith('/'));
    const { headers } = JSON.parse(samples['vercel.json']!) as { headers: { source: string }[] };
    for (const path of paths) {
      expect(
        globs.filter((glob) => fits(glob.replace('*', '.*'), path)),
        path,
      ).toHaveLength(1);
      expect(
        headers.filter(({ source }) => fits(source, path)),
        path,
      ).toHaveLength(1);
    }
  });
});

const fits = (pattern: string, path: string): boolean => new RegExp(`^${pattern}$`).test(path);

describe('the set of headers', () => {
  it('is the one that was agreed', () => {
    expect(securityHeaders).toMatchInlineSnapshot(`
      {
        "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html app-worker",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "accelerometer=(), ambient-light-sensor=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
      }
    `);
  });

  it('stands in the page as well, but for what a page may not state', () => {
    const stated = `${pagePolicy}; `.replace('require-trusted', "frame-ancestors 'none'; require-trusted");
    expect(stated).toBe(`${securityHeaders['Content-Security-Policy']}; `);
  });

  it('lets what has a hash in its name be kept for good, and has the rest asked for anew', () => {
    const cached = hostKinds.map(({ globs, headers }) => [globs[0], headers['Cache-Control']]);
    expect(cached).toEqual([
      ['/embed.html', 'no-cache'],
      ['/assets/*', 'public, max-age=31536000, immutable'],
      ['/documents/*', 'no-cache'],
      ['/', 'no-cache'],
    ]);
  });
});

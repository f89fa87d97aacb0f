interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Under Trusted Types a worker's address must come from a named policy; this is the only one of the program. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('app-worker', {
  createScriptURL: (url) => {
    if (!isOwn(new URL(url, location.href))) throw new Error('no worker that came with the page');
    return url;
  },
});

/** What a saved page unpacks has `blob:` addresses, which no other page can make for it. */
const isOwn = ({ protocol, origin }: URL): boolean => protocol === 'blob:' || origin === location.origin;

/** The address of a script that came with the page, as browsers take it for a worker. */
export const ownScript = (url: string): string => (policy ? policy.createScriptURL(url) : url);

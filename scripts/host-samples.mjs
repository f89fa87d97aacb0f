// npm run headers: writes into scripts/hosts what each of the common hosts needs to send the security headers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HOSTS_NOTE, hostKinds } from './host-kinds.mjs';
import { root } from './root.mjs';

const [rest, ...special] = [...hostKinds].reverse();
const names = [...new Set(hostKinds.flatMap(({ headers }) => Object.keys(headers)))];

/** The samples by name of file. */
export const hostSamples = () => ({
  'nginx.conf': nginx(),
  'apache.htaccess': apache(),
  Caddyfile: caddy(),
  _headers: underscoreHeaders(),
  'vercel.json': vercel(),
  'github-pages.md': githubPages(),
});

/** nginx drops the headers of a server where a location has its own, hence maps instead of locations. */
function nginx() {
  const maps = names.map((name) => {
    const cases = special.filter(({ headers }) => headers[name] !== rest.headers[name]);
    const lines = cases.map(({ pattern, headers }) => `  "~${pattern}" "${headers[name] ?? ''}";\n`);
    return `map $uri $${variable(name)} {\n${lines.join('')}  default "${rest.headers[name] ?? ''}";\n}\n`;
  });
  const sent = names.map((name) => `  add_header ${name} $${variable(name)} always;\n`);
  return `# ${HOSTS_NOTE}.\n# These into "http":\n${maps.join('')}\n# and these lines into the "server" of the site:\nserver {\n${sent.join('')}}\n`;
}

const variable = (name) => `atlas_${name.toLowerCase().replaceAll('-', '_')}`;

function apache() {
  const lines = ({ headers }, indent = '') =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}Header always set ${name} "${value}"\n`)
      .join('');
  const blocks = special.map(
    (kind) => `# ${kind.name}\n<If "%{REQUEST_URI} =~ m#${kind.pattern}#">\n${lines(kind, '  ')}</If>\n`,
  );
  return `# ${HOSTS_NOTE}.\n# As ".htaccess" beside index.html; needs mod_headers.\n${lines(rest)}${blocks.join('')}`;
}

/** Within "route" the order is that of the lines; elsewhere Caddy lets the general rule win. */
function caddy() {
  const block = ({ name, pattern, headers }, index) => {
    const matcher = pattern ? `@kind${index} ` : '';
    const match = pattern ? `    ${matcher}path_regexp ${pattern}\n` : '';
    const lines = Object.entries(headers).map(([header, value]) => `      ${header} "${value}"\n`);
    return `    # ${name}\n${match}    header ${matcher}{\n${lines.join('')}    }\n`;
  };
  const blocks = [rest, ...special].map(block).join('');
  return `# ${HOSTS_NOTE}.\nexample.org {\n  root * /srv/policy-atlas\n  encode\n  route {\n${blocks}    file_server\n  }\n}\n`;
}

function underscoreHeaders() {
  const rules = hostKinds.flatMap(({ globs, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return globs.map((glob) => `${glob}\n${lines.join('')}`);
  });
  return `# ${HOSTS_NOTE}.\n# For Netlify and Cloudflare Pages: beside index.html.\n${rules.join('')}`;
}

/** Its rules are patterns of paths; the last one is for what no other names. */
function vercel() {
  const others = special.flatMap(({ globs }) => globs.map(toLookahead)).join('|');
  const rules = hostKinds.flatMap(({ globs, pattern, headers }) => {
    const sources = pattern ? globs.map((glob) => glob.replace('*', '(.*)')) : [`/((?!${others}).*)`];
    const list = Object.entries(headers).map(([key, value]) => ({ key, value }));
    return sources.map((source) => ({ source, headers: list }));
  });
  return `${JSON.stringify({ headers: rules }, null, 2)}\n`;
}

const toLookahead = (glob) =>
  glob.endsWith('*') ? glob.slice(1, -1) : `${glob.slice(1).replaceAll('.', '\\.')}$`;

function githubPages() {
  return `# GitHub Pages

GitHub Pages lets a site send no headers of its own. There is nothing to set up: put what is in \`dist/app\` where Pages
serves it, also under a sub-path.

- The policy stands in the page itself, as \`<meta http-equiv="Content-Security-Policy">\`. It is the same one, but for
  \`frame-ancestors\`, which a page may not state: inside another page the program does not start, and leads to a window
  of its own and to \`embed.html\`.
- Pages has https and \`Access-Control-Allow-Origin: *\`, which the embedded page needs.
- What is lacking: \`Permissions-Policy\`, \`Cross-Origin-Opener-Policy\` and \`Referrer-Policy\`. A host of the other
  samples sends them.

${HOSTS_NOTE}.
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = join(root, 'scripts', 'hosts');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(hostSamples())) writeFileSync(join(folder, name), text);
}

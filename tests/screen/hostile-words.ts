/** Addresses that must never become a link. */
export const ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(2)',
  '\u0001javascript:alert(3)',
  'java\tscript:alert(4)',
  'javascript://site.example/%0aalert(5)',
  'data:text/html,<script>alert(6)</script>',
  'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDcpIi8+',
  'vbscript:msgbox(8)',
  'blob:null/0',
  'file:///etc/passwd',
  '//elsewhere.example/steal',
  'https://user:secret@elsewhere.example/',
  'https://xn--80ak6aa92e.example/',
  'view-source:javascript:alert(9)',
];

const MARKUP = [
  '<img src=x onerror=alert(10)>',
  '<script>alert(11)</script>',
  '</script><script>alert(12)</script>',
  '<svg/onload=alert(13)>',
  '</title></style></textarea><svg onload=alert(14)>',
  '"><b onmouseover=alert(15) style=position:fixed;inset:0>',
  "' autofocus onfocus='alert(16)",
  '<iframe srcdoc="<script>parent.alert(17)</script>"></iframe>',
  '<base href="https://elsewhere.example/">',
  '<meta http-equiv=refresh content="0;url=https://elsewhere.example/">',
  '<object data=x></object><embed src=x>',
  '<a href=javascript:alert(18)>x</a>',
  '[x](javascript:alert(19))',
  '![x](https://elsewhere.example/pixel.png)',
  '<https://elsewhere.example/>',
  '<!--><plaintext>',
  ']]><x onload="alert(20)"/><![CDATA[',
  '&lt;i&gt; &#60;i&#62; &nbsp',
];

const CODE = [
  '{{constructor.constructor("alert(21)")()}}',
  '${alert(22)} `${alert(23)}` #{alert(24)} <%= 25 %>',
  '{@html alert(26)}',
  '}*{background:url(https://elsewhere.example/a.png)}',
  'expression(alert(27)); url("javascript:alert(28)")',
  '@import "https://elsewhere.example/a.css";',
  '"}],"nodes":[{"key":"x',
  '\\"\\u0022\\',
  '*/ alert(29) /*',
  '=HYPERLINK("https://elsewhere.example/","x")',
  '+1-1|cmd',
  "'; DROP TABLE nodes; --",
  '$(rm -rf .); `id` | tee x && y',
  '../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '%s%n%x%d {0} %(x)s',
  '%00%0d%0aSet-Cookie: a=b',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__proto__[polluted]',
  'null',
  'NaN',
  '-0',
  '1e999',
];

const LETTERS = [
  '',
  '\u202etxt.exe\u202c and \u2066isolated',
  'zero\u200bwidth\u200d\ufeffjoined\u2060',
  `Z${'\u0310\u0322\u0353'.repeat(40)}algo`,
  '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466} \u{1f1fa}\u{1f1f3}\u{1f3f4}\u{e0067}\u{e007f}',
  'half \ud83d a letter',
  '\udc00 the other half',
  'nothing\u0000after',
  'bell\u0007 back\u0008 escape\u001b[31m delete\u007f',
  'next\u0085 line\u2028 paragraph\u2029 end',
  'two\r\nlines\tand a tab',
  '\ufffe\uffff no letters',
  'e\u0301 \u00e9 \ufdfa \u1e9e',
];

/** As long as a label may be in a file, and longer than anybody reads. */
export const LONG = `<b>${'long '.repeat(20_000)}</b>`;

/** What files may hold in any place; each once, none with blanks around it. */
export const WORDS: readonly string[] = [...MARKUP, ...CODE, ...ADDRESSES, ...LETTERS, LONG];

/** Short enough to be kinds and relations. */
export const SHORT: readonly string[] = [...MARKUP, ...CODE].filter(({ length }) => length < 40);

export const TITLE = '</title><script>alert("title")</script>{{7*7}}';
export const FILE_NAME = '"><img src=x onerror=alert(0)>&\'{{7}}';
export const SAID = '</q><img src=x onerror=alert(\'said\')> "quoted" [x](javascript:alert(30))';

/** Characters that XML has no way to write, and CSV no encoding or no place for. */
const isPlain = (word: string) => !/[\p{Cc}\p{Surrogate}\ufffe\uffff]/u.test(word);

export const PLAIN_WORDS: readonly string[] = WORDS.filter(
  (word) => isPlain(word) && word !== '' && word !== LONG,
);

/** What a node of such an id and label is called. */
export const nameOf = (word: string) => word || '(no id)';

/** An address holds no id of 100 kB. */
export const idOf = (word: string) => (word === LONG ? 'long' : word);

const kindOf = (index: number) => SHORT[index % 7]!;
const relationOf = (index: number) => SHORT[7 + (index % 9)]!;
const next = (index: number, words: readonly string[]) => words[(index + 1) % words.length]!;

/** In graphology's serialisation; every node has the word as its id and label, every edge leads to the next word. */
export function asGraphology(title?: string): string {
  const nodes = WORDS.map((word, index) => ({
    key: idOf(word),
    attributes: Object.fromEntries([
      ['label', word],
      ['kind', kindOf(index)],
      ['text', `${SAID} ${word.slice(0, 80)}`],
      ['region', index === 1 ? 'France' : index < 9 ? word : ''],
      ['url', ADDRESSES[index % ADDRESSES.length]],
      [`${word.slice(0, 80)}.`, word],
      ['x', (index % 9) * 260],
      ['y', Math.floor(index / 9) * 180],
    ]),
  }));
  const edges = WORDS.map((word, index) => ({
    source: idOf(word),
    target: idOf(next(index, WORDS)),
    attributes: { relation: relationOf(index), quotation: `${SAID} ${index}`, href: ADDRESSES[index % 14] },
  }));
  const lost = { source: WORDS[0], target: `${TITLE}lost`, attributes: {} };
  const attributes = { ...(title !== undefined && { title }), description: SAID, author: SHORT[0] };
  return JSON.stringify({ options: { type: 'directed' }, attributes, nodes, edges: [...edges, lost] });
}

export function asGraphml(): string {
  const coded = (text: string) =>
    [...text].map((letter) => (/\w/.test(letter) ? letter : `&#${letter.codePointAt(0)};`)).join('');
  const element = (owner: string, values: [string, string][]) =>
    `<${owner}>${values.map(([key, text]) => `<data key="${key}">${coded(text)}</data>`).join('')}`;
  const nodes = PLAIN_WORDS.map(
    (word, index) =>
      `${element(`node id="${coded(word)}"`, [
        ['l', word],
        ['k', kindOf(index)],
        ['u', ADDRESSES[0]!],
      ])}</node>`,
  );
  const edges = PLAIN_WORDS.map(
    (word, index) =>
      `${element(`edge source="${coded(word)}" target="${coded(next(index, PLAIN_WORDS))}"`, [
        ['r', relationOf(index)],
      ])}</edge>`,
  );
  const key = (id: string, of: string, name: string) =>
    `<key id="${id}" for="${of}" attr.name="${coded(name)}" attr.type="string"/>`;
  const keys = [key('l', 'node', 'label'), key('k', 'node', 'kind'), key('r', 'edge', 'relation')];
  return `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys.join('')}${key('u', 'node', TITLE)}
<graph edgedefault="directed">${[...nodes, ...edges].join('\n')}</graph></graphml>`;
}

/** A list of edges. */
export function asCsv(): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = PLAIN_WORDS.map((word, index) => [
    word,
    next(index, PLAIN_WORDS),
    relationOf(index),
    ADDRESSES[0]!,
  ]);
  const head = ['source', 'target', 'relation', TITLE];
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

/** Without what turns or covers the words around it; what sets words apart ends with them. */
export const tamed = (text: string): string =>
  text.replace(/[\u202a-\u202e]|(?<=\p{M}{8})\p{M}+/gu, '') +
  (/\u2066[^\u2069]*$/.test(text) ? '\u2069' : '');

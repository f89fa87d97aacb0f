// Opens a saved page: unpacks the program and the document that are in it, and starts the one with the other.
// It stands in the page as it is here; the page's policy lets no other script run that it does not start.
const textOf = (id) => document.getElementById(id).textContent;

/** What was packed with gzip and written as base64. */
function unpack(text, type = '') {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain, { headers: { 'Content-Type': type } });
}

async function open() {
  const parts = JSON.parse(textOf('page-parts'));
  const addresses = new Map();
  for (const [name, { type, packed }] of Object.entries(parts.files))
    addresses.set(name, URL.createObjectURL(await unpack(packed, type).blob()));
  // program and style name their files so; here each has its address
  const placed = (text) => text.replace(/page-file:([\w./-]+)/g, (_, name) => addresses.get(name));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(placed(await unpack(parts.style).text()));
  document.adoptedStyleSheets = [sheet];
  const program = placed(await unpack(parts.program).text());
  const { startPage } = await import(URL.createObjectURL(new Blob([program], { type: 'text/javascript' })));
  startPage(await unpack(textOf('page-contents')).json(), parts);
}

open().catch((error) => {
  const line = document.createElement('p');
  line.append(`This page could not be opened here: ${error}. A browser of 2023 or newer opens it.`);
  document.getElementById('app').append(line);
});

import ContextResolver from 'jsonld/lib/ContextResolver.js';
import contexts from 'jsonld/lib/context.js';
import expansion from 'jsonld/lib/expand.js';
import { placeInText, START } from '../../reading/place';
import { Refused } from '../../reading/refused';

/** Instead of the address of a file that has none; taken away again from what it is put before. */
export const BASE = 'https://document.invalid/';

interface Expanded {
  /** Nodes whose names are all IRIs: https://www.w3.org/TR/json-ld11/#expanded-document-form */
  value: unknown;
  /** Names that no context explains, with how often they are used. */
  dropped: Map<string, number>;
}

/** A JSON-LD value with its contexts applied. No context is ever fetched. Throws Refused. */
export async function expandJsonLd(element: unknown, text: string): Promise<Expanded> {
  const processingMode = 'json-ld-1.1';
  const dropped = new Map<string, number>();
  let asked: string | undefined;
  const options = {
    base: BASE,
    processingMode,
    contextResolver: new ContextResolver({ sharedCache: new Map() }),
    documentLoader: (url: string) => {
      asked ??= url;
      throw new Error(url);
    },
    eventHandler: [({ event }: { event: Event }) => countDropped(event, dropped)],
  };
  try {
    const activeCtx = contexts.getInitialContext({ processingMode });
    return { value: await expansion.expand({ activeCtx, element, options }), dropped };
  } catch (error) {
    if (asked !== undefined) return refuseRemote(asked.replace(BASE, ''), text);
    return refuse(error);
  }
}

interface Event {
  code: string;
  details: { property?: unknown };
}

function countDropped({ code, details: { property } }: Event, dropped: Map<string, number>): void {
  if (code === 'invalid property' && typeof property === 'string')
    dropped.set(property, (dropped.get(property) ?? 0) + 1);
}

function refuseRemote(url: string, text: string): never {
  throw new Refused(
    `its context is at ${short(url)}, and nothing is fetched from the network`,
    placeInText(text, Math.max(0, text.indexOf(JSON.stringify(url)))),
    'put the context itself in the place of its address, or save the file in expanded form or as Turtle',
  );
}

/** The library throws errors of its own, and those of the language where a value is of a kind that it does not expect. */
function refuse(error: unknown): never {
  const { details } = error as { details?: { code?: string } };
  throw new Refused(
    `cannot be read as JSON-LD: ${details?.code ?? 'a value is of a kind that its place cannot hold'}`,
    START,
    'check the file with a JSON-LD tool, or save it as Turtle',
  );
}

const short = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

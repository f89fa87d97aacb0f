/** The parts of the n3 library that are loaded; its main entry would bring a store and a reasoner. */
declare module 'n3/src/N3Parser.js' {
  import type N3Lexer from 'n3/src/N3Lexer.js';

  export default class N3Parser {
    constructor(options: { format: string; factory: object; lexer: N3Lexer; blankNodePrefix: string });
    /** Each quad as the factory makes it. */
    parse<Made>(text: string): Made[];
  }
}

declare module 'n3/src/N3Lexer.js' {
  export default class N3Lexer {
    constructor(options: { lineMode: boolean });
    readonly previousToken?: { line: number };
  }
}

/** The parts of the jsonld library that expand; its main entry would bring what loads documents from the network. */
declare module 'jsonld/lib/expand.js' {
  const expansion: {
    expand(given: { activeCtx: object; element: unknown; options: object }): Promise<unknown>;
  };
  export default expansion;
}

declare module 'jsonld/lib/context.js' {
  const contexts: { getInitialContext(options: { processingMode: string }): object };
  export default contexts;
}

declare module 'jsonld/lib/ContextResolver.js' {
  export default class ContextResolver {
    constructor(options: { sharedCache: Map<string, unknown> });
  }
}

/** The parts of fonteditor-core that read and write TrueType: its main module brings every other format along. */
declare module 'fonteditor-core/lib/ttf/ttfreader' {
  import type { TTF } from 'fonteditor-core';
  export class TtfReader {
    /** `subset`: code points to keep; all where it is empty. */
    constructor(options: { subset?: number[] });
    read(file: ArrayBuffer): TTF.TTFObject;
  }
  const module: { default: typeof TtfReader };
  export default module;
}

declare module 'fonteditor-core/lib/ttf/ttfwriter' {
  import type { TTF } from 'fonteditor-core';
  export class TtfWriter {
    constructor(options?: object);
    write(font: TTF.TTFObject): ArrayBuffer;
  }
  const module: { default: typeof TtfWriter };
  export default module;
}

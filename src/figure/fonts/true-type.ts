import reader from 'fonteditor-core/lib/ttf/ttfreader';
import writer from 'fonteditor-core/lib/ttf/ttfwriter';

/** A CommonJS module comes as its default export to some bundlers, and to others as an object that holds it. */
const unwrapped = <Export>(module: { default: Export } | Export): Export =>
  typeof module === 'object' && module !== null && 'default' in module ? module.default : (module as Export);

export const TtfReader = unwrapped(reader);
export const TtfWriter = unwrapped(writer);

/** A figure that cannot be made as it was asked for; the message says why, to the person who asked. */
export class FigureRefusal extends Error {}

/** Something in a file that the atlas could not make out. */
export interface MappingFinding {
  /** Id of the node that it is about. */
  node: string;
  message: string;
  hint?: string;
}

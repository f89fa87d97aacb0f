/** The largest that is read; the app and the README say them. */
export const LIMITS = {
  /** Bytes of one file, unpacked. */
  fileBytes: 50_000_000,
  nodes: 200_000,
  edges: 500_000,
  /** Attributes of one node or edge. */
  attributes: 1000,
  /** Lists and objects within each other. */
  nesting: 64,
  /** Elements within each other. */
  xmlDepth: 256,
  csvColumns: 2000,
  /** Characters of one cell. */
  csvField: 1_000_000,
  /** How often an archive may be larger unpacked than packed. */
  unpackRatio: 100,
  /** Files in an archive, and bytes of all of them. */
  archiveFiles: 1000,
  archiveBytes: 200_000_000,
} as const;

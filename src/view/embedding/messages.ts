/** What a page may ask of an embed that it holds. */
export type HostMessage =
  | { type: 'policy-atlas/select'; ids: string[] }
  /** Parameters of the view as its address has them, `region=africa&tiers=1,2`. */
  | { type: 'policy-atlas/filter'; parameters: string }
  | { type: 'policy-atlas/get-state' };

/** What an embed shows, as plain data. */
export interface EmbedState {
  document: string;
  title: string;
  /** Of the view, as its address has them. */
  parameters: string;
  /** What narrows the view, in words; empty where nothing does. */
  filters: string;
  /** Ids of nodes, or of one link. */
  selection: string[];
  /** Nodes that are shown, of all that the document has. */
  shown: number;
  nodes: number;
}

/** What an embed tells: that it listens (anyone may hear that), and to its host what it shows and what was selected. */
export type EmbedMessage =
  | { type: 'policy-atlas/ready' }
  | ({ type: 'policy-atlas/state' } & EmbedState)
  | { type: 'policy-atlas/selected'; ids: string[] };

/** How the graph is shown, and what each way is called. */
export const STAGE_VIEWS = {
  picture: 'Picture',
  outline: 'Outline',
  table: 'Table',
  commands: 'Commands',
} as const;
export type StageView = keyof typeof STAGE_VIEWS;

export const isStageView = (value: unknown): value is StageView =>
  typeof value === 'string' && Object.hasOwn(STAGE_VIEWS, value);

/** How much room the browser has for this site, in bytes, as it estimates it. */
export interface BrowserRoom {
  used: number;
  available: number;
  /** Whether the browser promised not to clear it by itself. */
  isLasting: boolean;
}

/** Null where the browser does not tell. */
export async function browserRoom(storage: StorageManager | undefined): Promise<BrowserRoom | null> {
  try {
    const { usage, quota } = (await storage?.estimate()) ?? {};
    if (usage === undefined || quota === undefined) return null;
    return { used: usage, available: quota, isLasting: (await storage?.persisted()) ?? false };
  } catch {
    return null; // forbidden, as in some private windows
  }
}

/** Asks that what the reader keeps is not cleared when the disk is short of room; the browser decides. */
export async function askToLast(storage: StorageManager | undefined): Promise<void> {
  try {
    if (!(await storage?.persisted())) await storage?.persist();
  } catch {
    // as before, then; the start screen tells how it stands
  }
}

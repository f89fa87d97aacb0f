import { openDB, type IDBPDatabase } from 'idb';
import { SHELVES } from './browser-store';

/** 1 had the shelves of texts and views alone. */
const VERSION = 2;

/** Makes what an older version had not; `closed` is told when the database is closed from outside. */
export const openDatabase = (name: string, closed: () => void): Promise<IDBPDatabase> =>
  openDB(name, VERSION, {
    upgrade(database) {
      for (const shelf of SHELVES)
        if (!database.objectStoreNames.contains(shelf)) database.createObjectStore(shelf);
    },
    // another tab needs a newer database: this one lets go of it
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });

/** Files out of what is dropped: folders too, with all that lies in them. */

/** Hidden files (`.DS_Store`) are nobody's documents. */
const isWanted = (name: string): boolean => !name.startsWith('.');

/** Must be called while the drop is handled; the browser empties it afterwards. Files in the order of their names, each folder after its files' names. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(within));
  return found.flat();
}

async function within(entry: FileSystemEntry): Promise<readonly File[]> {
  if (!isWanted(entry.name)) return [];
  if (entry.isFile) return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const children: FileSystemEntry[] = [];
  // A reader gives at most a hundred at a time, and none when it has given all.
  for (let some = await read(reader); some.length > 0; some = await read(reader)) children.push(...some);
  children.sort((a, b) => (a.name < b.name ? -1 : 1));
  return (await Promise.all(children.map(within))).flat();
}

const read = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> => new Promise((resolve, reject) => reader.readEntries(resolve, reject));

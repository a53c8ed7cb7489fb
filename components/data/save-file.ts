/** Hands a file to the browser's downloads: a link to it in memory, pressed once. No permission, nothing leaves. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Later: a download that has not begun yet would find nothing.
  setTimeout(() => URL.revokeObjectURL(url), A_WHILE);
}

const A_WHILE = 60_000;

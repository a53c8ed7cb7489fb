import { onTestFinished, vi } from 'vitest';

/** What a page hands to the browser's downloads, in order; nothing is really saved. */
export function caughtFiles(): { readonly name: string; readonly file: Blob }[] {
  const caught: { name: string; file: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:caught-${blobs.size}`;
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  });
  const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const file = blobs.get(this.href);
    if (file) caught.push({ name: this.download, file });
  });
  onTestFinished(() => {
    made.mockRestore();
    pressed.mockRestore();
  });
  return caught;
}

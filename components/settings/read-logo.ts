import { type Result, refusal, success } from '../../lib/shared/result.ts';

const LONGEST_SIDE = 800;
/** In letters of base64, below what the settings take; so the picture itself has about 290 kB. */
const MOST_LETTERS = 390_000;
const MOST_BYTES = 20_000_000;

const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];

/** A chosen picture as the small `data:` address that is kept; drawn anew, so nothing else that the file holds comes along. */
export async function readLogo(file: File): Promise<Result<string>> {
  if (file.size > MOST_BYTES)
    return refusal('too-large', 'This picture is larger than 20 MB. Choose a smaller one.');
  const type = await pictureType(file);
  if (type === null) return refusal('no-picture', await otherWords(file));
  try {
    const picture = await createImageBitmap(new Blob([file], { type }));
    const address = smallEnough(picture, type);
    picture.close();
    return address === null
      ? refusal('too-large', 'This picture stays too large. Choose a simpler one.')
      : success(address);
  } catch {
    return refusal(
      'broken',
      `“${file.name}” is damaged and cannot be shown. Save it anew, or choose another.`,
    );
  }
}

/** By its first bytes: a name or what the browser makes of it can be wrong. */
async function pictureType(file: File): Promise<'image/png' | 'image/jpeg' | null> {
  const head = [...new Uint8Array(await file.slice(0, 4).arrayBuffer())];
  if (PNG.every((byte, index) => head[index] === byte)) return 'image/png';
  return JPEG.every((byte, index) => head[index] === byte) ? 'image/jpeg' : null;
}

async function otherWords(file: File): Promise<string> {
  const isVector = /<svg[\s>]/i.test(await file.slice(0, 4_096).text());
  return isVector
    ? 'An SVG picture can hold more than a picture. Save it as PNG and choose that.'
    : `“${file.name}” is no PNG or JPEG picture. Save it as one of these and choose that.`;
}

/** Drawn smaller until it fits; `null`: it does not even as a stamp. */
function smallEnough(picture: ImageBitmap, type: 'image/png' | 'image/jpeg'): string | null {
  const most = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  for (let scale = most; scale > most / 8; scale *= 0.75) {
    const address = drawn(picture, scale, type);
    if (address !== null && address.length <= MOST_LETTERS) return address;
  }
  return null;
}

function drawn(picture: ImageBitmap, scale: number, type: string): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL(type, 0.9);
}

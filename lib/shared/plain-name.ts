/** One line that reads as it stands: no markup, no line ends, nothing that is not seen or turns the reading round. */
export function isPlainName(name: string): boolean {
  return name.trim() !== '' && !/[<>\p{C}\p{Zl}\p{Zp}]/u.test(name);
}

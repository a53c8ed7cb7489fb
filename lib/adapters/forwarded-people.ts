import type { Participant } from '../domain/page-evidence.ts';
import { addressIn } from './address-in.ts';
import { participant } from './participant.ts';

/** "Word: something", in any language; "> " before it in plain text. No digit: "at 11:43" is no header. */
const HEADER = /^[\s>*]*[^\s:：<>@\d][^:：<>@\d]{0,30}[:：](?!\/\/)\s*(.*)$/;
/** `"John Doe" <john@x.example>`, `John Doe [mailto:john@x.example]`, `<john@x.example>`. */
const NAMED = /^["'\s]*(.*?)["'\s]*[<[(](?:mailto:)?([^\s<>()[\]]+@[^\s<>()[\]]+)[>\])]/;

/**
 * Who wrote the mails that are forwarded or quoted with their header. Headers are recognised by shape, not by words:
 * three or more lines "word: text" one after the other, the first person in them being the sender. A block of contact
 * data in a signature has the shape too, but one bare address: that is nobody.
 */
export function forwardedPeople(text: string): Participant[] {
  const people: Participant[] = [];
  // Yahoo puts the whole header into one line.
  const lines = text.replace(/(-{3,}[ \t]+|@[^\s<>]+>)(?=[^\s,;>:][^\n:]{0,30}:)/g, '$1\n').split(/\r?\n/);
  for (const block of headerBlocks(lines.filter((line) => /[^\s>*]/.test(line)))) {
    const persons = block.flatMap(person);
    const [first, second] = persons;
    if (first && (first.name || second)) people.push(first);
  }
  return people;
}

function headerBlocks(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    const value = HEADER.exec(line)?.[1];
    if (value === undefined) blocks.push([]);
    else blocks.at(-1)?.push(value);
  }
  return blocks.filter((block) => block.length > 2);
}

function person(value: string): Participant[] {
  const named = NAMED.exec(value.slice(0, 600));
  return named ? participant(named[2], named[1], 'quoted') : participant(addressIn(value), null, 'quoted');
}

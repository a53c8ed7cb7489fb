import { connect } from 'node:net';

/**
 * Opens the inbox once over IMAP, so that Dovecot has taken in what was delivered. Without it the first page of the
 * webmail asks twice at a time, and while one answer takes the new mail in, the other says that there is none: the list
 * then stays empty until it is refreshed (seen in 1 of 20 runs on a busy machine).
 */
export function lookIntoInbox(port: number, user: { address: string; password: string }): Promise<void> {
  const lines = [`a LOGIN "${user.address}" "${user.password}"`, 'b SELECT INBOX', 'c LOGOUT'];
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    let said = 0;
    socket.setTimeout(20_000, () => socket.destroy(new Error(`Dovecot stopped talking after: ${heard}`)));
    socket.once('error', reject);
    socket.on('data', (chunk) => {
      heard += chunk.toString();
      const answered = said === 0 ? heard.startsWith('* OK') : heard.includes(`\r\n${'abc'[said - 1]} OK`);
      if (/^[abc] (NO|BAD)/m.test(heard)) socket.destroy(new Error(`Dovecot refused: ${heard}`));
      else if (answered && said < lines.length) socket.write(`${lines[said++]}\r\n`);
      else if (answered) {
        socket.end();
        resolve();
      }
    });
    socket.once('close', () => reject(new Error(`Dovecot hung up after: ${heard}`)));
  });
}

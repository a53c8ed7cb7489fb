import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';

const RESOURCES = '/usr/lib/GNUstep/SOGo/WebServerResources';
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface FrontServer {
  url: string;
  stop(): Promise<void>;
}

/** What Apache or nginx do in front of SOGo: they hand out its files, and pass on all else with the site's own address. */
export async function startFrontServer(sogoPort: number): Promise<FrontServer> {
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url ?? '/', 'http://127.0.0.1').pathname;
    const [, file] = /^\/SOGo(?:\.woa)?\/WebServerResources(\/.*)$/.exec(path) ?? [];
    const done = file ? sendFile(file, answer) : passOn(asked, answer, sogoPort);
    // The reader has left, or SOGo was stopped in the middle of an answer.
    done.catch(() => answer.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The front of SOGo has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/SOGo/`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function sendFile(path: string, answer: ServerResponse): Promise<void> {
  // A leading slash keeps `..` from climbing out.
  const file = join(RESOURCES, normalize(decodeURIComponent(path)));
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) {
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'max-age=3600',
  });
  await pipeline(createReadStream(file), answer);
}

async function passOn(asked: IncomingMessage, answer: ServerResponse, sogoPort: number): Promise<void> {
  const site = asked.headers.host ?? '127.0.0.1';
  const [name, port = '80'] = site.split(':');
  const passed = request({
    host: '127.0.0.1',
    port: sogoPort,
    method: asked.method,
    path: asked.url,
    headers: {
      ...asked.headers,
      connection: 'close',
      'x-webobjects-server-protocol': 'HTTP/1.0',
      'x-webobjects-remote-host': '127.0.0.1',
      'x-webobjects-server-name': name,
      'x-webobjects-server-port': port,
      'x-webobjects-server-url': `http://${site}`,
    },
  });
  const sent = pipeline(asked, passed);
  const [came]: IncomingMessage[] = await once(passed, 'response');
  if (!came) return;
  answer.writeHead(came.statusCode ?? 502, came.headers);
  await Promise.all([sent, pipeline(came, answer)]);
}

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type LoopbackRequest = {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: Buffer;
};
export type LoopbackAnswer = { status?: number; headers?: Record<string, string>; body?: string | Buffer };

/** What a service does wrong on its next answers: a status, silence, or a connection that ends. */
export type Fault = number | 'hang' | 'cut';

/** Settings of an adapter that meets a fault: only silence is waited for, and the answer behind it still has a second. */
export const patienceFor = (fault: Fault) => (fault === 'hang' ? { timeoutMs: 1_000 } : {});

/** A web service on this machine for the tests of live adapters, which fails when it is told to. */
export async function openLoopback(answer: (request: LoopbackRequest) => LoopbackAnswer) {
  const faults: Fault[] = [];
  const requests: LoopbackRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = 'GET', headers } = incoming;
      const url = new URL(incoming.url ?? '/', 'http://loopback');
      const request = { method, url, headers, body: Buffer.concat(chunks) };
      requests.push(request);
      const fault = faults.shift();
      if (fault === 'hang') return;
      if (fault === 'cut') return void incoming.socket.destroy();
      const { status = 200, headers: answered = {}, body = '' } = fault ? { status: fault } : answer(request);
      outgoing.writeHead(status, answered).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    /** The next answers are these faults, one each. */
    fail: (...next: Fault[]) => void faults.push(...next),
    heal: () => void faults.splice(0),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type Loopback = Awaited<ReturnType<typeof openLoopback>>;

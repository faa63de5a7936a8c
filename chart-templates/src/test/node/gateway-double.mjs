// A gateway that takes all that it is told, and has no job but those of the same connection: one WebSocket server on loopback,
// which prints its address. With --forgetful it answers that it has added a job, and has not; with --wants=NAME it lets in who shows
// "canary" under that name, and nothing else.
import { createHash } from 'node:crypto';
import http from 'node:http';

const ANSWERS = {
  'cron.list': jobs => ({ jobs, hasMore: false }),
  'cron.add': (jobs, job) => (process.argv.includes('--forgetful') ? {} : { id: jobs.push({ id: `job-${jobs.length}`, ...job }) }),
  'exec.approvals.get': () => ({ file: { version: 1, agents: {} }, hash: 'h' }),
};

const wanted = process.argv.find(argument => argument.startsWith('--wants='))?.slice('--wants='.length);
const letsIn = ({ auth }) => wanted === undefined || JSON.stringify(auth) === JSON.stringify({ [wanted]: 'canary' });

const server = http.createServer();
server.on('upgrade', ({ headers }, socket) => {
  const accept = createHash('sha1').update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
  const jobs = [];
  let received = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', bytes => {
    received = Buffer.concat([received, bytes]);
    for (let frame = take(received); frame !== undefined; frame = take(received)) {
      received = received.subarray(frame.end);
      if (frame.opcode !== 1) return socket.end();
      const { id, method, params } = JSON.parse(frame.payload);
      const ok = method !== 'connect' || letsIn(params);
      const error = ok ? undefined : { code: 'INVALID_REQUEST', message: 'unauthorized', details: { code: 'AUTH_UNAUTHORIZED' } };
      socket.write(framed(JSON.stringify({ type: 'res', id, ok, error, payload: ANSWERS[method]?.(jobs, params) ?? {} })));
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log(`ws://127.0.0.1:${server.address().port}`));

// The first frame of a client, whose payload is masked; undefined while it is not complete.
function take(bytes) {
  if (bytes.length < 6) return undefined;
  const short = bytes[1] & 0x7f;
  const start = short === 126 ? 4 : 2;
  const length = short === 126 ? bytes.readUInt16BE(2) : short;
  const end = start + 4 + length;
  if (bytes.length < end) return undefined;
  const payload = Buffer.from(bytes.subarray(start + 4, end)).map((byte, index) => byte ^ bytes[start + (index % 4)]);
  return { opcode: bytes[0] & 0x0f, payload: payload.toString(), end };
}

function framed(text) {
  const payload = Buffer.from(text);
  const head = payload.length < 126 ? Buffer.from([0x81, payload.length]) : Buffer.from([0x81, 126, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([head, payload]);
}

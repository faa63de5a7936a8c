// Has what the gateway asks of the providers' own hosts go to the double of them on this machine.
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

const HOSTS = [
  'api.openai.com',
  'api.anthropic.com',
  'generativelanguage.googleapis.com',
  'oauth2.googleapis.com',
  'europe-west1-aiplatform.googleapis.com',
];
/** Some address of the internet: the gateway talks to none of this machine under such a name. */
const ADDRESS = { address: '198.41.0.4', family: 4 };

const { lookup } = dns;
const lookupLater = dns.promises.lookup;
const { connect } = tls;

dns.lookup = (host, options, callback = options) => {
  if (!HOSTS.includes(host)) return lookup(host, options, callback);
  if (options?.all) return process.nextTick(callback, null, [ADDRESS]);
  return process.nextTick(callback, null, ADDRESS.address, ADDRESS.family);
};
dns.promises.lookup = async (host, options) => {
  if (!HOSTS.includes(host)) return lookupLater(host, options);
  return options?.all ? [ADDRESS] : ADDRESS;
};
tls.connect = (options, ...rest) => {
  if (!HOSTS.includes(options?.servername ?? options?.host)) return connect(options, ...rest);
  const socket = net.connect(Number(process.env.PROVIDERS_PORT), '127.0.0.1');
  socket.once('connect', () => socket.emit('secureConnect'));
  return socket;
};
syncBuiltinESMExports();

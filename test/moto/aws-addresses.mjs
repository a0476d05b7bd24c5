/**
 * Loaded before a function's bundle: what it sends to AWS's own addresses goes to Moto instead, which reads the service
 * from the signature and takes a bucket's name from the path.
 */
const { MOTO_ENDPOINT } = process.env;
const send = globalThis.fetch;

globalThis.fetch = (url, options) => {
  const { hostname, pathname, search } = new URL(url);
  if (!hostname.endsWith('.amazonaws.com')) return send(url, options);
  const [bucket, service] = hostname.split('.');
  const path = service === 's3' ? `/${bucket}${pathname}` : pathname;
  const { host: _, ...headers } = Object.fromEntries(new Headers(options?.headers));
  return send(`${MOTO_ENDPOINT}${path}${search}`, { ...options, headers });
};

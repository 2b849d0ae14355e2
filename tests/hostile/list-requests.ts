export interface HostileRequest {
  readonly name: string
  /** As they go over the wire. */
  readonly bytes: string
  /** The statuses that are right, of each answer. */
  readonly statuses: readonly (readonly number[])[]
  /** Of requests without a body in the answer. */
  readonly methods?: readonly string[]
  /** The client says at once that no more is to come. */
  readonly isClosing?: boolean
}

const REFUSED = [[400]]
const MISSING = [[404]]

function get(target: string, ...headers: readonly string[]): string {
  return send('GET', target, ...headers)
}

function send(method: string, target: string, ...headers: readonly string[]): string {
  return [`${method} ${target} HTTP/1.1`, 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n')
}

/**
 * List requests that a server meets which is open to all: malformed, half, oversized, or aimed at what isn't the
 * site's.
 *
 * @param page the address of a page that is there
 * @param file and that of a file that isn't compressed
 */
export function listRequests(page: string, file: string): readonly HostileRequest[] {
  const paths = [
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/..%5c..%5cetc/passwd',
    '/%252e%252e/etc/passwd',
    '/a%00.html',
    '/%00',
    '/%',
    '/%zz',
    '/%E0%A4%A',
    '/%C0%AE%C0%AE/',
    '/.git/config',
    '/.postil/on.json',
    '/_headers',
    '/%5Fheaders',
    '/link-out',
    '/link-folder/hostname',
    '/link-nowhere',
    '/link-circle',
    `/${'a'.repeat(5_000)}`,
    `/${'a/'.repeat(2_000)}`,
    '/none?a=/../..&b=%00',
    '/con',
    '/index.html/',
    'http://example.org/none',
    '/\\example.org',
    '/;/none',
  ].map(path => ({ name: `the path ${path.slice(0, 40)}`, bytes: get(path), statuses: MISSING }))
  const ranges = [
    ['bytes=5-2', 416],
    ['bytes=999999999-', 416],
    ['bytes=x', 416],
    [`bytes=${'9'.repeat(400)}-`, 416],
    ['bytes=0-0,-1', 200],
    [`bytes=${'0-1,4-5,'.repeat(500)}8-9`, 200],
    ['bytes=0-9', 206],
    ['bytes=-1', 206],
    ['lines=1-2', 200],
  ] as const
  const methods = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE', 'QUERY']
  const encodings = [
    'br;q=0',
    '*;q=0',
    'br;q=0, gzip;q=0',
    ';;;',
    'br;q=x',
    `${'gzip,'.repeat(1_000)}br`,
    'zstd',
    '',
  ]
  return [
    ...paths,
    ...ranges.map(([range, status]) => ({
      name: `the range ${range.slice(0, 40)}`,
      bytes: get(file, `Range: ${range}`),
      statuses: [[status]],
    })),
    ...methods.map(method => ({ name: method, bytes: send(method, page), statuses: [[405]] })),
    ...encodings.map(encoding => ({
      name: `Accept-Encoding: ${encoding.slice(0, 40)}`,
      bytes: get(page, `Accept-Encoding: ${encoding}`),
      statuses: [[200]],
    })),
    { name: 'two slashes', bytes: get('//evil.example/%2e%2e'), statuses: [[301, 404]] },
    { name: 'a file as a folder', bytes: get('/index.html/..%2f'), statuses: [[301]] },
    { name: 'HEAD', bytes: send('HEAD', page), statuses: [[200]], methods: ['HEAD'] },
    { name: 'HEAD of nothing', bytes: send('HEAD', '/none'), statuses: MISSING, methods: ['HEAD'] },
    { name: 'any validator', bytes: get(page, 'If-None-Match: *'), statuses: [[304, 200]] },
    {
      name: 'many validators',
      bytes: get(page, `If-None-Match: ${'"a", '.repeat(1_000)}"b"`),
      statuses: [[200]],
    },
    { name: 'a date that is none', bytes: get(page, 'If-Modified-Since: never'), statuses: [[200]] },
    {
      name: 'a strange If-Range',
      bytes: get(file, 'If-Range: \u00ff', 'Range: bytes=0-1'),
      statuses: [[200]],
    },
    { name: 'HTTP/1.0', bytes: `GET ${page} HTTP/1.0\r\n\r\n`, statuses: [[200]] },
    { name: 'HTTP/1.0, closing', bytes: `GET ${page} HTTP/1.0\r\n\r\n`, statuses: [[200]], isClosing: true },
    { name: 'HTTP/0.9', bytes: `GET ${page}\r\n`, statuses: REFUSED, isClosing: true },
    { name: 'HTTP/2', bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', statuses: REFUSED },
    { name: 'HTTP/9.9', bytes: `GET ${page} HTTP/9.9\r\nHost: a\r\n\r\n`, statuses: REFUSED },
    {
      name: 'TLS',
      bytes: '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
      statuses: REFUSED,
    },
    { name: 'bytes', bytes: '\u0000\u0001\u00ff\r\n\r\n', statuses: REFUSED },
    { name: 'no host', bytes: `GET ${page} HTTP/1.1\r\nConnection: close\r\n\r\n`, statuses: REFUSED },
    { name: 'a null byte', bytes: 'GET /\u0000 HTTP/1.1\r\nHost: a\r\n\r\n', statuses: REFUSED },
    { name: 'a header of 40 KB', bytes: get(page, `X: ${'x'.repeat(40_000)}`), statuses: [[431]] },
    { name: '3,000 headers', bytes: get(page, ...Array(3_000).fill('X: y')), statuses: [[200, 431]] },
    { name: 'a header over two lines', bytes: get(page, 'X: a', ' b'), statuses: [[200, 400]] },
    { name: 'a header without a name', bytes: get(page, ': a'), statuses: REFUSED },
    { name: 'a split header', bytes: get(page, 'X: a\rSet-Cookie: b'), statuses: REFUSED },
    { name: 'two lengths', bytes: get(page, 'Content-Length: 1', 'Content-Length: 2'), statuses: REFUSED },
    {
      name: 'a length and chunks',
      bytes: `${get(page, 'Content-Length: 5', 'Transfer-Encoding: chunked')}0\r\n\r\n`,
      statuses: REFUSED,
    },
    {
      name: 'chunks that are none',
      bytes: `${send('POST', page, 'Transfer-Encoding: chunked')}zz\r\n`,
      statuses: [[405]],
    },
    {
      name: 'a body that doesn’t come',
      bytes: `${send('POST', page, 'Content-Length: 9999999')}abc`,
      statuses: [[405]],
    },
    { name: 'a GET with a body', bytes: `${get(page, 'Content-Length: 3')}abc`, statuses: [[200]] },
    { name: 'an expectation', bytes: get(page, 'Expect: 100-continue'), statuses: [[200]] },
    { name: 'a strange expectation', bytes: get(page, 'Expect: the-unexpected'), statuses: [[417]] },
    { name: 'an upgrade', bytes: get(page, 'Upgrade: websocket', 'Sec-WebSocket-Key: a'), statuses: [[200]] },
    { name: 'OPTIONS *', bytes: send('OPTIONS', '*'), statuses: [[405]] },
    { name: 'GET *', bytes: get('*'), statuses: MISSING },
    { name: 'CONNECT', bytes: 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', statuses: [] },
    { name: 'half a line', bytes: `GET ${page}`, statuses: REFUSED, isClosing: true },
    { name: 'half a header', bytes: `GET ${page} HTTP/1.1\r\nHo`, statuses: REFUSED, isClosing: true },
    { name: 'nothing', bytes: '', statuses: [], isClosing: true },
    {
      name: 'eight at once, one after the other',
      bytes: `${`GET ${page} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(7)}${get('/%00')}`,
      statuses: [...Array(7).fill([200]), [404]],
    },
    {
      name: 'a good one, and then bytes',
      bytes: `GET ${page} HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br\r\n\r\n\u0000\u0001\r\n\r\n`,
      statuses: [[200], [400]],
    },
    {
      name: 'a hidden one behind a length',
      bytes: `POST ${page} HTTP/1.1\r\nHost: a\r\nContent-Length: 30\r\n\r\n${get('/%00')}`,
      statuses: [[405], [400, 404]],
    },
  ]
}

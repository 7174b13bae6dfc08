export type BuiltSite = {
  /** Names of the public pages, as `privacy`. */
  pages: readonly string[];
  /** Names of all files at the top, as `robots.txt`. */
  files: readonly string[];
  /** The page of an address at which there is nothing. */
  notFound: string;
};

/**
 * The code CloudFront runs before it asks an origin (JavaScript runtime 2.0, so a text of its own): a public page by its
 * short name, any other address without a file ending is the signed-in app's to read. An address with the `#` of a link
 * encoded is answered as if it ended there: the key reaches no origin, and the page's script puts the link back. Whoever
 * opens an address with nothing behind it gets a page, never a bucket's or an API's own words.
 */
export function sitePaths({ pages, files, notFound }: BuiltSite): string {
  return `var pages = ${JSON.stringify(pages)};
var files = ${JSON.stringify(files)};
var notFound = ${JSON.stringify(notFound)};
function handler(event) {
  var request = event.request;
  var accept = request.headers.accept;
  var opened = !!accept && accept.value.indexOf('text/html') !== -1;
  var nothing = {
    statusCode: 404,
    headers: { 'content-type': { value: 'text/html; charset=utf-8' }, 'cache-control': { value: 'no-store' } },
    body: { encoding: 'text', data: notFound },
  };
  if (/^\\/api\\//.test(request.uri)) return opened ? nothing : request;
  var drawn = /^\\/sessions(\\/|$)/.test(request.uri);
  var uri = request.uri.split(/#|%(?:25)*23/)[0].replace(/(?:%(?:25)*[0-9a-f]{2}|[^\\w\\/-])+$/i, '');
  var name = uri.replace(/^\\/|\\/$/g, '');
  if (drawn) request.uri = uri;
  else if (name === '') request.uri = '/index.html';
  else if (pages.indexOf(name) !== -1) request.uri = '/' + name + '.html';
  else if (name.indexOf('.') === -1) request.uri = '/app.html';
  else if (opened && files.indexOf(name) === -1) return nothing;
  else request.uri = '/' + name;
  return request;
}
`;
}

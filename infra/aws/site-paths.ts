/**
 * The code CloudFront runs before it looks into the bucket (JavaScript runtime 2.0, so a text of its own):
 * a public page by its short name, any other address without a file ending is the signed-in app's to read.
 * @param pages names of the public pages, as `privacy`
 */
export function sitePaths(pages: readonly string[]): string {
  return `var pages = ${JSON.stringify(pages)};
function handler(event) {
  var request = event.request;
  var name = request.uri.replace(/^\\/|\\/$/g, '');
  if (name === '') request.uri = '/index.html';
  else if (pages.indexOf(name) !== -1) request.uri = '/' + name + '.html';
  else if (name.indexOf('.') === -1) request.uri = '/app.html';
  return request;
}
`;
}

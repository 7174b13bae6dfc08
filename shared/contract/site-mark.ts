/** Header by which the site marks the calls it hands on to the API. */
export const siteMarkHeader = 'x-site-mark';

/** Header by which the site shows that a call to the API came through it. */
export const siteMarkHeader = 'x-site-mark';

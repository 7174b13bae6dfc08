const wanted = 24;
const [major] = process.versions.node.split('.').map(Number);

if (major < wanted) {
  console.error(
    `This needs Node ${wanted} or later, and this is Node ${process.versions.node}.\n` +
      'On Linux x64 "npm ci && npm start" brings its own: run it through npm, and not with --omit=optional.\n' +
      `Elsewhere, install Node ${wanted} from https://nodejs.org and run "npm start" again.`,
  );
  process.exit(1);
}

await import('./start.ts');

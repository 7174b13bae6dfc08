import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const everywhere =
  /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|oidc-client-ts|zod|nhsuk-react-components|classnames|tslib)\//;
const chunks = [
  { name: 'vendor', test: everywhere },
  { name: 'form', test: /node_modules\/react-hook-form\// },
  // What only hub, teams and hosts say to the API is no weight of the form's.
  {
    name: 'words',
    test: /\/shared\/(?!outreach|case\/(?!task\.)|delivery|enquiry|contract\/(?!row|id|who|person|duty|referral))|temporal/,
  },
];

export default defineConfig({
  root: at('.'),
  publicDir: 'static',
  // Told at build: CONTRACT_DIGEST (of infra/build), DEMONSTRATION ("no" only where real women are), SERVICE_PHONE.
  envPrefix: ['CONTRACT_', 'DEMONSTRATION', 'SERVICE_'],
  plugins: [react()],
  css: { preprocessorOptions: { scss: { loadPaths: [at('../node_modules')], quietDeps: true } } },
  build: {
    outDir: at('../dist/web'),
    emptyOutDir: true,
    // The content security policy allows no data: addresses and no inline script.
    assetsInlineLimit: 0,
    // What counts is what travels: the bench keeps the compressed weight of each page within its limit.
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: at('app.html'),
      // What every page needs is one file and what only forms need another: many small chunks compress worse.
      output: { codeSplitting: { groups: chunks } },
    },
  },
});

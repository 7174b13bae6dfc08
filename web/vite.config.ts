import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { leftOut } from './left-out.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const everywhere =
  /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|oidc-client-ts|zod|nhsuk-react-components|classnames|tslib)\//;
const chunks = [
  { name: 'vendor', test: everywhere },
  { name: 'form', test: /node_modules\/react-hook-form\// },
  // Contract parts that only hub, teams and hosts use stay out of the form's bundle.
  {
    name: 'words',
    test: /\/shared\/(?!outreach|case\/(?!task\.)|delivery|enquiry|contract\/(?!row|id|who|person|duty|referral))|temporal|libphonenumber-js/,
  },
  // What only hub and hosts use of the common rooms brings its contract along, and stays out as well.
  {
    name: 'common',
    test: /\/web\/src\/(?!form\/[oO]utcome|answers\/TaskLog|ui\/(?:ClearAddress|ChangedMeanwhile))(answers|api|form|sign-in|ui)\//,
    minShareCount: 2,
  },
];

export default defineConfig({
  root: at('.'),
  publicDir: 'static',
  // Set at build: CONTRACT_DIGEST (of infra/build), DEMONSTRATION ("no" only where real women are), SERVICE_PHONE.
  envPrefix: ['CONTRACT_', 'DEMONSTRATION', 'SERVICE_'],
  plugins: [react(), leftOut()],
  css: { preprocessorOptions: { scss: { loadPaths: [at('../node_modules')], quietDeps: true } } },
  build: {
    outDir: at('../dist/web'),
    emptyOutDir: true,
    // The content security policy allows no data: addresses and no inline script.
    assetsInlineLimit: 0,
    // No warning about size: the bench limits the compressed weight of each page.
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: at('app.html'),
      // A few chunks that many pages use, because many small chunks compress worse and each is a request.
      output: { codeSplitting: { groups: chunks } },
    },
  },
});

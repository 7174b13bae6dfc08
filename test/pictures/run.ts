import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startApp } from '#test/infra/local/app';
import { openBrowser } from '#test/support/browser/open';
import { dataFolder } from '#test/support/rig/folder';
import { writeOffset } from '#infra/local/triggers/moved-clock';
import { dutyAt, pictures } from './pictures.ts';

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const dataDir = dataFolder('pictures');
writeOffset(dataDir, Date.parse(dutyAt) - Date.now());
const app = await startApp(dataDir);
const browser = await openBrowser();
try {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  for (const { name, path, waitFor } of pictures) {
    await page.goto(app.url + path);
    await page.getByText(waitFor).first().waitFor();
    await page.screenshot({ path: `${images}${name}.png`, animations: 'disabled' });
    writeFileSync(`${images}${name}.txt`, `${await page.getByRole('main').innerText()}\n`);
    console.log(`docs/images/${name}.png: ${path}`);
  }
} finally {
  await browser.close();
  await app.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** `npm run openapi`: writes the API's description anew. */
import { writeFileSync } from 'node:fs';
import { openApiDocument } from './document.ts';

const FILE = new URL('openapi.json', import.meta.url);

writeFileSync(FILE, `${JSON.stringify(openApiDocument(), null, 2)}\n`);

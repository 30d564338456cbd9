import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with `package.json`, `data` and `templates`: one above this file, in `src` as in `dist`. */
export const PACKAGE_DIRECTORY = join(dirname(fileURLToPath(import.meta.url)), '..');

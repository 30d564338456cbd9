import { runCommand } from './commands/run-command.js';
import { processSurroundings } from './surroundings.js';

// What `npm start` runs: the same as `quizwire serve`.
process.exitCode = await runCommand(['serve'], processSurroundings);

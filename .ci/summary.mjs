// The end of a run, short enough to be its last 60 lines: what failed and why, and how many tests there were.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const MOST_LINES = 50;
const LINES_OF_ERROR = 3;
const LINES_OF_STEP = 20;

const [folder] = process.argv.slice(2);
const steps = read('steps').trimEnd().split('\n').map(stepOf);
const failed = steps.filter(({ status }) => status !== '0');
const most = Math.floor(MOST_LINES / Math.max(1, failed.length));
for (const step of failed) console.log(['', `Failed: ${step.title}`, ...reasonsOf(step)].join('\n'));

const sum = (count) => steps.reduce((all, step) => all + count(step), 0);
const passed = sum(({ report }) => report?.numPassedTests ?? 0);
const skipped = sum(({ report }) => (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0));
// A step that failed without a failed test counts as one failure.
const failures = sum(({ report, status }) => Math.max(report?.numFailedTests ?? 0, status === '0' ? 0 : 1));
console.log(`\n${passed} passed, ${failures} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failures ? 1 : 0);

function stepOf(line) {
  const [key, status, title] = line.split('\t');
  const report = existsSync(`${folder}/${key}.json`) ? JSON.parse(read(`${key}.json`)) : undefined;
  return { key, status, title, report };
}

function read(name) {
  return stripVTControlCharacters(readFileSync(`${folder}/${name}`, 'utf8'));
}

/** Its failed tests; where there are none, the end of what it printed. */
function reasonsOf({ key, report }) {
  const tests = (report?.testResults ?? []).flatMap(failedIn);
  if (tests.length === 0) return linesOf(read(`${key}.log`)).slice(-Math.min(LINES_OF_STEP, most));
  const shown = tests.slice(0, Math.max(1, Math.floor(most / (LINES_OF_ERROR + 1)) - 1));
  const left = tests.length - shown.length;
  return [...shown.flat(), ...(left > 0 ? [`  … and ${left} more`] : [])];
}

function failedIn({ name, status, message, assertionResults }) {
  const file = relative(process.cwd(), name);
  const tests = assertionResults.filter((test) => test.status === 'failed');
  if (tests.length === 0) return status === 'failed' ? [named(file, message)] : [];
  return tests.map(({ fullName, failureMessages }) => named(`${file}: ${fullName}`, failureMessages.join('\n')));
}

function named(name, error = '') {
  const lines = linesOf(stripVTControlCharacters(error)).slice(0, LINES_OF_ERROR);
  return [`  ${name}`, ...lines.map((line) => `    ${line.trim().slice(0, 200)}`)];
}

/** Without the places in libraries. */
function linesOf(text) {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.includes('/node_modules/'));
}

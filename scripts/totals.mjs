import { existsSync, readFileSync } from 'node:fs';

// Prints the tests of several Vitest reports in one line: `totals.mjs EXIT-CODE REPORT…`.
const [code, ...reports] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const report of reports.filter(existsSync)) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
}
// A step before the tests, or a test file that could not be read, fails without a test of its own.
if (code !== '0' && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);

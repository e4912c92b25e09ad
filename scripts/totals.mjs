import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Prints of several Vitest reports what failed, so that the end of a long log tells it, and as the last line how many
// tests passed and failed: `totals.mjs EXIT-CODE REPORT…`.
const [code, ...reports] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const report of reports.filter(existsSync)) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  for (const { name, status, message, assertionResults } of testResults) {
    const failures = assertionResults.filter((each) => each.status === 'failed');
    const file = path.relative(process.cwd(), name);
    for (const { fullName, failureMessages } of failures)
      console.log(`\nfailed: ${file}: ${fullName}\n${failureMessages.join('\n')}`);
    if (status === 'failed' && failures.length === 0) console.log(`\nfailed: ${file}\n${message}`);
  }
}
// A step before the tests, or a test file that could not be read, fails without a test of its own.
if (code !== '0' && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);

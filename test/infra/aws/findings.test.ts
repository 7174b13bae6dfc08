import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Report = {
  pluginReports: {
    pluginName: string;
    violations: unknown[];
    suppressedViolations?: { ruleName: string; reason: string }[];
  }[];
};
const report = JSON.parse(readFileSync('cdk.out/validation-report.json', 'utf8')) as Report;

test('the rules of AwsSolutions find nothing that was not accepted', () => {
  expect(report.pluginReports.map(({ pluginName }) => pluginName)).toContain('AwsSolutions');
  expect(report.pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
});

const accepted = report.pluginReports.flatMap(({ suppressedViolations = [] }) => suppressedViolations);
test.each(accepted)('$ruleName was accepted with a reason in words', ({ reason }) => {
  expect(reason.split(' ').length).toBeGreaterThan(5);
});

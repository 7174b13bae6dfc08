import type { Reporter, TestModule } from 'vitest/node';

/** Names at the end of a run what failed at first and passed when it was run once more; says nothing where nothing did. */
export default class Flaky implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules)
      for (const test of module.children.allTests()) {
        if (!test.diagnostic()?.flaky) continue;
        const why = test.result().errors?.map(({ message }) => message.replaceAll('\n', '\n  ')) ?? [];
        console.log([`flaky: ${module.relativeModuleId} > ${test.fullName}`, ...why].join('\n  '));
      }
  }
}

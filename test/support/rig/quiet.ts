/** What the functions log in a test's own process is not shown: thousands of lines would hide what failed. */
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = ((...said: Parameters<typeof write>) =>
  String(said[0]).startsWith('{"') || write(...said)) as typeof write;

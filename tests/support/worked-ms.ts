/** What this thread has worked so far, in milliseconds: another program beside it does not make a test fail. */
export function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Does some work and says how many milliseconds of the processor (user and system) it took: unlike the clock, that
 * hardly minds what else the machine is doing. What Node compiles and collects on other threads is counted as well.
 */
export function timed<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return { result, milliseconds: (user + system) / 1000 };
}

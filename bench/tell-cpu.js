/** Loaded before a program: prints the seconds of CPU that all of its process took, and its largest memory in megabytes. */
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stdout.write(`${(user + system) / 1e6} ${process.resourceUsage().maxRSS / 1024}`);
});

import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import type { MachineSeen } from '../../infra/aws/scale/evidence.ts';

/** What a process has used since it began: seconds of a processor, and memory at its peak. */
export interface ProcessUse {
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

const KB_PER_MB = 2 ** 10;
const MICROSECONDS = 1e6;
/** Of `utime` and `stime` in Linux's `/proc/<id>/stat`, on all common machines. */
const TICKS_PER_SECOND = 100;
const UTIME = 11;
const STIME = 12;

export function ownUse(): ProcessUse {
  const { user, system } = process.cpuUsage();
  return {
    cpuSeconds: (user + system) / MICROSECONDS,
    peakMb: Math.round(process.resourceUsage().maxRSS / KB_PER_MB),
  };
}

/** As Linux names the embedded engine, and a process of Node.js. */
export const ENGINE = ['dynoxide'];
export const NODE = ['MainThread', 'node'];

/** Of the process of such a name with this word in its command line; null where Linux does not tell it. */
export async function useOf(names: readonly string[], word: string): Promise<ProcessUse | null> {
  const ids = (await readdir('/proc').catch(() => [])).filter((entry) => /^\d+$/.test(entry));
  for (const id of ids) {
    const [command = '', status = '', stat = ''] = await Promise.all(
      ['cmdline', 'status', 'stat'].map((file) => readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '')),
    );
    if (!command.includes(word) || !names.some((name) => status.startsWith(`Name:\t${name}\n`))) continue;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      cpuSeconds: (Number(fields[UTIME]) + Number(fields[STIME])) / TICKS_PER_SECOND,
      peakMb: Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) / KB_PER_MB),
    };
  }
  return null;
}

export function machineNow(): MachineSeen {
  return { load: Number((loadavg()[0] ?? 0).toPrecision(2)), processors: availableParallelism() };
}

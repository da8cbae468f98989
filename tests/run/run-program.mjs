import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and keeps what it prints.
 *
 * @param {string[]} command program of node_modules/.bin or `node`, and its arguments
 * @param {{ timeoutMs?: number, env?: Record<string, string> }} options
 * @returns {Promise<{ code: number, output: string }>} code 124: it took longer than `timeoutMs` and was stopped
 */
export function runProgram([program, ...args], { timeoutMs = 600_000, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // so that a stopped runner takes its servers and browsers with it
    });
    let output = '';
    let timedOut = false;
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const stopGroup = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // the group is gone already
      }
    };
    const timer = setTimeout(() => {
      timedOut = true;
      output += `\nstopped after ${timeoutMs / 1000} s\n`;
      stopGroup('SIGKILL');
    }, timeoutMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: `${output}${error.message}` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: timedOut ? 124 : (code ?? 1), output });
    });
  });
}

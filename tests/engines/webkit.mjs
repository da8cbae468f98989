import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { inPath } from './in-path.mjs';

/** WebKitGTK by its own driver, in the narrowest window that it has. Absent (`null`): it is not installed, or there is no screen to show it on. */
export async function webkit() {
  const driver = inPath('WebKitWebDriver');
  const screen = (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) ? [] : [inPath('xvfb-run'), '--auto-servernum'];
  if (!driver || (screen.length > 0 && !screen[0])) return null;
  const port = await freePort();
  const [program, ...rest] = [...screen, driver, `--port=${port}`];
  const running = spawn(program, rest, { stdio: 'ignore', detached: true });
  const end = () => process.kill(-running.pid);
  try {
    return await session(`http://127.0.0.1:${port}`, end);
  } catch (error) {
    end();
    throw error;
  }
}

async function session(driver, end) {
  await untilAnswers(`${driver}/status`);
  const { sessionId, capabilities } = await ask(driver, 'POST', '/session', { capabilities: {} });
  const base = `${driver}/session/${sessionId}`;
  await ask(base, 'POST', '/window/rect', { width: 360, height: 900 });
  const element = async (value) => Object.values(await ask(base, 'POST', '/element', { using: 'css selector', value }))[0];
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: (url) => ask(base, 'POST', '/url', { url }),
    evaluate: (expression) => ask(base, 'POST', '/execute/sync', { script: `return (${expression})`, args: [] }),
    type: async (selector, text) => ask(base, 'POST', `/element/${await element(selector)}/value`, { text }),
    click: async (selector) => ask(base, 'POST', `/element/${await element(selector)}/click`, {}),
    close: () => ask(base, 'DELETE', '').finally(end),
  };
}

async function ask(base, method, path, body) {
  const response = await fetch(base + path, {
    method,
    body: body && JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function untilAnswers(address) {
  for (let tried = 0; tried < 100; tried += 1) {
    if (await fetch(address).catch(() => null)) return;
    await wait(100);
  }
  throw new Error(`the driver does not answer at ${address}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

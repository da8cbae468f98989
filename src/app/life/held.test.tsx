import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dropInput, holdInput, releaseInput } from './held';

const done: string[] = [];

function Controls() {
  const [q, setQ] = useState('');
  const [goal, setGoal] = useState('');
  const [theme, setTheme] = useState('system');
  return (
    <main>
      <input
        type="search"
        aria-label="search"
        value={q}
        onChange={({ target }) => {
          done.push(`q=${target.value}`);
          setQ(target.value);
        }}
      />
      <select
        aria-label="goal"
        value={goal}
        onChange={({ target }) => {
          done.push(`goal=${target.value}`);
          setGoal(target.value);
        }}
      >
        <option value="">all</option>
        <option value="2">second</option>
      </select>
      {['system', 'dark'].map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="theme"
            value={name}
            checked={theme === name}
            onChange={() => {
              done.push(`theme=${name}`);
              setTheme(name);
            }}
          />
          {name}
        </label>
      ))}
      <button type="button" onClick={() => done.push('svg')}>
        SVG
      </button>
      <a
        href="?year=2021"
        onClick={(event) => {
          event.preventDefault();
          done.push('year=2021');
        }}
      >
        2021
      </a>
      <a href="/ru/method/">method</a>
      <form action="/ru/search/">
        <input aria-label="site" name="q" />
      </form>
      <output>{`${q}|${goal}|${theme}`}</output>
    </main>
  );
}

const box = document.createElement('div');
let root: Root;
const start = vi.fn();
const settled = async () => {
  await act(async () => {});
};
const type = (value: string) => {
  const field = screen.getByLabelText<HTMLInputElement>('search');
  field.value = value;
  fireEvent.input(field);
};
/** React says in development that the marks of what waits are not its own. */
const hydrate = () =>
  act(async () => {
    root = hydrateRoot(box, <Controls />);
  });
async function comeAlive() {
  await hydrate();
  await act(() => releaseInput(settled));
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  done.length = 0;
  box.innerHTML = renderToString(<Controls />);
  document.body.append(box);
  holdInput(start);
});
afterEach(() => {
  dropInput();
  root?.unmount();
  box.remove();
  vi.restoreAllMocks();
  start.mockClear();
});

describe('what is done before the application answers', () => {
  it('is done when it does: in order, each once', async () => {
    type('p');
    type('pi');
    fireEvent.change(screen.getByLabelText('goal'), { target: { value: '2' } });
    fireEvent.click(screen.getByLabelText('dark'));
    fireEvent.click(screen.getByRole('button', { name: 'SVG' }));
    fireEvent.click(screen.getByRole('link', { name: '2021' }));
    expect(start, 'it calls the application').toHaveBeenCalled();
    expect(document.querySelectorAll('[data-waiting]')).toHaveLength(5);
    await comeAlive();
    expect(done).toEqual(['q=pi', 'goal=2', 'theme=dark', 'svg', 'year=2021']);
    expect(screen.getByRole('status')).toHaveTextContent('pi|2|dark');
    expect(document.querySelectorAll('[data-waiting]')).toHaveLength(0);
  });

  it('is not held any more afterwards', async () => {
    await comeAlive();
    fireEvent.click(screen.getByRole('button', { name: 'SVG' }));
    fireEvent.change(screen.getByLabelText('search'), { target: { value: 'tim' } });
    expect(done).toEqual(['svg', 'q=tim']);
  });

  it('keeps its order with what is done while the first acts are being done', async () => {
    fireEvent.click(screen.getByRole('button', { name: 'SVG' }));
    fireEvent.click(screen.getByRole('link', { name: '2021' }));
    await hydrate();
    let first = true;
    await act(() =>
      releaseInput(async () => {
        if (first) fireEvent.change(screen.getByLabelText('goal'), { target: { value: '2' } });
        first = false;
        await Promise.resolve();
      }),
    );
    expect(done).toEqual(['svg', 'year=2021', 'goal=2']);
  });

  it('leaves links to other pages to the browser', () => {
    const pressed = fireEvent.click(screen.getByRole('link', { name: 'method' }), { ctrlKey: false });
    expect(pressed, 'nobody has prevented it').toBe(true);
    expect(document.querySelectorAll('[data-waiting]')).toHaveLength(0);
  });

  it('leaves a form that has an address of its own to the browser, with what is typed into it', () => {
    const field = screen.getByLabelText<HTMLInputElement>('site');
    fireEvent.input(field, { target: { value: 'pisa' } });
    const form = field.form ?? document.body;
    const isSent = form.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    expect(isSent, 'nobody has prevented it').toBe(true);
    expect(start).not.toHaveBeenCalled();
    expect(document.querySelectorAll('[data-waiting]')).toHaveLength(0);
  });

  it('asks for the page in the other language in the same view', () => {
    history.replaceState(null, '', '/kk/method/?facts=official');
    const link = Object.assign(document.createElement('a'), { href: '/ru/method/', hreflang: 'ru' });
    const source = Object.assign(document.createElement('a'), { href: 'https://adilet.zan.kz/rus/', hreflang: 'ru' });
    box.append(link, source);
    for (const pressed of [link, source]) {
      pressed.addEventListener('click', (event) => event.preventDefault());
      fireEvent.click(pressed);
    }
    expect(link.search).toBe('?facts=official');
    expect(source.search).toBe('');
    history.replaceState(null, '', '/');
  });

  it('lets a link that shows an earlier release lead to it, whatever the address shows', () => {
    const asks = { '/ru/updates/': '?asof=2026-11-21', '/ru/updates/?asof=2026-11-26': '?asof=2026-11-21' };
    for (const [here, search] of Object.entries(asks)) {
      history.replaceState(null, '', here);
      const link = Object.assign(document.createElement('a'), { href: `/ru/${search}` });
      box.append(link);
      link.addEventListener('click', (event) => event.preventDefault());
      fireEvent.click(link);
      expect(link.search, here).toBe(search);
    }
    history.replaceState(null, '', '/');
  });

  it('promises nothing where the application cannot come', () => {
    type('pi');
    dropInput();
    expect(document.querySelectorAll('[data-waiting]')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'SVG' }));
    expect(document.querySelectorAll('[data-waiting]')).toHaveLength(0);
  });
});

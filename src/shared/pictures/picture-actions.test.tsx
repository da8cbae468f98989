import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FigureView } from './figure-view';
import { PictureActions } from './picture-actions';

const made = vi.hoisted(() => ({ savePicture: vi.fn(), drawPng: vi.fn() }));
vi.mock('./make-picture', () => made);
const address = vi.hoisted(() => ({ shown: 'https://example.org/kk/?year=2021' }));
vi.mock('../url/shown-address', () => ({ shownAddress: () => address.shown }));
vi.mock('../url/address', () => ({ useRouter: () => null }));
vi.mock('../i18n/use-translation', () => ({ useTranslation: () => ({ t: (key: string) => key, i18n: { language: 'kk' } }) }));

const figureOf = (title: string, isDrawn = true) => (
  <figure>
    <div data-picture="drawing">
      <div hidden={true}>
        <svg aria-label="of other data" />
      </div>
      {isDrawn && <svg aria-label={title} />}
    </div>
    <PictureActions about={{ title }} />
  </figure>
);
const show = () => render(figureOf('Coverage'));
const viewOf = (call: number): Promise<FigureView> => made.savePicture.mock.calls[call]?.[0].view;
const drawingIn = ({ figure }: FigureView) => figure.querySelector('[data-picture] > svg')?.getAttribute('aria-label');

afterEach(() => {
  address.shown = 'https://example.org/kk/?year=2021';
  vi.restoreAllMocks();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

describe('the actions for a picture', () => {
  it('save the figure that they stand in and say so', async () => {
    made.savePicture.mockResolvedValue('coverage.svg');
    show();
    fireEvent.click(screen.getByRole('button', { name: 'SVG' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('picture.saved'));
    expect(made.savePicture).toHaveBeenCalledWith(expect.anything(), 'svg');
    const view = await viewOf(0);
    expect(view).toMatchObject({ about: { title: 'Coverage' }, address: address.shown });
    expect(drawingIn(view)).toBe('Coverage');
  });

  it('take title, drawing and address of the press, whatever the page shows when the picture is written', async () => {
    made.savePicture.mockReturnValue(new Promise(() => {}));
    const { rerender } = show();
    fireEvent.click(screen.getByRole('button', { name: 'SVG' }));
    rerender(figureOf('Another year'));
    address.shown = 'https://example.org/kk/?year=2022';
    await waitFor(() => expect(made.savePicture).toHaveBeenCalled());
    const view = await viewOf(0);
    expect([view.about.title, drawingIn(view), view.address]).toEqual(['Coverage', 'Coverage', 'https://example.org/kk/?year=2021']);
  });

  it('take all of it later, where nothing is drawn yet but what waits hidden', async () => {
    made.savePicture.mockReturnValue(new Promise(() => {}));
    const { rerender } = render(figureOf('Coverage', false));
    fireEvent.click(screen.getByRole('button', { name: 'SVG' }));
    rerender(figureOf('Another year'));
    address.shown = 'https://example.org/kk/?year=2022';
    await waitFor(() => expect(made.savePicture).toHaveBeenCalled());
    const view = await viewOf(0);
    expect([view.about.title, drawingIn(view), view.address]).toEqual([
      'Another year',
      'Another year',
      'https://example.org/kk/?year=2022',
    ]);
  });

  it('show that they are at work, and save once for a double press', async () => {
    let finish = (_: string) => {};
    made.savePicture.mockReturnValue(
      new Promise<string>((resolve) => {
        finish = resolve;
      }),
    );
    show();
    const button = screen.getByRole('button', { name: 'SVG' });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(button).toHaveAttribute('data-waiting');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('picture.working');
    finish('coverage.svg');
    await waitFor(() => expect(button).not.toHaveAttribute('data-waiting'));
    fireEvent.click(button);
    expect(made.savePicture, 'the end of a quick double press').toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'PNG' }));
    await waitFor(() => expect(made.savePicture, 'another format is another order').toHaveBeenCalledTimes(2));
  });

  it('say so when the picture cannot be made, and tell whoever looks into it why', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const reason = new Error('nothing is drawn');
    made.savePicture.mockRejectedValue(reason);
    show();
    fireEvent.click(screen.getByRole('button', { name: 'PNG' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('picture.failed'));
    expect(told).toHaveBeenCalledExactlyOnceWith(reason);
  });

  it('offer no copying where the browser cannot copy pictures', () => {
    vi.stubGlobal('ClipboardItem', undefined);
    show();
    expect(screen.queryByRole('button', { name: 'picture.copy' })).toBeNull();
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });

  it('copy a PNG where it can, and say when the browser refuses', async () => {
    const write = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('not allowed'));
    vi.stubGlobal(
      'ClipboardItem',
      class {
        readonly items: Record<string, Promise<Blob>>;
        constructor(items: Record<string, Promise<Blob>>) {
          this.items = items;
        }
      },
    );
    vi.stubGlobal('navigator', { clipboard: { write } });
    made.drawPng.mockResolvedValue(new Blob(['png']));
    show();
    const copy = screen.getByRole('button', { name: 'picture.copy' });
    fireEvent.click(copy);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('picture.copied'));
    expect(Object.keys(write.mock.calls[0]?.[0][0].items)).toEqual(['image/png']);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1000);
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    // the picture does not come either: an error that nobody hears would fail the run
    made.drawPng.mockRejectedValue(new Error('not drawn'));
    fireEvent.click(copy);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('picture.copyFailed'));
    expect(logged).toHaveBeenCalledOnce();
  });
});

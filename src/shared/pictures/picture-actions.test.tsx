import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PictureActions } from './picture-actions';

const made = vi.hoisted(() => ({ savePicture: vi.fn(), drawPng: vi.fn() }));
vi.mock('./make-picture', () => made);
vi.mock('react-i18next', () => ({ useTranslation: () => ({ t: (key: string) => key, i18n: { language: 'kk' } }) }));

const show = () =>
  render(
    <figure>
      <PictureActions about={{ title: 'Coverage' }} />
    </figure>,
  );

afterEach(() => {
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

describe('the actions for a picture', () => {
  it('save the figure that they stand in and say so', async () => {
    made.savePicture.mockResolvedValue('coverage.svg');
    show();
    fireEvent.click(screen.getByRole('button', { name: 'SVG' }));
    await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('picture.saved'));
    const figure = screen.getByRole('figure');
    expect(made.savePicture).toHaveBeenCalledWith(expect.objectContaining({ figure, about: { title: 'Coverage' } }), 'svg');
  });

  it('say so when the picture cannot be made', async () => {
    made.savePicture.mockRejectedValue(new Error('nothing is drawn'));
    show();
    fireEvent.click(screen.getByRole('button', { name: 'PNG' }));
    await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('picture.failed'));
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
    await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('picture.copied'));
    expect(Object.keys(write.mock.calls[0]?.[0][0].items)).toEqual(['image/png']);
    fireEvent.click(copy);
    await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('picture.copyFailed'));
  });
});

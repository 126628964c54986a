import { pantauTampak } from '../../src/excel/kawat/tampak';
import { bukaSendiri } from './buku-uji';

describe('a pane that is closed and opened', () => {
  it('is not told of where it has no runtime beyond itself', async () => {
    await bukaSendiri();
    const kabar: boolean[] = [];
    const berhenti = await pantauTampak((tampak) => kabar.push(tampak));
    await berhenti();
    expect(kabar).toEqual([]);
  });

  it('is told of in a shared runtime, until watching stops', async () => {
    await bukaSendiri();
    let pendengar: ((pesan: Office.VisibilityModeChangedMessage) => void) | null = null;
    jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
    const addin = {
      onVisibilityModeChanged: (baru: NonNullable<typeof pendengar>) => {
        pendengar = baru;
        return Promise.resolve(() => {
          pendengar = null;
          return Promise.resolve();
        });
      },
    };
    Object.assign(Office, { addin });
    const kabar: boolean[] = [];
    const berhenti = await pantauTampak((tampak) => kabar.push(tampak));
    const kirim = (visibilityMode: Office.VisibilityMode) => pendengar?.({ visibilityMode });
    kirim(Office.VisibilityMode.hidden);
    kirim(Office.VisibilityMode.taskpane);
    expect(kabar).toEqual([false, true]);
    await berhenti();
    expect(pendengar).toBeNull();
    jest.restoreAllMocks();
  });

  it('counts as seen, without an error, where the add-in has no shared runtime though Excel has them', async () => {
    await bukaSendiri();
    jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
    const onVisibilityModeChanged = () => Promise.reject(new Error('SharedRuntimeNotAvailable'));
    Object.assign(Office, { addin: { onVisibilityModeChanged } });
    const kabar: boolean[] = [];
    const berhenti = await pantauTampak((tampak) => kabar.push(tampak));
    await berhenti();
    expect(kabar).toEqual([]);
    jest.restoreAllMocks();
  });
});

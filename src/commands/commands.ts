import { siapkanJendela } from '../excel/kawat/dialog';
import { bacakanPesan } from './pesan';

// The window of a message, for an Excel that cannot bring the pane to the front (see excel/dialog.ts).
siapkanJendela();
bacakanPesan(window.location.hash, document);

import { tampilkanDialog } from '../excel/dialog';
import { daftarkanPerintah } from '../excel/perintah';
import { bacaSetelan } from '../excel/setelan';
import { siapkan } from '../excel/siap';
import { hitungCapaian } from '../hitung';
import { jalankanDariPita } from './jalankan';
import { alamatPesan, tampilkanPesan } from './pesan';

// The same page serves twice: behind the ribbon without a window, and inside the dialog that shows a message.
if (!tampilkanPesan(window.location.hash, document)) {
  daftarkanPerintah('hitungCapaian', () =>
    jalankanDariPita({
      siapkan,
      bacaSetelan,
      hitungCapaian,
      beri: (paragraf) => tampilkanDialog(alamatPesan(window.location.href, paragraf)),
    }),
  );
}

import { createRoot } from 'react-dom/client';
import { Aplikasi } from './Aplikasi';
import { layananExcel } from './layanan-excel';
import { pasangPita } from './pita';

const pita = pasangPita();
const tempat = document.getElementById('panel');
if (tempat === null) throw new Error('taskpane.html has no element #panel.');
createRoot(tempat).render(<Aplikasi layanan={layananExcel} pita={pita} />);

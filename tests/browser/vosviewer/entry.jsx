/* VOSviewer Online with a file of ours, which the page has as window.network. */
import { createRoot } from 'react-dom/client';
import { VOSviewerOnline } from 'vosviewer-online';

createRoot(document.getElementById('app')).render(<VOSviewerOnline data={window.network} />);

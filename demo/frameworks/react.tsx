import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';
import 'gai-report';
import type {} from 'gai-report/react';

function Report(): React.ReactNode {
  const [table, setTable] = useState<'applications' | 'review'>('applications');
  const [chosen, setChosen] = useState('');
  return (
    <>
      <select aria-label="表" onChange={(event) => setTable(event.target.value as 'review')}><option>applications</option><option>review</option></select>
      <gai-report-table src="2025.json" table={table} fold-zeros ongai-cell-select={(event) => setChosen(`${event.address} ${event.detail.text}`)} />
      <output>{chosen}</output>
    </>
  );
}

createRoot(document.querySelector('main')!).render(<StrictMode><Report /></StrictMode>);

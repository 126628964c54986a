import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that a pane of this kind can be: office.js, React, Fluent UI, and one button that waits for Excel. */
function Yardstick() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void Office.onReady().then(() => setReady(true));
  }, []);
  return (
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary" size="large" disabledFocusable={!ready}>
        Hitung Capaian
      </Button>
    </FluentProvider>
  );
}

const place = document.getElementById('panel');
if (place === null) throw new Error('taskpane.html has no element #panel.');
createRoot(place).render(<Yardstick />);

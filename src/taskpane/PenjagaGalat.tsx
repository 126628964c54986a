import { Component, type ReactNode } from 'react';
import { type GalatPanel, jadikanGalatPanel } from './jejak';
import { PesanGalat } from './PesanGalat';

/** Keeps the pane from going blank: an error while drawing becomes a message like any other. */
export class PenjagaGalat extends Component<{ children: ReactNode }, { galat: GalatPanel | null }> {
  override state: { galat: GalatPanel | null } = { galat: null };

  static getDerivedStateFromError(galat: unknown) {
    return { galat: jadikanGalatPanel(galat) };
  }

  override render() {
    const { galat } = this.state;
    if (galat === null) return this.props.children;
    return (
      <div role="alert">
        <PesanGalat galat={galat} tutup={() => this.setState({ galat: null })} />
      </div>
    );
  }
}

import { Component, type ReactNode } from 'react';
import { BrokenPage } from './BrokenPage.tsx';

/** Catches a page's errors, so that a person gets a message and never an empty window. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}

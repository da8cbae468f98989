import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (error: Error) => ReactNode;
  /** Another value shows the children again. */
  readonly attempt?: number;
  /** The children were never built: what falls in them says so in its place, and takes nothing away. */
  readonly isOnDemand?: boolean;
}

interface Caught {
  readonly error: Error | null;
  readonly attempt: number | undefined;
}

/** Shows something else in place of children that throw. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Caught> {
  override state: Caught = { error: null, attempt: this.props.attempt };

  static getDerivedStateFromError(error: unknown): Partial<Caught> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ attempt }: ErrorBoundaryProps, state: Caught): Caught | null {
    return attempt === state.attempt ? null : { error: null, attempt };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(error) : this.props.children;
  }
}

import type { ErrorComponentProps } from '@tanstack/react-router';
import { Failure } from '../parts/notes/failure.tsx';

/** A page that broke, or whose program could not be fetched; the rest of the frame stays. */
export function CrashNote({ error }: ErrorComponentProps) {
  return <Failure error={error} onAgain={() => location.reload()} />;
}

import css from './frame.module.css';

/** The frame before it is known who looks: the same bar, empty. */
export function FrameSkeleton() {
  return (
    <div className={css['frame']} aria-busy="true">
      <div className={css['bar']} />
    </div>
  );
}

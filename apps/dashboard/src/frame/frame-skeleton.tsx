import { useSay } from '../parts/texts/text.ts';
import { Mark } from './mark.tsx';

/** The frame before it is known who looks: as the document shows it before there is a program. */
export function FrameSkeleton() {
  const say = useSay();
  return (
    <div className="first-frame" aria-busy="true">
      <div className="first-bar">
        <Mark /> <span>{say('app.name')}</span>
      </div>
    </div>
  );
}

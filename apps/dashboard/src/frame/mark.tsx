/** The mast and its stay. */
export function Mark() {
  return (
    <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 2v20" stroke="var(--accent)" strokeWidth="2.4" strokeLinecap="round" />
      <path d="M11 4 3 20h8z" fill="var(--accent)" />
      <path d="m13 4 8 16" stroke="var(--accent)" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}

/** The one larger drawing, of the welcome screen: a table, two chairs, a lamp. */
export function Scene() {
  return (
    <svg className="scene side" viewBox="0 0 176 120" aria-hidden="true">
      <path className="lamp" d="M88 30 60 78h56z" />
      <path d="M88 2v16M78 30c0-8 4-12 10-12s10 4 10 12zM60 78h56M88 78v34M74 112h28M30 46v66M30 84h20v28M146 46v66M146 84h-20v28M10 112h156" />
      <path d="M66 72h12l-2 6h-8zM100 70h14v8h-14zM104 73h6" />
    </svg>
  );
}

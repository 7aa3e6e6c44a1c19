/**
 * A thin bar, drawn as SVG because a strict CSP forbids style attributes. Decorative: the words
 * beside it say the same.
 */
export function ProgressBar(props: { value: number; max: number }) {
  return (
    <svg class="pa-progress" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" rx="0" class="pa-progress-track" />
      <rect
        width={(100 * Math.min(props.value, props.max)) / Math.max(1, props.max)}
        height="4"
        class="pa-progress-done"
      />
    </svg>
  );
}

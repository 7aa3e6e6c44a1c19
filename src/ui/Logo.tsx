/** The app's mark: a door standing open, with a path of steps to it. Decorative beside its name. */
export function Logo() {
  return (
    <svg class="pa-logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="currentColor" opacity="0.16" />
      <path
        d="M9 25V8.500C9 7.700 9.700 7 10.500 7h11c.8 0 1.500.7 1.500 1.500V25M6 25h20"
        fill="none"
        stroke="currentColor"
        stroke-width="2.200"
        stroke-linecap="round"
      />
      <path
        d="M12 16.500l3 3 5.500-6.500"
        fill="none"
        stroke="currentColor"
        stroke-width="2.400"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

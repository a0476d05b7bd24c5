/** Printed across the paper, as wide as one page and as long as it needs. */
export const LANDSCAPE = {
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

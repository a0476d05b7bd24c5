export interface Complex {
  readonly re: number;
  readonly im: number;
}

export function times(a: Complex, b: Complex): Complex {
  return { re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re };
}

export function over(a: Complex, b: Complex): Complex {
  const square = b.re * b.re + b.im * b.im;
  return { re: (a.re * b.re + a.im * b.im) / square, im: (a.im * b.re - a.re * b.im) / square };
}

export function scaled(a: Complex, s: number): Complex {
  return { re: a.re * s, im: a.im * s };
}

export function exp(a: Complex): Complex {
  const size = Math.exp(a.re);
  return { re: size * Math.cos(a.im), im: size * Math.sin(a.im) };
}

/** ln(1 + a), exact for small a. */
export function log1p(a: Complex): Complex {
  return {
    re: Math.log1p(2 * a.re + a.re * a.re + a.im * a.im) / 2,
    im: Math.atan2(a.im, 1 + a.re),
  };
}

/** e^a − 1, exact for small a. */
export function expm1(a: Complex): Complex {
  const half = Math.sin(a.im / 2);
  return {
    re: Math.expm1(a.re) * Math.cos(a.im) - 2 * half * half,
    im: Math.exp(a.re) * Math.sin(a.im),
  };
}

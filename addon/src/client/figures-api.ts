import { API_VERSION, PortfolioFigures } from '#shared/contracts';
import { call } from './http.ts';

/** The figures of the whole base, of as many customers as one step of the service reaches. */
export function fetchFigures(): PortfolioFigures {
  return call({ method: 'get', path: `/${API_VERSION}/portfolio/figures`, answer: PortfolioFigures });
}

import { bgNbd } from './bg-models.ts';

/** The functions of `bgNbd` by their own names. */
export const {
  fit: fitBgNbd,
  logLikelihood: bgNbdLogLikelihood,
  pAlive: bgNbdPAlive,
  logPAlive: bgNbdLogPAlive,
  expectedOrders: bgNbdExpectedOrders,
  activeShare: bgNbdActiveShare,
} = bgNbd;

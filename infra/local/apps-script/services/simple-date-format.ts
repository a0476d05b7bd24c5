import { serialOfInstant, wallClockOf } from '../../workbook/serial-date.ts';
import { GoogleError } from '../google-error.ts';

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** A moment as Java's SimpleDateFormat writes it in a time zone, with English names, as `Utilities.formatDate` does. */
export function formatInstant(instant: number, timeZone: string, pattern: string): string {
  if (Number.isNaN(instant)) throw new GoogleError('Invalid argument: date');
  const wall = wallClockOf(serialOfInstant(instant, timeZone));
  const offsetMinutes = Math.round((wall.getTime() - instant) / 60_000);
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? token : field(letter, token.length, wall, offsetMinutes);
  });
}

function field(letter: string, width: number, wall: Date, offsetMinutes: number): string {
  const number = (value: number) => String(value).padStart(width, '0');
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(wall);
  const length = width > 3 ? 'long' : 'short';
  const hours = wall.getUTCHours();
  switch (letter) {
    case 'y':
      return width === 2 ? String(wall.getUTCFullYear()).slice(-2) : number(wall.getUTCFullYear());
    case 'M':
      return width > 2 ? name({ month: length }) : number(wall.getUTCMonth() + 1);
    case 'd':
      return number(wall.getUTCDate());
    case 'E':
      return name({ weekday: length });
    case 'u':
      return number(wall.getUTCDay() || 7);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hours);
    case 'h':
      return number(hours % 12 || 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'Z':
      return offset(offsetMinutes, '');
    case 'X':
      return offsetMinutes === 0 ? 'Z' : offset(offsetMinutes, ':');
    default:
      throw new GoogleError(`Illegal pattern character '${letter}'`);
  }
}

function offset(minutes: number, separator: string): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const digits = [hours, rest].map((value) => String(value).padStart(2, '0'));
  return (minutes < 0 ? '-' : '+') + digits.join(separator);
}

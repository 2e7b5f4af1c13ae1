/* Tasklist tells time by the browser's clock. It follows the one that Homeward shows instead, also in rehearsal, and the hours of
   London, wherever the browser stands. */
const Real = Date;
const LONDON = 'Europe/London';
const NOT_WORTH_IT = 60000;
let ahead = 0;

/* What Homeward's clock showed when it answered. */
export function follow(answer) {
  const between = Real.parse(answer.headers.get('X-Homeward-Now')) - Real.now();
  ahead = Math.abs(between) > NOT_WORTH_IT ? between : 0;
}

const now = () => Real.now() + ahead;
window.Date = new Proxy(Real, {
  construct: (type, given) => new type(...(given.length === 0 ? [now()] : given.length === 1 ? given : [inLondon(type, given)])),
  apply: () => new Real(now()).toString(),
  get: (type, name) => (name === 'now' ? now : type[name])
});

/* Nearly everybody's computer shows London's time already, and is left alone. */
const abroad = new Intl.DateTimeFormat().resolvedOptions().timeZone !== LONDON;
const inLondon = (type, given) => (abroad ? moment(Real.UTC(...given)) : new type(...given));

const clockOnTheWall = new Intl.DateTimeFormat('en-GB', {
  timeZone: LONDON, hourCycle: 'h23',
  year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit'
});
function wall(moment) {
  const part = {};
  clockOnTheWall.formatToParts(moment).forEach(({ type, value }) => { part[type] = Number(value); });
  return Real.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) + (moment % 1000 + 1000) % 1000;
}
const shift = moment => wall(moment) - moment;
const moment = shown => shown - shift(shown - shift(shown));

if (abroad) {
  for (const unit of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    Real.prototype['get' + unit] = function () {
      return isNaN(this) ? NaN : new Real(wall(this.getTime()))['getUTC' + unit]();
    };
    if (unit === 'Day') continue;
    Real.prototype['set' + unit] = function (...given) {
      const shown = new Real(wall(this.getTime()));
      shown['setUTC' + unit](...given);
      return this.setTime(moment(shown.getTime()));
    };
  }
  Real.prototype.getTimezoneOffset = function () { return -shift(this.getTime()) / 60000; };
  const options = Intl.DateTimeFormat.prototype.resolvedOptions;
  Intl.DateTimeFormat.prototype.resolvedOptions = function () { return { ...options.call(this), timeZone: LONDON }; };
}

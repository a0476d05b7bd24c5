/**
 * Gives a sidebar's page `google.script.run` and `google.script.host.close`, as Google does when it serves the page.
 * The script speaks to the frame around it by `postMessage`:
 *
 *     out  { type: 'script-run', callId, functionName, args }
 *     in   { type: 'script-result', callId, value }  or  { type: 'script-result', callId, error }
 *     out  { type: 'script-close' }
 *
 * Like Google it refuses arguments that hold a Date, a function or undefined, and calls no handler that was not given.
 */
export function withScriptClient(html: string): string {
  // Behind the doctype: before it, the browser would lay the page out in quirks mode.
  return html.replace(/^\s*(<!doctype[^>]*>)?/i, (doctype) => doctype + CLIENT);
}

const CLIENT = `<script>
(function () {
  'use strict';
  var pending = new Map();
  var calls = 0;

  function assertLegal(value, property) {
    var type = typeof value;
    if (value === null || type === 'string' || type === 'boolean' || (type === 'number' && isFinite(value))) return;
    var prototype = type === 'object' ? Object.getPrototypeOf(value) : undefined;
    if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
      throw new TypeError('Failed due to illegal value in property: ' + property);
    }
    Object.keys(value).forEach(function (key) { assertLegal(value[key], key); });
  }

  function runner(handlers) {
    var withOne = function (name) {
      return function (given) {
        var next = Object.assign({}, handlers);
        next[name] = given;
        return runner(next);
      };
    };
    var own = {
      withSuccessHandler: withOne('success'),
      withFailureHandler: withOne('failure'),
      withUserObject: withOne('userObject'),
    };
    return new Proxy(own, {
      get: function (_, name) {
        if (Object.prototype.hasOwnProperty.call(own, name)) return own[name];
        return function () {
          var args = Array.from(arguments);
          assertLegal(args, 'arguments');
          calls += 1;
          pending.set(calls, handlers);
          window.parent.postMessage({ type: 'script-run', callId: calls, functionName: String(name), args: args }, '*');
        };
      },
    });
  }

  window.addEventListener('message', function (event) {
    var message = event.data;
    if (event.source !== window.parent || !message || message.type !== 'script-result') return;
    var handlers = pending.get(message.callId);
    if (!handlers) return;
    pending.delete(message.callId);
    if (message.error !== undefined) {
      var error = new Error(message.error);
      if (handlers.failure) handlers.failure(error, handlers.userObject);
      else console.error(error);
    } else if (handlers.success) {
      handlers.success(message.value, handlers.userObject);
    }
  });

  window.google = {
    script: {
      run: runner({}),
      host: { close: function () { window.parent.postMessage({ type: 'script-close' }, '*'); } },
    },
  };
})();
</script>`;

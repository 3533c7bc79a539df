const bundleUrl = require('node:url').pathToFileURL(__filename).href;
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// ../node_modules/zeromq/lib/util.js
var require_util = __commonJS({
  "../node_modules/zeromq/lib/util.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.allowMethods = void 0;
    function allowMethods(socketPrototype, methods) {
      const toDelete = ["send", "receive", "join", "leave"];
      for (const method of toDelete) {
        if (methods.includes(method)) {
          delete socketPrototype[method];
        }
      }
    }
    exports2.allowMethods = allowMethods;
  }
});

// ../node_modules/cmake-ts/build/loader.js
var require_loader = __commonJS({
  "../node_modules/cmake-ts/build/loader.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, Symbol.toStringTag, { value: "Module" });
    var g = require("module");
    var u = require("fs");
    var h = require("path");
    var l = typeof document < "u" ? document.currentScript : null;
    function b(t) {
      return t === "linux" ? u.existsSync("/etc/alpine-release") ? "musl" : "glibc" : t === "darwin" ? "libc" : t === "win32" ? "msvc" : "unknown";
    }
    var p = class {
      level = 2;
      setLevel(e = "info") {
        this.level = e === "trace" ? 4 : e === "debug" ? 3 : e === "info" ? 2 : e === "warn" ? 1 : e === "error" ? 0 : -1;
      }
      error(...e) {
        this.level >= 0 && console.error("\x1B[31m[ERROR cmake-ts]\x1B[0m", ...e);
      }
      warn(...e) {
        this.level >= 1 && console.warn("\x1B[33m[WARN cmake-ts]\x1B[0m", ...e);
      }
      info(...e) {
        this.level >= 2 && console.info("\x1B[32m[INFO cmake-ts]\x1B[0m", ...e);
      }
      log(...e) {
        return this.info(...e);
      }
      debug(...e) {
        this.level >= 3 && console.debug("\x1B[34m[DEBUG cmake-ts]\x1B[0m", ...e);
      }
      trace(...e) {
        this.level >= 4 && console.trace("\x1B[34m[TRACE cmake-ts]\x1B[0m", ...e);
      }
    };
    var s = new p();
    function f(t) {
      return t instanceof Error && t.stack !== void 0 ? t.stack : String(t);
    }
    var w = class {
      buildDir;
      manifest;
      constructor(e) {
        this.buildDir = e;
        const n = h.resolve(e, "manifest.json");
        if (!u.existsSync(n)) throw new Error(`Manifest file not found at ${n}`);
        try {
          s.debug(`Reading and parsing manifest file at ${n}`);
          const r = u.readFileSync(n, "utf-8");
          this.manifest = JSON.parse(r);
        } catch (r) {
          throw new Error(`Failed to read and parse the manifest file at ${n}: ${f(r)}`);
        }
      }
      findCompatibleConfigs(e) {
        const n = this.getConfigKeys(), r = [];
        for (const i of n) try {
          const o = this.getConfig(i);
          if (o.os !== e.os || o.arch !== e.arch || o.libc !== e.libc) {
            s.debug(`Config ${i} is not compatible with the current runtime. Skipping...`);
            continue;
          }
          const a = this.getAddonPath(i);
          r.push([o, h.resolve(this.buildDir, a)]);
        } catch (o) {
          s.warn(`Failed to parse config ${i}: ${f(o)}`);
        }
        if (r.length === 0) throw new Error(`No compatible zeromq.js addon found for ${e.os} ${e.arch} ${e.libc}. The candidates were:
${n.join(`
`)}`);
        return r.sort(([i, o], [a, c]) => {
          var d, m;
          return ((d = a.abi) != null ? d : 0) - ((m = i.abi) != null ? m : 0);
        }), r;
      }
      getConfigKeys() {
        return Object.keys(this.manifest);
      }
      getConfig(e) {
        return JSON.parse(e);
      }
      getAddonPath(e) {
        return this.manifest[e];
      }
    };
    function y() {
      return { os: process.platform, arch: process.arch, libc: b(process.platform) };
    }
    function $(t) {
      let e;
      try {
        const n = y(), i = new w(t).findCompatibleConfigs(n), o = typeof require == "function" ? require : g.createRequire(typeof document > "u" ? require("url").pathToFileURL(__filename).href : l && l.tagName.toUpperCase() === "SCRIPT" && l.src || new URL("loader.js", document.baseURI).href);
        for (const [a, c] of i) try {
          s.debug(`Loading addon at ${c}`), e = o(c);
          break;
        } catch (d) {
          s.warn(`Failed to load addon at ${c}: ${f(d)}
Trying others...`);
        }
      } catch (n) {
        throw new Error(`Failed to load zeromq.js addon.node: ${f(n)}`);
      }
      if (e === void 0) throw new Error("No compatible zeromq.js addon found");
      return e;
    }
    exports2.loadAddon = $;
  }
});

// ../node_modules/zeromq/lib/load-addon.js
var require_load_addon = __commonJS({
  "../node_modules/zeromq/lib/load-addon.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    var loader_1 = require_loader();
    var path_1 = __importDefault(require("path"));
    var addon = (0, loader_1.loadAddon)(path_1.default.resolve(__dirname, "..", "build"));
    exports2.default = addon;
  }
});

// ../node_modules/zeromq/lib/native.js
var require_native = __commonJS({
  "../node_modules/zeromq/lib/native.js"(exports2, module2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    var load_addon_1 = __importDefault(require_load_addon());
    module2.exports = load_addon_1.default;
  }
});

// ../node_modules/zeromq/lib/draft.js
var require_draft = __commonJS({
  "../node_modules/zeromq/lib/draft.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Datagram = exports2.Scatter = exports2.Gather = exports2.Dish = exports2.Radio = exports2.Client = exports2.Server = void 0;
    var native_1 = require_native();
    var util_1 = require_util();
    var Server = class extends native_1.Socket {
      constructor(options) {
        super(12, options);
      }
    };
    exports2.Server = Server;
    (0, util_1.allowMethods)(Server.prototype, ["send", "receive"]);
    var Client = class extends native_1.Socket {
      constructor(options) {
        super(13, options);
      }
    };
    exports2.Client = Client;
    (0, util_1.allowMethods)(Client.prototype, ["send", "receive"]);
    var Radio = class extends native_1.Socket {
      constructor(options) {
        super(14, options);
      }
    };
    exports2.Radio = Radio;
    (0, util_1.allowMethods)(Radio.prototype, ["send"]);
    var Dish = class extends native_1.Socket {
      constructor(options) {
        super(15, options);
      }
      join(...values) {
        const { join } = native_1.Socket.prototype;
        join(values);
      }
      leave(...values) {
        const { leave } = native_1.Socket.prototype;
        leave(values);
      }
    };
    exports2.Dish = Dish;
    (0, util_1.allowMethods)(Dish.prototype, ["receive", "join", "leave"]);
    var Gather = class extends native_1.Socket {
      constructor(options) {
        super(16, options);
      }
    };
    exports2.Gather = Gather;
    (0, util_1.allowMethods)(Gather.prototype, ["receive"]);
    var Scatter = class extends native_1.Socket {
      constructor(options) {
        super(17, options);
      }
    };
    exports2.Scatter = Scatter;
    (0, util_1.allowMethods)(Scatter.prototype, ["send"]);
    var Datagram = class extends native_1.Socket {
      constructor(options) {
        super(18, options);
      }
    };
    exports2.Datagram = Datagram;
    (0, util_1.allowMethods)(Datagram.prototype, ["send", "receive"]);
  }
});

// ../node_modules/zeromq/lib/index.js
var require_lib = __commonJS({
  "../node_modules/zeromq/lib/index.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || function(mod) {
      if (mod && mod.__esModule) return mod;
      var result = {};
      if (mod != null) {
        for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
      }
      __setModuleDefault(result, mod);
      return result;
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Stream = exports2.XSubscriber = exports2.XPublisher = exports2.Push = exports2.Pull = exports2.Router = exports2.Dealer = exports2.Reply = exports2.Request = exports2.Subscriber = exports2.Publisher = exports2.Pair = exports2.Proxy = exports2.Observer = exports2.Socket = exports2.Context = exports2.version = exports2.curveKeyPair = exports2.context = exports2.capability = void 0;
    var util_1 = require_util();
    var native_1 = require_native();
    Object.defineProperty(exports2, "capability", { enumerable: true, get: function() {
      return native_1.capability;
    } });
    Object.defineProperty(exports2, "context", { enumerable: true, get: function() {
      return native_1.context;
    } });
    Object.defineProperty(exports2, "curveKeyPair", { enumerable: true, get: function() {
      return native_1.curveKeyPair;
    } });
    Object.defineProperty(exports2, "version", { enumerable: true, get: function() {
      return native_1.version;
    } });
    Object.defineProperty(exports2, "Context", { enumerable: true, get: function() {
      return native_1.Context;
    } });
    Object.defineProperty(exports2, "Socket", { enumerable: true, get: function() {
      return native_1.Socket;
    } });
    Object.defineProperty(exports2, "Observer", { enumerable: true, get: function() {
      return native_1.Observer;
    } });
    Object.defineProperty(exports2, "Proxy", { enumerable: true, get: function() {
      return native_1.Proxy;
    } });
    var native_2 = require_native();
    var draft = __importStar(require_draft());
    function asyncIterator() {
      return {
        next: async () => {
          if (this.closed) {
            return { done: true };
          }
          try {
            return { value: await this.receive(), done: false };
          } catch (err) {
            if (this.closed && err.code === "EAGAIN") {
              return { done: true };
            } else {
              throw err;
            }
          }
        }
      };
    }
    Object.assign(native_2.Socket.prototype, { [Symbol.asyncIterator]: asyncIterator });
    Object.assign(native_2.Observer.prototype, { [Symbol.asyncIterator]: asyncIterator });
    if (!native_2.Observer.prototype.hasOwnProperty("emitter")) {
      Object.defineProperty(native_2.Observer.prototype, "emitter", {
        get: function emitter() {
          const events = require("events");
          const value = new events.EventEmitter();
          const boundReceive = this.receive.bind(this);
          Object.defineProperty(this, "receive", {
            get: () => {
              throw new Error("Observer is in event emitter mode. After a call to events.on() it is not possible to read events with events.receive().");
            }
          });
          const run = async () => {
            while (!this.closed) {
              const event = await boundReceive();
              value.emit(event.type, event);
            }
          };
          run();
          Object.defineProperty(this, "emitter", { value });
          return value;
        }
      });
    }
    native_2.Observer.prototype.on = function on(...args) {
      return this.emitter.on(...args);
    };
    native_2.Observer.prototype.off = function off(...args) {
      return this.emitter.off(...args);
    };
    var Pair = class extends native_2.Socket {
      constructor(options) {
        super(0, options);
      }
    };
    exports2.Pair = Pair;
    (0, util_1.allowMethods)(Pair.prototype, ["send", "receive"]);
    var Publisher = class extends native_2.Socket {
      constructor(options) {
        super(1, options);
      }
    };
    exports2.Publisher = Publisher;
    (0, util_1.allowMethods)(Publisher.prototype, ["send"]);
    var Subscriber = class extends native_2.Socket {
      constructor(options) {
        super(2, options);
      }
      /**
       * Establish a new message filter. Newly created {@link Subscriber} sockets
       * will filtered out all incoming messages. Call this method to subscribe to
       * messages beginning with the given prefix.
       *
       * Multiple filters may be attached to a single socket, in which case a
       * message shall be accepted if it matches at least one filter. Subscribing
       * without any filters shall subscribe to **all** incoming messages.
       *
       * ```typescript
       * const sub = new Subscriber()
       *
       * // Listen to all messages beginning with 'foo'.
       * sub.subscribe("foo")
       *
       * // Listen to all incoming messages.
       * sub.subscribe()
       * ```
       *
       * @param prefixes The prefixes of messages to subscribe to.
       */
      subscribe(...prefixes) {
        if (prefixes.length === 0) {
          this.setStringOption(6, null);
        } else {
          for (const prefix of prefixes) {
            this.setStringOption(6, prefix);
          }
        }
      }
      /**
       * Remove an existing message filter which was previously established with
       * {@link subscribe}(). Stops receiving messages with the given prefix.
       *
       * Unsubscribing without any filters shall unsubscribe from the "subscribe
       * all" filter that is added by calling {@link subscribe}() without arguments.
       *
       * ```typescript
       * const sub = new Subscriber()
       *
       * // Listen to all messages beginning with 'foo'.
       * sub.subscribe("foo")
       * // ...
       *
       * // Stop listening to messages beginning with 'foo'.
       * sub.unsubscribe("foo")
       * ```
       *
       * @param prefixes The prefixes of messages to subscribe to.
       */
      unsubscribe(...prefixes) {
        if (prefixes.length === 0) {
          this.setStringOption(7, null);
        } else {
          for (const prefix of prefixes) {
            this.setStringOption(7, prefix);
          }
        }
      }
    };
    exports2.Subscriber = Subscriber;
    (0, util_1.allowMethods)(Subscriber.prototype, ["receive"]);
    var Request = class extends native_2.Socket {
      constructor(options) {
        super(3, options);
      }
    };
    exports2.Request = Request;
    (0, util_1.allowMethods)(Request.prototype, ["send", "receive"]);
    var Reply2 = class extends native_2.Socket {
      constructor(options) {
        super(4, options);
      }
    };
    exports2.Reply = Reply2;
    (0, util_1.allowMethods)(Reply2.prototype, ["send", "receive"]);
    var Dealer = class extends native_2.Socket {
      constructor(options) {
        super(5, options);
      }
    };
    exports2.Dealer = Dealer;
    (0, util_1.allowMethods)(Dealer.prototype, ["send", "receive"]);
    var Router2 = class extends native_2.Socket {
      constructor(options) {
        super(6, options);
      }
      /**
       * Connects to the given remote address. To specificy a specific routing id,
       * provide a `routingId` option. The identity should be unique, from 1 to 255
       * bytes long and MAY NOT start with binary zero.
       *
       * @param address The `tcp://` address to connect to.
       * @param options Any connection options.
       */
      connect(address, options = {}) {
        if (options.routingId) {
          this.setStringOption(61, options.routingId);
        }
        super.connect(address);
      }
    };
    exports2.Router = Router2;
    (0, util_1.allowMethods)(Router2.prototype, ["send", "receive"]);
    var Pull = class extends native_2.Socket {
      constructor(options) {
        super(7, options);
      }
    };
    exports2.Pull = Pull;
    (0, util_1.allowMethods)(Pull.prototype, ["receive"]);
    var Push = class extends native_2.Socket {
      constructor(options) {
        super(8, options);
      }
    };
    exports2.Push = Push;
    (0, util_1.allowMethods)(Push.prototype, ["send"]);
    var XPublisher2 = class extends native_2.Socket {
      /**
       * ZMQ_XPUB_VERBOSE / ZMQ_XPUB_VERBOSER
       *
       * Whether to pass any duplicate subscription/unsuscription messages.
       *  * `null` (default) - Only unique subscribe and unsubscribe messages are
       *    visible to the caller.
       *  * `"allSubs"` - All subscribe messages (including duplicates) are visible
       *    to the caller, but only unique unsubscribe messages are visible.
       *  * `"allSubsUnsubs"` - All subscribe and unsubscribe messages (including
       *    duplicates) are visible to the caller.
       */
      set verbosity(value) {
        switch (value) {
          case null:
            this.setBoolOption(40, false);
            break;
          case "allSubs":
            this.setBoolOption(40, true);
            break;
          case "allSubsUnsubs":
            this.setBoolOption(78, true);
            break;
        }
      }
      constructor(options) {
        super(9, options);
      }
    };
    exports2.XPublisher = XPublisher2;
    (0, util_1.allowMethods)(XPublisher2.prototype, ["send", "receive"]);
    var XSubscriber = class extends native_2.Socket {
      constructor(options) {
        super(10, options);
      }
    };
    exports2.XSubscriber = XSubscriber;
    (0, util_1.allowMethods)(XSubscriber.prototype, ["send", "receive"]);
    var Stream = class extends native_2.Socket {
      constructor(options) {
        super(11, options);
      }
      /**
       * Connects to the given remote address. To specificy a specific routing id,
       * provide a `routingId` option. The identity should be unique, from 1 to 255
       * bytes long and MAY NOT start with binary zero.
       *
       * @param address The `tcp://` address to connect to.
       * @param options Any connection options.
       */
      connect(address, options = {}) {
        if (options.routingId) {
          this.setStringOption(61, options.routingId);
        }
        super.connect(address);
      }
    };
    exports2.Stream = Stream;
    (0, util_1.allowMethods)(Stream.prototype, ["send", "receive"]);
    function defineOpt(targets, name, id, type, acc = 3, values) {
      const desc = {};
      if (acc & 1) {
        const getter = `get${type}Option`;
        if (values) {
          desc.get = function get() {
            return values[this[getter](id)];
          };
        } else {
          desc.get = function get() {
            return this[getter](id);
          };
        }
      }
      if (acc & 2) {
        const setter = `set${type}Option`;
        if (values) {
          desc.set = function set(val) {
            this[setter](id, values.indexOf(val));
          };
        } else {
          desc.set = function set(val) {
            this[setter](id, val);
          };
        }
      }
      for (const target of targets) {
        if (target.prototype.hasOwnProperty(name)) {
          continue;
        }
        Object.defineProperty(target.prototype, name, desc);
      }
    }
    defineOpt(
      [native_2.Context],
      "ioThreads",
      1,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Context],
      "maxSockets",
      2,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Context],
      "maxSocketsLimit",
      3,
      "Int32",
      1
      /* Acc.Read */
    );
    defineOpt(
      [native_2.Context],
      "threadPriority",
      3,
      "Int32",
      2
      /* Acc.Write */
    );
    defineOpt(
      [native_2.Context],
      "threadSchedulingPolicy",
      4,
      "Int32",
      2
      /* Acc.Write */
    );
    defineOpt(
      [native_2.Context],
      "maxMessageSize",
      5,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Context],
      "ipv6",
      42,
      "Bool"
      /* Type.Bool */
    );
    defineOpt(
      [native_2.Context],
      "blocky",
      70,
      "Bool"
      /* Type.Bool */
    );
    var writables = [
      Pair,
      Publisher,
      Request,
      Reply2,
      Dealer,
      Router2,
      Push,
      XPublisher2,
      XSubscriber,
      Stream,
      draft.Server,
      draft.Client,
      draft.Radio,
      draft.Scatter,
      draft.Datagram
    ];
    defineOpt(
      writables,
      "sendBufferSize",
      11,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      writables,
      "sendHighWaterMark",
      23,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      writables,
      "sendTimeout",
      28,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      writables,
      "multicastHops",
      25,
      "Int32"
      /* Type.Int32 */
    );
    var readables = [
      Pair,
      Subscriber,
      Request,
      Reply2,
      Dealer,
      Router2,
      Pull,
      XPublisher2,
      XSubscriber,
      Stream,
      draft.Server,
      draft.Client,
      draft.Dish,
      draft.Gather,
      draft.Datagram
    ];
    defineOpt(
      readables,
      "receiveBufferSize",
      12,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      readables,
      "receiveHighWaterMark",
      24,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      readables,
      "receiveTimeout",
      27,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "affinity",
      4,
      "Uint64"
      /* Type.Uint64 */
    );
    defineOpt(
      [Request, Reply2, Router2, Dealer],
      "routingId",
      5,
      "String"
      /* Type.String */
    );
    defineOpt(
      [native_2.Socket],
      "rate",
      8,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "recoveryInterval",
      9,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "type",
      16,
      "Int32",
      1
      /* Acc.Read */
    );
    defineOpt(
      [native_2.Socket],
      "linger",
      17,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "reconnectInterval",
      18,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "backlog",
      19,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "reconnectMaxInterval",
      21,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "maxMessageSize",
      22,
      "Int64"
      /* Type.Int64 */
    );
    defineOpt(
      [native_2.Socket],
      "lastEndpoint",
      32,
      "String",
      1
      /* Acc.Read */
    );
    defineOpt(
      [Router2],
      "mandatory",
      33,
      "Bool"
      /* Type.Bool */
    );
    defineOpt(
      [native_2.Socket],
      "tcpKeepalive",
      34,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "tcpKeepaliveCount",
      35,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "tcpKeepaliveIdle",
      36,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "tcpKeepaliveInterval",
      37,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "tcpAcceptFilter",
      38,
      "String"
      /* Type.String */
    );
    defineOpt(
      [native_2.Socket],
      "immediate",
      39,
      "Bool"
      /* Type.Bool */
    );
    defineOpt(
      [native_2.Socket],
      "ipv6",
      42,
      "Bool"
      /* Type.Bool */
    );
    defineOpt([native_2.Socket], "securityMechanism", 43, "Int32", 1, [
      null,
      "plain",
      "curve",
      "gssapi"
    ]);
    defineOpt(
      [native_2.Socket],
      "plainServer",
      44,
      "Bool"
      /* Type.Bool */
    );
    defineOpt(
      [native_2.Socket],
      "plainUsername",
      45,
      "String"
      /* Type.String */
    );
    defineOpt(
      [native_2.Socket],
      "plainPassword",
      46,
      "String"
      /* Type.String */
    );
    if (native_2.capability.curve) {
      defineOpt(
        [native_2.Socket],
        "curveServer",
        47,
        "Bool"
        /* Type.Bool */
      );
      defineOpt(
        [native_2.Socket],
        "curvePublicKey",
        48,
        "String"
        /* Type.String */
      );
      defineOpt(
        [native_2.Socket],
        "curveSecretKey",
        49,
        "String"
        /* Type.String */
      );
      defineOpt(
        [native_2.Socket],
        "curveServerKey",
        50,
        "String"
        /* Type.String */
      );
    }
    defineOpt(
      [Router2, Dealer, Request],
      "probeRouter",
      51,
      "Bool",
      2
      /* Acc.Write */
    );
    defineOpt(
      [Request],
      "correlate",
      52,
      "Bool",
      2
      /* Acc.Write */
    );
    defineOpt(
      [Request],
      "relaxed",
      53,
      "Bool",
      2
      /* Acc.Write */
    );
    var conflatables = [
      Pull,
      Push,
      Subscriber,
      Publisher,
      Dealer,
      draft.Scatter,
      draft.Gather
    ];
    defineOpt(
      conflatables,
      "conflate",
      54,
      "Bool",
      2
      /* Acc.Write */
    );
    defineOpt(
      [native_2.Socket],
      "zapDomain",
      55,
      "String"
      /* Type.String */
    );
    defineOpt(
      [Router2],
      "handover",
      56,
      "Bool",
      2
      /* Acc.Write */
    );
    defineOpt(
      [native_2.Socket],
      "typeOfService",
      57,
      "Uint32"
      /* Type.Uint32 */
    );
    if (native_2.capability.gssapi) {
      defineOpt(
        [native_2.Socket],
        "gssapiServer",
        62,
        "Bool"
        /* Type.Bool */
      );
      defineOpt(
        [native_2.Socket],
        "gssapiPrincipal",
        63,
        "String"
        /* Type.String */
      );
      defineOpt(
        [native_2.Socket],
        "gssapiServicePrincipal",
        64,
        "String"
        /* Type.String */
      );
      defineOpt(
        [native_2.Socket],
        "gssapiPlainText",
        65,
        "Bool"
        /* Type.Bool */
      );
      const principals = ["hostBased", "userName", "krb5Principal"];
      defineOpt([native_2.Socket], "gssapiPrincipalNameType", 90, "Int32", 3, principals);
      defineOpt([native_2.Socket], "gssapiServicePrincipalNameType", 91, "Int32", 3, principals);
    }
    defineOpt(
      [native_2.Socket],
      "handshakeInterval",
      66,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "socksProxy",
      68,
      "String"
      /* Type.String */
    );
    defineOpt(
      [XPublisher2, Publisher],
      "noDrop",
      69,
      "Bool",
      2
      /* Acc.Write */
    );
    defineOpt(
      [XPublisher2],
      "manual",
      71,
      "Bool",
      2
      /* Acc.Write */
    );
    defineOpt(
      [XPublisher2],
      "welcomeMessage",
      72,
      "String",
      2
      /* Acc.Write */
    );
    defineOpt(
      [Stream],
      "notify",
      73,
      "Bool",
      2
      /* Acc.Write */
    );
    defineOpt(
      [Publisher, Subscriber, XPublisher2],
      "invertMatching",
      74,
      "Bool"
      /* Type.Bool */
    );
    defineOpt(
      [native_2.Socket],
      "heartbeatInterval",
      75,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "heartbeatTimeToLive",
      76,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "heartbeatTimeout",
      77,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "connectTimeout",
      79,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "tcpMaxRetransmitTimeout",
      80,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "threadSafe",
      81,
      "Bool",
      1
      /* Acc.Read */
    );
    defineOpt(
      [native_2.Socket],
      "multicastMaxTransportDataUnit",
      84,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "vmciBufferSize",
      85,
      "Uint64"
      /* Type.Uint64 */
    );
    defineOpt(
      [native_2.Socket],
      "vmciBufferMinSize",
      86,
      "Uint64"
      /* Type.Uint64 */
    );
    defineOpt(
      [native_2.Socket],
      "vmciBufferMaxSize",
      87,
      "Uint64"
      /* Type.Uint64 */
    );
    defineOpt(
      [native_2.Socket],
      "vmciConnectTimeout",
      88,
      "Int32"
      /* Type.Int32 */
    );
    defineOpt(
      [native_2.Socket],
      "interface",
      92,
      "String"
      /* Type.String */
    );
    defineOpt(
      [native_2.Socket],
      "zapEnforceDomain",
      93,
      "Bool"
      /* Type.Bool */
    );
    defineOpt(
      [native_2.Socket],
      "loopbackFastPath",
      94,
      "Bool"
      /* Type.Bool */
    );
  }
});

// src/host/protocol-thread.ts
var import_node_crypto2 = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_worker_threads = require("node:worker_threads");

// src/wire/transport/signer.ts
var import_node_crypto = require("node:crypto");
function createSigner(key, scheme) {
  const algorithm = scheme.replace(/^hmac-/, "");
  const sign = (parts) => {
    if (key === "") return "";
    const hmac = (0, import_node_crypto.createHmac)(algorithm, key);
    for (const part of parts) hmac.update(part);
    return hmac.digest("hex");
  };
  return {
    sign,
    verify(parts, signature) {
      const expected = Buffer.from(sign(parts));
      return expected.length === signature.length && (0, import_node_crypto.timingSafeEqual)(expected, signature);
    }
  };
}

// src/wire/transport/sockets.ts
var import_zeromq = __toESM(require_lib(), 1);
var KernelSockets = class {
  #routers;
  #iopub = new import_zeromq.XPublisher({ sendHighWaterMark: 0, linger: 1e3 });
  #heartbeat = new import_zeromq.Reply({ linger: 0 });
  #sending = /* @__PURE__ */ new Map();
  constructor() {
    const router = () => new import_zeromq.Router({ sendHighWaterMark: 0, linger: 1e3 });
    this.#routers = { shell: router(), control: router(), stdin: router() };
  }
  async bind(connection2) {
    const address = (port) => connection2.transport === "ipc" ? `ipc://${connection2.ip}-${port}` : `${connection2.transport}://${connection2.ip}:${port}`;
    await this.#heartbeat.bind(address(connection2.hb_port));
    await this.#routers.control.bind(address(connection2.control_port));
    await this.#routers.stdin.bind(address(connection2.stdin_port));
    await this.#iopub.bind(address(connection2.iopub_port));
    await this.#routers.shell.bind(address(connection2.shell_port));
  }
  /** Receives until the sockets close. */
  listen(events) {
    const channels = ["shell", "control", "stdin"];
    for (const channel2 of channels) {
      receiveAll(this.#routers[channel2], (frames) => events.onFrames(channel2, frames));
    }
    receiveAll(this.#iopub, ([event]) => {
      if (event?.[0] === 1) events.onSubscribe(event.subarray(1));
    });
    receiveAll(this.#heartbeat, async (frames) => this.#heartbeat.send(frames));
  }
  publish(frames) {
    return this.#iopub.send(frames);
  }
  send(channel2, frames) {
    const earlier = this.#sending.get(channel2) ?? Promise.resolve();
    const sent = earlier.then(() => this.#routers[channel2].send(frames));
    this.#sending.set(
      channel2,
      sent.catch(() => void 0)
    );
    return sent;
  }
  close() {
    for (const socket of [...Object.values(this.#routers), this.#iopub, this.#heartbeat]) {
      socket.close();
    }
  }
};
function receiveAll(socket, handle) {
  const loop = async () => {
    for await (const frames of socket) await handle(frames);
  };
  void loop().catch(() => void 0);
}

// src/cells/code-points.ts
function toUtf16Offset(text, codePoints) {
  let offset = 0;
  for (let i = 0; i < codePoints && offset < text.length; i++) {
    offset += (text.codePointAt(offset) ?? 0) > 65535 ? 2 : 1;
  }
  return offset;
}
function toCodePoints(text, offset) {
  return [...text.slice(0, offset)].length;
}

// src/host/protocol/assist.ts
var Assist = class {
  #language;
  constructor(language2) {
    this.#language = language2;
  }
  async complete(content) {
    const { source, offset } = readCursor(content);
    const nothing = { start: offset, end: offset, entries: [] };
    const found = await this.#language.call("complete", { source, offset }).catch(() => nothing);
    const start = toCodePoints(source, found.start);
    const end = toCodePoints(source, found.end);
    return {
      status: "ok",
      matches: found.entries.map((entry) => entry.name),
      cursor_start: start,
      cursor_end: end,
      metadata: {
        _jupyter_types_experimental: found.entries.map((entry) => ({
          start,
          end,
          text: entry.name,
          type: frontEndKind(entry)
        }))
      }
    };
  }
  async inspect(content) {
    const { source, offset } = readCursor(content);
    const found = await this.#language.call("inspect", { source, offset }).catch(() => null);
    const data2 = found ? inspectionData(found) : {};
    return { status: "ok", found: found !== null, data: data2, metadata: {} };
  }
  async isComplete(content) {
    const source = String(content["code"] ?? "");
    const answer = await this.#language.call("isComplete", { source }).catch(() => ({ status: "unknown" }));
    return { ...answer };
  }
};
function readCursor(content) {
  const source = String(content["code"] ?? "");
  const position = Number(content["cursor_pos"] ?? source.length);
  return { source, offset: toUtf16Offset(source, position) };
}
function inspectionData({ signature, documentation }) {
  const plain = documentation ? `${signature}

${documentation}` : signature;
  const markdown = `\`\`\`ts
${signature}
\`\`\`

${documentation}`.trim();
  return { "text/plain": plain, "text/markdown": markdown };
}
function frontEndKind({ kind }) {
  switch (kind) {
    case "const":
    case "let":
    case "var":
    case "local var":
    case "parameter":
    case "alias":
      return "variable";
    case "getter":
    case "setter":
      return "property";
    case "local function":
      return "function";
    case "local class":
      return "class";
    case "primitive type":
    case "type parameter":
      return "type";
    default:
      return kind;
  }
}

// src/wire/message.ts
var PROTOCOL_VERSION = "5.5";
var HeaderFactory = class {
  #session;
  #newId;
  constructor(newId) {
    this.#newId = newId;
    this.#session = newId();
  }
  create(type) {
    return {
      msg_id: this.#newId(),
      session: this.#session,
      username: "kernel",
      date: (/* @__PURE__ */ new Date()).toISOString(),
      msg_type: type,
      version: PROTOCOL_VERSION
    };
  }
};

// src/wire/frames.ts
var DELIMITER = "<IDS|MSG>";
var encoder = new TextEncoder();
var decoder = new TextDecoder("utf-8", { fatal: true });
function encodeMessage(message, signer) {
  const parts = [message.header, message.parent ?? {}, message.metadata, message.content].map(
    (part) => encoder.encode(JSON.stringify(part))
  );
  return [
    ...message.identities,
    encoder.encode(DELIMITER),
    encoder.encode(signer.sign(parts)),
    ...parts,
    ...message.buffers
  ];
}
function decodeMessage(frames, signer) {
  const delimiter = frames.findIndex((frame) => isDelimiter(frame));
  if (delimiter < 0) return { rejected: "no delimiter" };
  const [signature, ...rest] = frames.slice(delimiter + 1);
  const parts = rest.slice(0, 4);
  if (!signature || parts.length < 4) return { rejected: "too few frames" };
  if (!signer.verify(parts, signature)) return { rejected: "bad signature" };
  let fields;
  try {
    fields = parts.map((part) => JSON.parse(decoder.decode(part)));
  } catch {
    return { rejected: "not JSON" };
  }
  const [header, parent, metadata, content] = fields;
  if (!isHeader(header) || !isObject(content)) return { rejected: "malformed header or content" };
  return {
    identities: frames.slice(0, delimiter),
    header,
    parent: isHeader(parent) ? parent : null,
    metadata: isObject(metadata) ? metadata : {},
    content,
    buffers: rest.slice(4)
  };
}
function isDelimiter(frame) {
  return frame.length === DELIMITER.length && new TextDecoder().decode(frame) === DELIMITER;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isHeader(value) {
  return isObject(value) && typeof value["msg_id"] === "string" && typeof value["msg_type"] === "string";
}

// src/wire/outbox.ts
var MAX_STREAM_CHARACTERS = 512 * 1024;
var Outbox = class {
  #options;
  #entries = [];
  #isPumping = false;
  /** How many entries, from the front, may go out now; a stream at the end waits for more of its kind. */
  #due = 0;
  #timer = null;
  #waiters = [];
  constructor(options) {
    this.#options = options;
  }
  /** Text for `stdout` or `stderr`; `bytes` is what it counts for `onSent`. */
  stream(parent, name, text, bytes = 0) {
    const last = this.#entries.at(-1);
    const continues = last?.text && last.message.parent === parent && last.message.content["name"] === name && last.length < MAX_STREAM_CHARACTERS;
    if (continues) {
      last.text?.push(text);
      last.length += text.length;
      last.bytes += bytes;
      return;
    }
    const message = { type: "stream", parent, content: { name, text: "" } };
    this.#entries.push({ message, text: [text], length: text.length, bytes });
    this.#timer ??= setTimeout(() => this.#sendAll(), this.#options.coalesceMs ?? 20);
    if (this.#entries.length > 1) this.#sendAll();
  }
  push(message, bytes = 0) {
    this.#entries.push({ message, text: null, length: 0, bytes });
    this.#sendAll();
  }
  /** Output that nobody wants: it only has to be counted as gone. */
  discard(bytes) {
    this.#options.onSent?.(bytes);
  }
  /** Resolves when everything handed in before is out. */
  flush() {
    this.#sendAll();
    const remaining = this.#entries.length + (this.#isPumping ? 1 : 0);
    if (remaining === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiters.push({ remaining, resolve }));
  }
  #sendAll() {
    this.#due = this.#entries.length;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (!this.#isPumping) void this.#pump();
  }
  async #pump() {
    this.#isPumping = true;
    for (let entry = this.#next(); entry; entry = this.#next()) {
      if (entry.text) entry.message.content["text"] = entry.text.join("");
      try {
        await this.#options.send(entry.message);
      } catch {
      }
      this.#options.onSent?.(entry.bytes);
      this.#settle();
    }
    this.#isPumping = false;
  }
  #next() {
    if (this.#due === 0) return void 0;
    this.#due--;
    return this.#entries.shift();
  }
  #settle() {
    for (const waiter of this.#waiters) waiter.remaining--;
    const done = this.#waiters.filter((waiter) => waiter.remaining <= 0);
    if (done.length === 0) return;
    this.#waiters = this.#waiters.filter((waiter) => waiter.remaining > 0);
    for (const waiter of done) waiter.resolve();
  }
};

// src/host/protocol/channel.ts
var Channel = class {
  #options;
  #headers;
  outbox;
  #dropped = 0;
  constructor(options) {
    this.#options = options;
    this.#headers = new HeaderFactory(options.newId);
    this.outbox = new Outbox({
      send: (message) => options.sockets.publish(this.#encode(message)),
      onSent: options.onSent
    });
  }
  listen() {
    this.#options.sockets.listen({
      onFrames: (channel2, frames) => this.#receive(channel2, frames),
      onSubscribe: (topic) => this.outbox.push({
        type: "iopub_welcome",
        parent: null,
        content: { subscription: new TextDecoder().decode(topic) },
        identities: [topic]
      })
    });
  }
  #receive(channel2, frames) {
    const message = decodeMessage(frames, this.#options.signer);
    if (!("rejected" in message)) {
      this.#options.onMessage(channel2, message);
      return;
    }
    this.#dropped++;
    this.#options.log(`dropped message ${this.#dropped} on ${channel2}: ${message.rejected}`);
  }
  /** Publishes on iopub, in order. */
  publish(type, parent, content) {
    this.outbox.push({ type, parent, content });
  }
  /** Answers a request on the channel it came from. */
  reply(channel2, request, content, metadata = {}) {
    const type = request.header.msg_type.replace(/_request$/, "_reply");
    const { identities, header: parent } = request;
    const frames = this.#encode({ type, parent, content, metadata, identities });
    return this.#options.sockets.send(channel2, frames).catch(() => void 0);
  }
  #encode(message) {
    return encodeMessage(
      {
        identities: message.identities ?? [],
        header: this.#headers.create(message.type),
        parent: message.parent,
        metadata: message.metadata ?? {},
        content: message.content,
        buffers: message.buffers ?? []
      },
      this.#options.signer
    );
  }
};

// src/host/protocol/kernel-info.ts
var KERNEL_INFO = {
  status: "ok",
  protocol_version: PROTOCOL_VERSION,
  implementation: "tsteps",
  implementation_version: "0.1.0",
  language_info: {
    name: "typescript",
    // The language cells are compiled as: tslab 1.0.22 carries TypeScript 5.0.4.
    version: "5.0.4",
    mimetype: "text/typescript",
    file_extension: ".ts",
    codemirror_mode: "typescript",
    nbconvert_exporter: "script"
  },
  banner: `tsteps ${"0.1.0"}: TypeScript notebooks that show every timestep`,
  help_links: [],
  supported_features: []
};

// src/host/protocol/dispatcher.ts
var Dispatcher = class {
  #options;
  constructor(options) {
    this.#options = options;
  }
  dispatch(channel2, message) {
    if (channel2 === "stdin") return;
    if (message.header.msg_type === "execute_request") this.#options.execution.add(message);
    else if (message.header.msg_type === "shutdown_request") void this.#shutDown(channel2, message);
    else void this.#answer(channel2, message);
  }
  /**
   * A side request has its own busy and idle. Front ends and the server take the last status they see as the kernel's,
   * so while a cell runs its `busy` is said again after such an idle.
   */
  async #answer(channelName, request) {
    const { channel: channel2, execution: execution2 } = this.#options;
    channel2.publish("status", request.header, { execution_state: "busy" });
    const content = await this.#contentFor(request);
    if (content) await channel2.reply(channelName, request, content);
    channel2.publish("status", request.header, { execution_state: "idle" });
    const running = execution2.runningRequest;
    if (running) channel2.publish("status", running, { execution_state: "busy" });
  }
  #contentFor(request) {
    const { assist: assist2, connection: connection2, stop: stop2, execution: execution2, channel: channel2 } = this.#options;
    const { content } = request;
    switch (request.header.msg_type) {
      case "kernel_info_request":
        return KERNEL_INFO;
      case "complete_request":
        return assist2.complete(content);
      case "inspect_request":
        return assist2.inspect(content);
      case "is_complete_request":
        return assist2.isComplete(content);
      case "interrupt_request":
        execution2.stop();
        stop2();
        return { status: "ok" };
      case "comm_info_request":
        return { status: "ok", comms: {} };
      case "comm_open":
        channel2.publish("comm_close", request.header, { comm_id: content["comm_id"], data: {} });
        return null;
      case "comm_msg":
      case "comm_close":
        return null;
      case "history_request":
        return { status: "ok", history: [] };
      case "connect_request": {
        const { shell_port, iopub_port, stdin_port, control_port, hb_port } = connection2;
        return { status: "ok", shell_port, iopub_port, stdin_port, control_port, hb_port };
      }
      default:
        return unknownRequest(request.header.msg_type);
    }
  }
  async #shutDown(channelName, request) {
    const { channel: channel2 } = this.#options;
    const content = { status: "ok", restart: request.content["restart"] === true };
    channel2.publish("status", request.header, { execution_state: "busy" });
    await channel2.reply(channelName, request, content);
    channel2.publish("shutdown_reply", request.header, content);
    channel2.publish("status", request.header, { execution_state: "idle" });
    await channel2.outbox.flush();
    this.#options.shutDown();
  }
};
function unknownRequest(type) {
  if (!type.endsWith("_request")) return null;
  const evalue = `this kernel does not answer ${type}`;
  return { status: "error", ename: "UnknownRequest", evalue, traceback: [evalue] };
}

// src/cells/report.ts
var RED = "\x1B[31m";
var DIM = "\x1B[2m";
var PLAIN = "\x1B[0m";
var MAX_PROBLEMS = 5;
function reportProblems(problems, source) {
  const ename = "TypeScriptError";
  const shown = problems.slice(0, MAX_PROBLEMS);
  const traceback = shown.map((problem) => {
    const place = `${problem.file ? `${problem.file}, ` : ""}line ${problem.start.line + 1}, column ${problem.start.column + 1}`;
    const parts = [`${heading(ename, problem.headline)}
  at ${place} (TS${problem.code})`];
    if (!problem.file) parts.push(excerpt(source, problem.start, problem.end));
    if (problem.details.length > 0) {
      parts.push(
        DIM + problem.details.map((text, depth) => indent(text, depth + 1)).join("\n") + PLAIN
      );
    }
    return parts.join("\n");
  });
  if (problems.length > shown.length)
    traceback.push(`\u2026 and ${problems.length - shown.length} more`);
  return { ename, evalue: problems[0]?.headline ?? "does not compile", traceback };
}
function heading(ename, evalue) {
  return `${RED}${ename}${PLAIN}: ${evalue}`;
}
function excerpt(source, start, end) {
  const lines = source.split("\n");
  const first = Math.max(0, start.line - 1);
  const last = Math.min(lines.length - 1, start.line + 1);
  const width = String(last + 1).length;
  const out = [];
  for (let line = first; line <= last; line++) {
    const text = lines[line] ?? "";
    const isPlace = line === start.line;
    out.push(`${isPlace ? ">" : " "} ${String(line + 1).padStart(width)} | ${text}`);
    if (!isPlace) continue;
    const endColumn = end?.line === start.line ? end.column : start.column + 1;
    const gap = text.slice(0, start.column).replace(/[^\t]/g, " ");
    const carets = "^".repeat(Math.max(1, endColumn - start.column));
    out.push(`  ${" ".repeat(width)} | ${gap}${RED}${carets}${PLAIN}`);
  }
  return out.join("\n");
}
function indent(text, depth) {
  return "  ".repeat(depth) + text;
}

// src/host/protocol/execution.ts
var COMPILE_GRACE = 500;
var STOPPED = {
  ename: "Interrupted",
  evalue: "Stopped by the user",
  traceback: ["Stopped by the user"]
};
var Execution = class {
  #options;
  #queue = [];
  /** Whose output it is, and null for a silent cell, which shows none. Kept, for cells print after they are done. */
  #parents = /* @__PURE__ */ new Map();
  #finishing = /* @__PURE__ */ new Map();
  #running = null;
  #isDraining = false;
  #count = 0;
  #lastCell = 0;
  constructor(options) {
    this.#options = options;
  }
  /** The request being executed now. */
  get runningRequest() {
    return this.#running?.header ?? null;
  }
  add(request) {
    this.#queue.push(request);
    if (!this.#isDraining) void this.#drain();
  }
  /** The user wants what runs now to end. The main thread is told by others; this is about compiling. */
  stop() {
    const running = this.#running;
    if (!running) return;
    running.isStopped = true;
    if (!running.isCompiling) return;
    setTimeout(() => {
      if (running === this.#running && running.isCompiling) void this.#options.language.restart();
    }, COMPILE_GRACE);
  }
  /** Outputs and outcomes from the main thread, in the order they were made. */
  onMain(message) {
    const { channel: channel2 } = this.#options;
    if (message.type === "stream") {
      const parent = this.#parents.get(message.cell) ?? null;
      if (parent) channel2.outbox.stream(parent, message.name, message.text, message.bytes);
      else channel2.outbox.discard(message.bytes);
    } else if (message.type === "publish") {
      const parent = this.#parents.get(message.cell) ?? null;
      const content = message.message === "execute_result" ? { ...message.content, execution_count: this.#count } : message.content;
      if (parent) channel2.outbox.push({ type: message.message, parent, content }, message.bytes);
      else channel2.outbox.discard(message.bytes);
    } else if (message.type === "done") {
      this.#finishing.get(message.cell)?.(message.outcome);
      this.#finishing.delete(message.cell);
    }
  }
  async #drain() {
    this.#isDraining = true;
    for (let request = this.#queue.shift(); request; request = this.#queue.shift()) {
      const failed = await this.#execute(request);
      if (failed && request.content["stop_on_error"] !== false) await this.#abortQueue();
    }
    this.#isDraining = false;
  }
  async #abortQueue() {
    const { channel: channel2 } = this.#options;
    for (const request of this.#queue.splice(0)) {
      channel2.publish("status", request.header, { execution_state: "busy" });
      await channel2.reply("shell", request, { status: "aborted", execution_count: this.#count });
      channel2.publish("status", request.header, { execution_state: "idle" });
    }
  }
  async #execute(request) {
    const { channel: channel2 } = this.#options;
    const { header, content } = request;
    const code = String(content["code"] ?? "");
    const isSilent = content["silent"] === true;
    const counts = !isSilent && content["store_history"] !== false;
    this.#running = { header, isStopped: false, isCompiling: false };
    channel2.publish("status", header, { execution_state: "busy" });
    if (counts) this.#count++;
    if (!isSilent) {
      channel2.publish("execute_input", header, { code, execution_count: this.#count });
    }
    const cell = this.#newCell(isSilent ? null : header);
    const outcome = await this.#runCell(cell, code, !isSilent);
    if (outcome.status === "error" && !isSilent) {
      channel2.publish("error", header, { ...outcome.report });
    }
    const result = outcome.status === "error" ? { status: "error", ...outcome.report } : { status: "ok", payload: [], user_expressions: await this.#evaluate(content) };
    await channel2.outbox.flush();
    await channel2.reply("shell", request, { ...result, execution_count: this.#count });
    this.#running = null;
    channel2.publish("status", header, { execution_state: "idle" });
    return outcome.status === "error";
  }
  #newCell(parent) {
    const cell = ++this.#lastCell;
    this.#parents.set(cell, parent);
    return cell;
  }
  async #runCell(cell, source, showsValue) {
    const { language: language2 } = this.#options;
    const running = this.#running;
    const compiled = await this.#compile(source);
    if (running?.isStopped) {
      if ("ticket" in compiled) await language2.call("drop", { ticket: compiled.ticket });
      return { status: "error", report: STOPPED, names: [] };
    }
    if (!compiled.ok) {
      const report = "problems" in compiled ? reportProblems(compiled.problems, source) : compiled.report;
      return { status: "error", report, names: [] };
    }
    const outcome = await new Promise((resolve) => {
      this.#finishing.set(cell, resolve);
      const label = `cell ${this.#count}`;
      this.#options.run({
        type: "run",
        cell,
        file: `cell-${cell}.ts`,
        label,
        source,
        compiled,
        showsValue
      });
    });
    await this.#commit(compiled, outcome);
    return outcome;
  }
  async #compile(source) {
    const running = this.#running;
    if (running) running.isCompiling = true;
    try {
      return await this.#options.language.call("compile", { source });
    } catch (error) {
      const evalue = error instanceof Error ? error.message : String(error);
      return { ok: false, report: { ename: "CompilerError", evalue, traceback: [evalue] } };
    } finally {
      if (running) running.isCompiling = false;
    }
  }
  async #commit({ ticket, declarations }, outcome) {
    const names = outcome.status === "ok" ? null : outcome.names;
    try {
      await this.#options.language.call("commit", { ticket, names, declarations });
    } catch (error) {
      this.#options.log(`commit failed: ${String(error)}`);
    }
  }
  /** `user_expressions`: each is a small silent cell of its own, and its failure is its answer. */
  async #evaluate(content) {
    const expressions = Object.entries(content["user_expressions"] ?? {});
    const answers = {};
    for (const [name, expression] of expressions) {
      const outcome = await this.#runCell(this.#newCell(null), String(expression), false);
      answers[name] = outcome.status === "error" ? { status: "error", ...outcome.report } : { status: "ok", data: {}, metadata: {}, ...outcome.value };
    }
    return answers;
  }
};

// src/host/protocol/language-client.ts
var MAX_ATTEMPTS = 2;
var LanguageClient = class {
  #spawn;
  #log;
  #waiting = /* @__PURE__ */ new Map();
  #attempts = /* @__PURE__ */ new Map();
  #worker = null;
  #declarations = "";
  #lastId = 0;
  #isClosed = false;
  constructor(spawn, log2) {
    this.#spawn = spawn;
    this.#log = log2;
    this.#start();
  }
  async call(type, parameters) {
    const request = { id: ++this.#lastId, type, ...parameters };
    const result = await new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { request, resolve, reject });
      this.#worker?.postMessage(request);
    });
    if (type === "commit") this.#declarations = result;
    return result;
  }
  /** Ends a compiler that does not answer; its open requests fail, the next ones find a new compiler. */
  async restart() {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error("the language thread was restarted"));
    await this.#worker?.terminate();
  }
  close() {
    this.#isClosed = true;
    void this.#worker?.terminate();
  }
  #start() {
    const worker = this.#spawn();
    this.#worker = worker;
    worker.on("message", (reply) => this.#settle(reply));
    worker.on("error", (error) => this.#log(`language thread: ${error.stack ?? error.message}`));
    worker.on("exit", () => {
      if (this.#isClosed) return;
      this.#log("language thread ended; starting another");
      this.#start();
      this.#replay();
    });
  }
  #replay() {
    this.#worker?.postMessage({ id: 0, type: "restore", declarations: this.#declarations });
    for (const [id, waiting] of this.#waiting) {
      const attempts = (this.#attempts.get(id) ?? 1) + 1;
      this.#attempts.set(id, attempts);
      if (attempts > MAX_ATTEMPTS) {
        this.#waiting.delete(id);
        waiting.reject(new Error("the compiler ended twice on this request"));
      } else {
        this.#worker?.postMessage(waiting.request);
      }
    }
  }
  #settle(reply) {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    this.#attempts.delete(reply.id);
    if (!waiting) return;
    if ("failure" in reply) waiting.reject(new Error(reply.failure));
    else waiting.resolve(reply.result);
  }
};

// src/host/protocol/parent-watch.ts
var INTERVAL = 250;
function watchParent(onOrphaned) {
  const parent = process.ppid;
  const server = Number(process.env["JPY_PARENT_PID"]);
  const watchesServer = process.platform !== "win32" && Number.isInteger(server) && server > 1;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent) && (!watchesServer || isAlive(server))) return;
    clearInterval(timer);
    onOrphaned();
  }, INTERVAL);
}
function isAlive(pid) {
  if (pid <= 1) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

// src/host/shared-state.ts
var SharedState = class {
  buffer;
  /** One element, for compiled code. */
  stopFlag;
  #slots;
  constructor(buffer = new SharedArrayBuffer(SLOTS * Int32Array.BYTES_PER_ELEMENT)) {
    this.buffer = buffer;
    this.#slots = new Int32Array(buffer);
    this.stopFlag = new Int32Array(buffer, STOP_FLAG * Int32Array.BYTES_PER_ELEMENT, 1);
  }
  /** Any thread: asks the running code to end. */
  requestStop() {
    Atomics.add(this.#slots, STOP_REQUESTS, 1);
    Atomics.store(this.#slots, STOP_FLAG, 1);
    Atomics.notify(this.#slots, BYTES_SENT);
  }
  get stopRequests() {
    return Atomics.load(this.#slots, STOP_REQUESTS);
  }
  /** Main thread: it has seen this many requests. */
  acknowledgeStop(requests) {
    Atomics.store(this.#slots, STOP_ACKNOWLEDGED, requests);
  }
  get isStopAcknowledged() {
    return Atomics.load(this.#slots, STOP_ACKNOWLEDGED) === this.stopRequests;
  }
  /** Main thread: nothing is left to stop. A request that came meanwhile keeps the flag up. */
  lowerStopFlag() {
    Atomics.store(this.#slots, STOP_FLAG, 0);
    if (!this.isStopAcknowledged) Atomics.store(this.#slots, STOP_FLAG, 1);
  }
  /** Protocol thread: the SIGINT that follows is our own, for code that tests no flag. */
  announceSignal() {
    Atomics.store(this.#slots, OWN_SIGNAL, 1);
  }
  /** Main thread: true once for each announced signal. */
  takeAnnouncedSignal() {
    return Atomics.exchange(this.#slots, OWN_SIGNAL, 0) === 1;
  }
  /** Main thread: so much is on its way to the front end. */
  addQueued(bytes) {
    Atomics.add(this.#slots, BYTES_QUEUED, bytes);
  }
  /** Protocol thread: so much has left. */
  addSent(bytes) {
    Atomics.sub(this.#slots, BYTES_QUEUED, bytes);
    Atomics.add(this.#slots, BYTES_SENT, 1);
    Atomics.notify(this.#slots, BYTES_SENT);
  }
  /** Main thread: waits while more than `limit` bytes are queued, but not past a stop request. */
  waitForRoom(limit) {
    for (; ; ) {
      const sent = Atomics.load(this.#slots, BYTES_SENT);
      const isFull = Atomics.load(this.#slots, BYTES_QUEUED) > limit;
      if (!isFull || !this.isStopAcknowledged) return;
      Atomics.wait(this.#slots, BYTES_SENT, sent, 100);
    }
  }
  /** Protocol thread: the sockets are closed. */
  markClosed() {
    Atomics.store(this.#slots, CLOSED, 1);
    Atomics.notify(this.#slots, CLOSED);
  }
  /** Main thread: the process may end only after the sockets, or libzmq aborts it. */
  waitForClosed(timeoutMs) {
    Atomics.wait(this.#slots, CLOSED, 0, timeoutMs);
  }
};
var STOP_FLAG = 0;
var STOP_REQUESTS = 1;
var STOP_ACKNOWLEDGED = 2;
var BYTES_QUEUED = 3;
var BYTES_SENT = 4;
var CLOSED = 5;
var OWN_SIGNAL = 6;
var SLOTS = 7;

// src/host/protocol-thread.ts
var SIGNAL_AFTER = 100;
var KILL_AFTER = 300;
var data = import_node_worker_threads.workerData;
var main = import_node_worker_threads.parentPort;
if (!main) throw new Error("this is the entry of a worker");
var shared = new SharedState(data.shared);
var connection = JSON.parse((0, import_node_fs.readFileSync)(data.connectionFile, "utf8"));
var sockets = new KernelSockets();
function log(line) {
  (0, import_node_fs.writeSync)(2, `[tsteps] ${line}
`);
}
function toMain(message) {
  main?.postMessage(message);
}
function stop() {
  shared.requestStop();
  toMain({ type: "stop" });
  setTimeout(() => {
    if (shared.isStopAcknowledged) return;
    shared.announceSignal();
    process.kill(process.pid, "SIGINT");
  }, SIGNAL_AFTER);
}
function shutDown() {
  language.close();
  sockets.close();
  shared.markClosed();
  toMain({ type: "shutdown" });
  setTimeout(() => process.kill(process.pid, "SIGKILL"), KILL_AFTER);
}
var language = new LanguageClient(() => {
  const worker = new import_node_worker_threads.Worker(data.languageScript, {
    workerData: { typesFolder: data.typesFolder },
    stdout: true,
    stderr: true
  });
  worker.stderr.on("data", (chunk) => (0, import_node_fs.writeSync)(2, chunk));
  worker.stdout.resume();
  return worker;
}, log);
var channel = new Channel({
  sockets,
  signer: createSigner(connection.key, connection.signature_scheme),
  newId: import_node_crypto2.randomUUID,
  log,
  onSent: (bytes) => shared.addSent(bytes),
  onMessage: (name, message) => dispatcher.dispatch(name, message)
});
var execution = new Execution({ channel, language, run: toMain, log });
var assist = new Assist(language);
var dispatcher = new Dispatcher({ channel, execution, assist, connection, stop, shutDown });
main.on("message", (message) => {
  if (message.type === "exit") void channel.outbox.flush().then(shutDown);
  else execution.onMain(message);
});
watchParent(shutDown);
void sockets.bind(connection).then(() => {
  channel.listen();
  channel.publish("status", null, { execution_state: "starting" });
});

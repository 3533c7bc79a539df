const bundleUrl = require('node:url').pathToFileURL(__filename).href;
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/host/tslab-jupyter.ts
var tslab_jupyter_exports = {};
__export(tslab_jupyter_exports, {
  lastWriteDisplayData: () => lastWriteDisplayData,
  setWriter: () => setWriter
});
function setWriter(write) {
  writer = write;
}
function lastWriteDisplayData(data, isUpdate) {
  writer?.(data, isUpdate === true);
}
var writer;
var init_tslab_jupyter = __esm({
  "src/host/tslab-jupyter.ts"() {
    "use strict";
    writer = null;
  }
});

// ../node_modules/tslab/package.json
var require_package = __commonJS({
  "../node_modules/tslab/package.json"(exports2, module2) {
    module2.exports = {
      name: "tslab",
      version: "1.0.22",
      description: "Jupyter for JavaScript and TypeScript",
      main: "dist/public.js",
      types: "dist/public.d.ts",
      bin: {
        tslab: "bin/tslab"
      },
      repository: "https://github.com/yunabe/tslab",
      author: "Yu Watanabe",
      license: "Apache-2.0",
      files: [
        "/dist/**/*.js",
        "/dist/**/*.d.ts",
        "/bin/**/*",
        "/python/**/*.py"
      ],
      dependencies: {
        "@rollup/plugin-commonjs": "^13.0.0",
        "@rollup/plugin-node-resolve": "^11.0.0",
        "@rollup/plugin-replace": "^2.3.0",
        "@tslab/typescript-for-tslab": "5.0.4",
        "@types/node": "^18.16.2",
        commander: "^10.0.0",
        rollup: "^2.34.2",
        semver: "^7.3.8",
        zeromq: "^6.0.0-beta.16"
      },
      scripts: {
        "//": "experimental-vm-modules enables https://nodejs.org/docs/latest-v12.x/api/vm.html#vm_class_vm_sourcetextmodule",
        build: "tsc",
        prepublishOnly: "rm -rf dist && tsc",
        jest: "jest --verbose",
        test: "tsc && jest --verbose --runInBand && npm run clean",
        clean: "rm -rf dist tmp",
        format: "prettier --write src"
      },
      devDependencies: {
        "@types/jest": "^28.1.8",
        "@types/semver": "^7.3.13",
        jest: "^29.4.3",
        prettier: "^2.8.4",
        "ts-jest": "^29.0.5",
        typescript: "^5.1.3"
      }
    };
  }
});

// ../node_modules/tslab/dist/util.js
var require_util = __commonJS({
  "../node_modules/tslab/dist/util.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.escapeHTML = exports2.TaskCanceledError = exports2.TaskQueue = exports2.isValidModuleName = exports2.getVersion = void 0;
    var versionCache = null;
    function getVersion() {
      if (versionCache == null) {
        versionCache = require_package().version;
      }
      return versionCache;
    }
    exports2.getVersion = getVersion;
    function isValidModuleName(name) {
      return /^\w+$/.test(name);
    }
    exports2.isValidModuleName = isValidModuleName;
    var TaskQueue = class {
      constructor() {
        this.prev = Promise.resolve();
      }
      /**
       * Adds a new task to the queue.
       *
       * `fn` is not executed immediately even if the queue is empty.
       * Unhandled rejections of promises are not recognized as `UnhandledPromiseRejection`
       * when rejected promises have a subsequent task.
       *
       * @param fn A function executed in this queue.
       */
      add(fn) {
        let promise = this.prev.then(fn, (reason) => {
          if (reason instanceof TaskCanceledError) {
            throw reason;
          }
          throw new TaskCanceledError(reason);
        });
        this.prev = promise;
        return promise;
      }
      reset(delay) {
        if (delay == null) {
          this.prev = Promise.resolve();
          return;
        }
        setTimeout(() => {
          this.reset();
        }, delay);
      }
    };
    exports2.TaskQueue = TaskQueue;
    var TaskCanceledError = class extends Error {
      constructor(reason) {
        super(reason);
        this.name = "TaskCanceledError";
        this.reason = reason;
      }
    };
    exports2.TaskCanceledError = TaskCanceledError;
    function escapeHTML(s) {
      return s.replace(/[&'<>"]/g, (m) => {
        switch (m) {
          case "&":
            return "&amp;";
          case "'":
            return "&#39;";
          case "<":
            return "&lt;";
          case ">":
            return "&gt;";
          case '"':
            return "&#34;";
        }
        return m;
      });
    }
    exports2.escapeHTML = escapeHTML;
  }
});

// ../node_modules/@tslab/typescript-for-tslab/package.json
var require_package2 = __commonJS({
  "../node_modules/@tslab/typescript-for-tslab/package.json"(exports2, module2) {
    module2.exports = {
      name: "@tslab/typescript-for-tslab",
      author: "Microsoft Corp.",
      homepage: "https://www.typescriptlang.org/",
      version: "5.0.4",
      license: "Apache-2.0",
      description: "TypeScript is a language for application scale JavaScript development",
      keywords: [
        "TypeScript",
        "Microsoft",
        "compiler",
        "language",
        "javascript"
      ],
      bugs: {
        url: "https://github.com/Microsoft/TypeScript/issues"
      },
      repository: {
        type: "git",
        url: "https://github.com/yunabe/TypeScriptForTslab.git"
      },
      main: "./lib/typescript.js",
      typings: "./lib/typescript.d.ts",
      bin: {
        tsc: "./bin/tsc",
        tsserver: "./bin/tsserver"
      },
      engines: {
        node: ">=12.20"
      },
      files: [
        "bin",
        "lib",
        "!lib/enu",
        "LICENSE.txt",
        "README.md",
        "SECURITY.md",
        "ThirdPartyNoticeText.txt",
        "!**/.gitattributes"
      ],
      devDependencies: {
        "@esfx/canceltoken": "^1.0.0",
        "@octokit/rest": "latest",
        "@types/chai": "^4.3.4",
        "@types/fs-extra": "^9.0.13",
        "@types/glob": "^8.1.0",
        "@types/microsoft__typescript-etw": "^0.1.1",
        "@types/minimist": "^1.2.2",
        "@types/mocha": "^10.0.1",
        "@types/ms": "^0.7.31",
        "@types/node": "latest",
        "@types/source-map-support": "^0.5.6",
        "@types/which": "^2.0.1",
        "@typescript-eslint/eslint-plugin": "^5.33.1",
        "@typescript-eslint/parser": "^5.33.1",
        "@typescript-eslint/utils": "^5.33.1",
        "azure-devops-node-api": "^11.2.0",
        chai: "^4.3.7",
        chalk: "^4.1.2",
        chokidar: "^3.5.3",
        del: "^6.1.1",
        diff: "^5.1.0",
        esbuild: "^0.17.2",
        eslint: "^8.22.0",
        "eslint-formatter-autolinkable-stylish": "^1.2.0",
        "eslint-plugin-import": "^2.26.0",
        "eslint-plugin-local": "^1.0.0",
        "eslint-plugin-no-null": "^1.0.2",
        "eslint-plugin-simple-import-sort": "^10.0.0",
        "fast-xml-parser": "^4.0.11",
        "fs-extra": "^9.1.0",
        glob: "^8.1.0",
        hereby: "^1.6.4",
        "jsonc-parser": "^3.2.0",
        minimist: "^1.2.8",
        mocha: "^10.2.0",
        "mocha-fivemat-progress-reporter": "^0.1.0",
        ms: "^2.1.3",
        "node-fetch": "^3.2.10",
        "source-map-support": "^0.5.21",
        typescript: "5.0.0-dev.20230112",
        which: "^2.0.2"
      },
      overrides: {
        "typescript@*": "$typescript"
      },
      scripts: {
        test: "hereby runtests-parallel --light=false",
        "test:eslint-rules": "hereby run-eslint-rules-tests",
        build: "npm run build:compiler && npm run build:tests",
        "build:compiler": "hereby local",
        "build:tests": "hereby tests",
        "build:tests:notypecheck": "hereby tests --no-typecheck",
        start: "node lib/tsc",
        clean: "hereby clean",
        gulp: "hereby",
        lint: "hereby lint",
        "setup-hooks": "node scripts/link-hooks.mjs"
      },
      browser: {
        fs: false,
        os: false,
        path: false,
        crypto: false,
        buffer: false,
        "@microsoft/typescript-etw": false,
        "source-map-support": false,
        inspector: false
      },
      packageManager: "npm@8.19.3",
      volta: {
        node: "14.21.1",
        npm: "8.19.3"
      }
    };
  }
});

// ../node_modules/tslab/dist/public.js
var require_public = __commonJS({
  "../node_modules/tslab/dist/public.js"(exports2) {
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
    exports2.display = exports2.newDisplay = exports2.versions = void 0;
    var crypto_1 = require("crypto");
    var jupyter = __importStar((init_tslab_jupyter(), __toCommonJS(tslab_jupyter_exports)));
    var util_1 = require_util();
    var ts = __importStar(require_package2());
    exports2.versions = {
      tslab: (0, util_1.getVersion)(),
      typescript: ts.version,
      node: process.version
    };
    function newDisplay() {
      return new DisplayImpl(newDisplayId());
    }
    exports2.newDisplay = newDisplay;
    function newDisplayId() {
      return (0, crypto_1.randomBytes)(8).toString("hex");
    }
    var DisplayImpl = class {
      constructor(id) {
        this.id = id;
      }
      javascript(s) {
        this.raw("text/javascript", s);
      }
      html(s) {
        this.raw("text/html", s);
      }
      markdown(s) {
        this.raw("text/markdown", s);
      }
      latex(s) {
        this.raw("text/latex", s);
      }
      svg(s) {
        this.raw("image/svg+xml", s);
      }
      png(b) {
        this.raw("image/png", b);
      }
      jpeg(b) {
        this.raw("image/jpeg", b);
      }
      gif(b) {
        this.raw("image/gif", b);
      }
      pdf(b) {
        this.raw("application/pdf", b);
      }
      text(s) {
        this.raw("text/plain", s);
      }
      raw(contentType, b) {
        if (jupyter.lastWriteDisplayData == null) {
          throw Error("Not ready");
        }
        if (b instanceof Uint8Array) {
          if (!(b instanceof Buffer)) {
            b = Buffer.from(b);
          }
          b = b.toString("base64");
        }
        const update = this.update;
        if (this.id) {
          this.update = true;
        }
        jupyter.lastWriteDisplayData({
          data: {
            [contentType]: b
          },
          metadata: {},
          transient: {
            display_id: this.id
          }
        }, update);
      }
    };
    exports2.display = new DisplayImpl();
  }
});

// src/host/tslab-display.ts
var tslab_display_exports = {};
__export(tslab_display_exports, {
  setWriter: () => setWriter,
  tslab: () => tslab
});
module.exports = __toCommonJS(tslab_display_exports);
var tslab = __toESM(require_public(), 1);
init_tslab_jupyter();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  setWriter,
  tslab
});

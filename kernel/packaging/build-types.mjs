import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const require = createRequire(import.meta.url);

/**
 * Makes the three type packages that every cell sees: `node`, `tslab`, and `tsteps`, which is our API as a module and,
 * through `globals.d.ts`, as global names.
 */
export function buildTypes(kernel, target) {
  copyNodeTypes(target);
  writeNodeNames(target);
  mkdirSync(join(target, 'tslab'), { recursive: true });
  cpSync(require.resolve('tslab/dist/public.d.ts'), join(target, 'tslab', 'index.d.ts'));
  emitApi(kernel, join(target, 'tsteps'));
}

function copyNodeTypes(target) {
  const folder = dirname(require.resolve('@types/node/package.json'));
  cpSync(folder, join(target, 'node'), { recursive: true });
  // Its fetch types import this package by name.
  const undici = dirname(require.resolve('undici-types/package.json', { paths: [folder] }));
  cpSync(undici, join(target, 'node', 'node_modules', 'undici-types'), { recursive: true });
}

/** Files of Node's types that stand alone and are always loaded: most cells name `console` and nothing else of Node's. */
const LIGHT = ['console.d.ts', 'timers.d.ts'];

/** Modules, what Node's types keep to themselves, `NodeJS` and `import.meta`, whose members are too common as words. */
const NO_WORDS = /^(?:".*|_[A-Z].*|NodeJS|ImportMeta)$/;
/** What the light files leave out, of timers too. */
const NOT_LIGHT = ['NodeJS', 'ref', 'unref', 'hasRef'];

/** The names by which the compiler sees that a cell needs Node's types: see src/cells/node-types.ts. */
function writeNodeNames(target) {
  const folder = resolve(target, 'node');
  const index = join(folder, 'index.d.ts');
  const program = ts.createProgram([index], {
    lib: ['lib.es2022.d.ts'],
    types: [],
    typeRoots: [resolve(target)]
  });
  const checker = program.getTypeChecker();
  const isNodes = node => {
    const path = resolve(node.getSourceFile().fileName);
    return path.startsWith(folder) && !LIGHT.includes(relative(folder, path));
  };
  const globals = {};
  const members = new Set(NOT_LIGHT);
  const all = ts.SymbolFlags.Value | ts.SymbolFlags.Type | ts.SymbolFlags.Namespace;
  for (const symbol of checker.getSymbolsInScope(program.getSourceFile(index), all)) {
    const declarations = symbol.declarations ?? [];
    const nodes = declarations.filter(isNodes);
    if (nodes.length === 0 || NO_WORDS.test(symbol.name)) continue;
    if (nodes.length === declarations.length) globals[symbol.name] = kindOf(symbol);
    else for (const name of addedMembers(declarations, isNodes)) members.add(name);
  }
  const modules = checker
    .getAmbientModules()
    .map(({ name }) => name.slice(1, -1))
    .filter(name => !name.startsWith('node:') && !name.includes('*'));
  const names = { globals, members: [...members].sort(), modules: modules.sort(), light: LIGHT };
  writeFileSync(join(target, 'node-names.json'), JSON.stringify(names));
}

/** Members that only Node's part of an interface or namespace has. */
function addedMembers(declarations, isNodes) {
  const namesIn = declaration =>
    (declaration.members ?? declaration.body?.statements ?? []).flatMap(member =>
      (member.declarationList?.declarations ?? [member]).map(({ name }) => wordOf(name))
    );
  const known = new Set(declarations.filter(one => !isNodes(one)).flatMap(namesIn));
  return declarations
    .filter(isNodes)
    .flatMap(namesIn)
    .filter(name => name && !known.has(name));
}

/** Of a computed name, such as `[Symbol.dispose]`, its last word. */
function wordOf(name) {
  const node = name && ts.isComputedPropertyName(name) ? name.expression : name;
  return node && ts.isPropertyAccessExpression(node) ? node.name.text : node?.text;
}

/** The compiler's words, as completions have them. */
function kindOf({ flags }) {
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Function) return 'function';
  if (flags & ts.SymbolFlags.Variable) return 'var';
  if (flags & ts.SymbolFlags.Interface) return 'interface';
  if (flags & ts.SymbolFlags.Namespace) return 'module';
  return 'type';
}

function emitApi(kernel, target) {
  const configPath = join(kernel, 'tsconfig.json');
  const { config } = ts.readConfigFile(configPath, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, kernel);
  const source = join(kernel, 'src');
  const api = join(source, 'api', 'index.ts');
  const entries = [api, join(source, 'index.ts'), join(source, 'contract', 'index.ts')];
  const program = ts.createProgram(entries, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: source,
    outDir: target
  });
  const emitted = new Map();
  program.emit(undefined, (path, text) => emitted.set(resolve(path), forOlderCompiler(text)));

  for (const path of reachable(
    emitted,
    entries.map(entry => outputOf(entry, source, target))
  )) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, emitted.get(path));
  }
  const index = outputOf(api, source, target);
  writeFileSync(index, `${readFileSync(index, 'utf8')}export as namespace TstepsLib;\n`);
  cpSync(join(source, 'host', 'cell-globals.d.ts'), join(target, 'cell-globals.d.ts'));
  writeFileSync(join(target, 'globals.d.ts'), globals(program, api));
  writeFileSync(join(target, 'package.json'), JSON.stringify({ types: 'globals.d.ts' }));
}

function outputOf(entry, source, target) {
  return join(target, relative(source, entry).replace(/\.ts$/, '.d.ts'));
}

/**
 * What the compiler of cells (5.0) cannot read: typed arrays take a type parameter only since 5.7, and a global alias of
 * a name exported with `type` is refused. In a declaration file that word says nothing.
 */
function forOlderCompiler(text) {
  return text
    .replace(/\b((?:Big)?(?:Int|Uint|Float)\d+(?:Clamped)?Array)<ArrayBuffer(?:Like)?>/g, '$1')
    .replace(/^(import|export) type (?=[{*])/gm, '$1 ')
    .replace(/^(?:import|export) \{[^}]*\}/gm, list => list.replace(/\btype (?=\w)/g, ''));
}

/** The declaration files that the entries lead to. */
function reachable(emitted, entries) {
  const found = new Set();
  const visit = path => {
    if (found.has(path) || !emitted.has(path)) return;
    found.add(path);
    for (const { fileName } of ts.preProcessFile(emitted.get(path)).importedFiles) {
      if (fileName.startsWith('.')) {
        visit(join(dirname(path), fileName.replace(/\.js$/, '.d.ts')));
      }
    }
  };
  entries.forEach(visit);
  return found;
}

/**
 * A script (no module), so that its aliases are global: every export, value or type, under its own name. Aliases of a
 * namespace keep a class a class, and types of earlier cells survive a cell that reuses the name.
 */
function globals(program, entry) {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
  const names = checker.getExportsOfModule(module).map(symbol => symbol.name);
  const aliases = names.sort().map(name => `import ${name} = TstepsLib.${name};`);
  const references = ['api/index.d.ts', 'cell-globals.d.ts'].map(
    path => `/// <reference path="${path}" />`
  );
  return [...references, ...aliases, ''].join('\n');
}

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
